/**
 * `rawi extract FILE… [--out DIR]`: the statements of articles in the Citron annotation format, one JSON object a line, or one
 * file an article (ID.json) in DIR.
 *
 * Files and folders may be mixed, and need not lie in the corpus. A file that is no article is named and costs itself only.
 */

import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Article } from '../article/article.ts';
import { loadArticle, loadCorpus } from '../article/corpus.ts';
import { describeProblem, type Problem } from '../article/flaw.ts';

export interface Extraction {
  readonly paths: readonly string[];
  /** Where ID.json is written; the lines go to `output` where it is absent. */
  readonly out?: string;
  readonly output: Writable;
  /** The annotation of an article, ready for JSON. */
  readonly annotate: (article: Article) => unknown;
  readonly complain: (line: string) => void;
  readonly progress?: Progress;
}

/** Told how far the work is. */
export interface Progress {
  start(total: number): void;
  step(): void;
  stop(): void;
}

/** @returns the exit status: 1 where a file could not be read or written */
export async function runExtract({ paths, out, output, annotate, complain, progress }: Extraction): Promise<0 | 1> {
  const { articles, problems } = await gather(paths);
  for (const problem of problems) complain(describeProblem(problem));
  let failed = problems.some((problem) => problem.refused);
  const written = new Set<string>();
  try {
    if (out !== undefined) await mkdir(out, { recursive: true });
    progress?.start(articles.length);
    for (const article of articles) {
      const line = `${JSON.stringify(annotate(article))}\n`;
      if (out === undefined) await write(output, line);
      else if (written.has(article.id)) {
        complain(`There are two articles with the id ${article.id}: only the first is in ${out}.`);
        failed = true;
      } else {
        await writeFile(join(out, `${article.id}.json`), line);
        written.add(article.id);
      }
      progress?.step();
    }
  } catch (error) {
    if (out === undefined || !(error instanceof Error)) throw error;
    complain(`Nothing can be written to ${out}: ${error.message}`);
    failed = true;
  } finally {
    progress?.stop();
  }
  return failed ? 1 : 0;
}

/** The articles of files and folders, in the order given. */
async function gather(paths: readonly string[]): Promise<{ articles: Article[]; problems: Problem[] }> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    if (await isFolder(path)) {
      const loaded = await loadCorpus(path);
      articles.push(...loaded.articles);
      problems.push(...loaded.problems);
    } else {
      const { article, flaws } = await loadArticle(path, basename(path));
      if (article) articles.push(article);
      problems.push(...flaws.map((flaw) => ({ ...flaw, file: path })));
    }
  }
  return { articles, problems };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Waits while the reader is behind. */
async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await new Promise((resolve) => output.once('drain', resolve));
}
