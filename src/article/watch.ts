/**
 * Watching the corpus folder: whoever edits, adds or removes an article gets the new answer without a restart.
 *
 * Changes are gathered until the folder is quiet, then the whole folder is read again and handed over in one piece. A file
 * that is broken at that moment, because an editor is half-way through writing it or because somebody made a mistake,
 * keeps the version it had before; so does everything while the folder cannot be reached.
 */

import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { watch } from 'chokidar';
import type { Article } from './article.ts';
import { isHidden, type LoadedCorpus, loadCorpus } from './corpus.ts';
import { articleId } from './read.ts';

/** The folder counts as quiet after so many milliseconds: longer than an editor takes between two writes of one save. */
const QUIET = 300;

export interface CorpusWatch {
  /** Resolves once the folder is being watched. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/**
 * Tells when a folder may have changed and is quiet again.
 *
 * @param onChange is called once for all that changed since it began the last time; the next call waits until it is done. It
 *   must not reject; its signal aborts when the watching ends.
 */
export function watchFolder(dir: string, onChange: (signal: AbortSignal) => Promise<void>): CorpusWatch {
  const closing = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let waiting = false;
  let working = Promise.resolve();

  const work = async () => {
    waiting = false;
    if (!closing.signal.aborted) await onChange(closing.signal);
  };
  const quiet = () => {
    if (waiting) return;
    waiting = true;
    working = working.then(work);
  };
  const changed = () => {
    clearTimeout(timer);
    if (!closing.signal.aborted) timer = setTimeout(quiet, QUIET);
  };

  const watcher = watch(dir, {
    ignoreInitial: true,
    depth: 0,
    ignored: (path) => path !== dir && isHidden(basename(path)),
  });
  watcher.on('all', changed);
  watcher.on('error', changed);
  const ready = new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  // What changed between the first reading and now was seen by nobody.
  void ready.then(changed);
  return {
    ready,
    async close() {
      closing.abort();
      clearTimeout(timer);
      await watcher.close();
      await working;
    },
  };
}

/**
 * Reads a folder again whenever it has changed.
 *
 * @param current what was read before and is answered from now; kept where a file breaks
 * @param onChange gets the new corpus with its problems; the next one waits until it is done, and it must not throw
 */
export function watchCorpus(
  dir: string,
  current: LoadedCorpus,
  onChange: (corpus: LoadedCorpus) => void | Promise<void>,
): CorpusWatch {
  return watchFolder(dir, async (signal) => {
    const next = keepGood(await loadCorpus(dir), current.articles);
    if (signal.aborted || isSame(next, current)) return;
    current = next;
    await onChange(next);
  });
}

/** The ids of the files that are there but refused. */
export function brokenIds({ problems }: LoadedCorpus): string[] {
  return problems.flatMap(({ file, refused }) => (refused ? (articleId(file)?.id ?? []) : []));
}

/** A file that was only touched, or saved as it was, is no change. */
function isSame(one: LoadedCorpus, other: LoadedCorpus): boolean {
  return isDeepStrictEqual([one.articles, one.problems], [other.articles, other.problems]);
}

/** The corpus as loaded, with the earlier articles in the places of files that are there but refused. */
export function keepGood(loaded: LoadedCorpus, earlier: readonly Article[]): LoadedCorpus {
  if (!loaded.reached) return { ...loaded, articles: earlier };
  const there = new Set(loaded.articles.map((article) => article.id));
  const broken = new Set(brokenIds(loaded));
  const kept = earlier.filter((article) => broken.has(article.id) && !there.has(article.id));
  const articles = [...loaded.articles, ...kept].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return { ...loaded, articles };
}
