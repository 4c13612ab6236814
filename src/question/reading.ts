/**
 * Articles read for matching: every paragraph as words with their offsets, its sentences and its statements as runs of words.
 *
 * The headline is paragraph 0, as everywhere. A sentence or the contents of a statement is a list of `Run`s: from word to word
 * of one paragraph, the end not included.
 */

import { sentences } from '../arabic/sentences.ts';
import { type Word, words } from '../arabic/words.ts';
import { type Article, paragraphOffsets } from '../article/article.ts';
import type { Attribution, Speaker, Statement } from '../attribution/statement.ts';
import { groupBy } from '../search/group-by.ts';
import type { Range } from '../search/search.ts';

/** Words `from` to `to` (not included) of a paragraph. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export interface ReadStatement {
  readonly statement: Statement;
  readonly speaker: Speaker | null;
  /** Its contents in its own paragraph. */
  readonly contents: readonly Run[];
  /** All of it there: source, cue and contents. */
  readonly whole: Run;
  /** The stretch of the paragraph from the first to the last content, to highlight. */
  readonly range: Range;
}

export interface ReadParagraph {
  readonly number: number;
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly (Run & { readonly range: Range })[];
  readonly statements: readonly ReadStatement[];
}

export interface ReadArticle {
  readonly article: Article;
  readonly attribution: Attribution;
  /** By number: the headline is the first. */
  readonly paragraphs: readonly ReadParagraph[];
}

/** Reads one article: time in proportion to its length. */
export function readArticle(article: Article, attribution: Attribution): ReadArticle {
  const offsets = paragraphOffsets(article);
  const speakers = new Map(attribution.speakers.map((speaker) => [speaker.name, speaker]));
  const statements = groupBy(attribution.statements, ({ paragraph }) => [paragraph]);
  const texts = [article.title, ...article.paragraphs.map(({ text }) => text)];
  const paragraphs = texts.map((text, number): ReadParagraph => {
    const list = words(text);
    const offset = offsets[number] ?? 0;
    const own = (statements.get(number) ?? []).flatMap((place) => attribution.statements[place] ?? []);
    return {
      number,
      text,
      words: list,
      sentences: sentences(text).map((range) => ({ ...runOf(list, range), range })),
      statements: own.flatMap((statement) => readStatement(statement, speakers, list, text.length, offset)),
    };
  });
  return { article, attribution, paragraphs };
}

function readStatement(
  statement: Statement,
  speakers: ReadonlyMap<string, Speaker>,
  list: readonly Word[],
  length: number,
  offset: number,
): ReadStatement[] {
  const within = (spans: readonly Range[]): Range[] => {
    return spans
      .map((span) => ({ start: span.start - offset, end: span.end - offset }))
      .filter(({ start, end }) => start >= 0 && end <= length);
  };
  const contents = within(statement.contents);
  const all = [...contents, ...within(statement.sources), ...within(statement.cue === null ? [] : [statement.cue])];
  const range = around(contents);
  const whole = around(all);
  if (range === null || whole === null) return [];
  return [
    {
      statement,
      speaker: statement.speaker === null ? null : (speakers.get(statement.speaker) ?? null),
      contents: contents.map((content) => runOf(list, content)),
      whole: runOf(list, whole),
      range,
    },
  ];
}

/** The smallest range around all; null around nothing. */
function around(ranges: readonly Range[]): Range | null {
  if (ranges.length === 0) return null;
  return { start: Math.min(...ranges.map(({ start }) => start)), end: Math.max(...ranges.map(({ end }) => end)) };
}

/** The words that a stretch of a paragraph's text touches. */
function runOf(list: readonly Word[], { start, end }: Range): Run {
  const from = firstWhere(list, (word) => word.end > start);
  return {
    from,
    to: Math.max(
      from,
      firstWhere(list, (word) => word.start >= end),
    ),
  };
}

/** The place of the first word of which something is true that is true of all words after it too; the length where of none. */
function firstWhere(list: readonly Word[], is: (word: Word) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = list[middle];
    if (word !== undefined && is(word)) high = middle;
    else low = middle + 1;
  }
  return low;
}
