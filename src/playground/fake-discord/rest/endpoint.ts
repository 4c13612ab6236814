/** What an endpoint is: a method and a path, and what it does with a request. */

import { isEmptyMessage } from '../rules/message-rules.ts';
import { type Json, type Problem, problem } from '../rules/problem.ts';
import type { World } from '../world/world.ts';

export interface Request {
  /** The named parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly world: World;
  /** Notes what is wrong with the payload; true where something is. */
  refused(problems: readonly Problem[]): boolean;
}

export interface Answer {
  readonly status: number;
  /** Absent with 204. */
  readonly body?: unknown;
}

export interface Endpoint {
  readonly method: string;
  /** As in Discord's documentation: `/channels/:channel/messages`. */
  readonly path: string;
  /** False where the token in the path is the only one needed. */
  readonly authorized: boolean;
  handle(request: Request): Answer;
}

export function endpoint(method: string, path: string, handle: Endpoint['handle'], authorized = true): Endpoint {
  return { method, path, handle, authorized };
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export const noContent: Answer = { status: 204 };

/** True where nothing of the message would be seen; noted as a payload that Discord refuses. */
export function isEmpty(message: Json, { refused }: Pick<Request, 'refused'>): boolean {
  return isEmptyMessage(message) && refused([problem([], 'EMPTY_MESSAGE', 'There is nothing to be seen in it.')]);
}
