/**
 * `rawi batch`: requests in, answers out, as JSON Lines, in the same order.
 *
 * In: `{"id":"7","command":"ask","options":{"question":"متى بدأت القمة؟"}}`; out: `{"id":"7","status":"answered","answers":[…]}`.
 * Both sides are streams: a line is answered before the next is read, and nothing is read while the reader of the answers
 * is behind. A line that cannot be answered gets `"status":"error"` and a message; the others do not notice. Blank lines
 * are skipped.
 */

import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { splitLines } from './lines.ts';
import { parseRequest, type Request, type RequestAnswer, requestError } from './request.ts';

/** A question is short and a quotation a paragraph; in bytes. */
const LONGEST_LINE = 1_000_000;

/**
 * Answers until the input ends. The output is left open.
 *
 * @param answer may throw: that request then gets an error, and `report` what was thrown
 */
export async function runBatch(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  answer: (request: Request) => RequestAnswer,
  report: (line: number, error: unknown) => void,
): Promise<void> {
  async function* answers(): AsyncGenerator<string> {
    for await (const { number, text, problem } of splitLines(input, LONGEST_LINE)) {
      if (text?.trim() === '') continue;
      yield `${JSON.stringify(text === null ? { id: null, ...requestError(problem) } : answerLine(number, text))}\n`;
    }
  }
  function answerLine(number: number, text: string) {
    const parsed = parseRequest(text);
    if (!parsed.request) return { id: parsed.id, ...requestError(parsed.message) };
    try {
      return { id: parsed.id, ...answer(parsed.request) };
    } catch (error) {
      report(number, error);
      return { id: parsed.id, ...requestError('Something went wrong inside Rawi while answering this.') };
    }
  }
  await pipeline(answers(), output, { end: false });
}
