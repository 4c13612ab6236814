/**
 * Short names for articles and speakers, for buttons that outlive the process.
 *
 * `articleKey(article)` is six characters such as `'q3_xZa'`: the same after a restart and on every shard, and another one as
 * soon as a letter of the article changes, so that a button never points into a text that has moved under it.
 */

import { createHash } from 'node:crypto';
import { fold } from '../arabic/normalise.ts';
import type { Article } from '../article/article.ts';

/** Characters of a key: 36 bits, so that a button of one article points at another of 10,000 once in seven million times. */
export const KEY_LENGTH = 6;

const digests = new WeakMap<Article, string>();

/** A hash of all that an article is; worked out once, for an article never changes. */
export function articleDigest(article: Article): string {
  const digest = digests.get(article) ?? sha256(JSON.stringify(article));
  digests.set(article, digest);
  return digest;
}

/** The key of an article. */
export function articleKey(article: Article): string {
  return articleDigest(article).slice(0, KEY_LENGTH);
}

/** The key of a speaker's name, however it is spelt. */
export function speakerKey(name: string): string {
  return sha256(fold(name)).slice(0, KEY_LENGTH);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
