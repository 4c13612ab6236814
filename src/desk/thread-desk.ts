/**
 * A desk in a thread of its own, with the corpus folder behind it: reading and indexing never keep the program from its
 * other work, and a question that takes long delays no heartbeat.
 *
 * When the folder changes, a second thread reads all of it while the first goes on answering, and works out only what the first
 * does not know; then new questions go to the second, and the first ends with its last answer. So every reply comes whole from
 * one corpus. A thread that ends by accident (out of memory, say) costs the answers that it had in hand, and another takes its
 * place.
 */

import { setTimeout as wait } from 'node:timers/promises';
import { commands } from '../../commands/index.ts';
import { watchFolder } from '../article/watch.ts';
import type { ClerkOptions, Opened, Predecessor } from './clerk.ts';
import type { Desk } from './desk.ts';
import { startThread, type Thread } from './thread.ts';

export interface DeskListener {
  /** A new corpus is answering. */
  reloaded(opened: Opened): void;
  /** A corpus could not be taken into use, or a thread ended by accident. */
  failed(error: unknown): void;
}

export interface ThreadDesk extends Desk {
  /** What was read at first. */
  readonly opened: Opened;
  /** Resolves once the folder is being watched. */
  readonly watching: Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds before a thread that has ended by accident is replaced: longer each time that it happens again. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 60_000;

/** Nothing was answered from before. */
const NONE: Predecessor = { earlier: async () => [] };

/** Reads the corpus in a thread and watches its folder from then on. Rejects where the thread fails. */
export async function openThreadDesk(options: ClerkOptions, listener: DeskListener): Promise<ThreadDesk> {
  const closing = new AbortController();
  const { signal } = closing;
  let current = await startThread(options, NONE);
  const { opened } = current;

  /** Puts a new thread in the place of the one that answers. */
  const replace = async (predecessor: Predecessor): Promise<void> => {
    try {
      const before = current.alive ? current.opened : { ...current.opened, fingerprint: '' };
      const thread = await startThread(options, predecessor, before, signal);
      const { reached, fingerprint, problems } = thread.opened;
      if (!reached || fingerprint === before.fingerprint || signal.aborted) await thread.kill();
      if (!reached) throw new Error(problems[0]?.reason);
      if (fingerprint === before.fingerprint || signal.aborted) return;
      const retiring = current;
      current = thread;
      retiring.retire();
      keepAlive(thread);
      listener.reloaded(thread.opened);
    } catch (error) {
      if (!signal.aborted) listener.failed(error);
    }
  };

  const keepAlive = (thread: Thread): void => {
    thread.ended.then(async (reason) => {
      for (let pause = FIRST_PAUSE; current === thread && !signal.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
        if (pause === FIRST_PAUSE) listener.failed(reason);
        await wait(pause, undefined, { ref: false });
        if (current === thread && !signal.aborted) await replace(NONE);
      }
    });
  };

  keepAlive(current);
  const earlier: Predecessor['earlier'] = (ids) => current.ask((clerk) => clerk.articles(ids));
  const watch = watchFolder(options.corpusDir, () => replace({ earlier }));
  return {
    opened,
    watching: watch.ready,
    definitions: commands.map(({ definition }) => definition),
    answer: (...asked) => current.ask((clerk) => clerk.answer(...asked)),
    suggest: (...asked) => current.ask((clerk) => clerk.suggest(...asked)),
    press: (...asked) => current.ask((clerk) => clerk.press(...asked)),
    heldUp: () => current.ask((clerk) => clerk.heldUp()),
    articles: () => (current.alive ? current.opened.articles : 0),
    async close() {
      closing.abort();
      await watch.close();
      await current.kill();
    },
  };
}
