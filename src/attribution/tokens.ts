/**
 * A paragraph as a row of words and marks.
 *
 * `tokens('قال: «نعم».', 0)` holds قال, `:`, `«`, نعم, `»`, `.`; offsets count from `base`, so they can be those of the article. Marks
 * that mean nothing to attribution are left out; two or three dots are one mark «…»; «بي بي سي» is one word.
 */

import { fold } from '../arabic/normalise.ts';
import { words } from '../arabic/words.ts';
import { joinLetters } from './letters.ts';

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

const MARK = /\.(?: ?\.)+|…|''|[.,،؛;:!?؟()[\]{}«»‹›“”„‟"'‘’–—-]/g;
const LATIN_BEHIND_PREFIX = /^([وف]?[لبك]?(?:ال)?\u0640*)\p{Script=Latin}/u;
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
    const last = found[found.length - 1];
    if (last?.isWord && last.text.length === 1 && last.end === at + base && text[at] === '.') at++; // «د. سليم»
    addMarks(word.start);
    const prefix = LATIN_BEHIND_PREFIX.exec(word.text)?.[1]?.length ?? 0; // «لـCNN» is two words
    if (prefix) found.push(token(text, word.start, word.start + prefix, base, fold(word.text.slice(0, prefix)), true));
    const folded = prefix ? fold(word.text.slice(prefix)) : word.folded;
    found.push(token(text, word.start + prefix, word.end, base, folded, true));
    at = word.end;
  }
  addMarks(text.length);
  return joinLetters(found);
}

const markName = (mark: string) => (mark.startsWith('..') ? '…' : (SAME[mark] ?? mark));

/** «ألا», «بألا» are «أن لا» in one word; folded like others they would be «إلا», which opens no clause. */
const THAT_NOT = /^(?:ب|و)?أل[\u064B-\u0652]*ا$/u;

function token(text: string, start: number, end: number, base: number, form: string, isWord: boolean): Token {
  const folded = isWord && THAT_NOT.test(text.slice(start, end)) ? form.replace('الا', 'انلا') : form;
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
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x200b && code <= 0x200f) ||
  code === 0x202b ||
  code === 0xfeff;
