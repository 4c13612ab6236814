/**
 * A question as JSON → its answer as JSON: the form of `rawi batch` and `--json`.
 *
 * `{ id: '7', command: 'who-said', options: { words: 'هذا غير دقيق' } }` is answered with `{ status: 'answered', answers: [best first] }`.
 */

import { z } from 'zod';
import type { Newsroom } from '../newsroom.ts';
import { type BatchAnswer, toBatchAnswer } from '../reply/json.ts';

const article = z.string().exactOptional();

const requestSchema = z.discriminatedUnion('command', [
  request('ask', { question: z.string(), article }),
  request('who-said', { words: z.string(), article }),
  request('quotes', { speaker: z.string(), about: z.string().exactOptional(), article }),
  request('verify', { quote: z.string(), speaker: z.string(), article }),
]);

export type Request = z.infer<typeof requestSchema>;

export interface RequestError {
  readonly status: 'error';
  readonly message: string;
  readonly answers: readonly [];
}

export type RequestAnswer = BatchAnswer | RequestError;

export type CheckedRequest =
  | { readonly id: string; readonly request: Request }
  | { readonly id: string | null; readonly request: null; readonly message: string };

/** The request in a line of JSON, or what is wrong with it, and its id if that can be read at all. */
export function parseRequest(line: string): CheckedRequest {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, request: null, message: 'The line is no valid JSON.' };
  }
  return checkRequest(value);
}

export function checkRequest(value: unknown): CheckedRequest {
  const checked = requestSchema.safeParse(value);
  if (checked.success) return { id: checked.data.id, request: checked.data };
  const id = z.object({ id: z.string() }).safeParse(value).data?.id ?? null;
  const message = checked.error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ');
  return { id, request: null, message };
}

/** Asks the newsroom. */
export function answerRequest(request: Request, newsroom: Newsroom): RequestAnswer {
  const name = request.options.article;
  const article = name === undefined ? undefined : newsroom.article(name);
  if (article === null) return requestError(`There is no article "${name}".`);
  switch (request.command) {
    case 'ask':
      return toBatchAnswer(newsroom.ask(request.options.question, article?.id));
    case 'who-said':
      return toBatchAnswer(newsroom.whoSaid(request.options.words, article?.id));
    case 'quotes':
      return toBatchAnswer(newsroom.quotesBy(request.options.speaker, request.options.about, article?.id));
    case 'verify':
      return toBatchAnswer(newsroom.verify(request.options.quote, request.options.speaker, article?.id));
  }
}

export function requestError(message: string): RequestError {
  return { status: 'error', message, answers: [] };
}

function request<Name extends string, Shape extends z.ZodRawShape>(command: Name, options: Shape) {
  return z.strictObject({ id: z.string(), command: z.literal(command), options: z.strictObject(options) });
}
