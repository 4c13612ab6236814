/**
 * Reports in an English sentence: simple ones, so that an English article in the corpus is not mute.
 *
 * `"The talks are constructive," John Kirby said.` gives one draft with the quotation as content and «John Kirby» as source; so do
 * `John Kirby said (that) …`, `John Kirby told reporters that …` and `According to the ministry, …`. Names are told by their capitals.
 */

import type { Gender } from '../arabic/conjugate.ts';
import { inside } from './content.ts';
import { type Draft, NO_CUE, type Range } from './draft.ts';
import { lexiconRows } from './lexicon.ts';
import { type Atom, markOf, wordCount, wordOf } from './quotations.ts';
import type { PhraseWord, SourcePhrase } from './source.ts';

const CLASSES = new Map(
  lexiconRows('english').map(([word = '', kind = '', gender]) => [word, { kind, gender }] as const),
);
const isA = (word: string, kind: string): boolean => CLASSES.get(word)?.kind === kind;

/** The longest phrase that names a source, in atoms. */
const LONGEST = 12;

export function englishReports(row: readonly Atom[], paragraph: number): Draft[] {
  const at = row.findIndex((atom, i) => isA(wordOf(atom), 'verb') || isAccording(row, i));
  if (at < 0) return [];
  const ahead = isAccording(row, at);
  const behindQuote = row[at - 1]?.kind === 'quotation';
  const source = ahead || behindQuote ? phraseFrom(row, ahead ? at + 2 : at + 1) : phraseBefore(row, at);
  const pronoun = CLASSES.get(wordOf(row[source ? at : at - 1]));
  if (!source && pronoun?.kind !== 'pronoun') return [];
  const contents = ahead ? accordingTo(row, at, source) : saidContents(row, at, behindQuote ? source : null);
  if (!contents.length) return [];
  const cue = row[at];
  const gender: Gender | null = pronoun?.gender === 'm' || pronoun?.gender === 'f' ? pronoun.gender : null;
  const quoted = row.filter((atom) => atom.kind === 'quotation');
  const direct = contents.every((range) => quoted.some((atom) => atom.start < range.start && range.end < atom.end + 1));
  const manner = direct
    ? 'direct'
    : quoted.some((atom) => contents.some((range) => atom.start >= range.start && atom.end <= range.end))
      ? 'mixed'
      : 'indirect';
  return [
    { ...NO_CUE, paragraph, cue: cue ? { start: cue.start, end: cue.end } : null, source, gender, contents, manner },
  ];
}

const isAccording = (row: readonly Atom[], at: number): boolean =>
  wordOf(row[at]) === 'according' && wordOf(row[at + 1]) === 'to';

/** Quotations before and behind the verb; without any, the clause behind it. */
function saidContents(row: readonly Atom[], at: number, source: SourcePhrase | null): Range[] {
  const before = row.slice(0, at).findLast((atom) => atom.kind === 'quotation' && wordCount(atom) > 2);
  const rest = source?.next ?? at + 1;
  const after = row.slice(rest).find((atom) => atom.kind === 'quotation' && wordCount(atom) > 2);
  const direct = [before, after]
    .flatMap((atom) => (atom?.kind === 'quotation' ? [inside(atom)] : []))
    .filter((range) => range !== null);
  const that = row.findIndex((atom, i) => i >= rest && wordOf(atom) === 'that');
  const opens = markOf(row[rest]) === ':' || markOf(row[rest]) === ',' || row[rest]?.kind === 'quotation';
  if (before || (after && opens && that < 0)) return direct;
  const first = row[that >= 0 ? that + 1 : wordOf(row[at]) === 'told' ? row.length : rest];
  return between(first, row[row.length - 1]);
}

function accordingTo(row: readonly Atom[], at: number, source: SourcePhrase | null): Range[] {
  if (at > 0) return between(row[0], row[markOf(row[at - 1]) === ',' ? at - 2 : at - 1]);
  const next = source?.next ?? row.length;
  return between(row[markOf(row[next]) === ',' ? next + 1 : next], row[row.length - 1]);
}

const between = (first: Atom | undefined, last: Atom | undefined): Range[] =>
  first && last && last.end > first.start ? [{ start: first.start, end: last.end }] : [];

/** The phrase that ends right before the verb; an apposition in commas is passed over. */
function phraseBefore(row: readonly Atom[], at: number): SourcePhrase | null {
  let end = at;
  if (markOf(row[end - 1]) === ',') end = row.slice(0, end - 1).findLastIndex((atom) => markOf(atom) === ',');
  let from = end;
  while (from > Math.max(0, end - LONGEST) && row[from - 1]?.kind === 'word' && !isA(wordOf(row[from - 1]), 'stop'))
    from--;
  return end > from ? phrase(row, from, end) : null;
}

function phraseFrom(row: readonly Atom[], from: number): SourcePhrase | null {
  let end = from;
  while (end < Math.min(row.length, from + LONGEST) && row[end]?.kind === 'word' && !isA(wordOf(row[end]), 'stop'))
    end++;
  return end > from ? phrase(row, from, end) : null;
}

function phrase(row: readonly Atom[], from: number, end: number): SourcePhrase | null {
  const words = row.slice(from, end).flatMap((atom): PhraseWord[] =>
    atom.kind === 'word'
      ? [
          {
            start: atom.start,
            end: atom.end,
            folded: atom.token.folded,
            quoted: false,
            comma: false,
            isName: /^\p{Lu}/u.test(atom.token.text),
            isCommon: false,
          },
        ]
      : [],
  );
  if (words.some(({ folded }) => isA(folded, 'pronoun'))) return null;
  const first = words.findIndex(({ folded, isName }) => isName && folded !== 'the' && !isA(folded, 'title'));
  const name = first < 0 ? [] : words.slice(first).filter(({ isName }) => isName);
  const body = words.some(({ folded }) => isA(folded, 'body'));
  const [head] = words;
  const last = words[words.length - 1];
  if (!head || !last || (!name.length && !body && !words.some(({ folded }) => isA(folded, 'title')))) return null;
  const titled = words.slice(0, Math.max(0, first)).filter(({ folded }) => folded !== 'the');
  const base = { start: head.start, end: last.end, next: end, words, gender: null, number: 'singular' } as const;
  if (body) return { ...base, name: words.filter(({ folded }) => folded !== 'the'), role: null, kind: 'organisation' };
  if (!name.length) return { ...base, name: words, role: null, kind: 'anonymous' };
  return { ...base, name, role: titled.length ? titled : null, kind: 'person' };
}
