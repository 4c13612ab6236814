/**
 * The newsroom of a program that keeps running: when the corpus folder changes, a new newsroom takes the place of the old one in
 * one step. Whoever holds the old one finishes with it.
 */

import type { LoadedCorpus } from '../article/corpus.ts';
import { watchCorpus } from '../article/watch.ts';
import type { Newsroom } from '../newsroom.ts';
import { buildNewsroom, type OpenedNewsroom } from './open-newsroom.ts';

export interface LiveNewsroom {
  /** Of this moment. */
  current(): Newsroom;
  /** Stops watching. */
  close(): Promise<void>;
}

export interface Listener {
  /** A new corpus is answering. */
  reloaded(corpus: LoadedCorpus): void;
  /** A new corpus could not be taken into use; the old one goes on answering. */
  failed(error: unknown): void;
}

export function keepNewsroom({ config, corpus, newsroom }: OpenedNewsroom, listener: Listener): LiveNewsroom {
  let current = newsroom;
  const watching = watchCorpus(config.corpusDir, corpus, async (changed) => {
    try {
      current = buildNewsroom(changed.articles, config.corpusDir);
      listener.reloaded(changed);
    } catch (error) {
      listener.failed(error);
    }
  });
  return { current: () => current, close: () => watching.close() };
}
