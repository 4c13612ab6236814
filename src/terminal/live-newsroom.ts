/**
 * The newsroom of a program that keeps running: when the corpus folder changes, a new newsroom takes the place of the old one in
 * one step. Whoever holds the old one finishes with it.
 */

import type { LoadedCorpus } from '../article/corpus.ts';
import { watchCorpus } from '../article/watch.ts';
import type { Newsroom } from '../newsroom.ts';
import { type BuiltNewsroom, buildNewsroom, type OpenedNewsroom } from './open-newsroom.ts';

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

export function keepNewsroom({ config, corpus, newsroom, block }: OpenedNewsroom, listener: Listener): LiveNewsroom {
  let current: BuiltNewsroom = { newsroom, block };
  const watching = watchCorpus(config.corpusDir, corpus, async (changed) => {
    try {
      current = buildNewsroom(changed.articles, current.block);
      listener.reloaded(changed);
    } catch (error) {
      listener.failed(error);
    }
  });
  return { current: () => current.newsroom, close: () => watching.close() };
}
