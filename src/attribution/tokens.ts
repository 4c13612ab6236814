/**
 * A paragraph as a row of words and marks.
 *
 * `tokens('قال: «نعم».', 0)` holds قال, `:`, `«`, نعم, `»`, `.`; offsets count from `base`, so they can be those of the article. Marks
 * that mean nothing to attribution are left out; two or three dots are one mark «…».
 */

import { words } from '../arabic/words.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** As in the text. */
  readonly text: string;
  /** A word in one spelling; the mark itself for a mark. */
  readonly folded: string;
  readonly isWord: boolean;
  /** White space, or nothing at all, stands before it. */
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
}

const MARK = /\.{2,}|…|''|[.,،؛;:!?؟()[\]{}«»‹›“”„‟"'‘’–—-]/g;
const SAME: Readonly<Record<string, string>> = { '؛': ';', '،': ',', '؟': '?', '–': '-', '—': '-', "''": '"' };

/** The words and marks of one paragraph, in order; `base` is added to every offset. */
export function tokens(text: string, base: number): Token[] {
  const found: Token[] = [];
  let at = 0;
  const addMarks = (end: number) => {
    for (const match of text.slice(at, end).matchAll(MARK)) {
      const start = at + match.index;
      found.push(token(text, start, start + match[0].length, base, markName(match[0]), false));
    }
  };
  for (const word of words(text)) {
    addMarks(word.start);
    found.push(token(text, word.start, word.end, base, word.folded, true));
    at = word.end;
  }
  addMarks(text.length);
  return found;
}

const markName = (mark: string) => (mark.startsWith('..') ? '…' : (SAME[mark] ?? mark));

function token(text: string, start: number, end: number, base: number, folded: string, isWord: boolean): Token {
  return {
    start: base + start,
    end: base + end,
    text: text.slice(start, end),
    folded,
    isWord,
    spaceBefore: start === 0 || isSpace(text.charCodeAt(start - 1)),
    spaceAfter: end === text.length || isSpace(text.charCodeAt(end)),
  };
}

/** White space, and the invisible controls that stand about quotation marks in Arabic text. */
const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x200b && code <= 0x200f) || code === 0x202b || code === 0xfeff;
