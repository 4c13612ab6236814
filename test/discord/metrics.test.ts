import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/discord/metrics.ts';

/** The figures after something has happened. */
async function figuresAfter(happen: (metrics: ReturnType<typeof createMetrics>) => void): Promise<string> {
  const metrics = createMetrics();
  happen(metrics);
  return metrics.text();
}

describe('given what an operator looks at', () => {
  it.each([
    [
      'interactions by command and by how they ended',
      (metrics) => metrics.handled({ command: 'ask', outcome: 'not-found' }, 0.02),
      'rawi_interactions_total{command="ask",outcome="not-found"} 1',
    ],
    [
      'how long an answer takes',
      (metrics) => metrics.handled({ command: 'ask', outcome: 'answered' }, 0.02),
      'rawi_answer_duration_seconds_bucket{le="0.025",command="ask"} 1',
    ],
    ['the size of the corpus', (metrics) => metrics.corpus(17), 'rawi_articles 17'],
    ['reloads', (metrics) => metrics.reload('done'), 'rawi_reloads_total{result="done"} 1'],
    ['reloads that failed', (metrics) => metrics.reload('failed'), 'rawi_reloads_total{result="failed"} 1'],
    ['reconnects', (metrics) => metrics.reconnecting(), 'rawi_gateway_reconnects_total 1'],
    ['answers that came too late', (metrics) => metrics.undelivered(10062), 'rawi_undelivered_total{code="10062"} 1'],
    ['rate limits', (metrics) => metrics.rateLimited(), 'rawi_rate_limits_total 1'],
    [
      'how long answers are held up',
      (metrics) => metrics.watchProcess({ heldUp: async () => 250 }),
      'rawi_answers_held_up_seconds 0.25',
    ],
    [
      'that nobody knows it while no thread answers',
      (metrics) => metrics.watchProcess({ heldUp: async () => Promise.reject(new Error('ended')) }),
      'rawi_answers_held_up_seconds Nan',
    ],
  ] satisfies [string, Parameters<typeof figuresAfter>[0], string][])('counts %s', async (_, happen, line) => {
    expect((await figuresAfter(happen)).split('\n')).toContain(line);
  });

  it('tells of memory, processor and event loop once it watches the process', async () => {
    const figures = await figuresAfter((metrics) => metrics.watchProcess({ heldUp: async () => 0 }));
    for (const name of ['process_resident_memory_bytes', 'process_cpu_seconds_total', 'nodejs_eventloop_lag_seconds']) {
      expect(figures).toMatch(new RegExp(`^${name} `, 'm'));
    }
  });
});
