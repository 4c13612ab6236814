/**
 * The two calls that list things instead of answering a question, as JSON: `rawi speakers --json` and `rawi article --json`.
 *
 * Everybody who speaks: `{ status: 'answered', speakers: [{ name, role, kind, aliases, statements, articles }] }`; one article:
 * `{ status: 'answered', article }`; without an id all of them, without their paragraphs: `{ status: 'answered', articles }`.
 */

import type { Article } from '../article/article.ts';
import type { Speaker } from '../attribution/statement.ts';
import type { Newsroom } from '../newsroom.ts';
import { type RequestError, requestError } from './request.ts';

interface ListedSpeaker extends Speaker {
  readonly statements: number;
  readonly articles: readonly string[];
}

export type Listing =
  | { readonly status: 'answered'; readonly speakers: readonly ListedSpeaker[] }
  | { readonly status: 'answered'; readonly article: Article }
  | { readonly status: 'answered'; readonly articles: readonly Omit<Article, 'paragraphs'>[] };

/** @param name of the article; absent for all */
export function listAsJson(
  what: 'speakers' | 'article',
  name: string | undefined,
  newsroom: Newsroom,
): Listing | RequestError {
  const article = name === undefined ? undefined : newsroom.article(name);
  if (article === null) return requestError(`There is no article "${name}".`);
  if (what === 'speakers') {
    const speakers = newsroom.speakers(article?.id).map(({ speaker, ...counts }) => ({ ...speaker, ...counts }));
    return { status: 'answered', speakers };
  }
  if (article) return { status: 'answered', article };
  return { status: 'answered', articles: newsroom.articles.map(({ paragraphs: _, ...metadata }) => metadata) };
}
