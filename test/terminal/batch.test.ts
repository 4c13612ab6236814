import { PassThrough, Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/terminal/batch.ts';
import type { Request, RequestAnswer } from '../../src/terminal/request.ts';

const nothing: RequestAnswer = { status: 'not-found', answers: [] };

async function run(input: string, answer: (request: Request) => RequestAnswer = () => nothing) {
  const output = new PassThrough();
  const reported: number[] = [];
  const printed = text(output);
  await runBatch(Readable.from([Buffer.from(input)]), output, answer, (line) => reported.push(line));
  output.end();
  const lines = (await printed).split('\n').filter(Boolean);
  return { lines: lines.map((line) => JSON.parse(line)), reported };
}

describe('given requests as JSON Lines', () => {
  it('hands over each with its options, and answers in the same order', async () => {
    const requests: Request[] = [
      { id: 'b', command: 'ask', options: { question: 'متى؟' } },
      { id: 'a', command: 'who-said', options: { words: 'وصلنا', article: 'port' } },
      { id: 'c', command: 'quotes', options: { speaker: 'سالم', about: 'السفن' } },
      { id: 'd', command: 'verify', options: { quote: 'وصلنا', speaker: 'سالم' } },
    ];
    const seen: Request[] = [];
    const { lines } = await run(requests.map((request) => JSON.stringify(request)).join('\n'), (request) => {
      seen.push(request);
      return nothing;
    });
    expect(seen).toEqual(requests);
    expect(lines).toEqual(requests.map(({ id }) => ({ id, ...nothing })));
  });

  it.each([
    ['no JSON', '{"id": "x"', null, /JSON/],
    ['an unknown command', '{"id":"x","command":"sing","options":{}}', 'x', /command/],
    ['a missing option', '{"id":"x","command":"ask","options":{}}', 'x', /options: question/],
    ['an option of another command', '{"id":"x","command":"ask","options":{"question":"q","about":"a"}}', 'x', /about/],
    ['a number for a text', '{"id":"x","command":"ask","options":{"question":7}}', 'x', /question/],
    ['no id', '{"command":"ask","options":{"question":"q"}}', null, /id/],
    ['a list', '[]', null, /object/],
    ['a prototype', '{"__proto__":{},"id":"x","command":"ask","options":{"question":"q"}}', 'x', /__proto__/],
  ])('answers a line with %s with an error, and the lines around it as ever', async (_case, bad, id, message) => {
    const good = '{"id":"good","command":"ask","options":{"question":"q"}}';
    const { lines } = await run(`${good}\n${bad}\n\n${good}\n`);
    expect(lines).toEqual([
      { id: 'good', ...nothing },
      { id, status: 'error', message: expect.stringMatching(message), answers: [] },
      { id: 'good', ...nothing },
    ]);
  });

  it('survives an answer that throws, without showing what was thrown', async () => {
    const { lines, reported } = await run('{"id":"x","command":"ask","options":{"question":"q"}}\n', () => {
      throw new Error('secret');
    });
    expect(lines).toEqual([{ id: 'x', status: 'error', message: expect.not.stringContaining('secret'), answers: [] }]);
    expect(reported).toEqual([1]);
  });

  it('reads no further than the reader of the answers has come', async () => {
    let read = 0;
    async function* endless() {
      for (;;) yield Buffer.from(`{"id":"${read++}","command":"ask","options":{"question":"q"}}\n`);
    }
    const full = new Writable({ highWaterMark: 1, write: () => undefined });
    const running = runBatch(
      endless(),
      full,
      () => nothing,
      () => undefined,
    ).catch(() => undefined);
    for (let turn = 0; turn < 1000; turn++) await new Promise(setImmediate);
    expect(read).toBeLessThan(20);
    full.destroy();
    await running;
  });
});
