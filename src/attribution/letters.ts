/**
 * Abbreviations that Arabic spells letter by letter, joined to one word: «بي بي سي», «سي إن إن», «جيه دي فانس».
 *
 * «قالت سي إن إن إن الطريق مغلق» has four words in place of seven, and the «إن» in the name opens no content.
 */

import { fold } from '../arabic/normalise.ts';
import { bare, lexiconRows, ORGANISATIONS } from './lexicon.ts';
import type { Token } from './tokens.ts';

const kinds = new Map(lexiconRows('letters').map(([name = '', kind = 'letter']) => [fold(name), kind] as const));
const isLetter = (word: string): boolean => kinds.get(word) === 'letter';
const isAlsoWord = (word: string): boolean => kinds.get(word) === 'word';

/** How many letters an abbreviation has at most. */
const LONGEST = 6;

/** Whether a word as `joinLetters` makes it is such an abbreviation; other words hold no blank. */
export const isSpelled = (word: string): boolean => word.includes(' ');

/** The same words and marks, each abbreviation as one word; with ل, ب or و in front of its first letter too. */
export function joinLetters(row: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < row.length; ) {
    const length = letters(row, at);
    const [first, last] = [row[at], row[at + length - 1]];
    if (!first || !last) break;
    found.push(length === 1 ? first : joined(row.slice(at, at + length)));
    at += length;
  }
  return found;
}

function joined(run: readonly Token[]): Token {
  const [first, last] = [run[0] as Token, run[run.length - 1] as Token];
  return {
    ...first,
    end: last.end,
    text: run.map(({ text }) => text).join(' '),
    folded: run.map(({ folded }) => folded).join(' '),
    spaceAfter: last.spaceAfter,
  };
}

/** How many tokens from here on are one abbreviation; 1 if none begins here. */
function letters(row: readonly Token[], at: number): number {
  const first = row[at];
  if (!first?.isWord || !begins(row, at)) return 1;
  let end = at + 1;
  while (end < row.length && end - at < LONGEST && follows(row, end)) end++;
  const run = row.slice(at, end).map(({ folded }, i) => (i === 0 ? folded.replace(/^[لبو](?=..)/, plain) : folded));
  while (run.length > 1 && isAlsoWord(run[run.length - 1] ?? '') && kinds.get(run.join(' ')) !== 'whole') run.pop();
  const whole = kinds.get(run.join(' ')) === 'whole';
  return whole || run.filter(isLetter).length > 1 ? run.length : 1;
}

/** The first letter of «لبي بي سي» belongs to no letter's name; that of «بي» does. */
const plain = (prefix: string, _: number, word: string): string => (isLetter(word) ? prefix : '');

/** «إن بي سي» begins with a word that begins clauses: only behind what the body is called («شبكة إن بي سي»). */
function begins(row: readonly Token[], at: number): boolean {
  const word = row[at]?.folded ?? '';
  if (isLetter(word) || isLetter(word.replace(/^[لبو]/, ''))) return true;
  return word === 'ان' && ORGANISATIONS.has(bare(row[at - 1]?.folded ?? '')) && isLetter(row[at + 1]?.folded ?? '');
}

const follows = (row: readonly Token[], at: number): boolean => {
  const [before, token] = [row[at - 1], row[at]];
  return token?.isWord === true && before?.end !== token.start && (isLetter(token.folded) || isAlsoWord(token.folded));
};
