/**
 * Speed and memory of one system at one size, in a process of its own so that nothing else is in its heap.
 *
 * `npm run bench -- measure SYSTEM SIZE` prints one line of JSON (`Measured`); retrieval.ts runs it for every system and size.
 */

import { inventText } from './invented-text.ts';
import { systems } from './systems.ts';

export interface Measured {
  readonly system: string;
  readonly paragraphs: number;
  readonly paragraphsPerSecond: number;
  /** Growth of the heap and of array buffers by the index, in MB of 1,000,000 bytes, after garbage collection. */
  readonly heap: number;
  readonly buffers: number;
  /** Milliseconds a question takes: median and 99th percentile. */
  readonly p50: number;
  readonly p99: number;
}

const WARM_UP = 60;
const QUESTIONS = 400;

export function measure(name: string, size: number): Measured {
  const system = systems.find((known) => known.name === name);
  if (system === undefined)
    throw new Error(`no system "${name}"; there are ${systems.map((known) => known.name).join(', ')}`);
  const { passages, questions } = inventText(size, WARM_UP + QUESTIONS);
  const before = memory();
  const started = performance.now();
  const search = system.build(passages);
  const seconds = (performance.now() - started) / 1000;
  const after = memory();
  const times = questions
    .map(({ text }) => {
      const asked = performance.now();
      search(text);
      return performance.now() - asked;
    })
    .slice(WARM_UP)
    .sort((a, b) => a - b);
  const percentile = (share: number): number => times[Math.floor(share * times.length)] ?? 0;
  return {
    system: name,
    paragraphs: size,
    paragraphsPerSecond: size / seconds,
    heap: (after.heapUsed - before.heapUsed) / 1e6,
    buffers: (after.arrayBuffers - before.arrayBuffers) / 1e6,
    p50: percentile(0.5),
    p99: percentile(0.99),
  };
}

function memory(): NodeJS.MemoryUsage {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage();
}

export async function run([name = '', size = '']: string[]): Promise<void> {
  console.log(JSON.stringify(measure(name, Number(size))));
}
