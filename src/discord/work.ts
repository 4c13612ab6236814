/**
 * The work in hand. Each task begins in a turn of its own, so that in a rush the first answers leave while the last questions
 * still wait, and not all of them together at the end; and a stop can wait for what has begun and let nothing new begin.
 */

import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';

export interface Work {
  /** Puts a task in the row, unless the doors are closed; tells whether it did. The task must not reject. */
  begin(task: () => Promise<void>): boolean;
  /** Begins nothing any more and waits for what is in hand, `patience` milliseconds at most. Gives how much was left undone. */
  finish(patience: number): Promise<number>;
}

export function createWork(): Work {
  const inHand = new Set<Promise<void>>();
  let row = Promise.resolve();
  let closed = false;
  return {
    begin(task) {
      if (closed) return false;
      row = row.then(() => nextTurn());
      const running = row.then(task).finally(() => inHand.delete(running));
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
