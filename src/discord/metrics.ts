/**
 * What the bot counts, for Prometheus: what was answered, how long it took, how the corpus and the connection are. Process and
 * event-loop figures are prom-client's own. Nothing in here tells who asked or what.
 *
 *     const metrics = createMetrics();
 *     metrics.handled({ command: 'ask', outcome: 'answered' }, 0.012);
 *     await metrics.text(); // rawi_interactions_total{command="ask",outcome="answered"} 1 …
 */

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Desk } from '../desk/desk.ts';
import type { Handled } from './handled.ts';

export interface Metrics {
  /** Something was answered, refused or apologised for. */
  handled(handled: Handled, seconds: number): void;
  /** A corpus is in use now. */
  corpus(articles: number): void;
  reload(result: 'done' | 'failed'): void;
  /** A shard lost its connection and begins to come back. */
  reconnecting(): void;
  /** An answer could not be delivered any more: Discord's error code tells why. */
  undelivered(code: number | string): void;
  /** Discord told us to wait. */
  rateLimited(): void;
  /** From now on counts the process too: memory, CPU, event-loop delay, garbage collection, and how long answers were held up. */
  watchProcess(desk: Pick<Desk, 'heldUp'>): void;
  /** All of it in Prometheus's text format, and that format's media type. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** In seconds. An answer takes some milliseconds; after three seconds Discord no longer takes it. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const interactions = new Counter({
    name: 'rawi_interactions_total',
    help: 'What people asked and pressed, by command and by how it ended.',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const duration = new Histogram({
    name: 'rawi_answer_duration_seconds',
    help: 'From the arrival of an interaction until Discord has taken the answer.',
    labelNames: ['command'],
    buckets: BUCKETS,
    registers,
  });
  const articles = new Gauge({ name: 'rawi_articles', help: 'Articles that are answered from.', registers });
  const reloads = new Counter({
    name: 'rawi_reloads_total',
    help: 'Times that the corpus changed and was read again.',
    labelNames: ['result'],
    registers,
  });
  const reconnects = new Counter({
    name: 'rawi_gateway_reconnects_total',
    help: 'Times that a shard lost its connection to Discord.',
    registers,
  });
  const undelivered = new Counter({
    name: 'rawi_undelivered_total',
    help: "Answers that came too late or whose message or channel was gone, by Discord's error code.",
    labelNames: ['code'],
    registers,
  });
  const rateLimits = new Counter({
    name: 'rawi_rate_limits_total',
    help: 'Times that Discord told the bot to wait.',
    registers,
  });
  return {
    handled({ command, outcome }, seconds) {
      interactions.inc({ command, outcome });
      duration.observe({ command }, seconds);
    },
    corpus: (count) => articles.set(count),
    reload: (result) => reloads.inc({ result }),
    reconnecting: () => reconnects.inc(),
    undelivered: (code) => undelivered.inc({ code }),
    rateLimited: () => rateLimits.inc(),
    watchProcess(desk) {
      collectDefaultMetrics({ register: registry });
      new Gauge({
        name: 'rawi_answers_held_up_seconds',
        help: 'The longest that one thing kept the thread that answers from all others, since the last time of asking.',
        registers,
        async collect() {
          // Between two threads there is nobody to ask.
          this.set(
            await desk.heldUp().then(
              (ms) => ms / 1000,
              () => Number.NaN,
            ),
          );
        },
      });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
