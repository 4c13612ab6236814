/**
 * Reads the word lists of a `lexicon/` folder: plain text, one entry a line, `#` begins a comment.
 *
 * `readLexicon('question-words')` gives a set that has «متي»: entries are folded (normalise.ts), so lists may be written in
 * proper spelling and are asked with folded words.
 */

import { readFileSync } from 'node:fs';
import { fold } from './normalise.ts';

/**
 * The lines of a list without comments and blank lines, as written. Throws when there is no such list.
 *
 * @param beside - `import.meta.url` of a module that has a `lexicon/` folder of its own
 */
export function readLines(name: string, beside = import.meta.url): string[] {
  return readFileSync(new URL(`./lexicon/${name}.txt`, beside), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}

/** A list of words as a set of folded words. */
export function readLexicon(name: string): ReadonlySet<string> {
  return new Set(readLines(name).map(fold));
}
