/**
 * One thread with a clerk in it (clerk.ts): started, asked, and ended after its last answer.
 */

import { Worker } from 'node:worker_threads';
import { createBirpc } from 'birpc';
import type { Clerk, ClerkOptions, Opened, Predecessor } from './clerk.ts';

export interface Thread {
  /** What it has read. */
  readonly opened: Opened;
  /** Asks the clerk; rejects where the thread ends before it has answered. */
  ask<Answer>(question: (clerk: RemoteClerk) => Promise<Answer>): Promise<Answer>;
  /** False once it has ended. */
  readonly alive: boolean;
  /** Settles when the thread has ended, with the reason. */
  readonly ended: Promise<Error>;
  /** Ends it after its last answer. */
  retire(): void;
  /** Ends it at once. */
  kill(): Promise<void>;
}

/** The clerk as seen from another thread. */
type RemoteClerk = Pick<Clerk, 'answer' | 'suggest' | 'press' | 'heldUp'> & {
  articles(...asked: Parameters<Clerk['articles']>): Promise<ReturnType<Clerk['articles']>>;
};

const SCRIPT = new URL('./clerk-thread.mjs', import.meta.url);

/**
 * Starts a thread and waits until it has read its corpus. Rejects where it ends before, or `signal` aborts.
 *
 * @param before what the thread that it is to follow has read
 */
export async function startThread(
  options: ClerkOptions,
  predecessor: Predecessor,
  before: Opened | null = null,
  signal?: AbortSignal,
): Promise<Thread> {
  signal?.throwIfAborted();
  const worker = new Worker(SCRIPT, { workerData: options });
  const rpc = createBirpc<Clerk, Predecessor>(predecessor, {
    post: (message) => worker.postMessage(message),
    on: (listener) => worker.on('message', listener),
    timeout: -1,
  });
  const ended = new Promise<Error>((resolve) => {
    worker.once('error', resolve);
    worker.once('exit', (code) => resolve(new Error(`The thread that answers has ended (${code}).`)));
  });
  let reason: Error | undefined;
  let retired = false;
  let inHand = 0;
  const kill = async (): Promise<void> => void (await worker.terminate());
  ended.then((error) => {
    reason = error;
    rpc.$close(error);
  });
  signal?.addEventListener('abort', kill, { once: true });
  try {
    const opened = await rpc.open(before);
    return {
      opened,
      async ask(question) {
        if (reason !== undefined) throw reason;
        inHand += 1;
        try {
          return await question(rpc);
        } finally {
          inHand -= 1;
          if (retired && inHand === 0) void kill();
        }
      },
      get alive() {
        return reason === undefined;
      },
      ended,
      retire() {
        retired = true;
        if (inHand === 0) void kill();
      },
      kill,
    };
  } catch (error) {
    await kill();
    throw error;
  } finally {
    signal?.removeEventListener('abort', kill);
  }
}
