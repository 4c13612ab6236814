/**
 * Are these the words of this speaker? A quotation laid beside everything that the articles hold.
 *
 * verbatim: his words one after the other, perhaps fewer at the ends; altered: his, with words changed, dropped or added;
 * other-speaker: somebody else's; not-found: nobody's, or too little of it.
 */

import type { Difference, Verdict } from '../answer.ts';
import type { Word } from '../arabic/words.ts';
import type { Speaker } from '../attribution/statement.ts';
import type { Range } from '../search/search.ts';
import { compareWords } from './differences.ts';
import type { ReadArticle, ReadParagraph, ReadStatement } from './reading.ts';
import { findSplice } from './splice.ts';
import { type Stream, type StreamWord, streamsOf } from './streams.ts';
import type { Vocabulary } from './vocabulary.ts';
import { findWindow } from './window.ts';

/** Where a quotation stands. */
export interface Standing {
  readonly article: ReadArticle;
  readonly paragraph: ReadParagraph;
  readonly statement: ReadStatement | null;
  readonly speaker: Speaker | null;
  readonly range: Range;
  /** Words of the quotation that stand there, rare ones counting more: 0 to 1. */
  readonly likeness: number;
  readonly differences: readonly Difference[];
  readonly claimed: boolean;
}

export interface Checked {
  readonly verdict: Verdict;
  readonly standings: readonly Standing[];
  readonly differences: readonly Difference[];
  readonly spliced: boolean;
}

/** Less of a quotation than this in common is coincidence of subject. Chosen on the development questions. */
const LIKELY = { claimed: 0.5, other: 0.6 };
/** Somebody else has to be so much nearer to the words than the one they are claimed for. */
const NEARER = 0.15;
const MOST = 10;

/** See the header. `isClaimed` tells whether a speaker of an article is the one that the quotation is claimed for. */
export function checkQuote(
  quote: readonly Word[],
  articles: readonly ReadArticle[],
  vocabulary: Vocabulary,
  isClaimed: (speaker: Speaker, article: ReadArticle) => boolean,
): Checked {
  const streams = articles.flatMap(streamsOf);
  const standings = streams
    .flatMap((stream) => standing(quote, stream, vocabulary, isClaimed) ?? [])
    .sort((a, b) => b.likeness - a.likeness || Number(b.statement !== null) - Number(a.statement !== null));
  const his = standings.find(({ claimed }) => claimed);
  const best = standings[0];
  const first = (one: Standing): Standing[] => [one, ...standings.filter((other) => other !== one)].slice(0, MOST);
  if (
    his !== undefined &&
    best !== undefined &&
    his.likeness >= LIKELY.claimed &&
    his.likeness >= best.likeness - NEARER
  ) {
    if (isVerbatim(his)) return { verdict: 'verbatim', standings: first(his), differences: [], spliced: false };
    const spliced = findSplice(
      quote,
      streams.filter(({ speaker }) => speaker === his.speaker),
    );
    return { verdict: 'altered', standings: first(his), differences: his.differences, spliced };
  }
  if (best !== undefined && best.likeness >= LIKELY.other) {
    const differences = isVerbatim(best) ? [] : best.differences;
    return { verdict: 'other-speaker', standings: first(best), differences, spliced: false };
  }
  return { verdict: 'not-found', standings: standings.slice(0, MOST), differences: [], spliced: false };
}

function isVerbatim({ differences }: Standing): boolean {
  return differences.every(({ kind }) => kind === 'same');
}

function standing(
  quote: readonly Word[],
  stream: Stream,
  vocabulary: Vocabulary,
  isClaimed: (speaker: Speaker, article: ReadArticle) => boolean,
): Standing | null {
  const edge = trimEdge(quote, stream);
  const window = findWindow(
    edge,
    stream.words.map(({ word }) => word.folded),
  );
  if (window === null) return null;
  const said = stream.words.slice(window.from, window.to);
  let differences: readonly Difference[] | undefined;
  const place = mostOf(said);
  if (place === null) return null;
  const statement =
    place.statement ?? statementAt(place.paragraph, place.range, (speaker) => isClaimed(speaker, stream.article));
  const speaker = statement?.speaker ?? null;
  return {
    article: stream.article,
    paragraph: place.paragraph,
    statement,
    speaker,
    range: place.range,
    likeness: likenessOf(edge, said, vocabulary),
    // Word by word only for the few that are shown: an article may have thousands of paragraphs.
    get differences() {
      differences ??= compareWords(
        said.map(({ word }) => word),
        quote.map((word, at) => ({ ...word, folded: edge[at] ?? word.folded })),
      );
      return differences;
    },
    claimed: speaker !== null && isClaimed(speaker, stream.article),
  };
}

/** A quotation may begin after the «و» or «ف» that its first word has in the article. */
function trimEdge(quote: readonly Word[], { words }: Stream): string[] {
  const folded = quote.map((word) => word.folded);
  const [first, second] = folded;
  const joined = words.find(({ word }, at) => {
    return (word.folded === `و${first}` || word.folded === `ف${first}`) && words[at + 1]?.word.folded === second;
  });
  return joined === undefined ? folded : [joined.word.folded, ...folded.slice(1)];
}

/** The share of the quotation's words that are among those said, by how rare they are. */
function likenessOf(quote: readonly string[], said: readonly StreamWord[], vocabulary: Vocabulary): number {
  const there = new Set(said.map(({ word }) => word.folded));
  let found = 0;
  let all = 0;
  for (const word of quote) {
    const weight = vocabulary.rarity(vocabulary.frequency(word));
    all += weight;
    if (there.has(word)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** The paragraph that most of the words stand in, with the stretch they take. */
function mostOf(
  said: readonly StreamWord[],
): { paragraph: ReadParagraph; range: Range; statement: ReadStatement | null } | null {
  const paragraphs = [...new Set(said.map(({ paragraph }) => paragraph))];
  const [most] = paragraphs
    .map((paragraph) => said.filter((word) => word.paragraph === paragraph))
    .sort((a, b) => b.length - a.length);
  const [first, last] = [most?.[0], most?.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    paragraph: first.paragraph,
    range: { start: first.word.start, end: last.word.end },
    statement: first.statement,
  };
}

/** The statement that holds most of a stretch: one of the speaker asked for before others, the shortest before longer ones. */
function statementAt(
  paragraph: ReadParagraph,
  { start, end }: Range,
  isClaimed: (speaker: Speaker) => boolean,
): ReadStatement | null {
  const [first = null] = paragraph.statements
    .filter(({ range }) => Math.min(range.end, end) - Math.max(range.start, start) > (end - start) / 2)
    .sort((a, b) => rank(a) - rank(b) || a.range.end - a.range.start - (b.range.end - b.range.start));
  return first;

  function rank({ speaker }: ReadStatement): number {
    return speaker !== null && isClaimed(speaker) ? 0 : 1;
  }
}
