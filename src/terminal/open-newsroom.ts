/** Settings, articles and everything that can be asked of them: what a call needs that answers questions. */

import type { Article } from '../article/article.ts';
import type { Asking } from '../command.ts';
import type { Config } from '../config.ts';
import { readIndexFile } from '../newsroom/index-file.ts';
import { indexArticles } from '../newsroom/indexing.ts';
import { createNewsroom, type Newsroom } from '../newsroom.ts';
import { type CommonFlags, type Opened, openCorpus } from './open.ts';

export interface OpenedNewsroom extends Opened {
  readonly newsroom: Newsroom;
}

/** Null after saying what is missing. */
export async function openNewsroom(flags: CommonFlags): Promise<OpenedNewsroom | null> {
  const opened = await openCorpus(flags);
  return opened && { ...opened, newsroom: buildNewsroom(opened.corpus.articles, opened.config.corpusDir) };
}

/** Takes from the corpus folder what `rawi index` has saved there. */
export function buildNewsroom(articles: readonly Article[], corpusDir: string): Newsroom {
  return createNewsroom(indexArticles(articles, readIndexFile(corpusDir)).corpus);
}

/** How commands are to speak in a terminal: as the setting says, else as the question, else in Arabic. */
export function languageOf({ language }: Config): Pick<Asking, 'language' | 'fixedLanguage'> {
  return language === 'auto' ? { language: 'ar', fixedLanguage: false } : { language, fixedLanguage: true };
}
