/**
 * The thread behind a desk: reads the corpus once, answers from it until it is ended, and never changes what it has read. A
 * changed corpus is another clerk's (thread-desk.ts).
 */

import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { createBirpc } from 'birpc';
import { commands } from '../../commands/index.ts';
import { press } from '../../commands/press.ts';
import type { Article, Language } from '../article/article.ts';
import { type LoadedCorpus, loadCorpus } from '../article/corpus.ts';
import { brokenIds, keepGood } from '../article/watch.ts';
import { hasIndexFile, readIndexFile, writeIndexFile } from '../newsroom/index-file.ts';
import { indexArticles } from '../newsroom/indexing.ts';
import { articleDigest } from '../newsroom/keys.ts';
import type { SharedBytes } from '../newsroom/lists.ts';
import { createNewsroom } from '../newsroom.ts';
import { createDesk, type Desk } from './desk.ts';

export interface ClerkOptions {
  readonly corpusDir: string;
  /** The language of all replies; absent: as the question. */
  readonly language?: Language;
}

/** What was read. */
export interface Opened extends Pick<LoadedCorpus, 'problems' | 'reached'> {
  readonly articles: number;
  /** How many of them had to be worked out: the others were known already. */
  readonly fresh: number;
  /** The same for the same articles and problems. */
  readonly fingerprint: string;
  /** What was found out, for a successor; null where nothing was indexed. The threads share it, nothing is copied. */
  readonly index: SharedBytes | null;
}

/** What a clerk does for the desk. */
export interface Clerk extends Pick<Desk, 'answer' | 'suggest' | 'press' | 'heldUp'> {
  /**
   * Reads and indexes the corpus; nothing is answered before. What the thread before it has found out is not found out again,
   * and nothing is indexed where it has read the same.
   */
  open(before: Opened | null): Promise<Opened>;
  /** Articles that are answered from, for a successor. */
  articles(ids: readonly string[]): readonly Article[];
}

/** What the desk does for a clerk. */
export interface Predecessor {
  /** The articles with these ids as they are answered from now; those that there are. */
  earlier(ids: readonly string[]): Promise<readonly Article[]>;
}

function createClerk({ corpusDir, language }: ClerkOptions, predecessor: () => Predecessor): Clerk {
  const byId = new Map<string, Article>();
  let desk: Desk | undefined;
  const ready = (): Desk => {
    if (desk === undefined) throw new Error('Nothing is answered before the corpus is read.');
    return desk;
  };
  return {
    async open(before) {
      const loaded = await loadCorpus(corpusDir);
      const broken = brokenIds(loaded);
      const { articles } = keepGood(loaded, broken.length > 0 ? await predecessor().earlier(broken) : []);
      const { problems, reached } = loaded;
      const fingerprint = createHash('sha256')
        .update(JSON.stringify([articles.map(articleDigest), problems]))
        .digest('base64url');
      const opened = { articles: articles.length, fresh: 0, problems, reached, fingerprint, index: null };
      if (!reached || fingerprint === before?.fingerprint) return opened;
      for (const article of articles) byId.set(article.id, article);
      const earlier = before?.index ?? readIndexFile(corpusDir);
      const { corpus, block, fresh } = indexArticles(articles, earlier);
      // Whoever has run `rawi index` once wants it kept up to date; where that may not be written, it is only slower.
      if (block !== earlier && hasIndexFile(corpusDir)) await writeIndexFile(block, corpusDir).catch(() => {});
      const newsroom = createNewsroom(corpus);
      desk = createDesk({ commands, press, newsroom: () => newsroom, ...(language !== undefined && { language }) });
      return { ...opened, fresh, index: block };
    },
    answer: (call, asker) => ready().answer(call, asker),
    suggest: (call, option, typed, asker) => ready().suggest(call, option, typed, asker),
    press: (state, asker) => ready().press(state, asker),
    heldUp: () => ready().heldUp(),
    articles: (ids) => ids.flatMap((id) => byId.get(id) ?? []),
  };
}

const port = parentPort;
if (port === null) throw new Error('A clerk works in a thread of its own.');
const clerk = createClerk(workerData, () => rpc);
const rpc = createBirpc<Predecessor, Clerk>(clerk, {
  post: (message) => port.postMessage(message),
  on: (listener) => port.on('message', listener),
  timeout: -1,
});
