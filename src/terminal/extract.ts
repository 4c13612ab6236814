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
import { write } from './console.ts';

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
  const put = out === undefined ? intoStream(output) : intoFolder(out);
  progress?.start(articles.length);
  for (const article of articles) {
    const trouble = await put(article.id, `${JSON.stringify(annotate(article))}\n`);
    if (trouble !== null) {
      complain(trouble);
      failed = true;
    }
    progress?.step();
  }
  progress?.stop();
  return failed ? 1 : 0;
}

/** Puts an article's annotation where it belongs; gives what went wrong, or null. */
type Put = (id: string, line: string) => Promise<string | null>;

function intoStream(output: Writable): Put {
  return async (_id, line) => {
    await write(output, line);
    return null;
  };
}

function intoFolder(dir: string): Put {
  const written = new Set<string>();
  return async (id, line) => {
    if (written.has(id)) return `There are two articles with the id ${id}: only the first is in ${dir}.`;
    try {
      await mkdir(dir, { recursive: true });
      await writeFile(join(dir, `${id}.json`), line);
    } catch (error) {
      return `${id}.json cannot be written to ${dir}: ${error instanceof Error ? error.message : error}`;
    }
    written.add(id);
    return null;
  };
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
      const { article, flaws } = loadArticle(path, basename(path));
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
