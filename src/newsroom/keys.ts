/**
 * Short names for articles and speakers, for buttons that outlive the process.
 *
 * `articleKey(article)` is six characters such as `'q3_xZa'`: the same after a restart and on every shard, and another one as
 * soon as a letter of the article changes, so that a button never points into a text that has moved under it.
 */

import { createHash } from 'node:crypto';
import { fold } from '../arabic/normalise.ts';
import { type Article, articleText } from '../article/article.ts';

/** Characters of a key: 36 bits, so that a button of one article points at another of 10,000 once in seven million times. */
export const KEY_LENGTH = 6;

/** The key of an article's id and whole text. */
export function articleKey(article: Article): string {
  return key(article.id, articleText(article));
}

/** The key of a speaker's name, however it is spelt. */
export function speakerKey(name: string): string {
  return key(fold(name));
}

function key(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, KEY_LENGTH);
}
