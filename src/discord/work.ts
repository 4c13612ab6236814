/** The work in hand, so that a stop can wait for it and let nothing new begin. */

import { setTimeout as wait } from 'node:timers/promises';

export interface Work {
  /** Begins a task, unless the doors are closed; tells whether it did. The task must not reject. */
  begin(task: () => Promise<void>): boolean;
  /** Begins nothing any more and waits for what is in hand, `patience` milliseconds at most. Gives how much was left undone. */
  finish(patience: number): Promise<number>;
}

export function createWork(): Work {
  const inHand = new Set<Promise<void>>();
  let closed = false;
  return {
    begin(task) {
      if (closed) return false;
      const running = task().finally(() => inHand.delete(running));
      inHand.add(running);
      return true;
    },
    async finish(patience) {
      closed = true;
      const deadline = new AbortController();
      await Promise.race([
        Promise.all(inHand).finally(() => deadline.abort()),
        wait(patience, undefined, { signal: deadline.signal }).catch(() => {}),
      ]);
      return inHand.size;
    },
  };
}
