/**
 * People who ask a bot as fast as it answers, or so many a second whether it answers or not, and how long each waits.
 */

import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface Waits {
  /** Milliseconds that each answered waited, shortest first. */
  readonly answered: readonly number[];
  /** Those who got no answer within Discord's three seconds. */
  readonly lost: number;
  readonly seconds: number;
  /** The longest that this side was busy with itself, in milliseconds: part of every wait. */
  readonly ownDelay: number;
}

/** Asks once; rejects where no answer comes. */
export type Ask = (number: number) => Promise<unknown>;

/** `count` questions, `atOnce` of them open at any time. */
export function burst(ask: Ask, count: number, atOnce: number): Promise<Waits> {
  return measured(async (wait) => {
    let next = 0;
    const person = async () => {
      while (next < count) await wait(ask(next++));
    };
    await Promise.all(Array.from({ length: atOnce }, person));
  });
}

/** `rate` questions a second for so many seconds, each at its time whether the ones before are answered or not. */
export function steady(ask: Ask, rate: number, seconds: number): Promise<Waits> {
  return measured(async (wait) => {
    const start = performance.now();
    const open: Promise<void>[] = [];
    for (let number = 0; number < rate * seconds; number++) {
      const early = start + (number * 1000) / rate - performance.now();
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
      open.push(wait(ask(number)));
    }
    await Promise.all(open);
  });
}

async function measured(run: (wait: (asked: Promise<unknown>) => Promise<void>) => Promise<void>): Promise<Waits> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const answered: number[] = [];
  let lost = 0;
  const start = performance.now();
  delay.enable();
  await run(async (asked) => {
    const asking = performance.now();
    try {
      await asked;
      answered.push(performance.now() - asking);
    } catch {
      lost += 1;
    }
  });
  delay.disable();
  const seconds = (performance.now() - start) / 1000;
  return { answered: answered.toSorted((a, b) => a - b), lost, seconds, ownDelay: delay.max / 1e6 };
}

/** The wait that a share of the answered stayed below. */
export function percentile({ answered }: Waits, share: number): number {
  return answered[Math.min(answered.length - 1, Math.floor(share * answered.length))] ?? 0;
}
