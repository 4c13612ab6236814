/** Settings, articles and everything that can be asked of them: what a call needs that answers questions. */

import type { Article } from '../article/article.ts';
import type { Asking } from '../command.ts';
import type { Config } from '../config.ts';
import { readIndexFile } from '../newsroom/index-file.ts';
import { indexArticles } from '../newsroom/indexing.ts';
import type { SharedBytes } from '../newsroom/lists.ts';
import { createNewsroom, type Newsroom } from '../newsroom.ts';
import { type CommonFlags, type Opened, openCorpus } from './open.ts';

export interface BuiltNewsroom {
  readonly newsroom: Newsroom;
  /** What was found out for it, so that the next one need not find it out again. */
  readonly block: SharedBytes;
}

export interface OpenedNewsroom extends Opened, BuiltNewsroom {}

/** Null after saying what is missing. */
export async function openNewsroom(flags: CommonFlags): Promise<OpenedNewsroom | null> {
  const opened = await openCorpus(flags);
  if (opened === null) return null;
  const { articles } = opened.corpus;
  return { ...opened, ...buildNewsroom(articles, readIndexFile(opened.config.corpusDir)) };
}

/** A newsroom that takes over what an earlier one, or `rawi index`, has found out. */
export function buildNewsroom(articles: readonly Article[], earlier: SharedBytes | null): BuiltNewsroom {
  const { corpus, block } = indexArticles(articles, earlier);
  return { newsroom: createNewsroom(corpus), block };
}

/** How commands are to speak in a terminal: as the setting says, else as the question, else in Arabic. */
export function languageOf({ language }: Config): Pick<Asking, 'language' | 'fixedLanguage'> {
  return language === 'auto' ? { language: 'ar', fixedLanguage: false } : { language, fixedLanguage: true };
}
