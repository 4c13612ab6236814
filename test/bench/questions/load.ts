/**
 * The questions, the articles they are about and the speakers' names, as their files hold them.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCorpus } from '../../../src/article/corpus.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import type { Attribution, Speaker } from '../../../src/attribution/statement.ts';
import type { Corpus } from '../../../src/newsroom.ts';

export interface BenchQuestion {
  readonly id: string;
  readonly article: string;
  readonly kind: 'who-said' | 'topic' | 'fact' | 'none' | 'check';
  readonly language?: 'ar' | 'ar-dialect' | 'en';
  readonly text?: string;
  readonly quote?: string;
  readonly claimed?: string;
  readonly verdict?: string;
  readonly paragraphs: readonly number[];
  readonly speaker: string | null;
  readonly answer?: string | null;
}

interface GoldArticle {
  readonly id: string;
  readonly speakers: readonly Speaker[];
  readonly quotes: Attribution['statements'];
}

/** One question a line. */
export function readQuestions(path: string): BenchQuestion[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** The gold files of a folder, by article. */
export function readGold(folder: string): ReadonlyMap<string, GoldArticle> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const golds = files.map((file): GoldArticle => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  return new Map(golds.map((gold) => [gold.id, gold]));
}

/** The corpus with our own attribution, or with the gold one: what is lost by understanding and what by attribution. */
export async function readCorpus(folder: string, gold?: ReadonlyMap<string, GoldArticle>): Promise<Corpus> {
  const { articles, problems } = await loadCorpus(folder);
  for (const { file, reason } of problems) console.error(`${file}: ${reason}`);
  return {
    articles: articles.map((article) => {
      const given = gold?.get(article.id);
      return {
        article,
        attribution: given ? { speakers: given.speakers, statements: given.quotes } : attribute(article),
      };
    }),
  };
}
