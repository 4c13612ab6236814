/**
 * The program's log: one JSON line an event, by pino. It tells what happened and how long it took, and never the token nor what
 * people asked: errors of Discord's library carry the request with them, so that only chosen parts of an error are written.
 *
 * `log.info({ command: 'ask', outcome: 'answered', ms: 12 }, 'answered')`
 */

import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';

export type Log = Logger;

export interface LogOptions {
  /** pino's levels: trace, debug, info, warn, error, fatal, silent. */
  readonly level: string;
  /** Standard output where absent. */
  readonly destination?: DestinationStream;
}

export function createLog({ level, destination }: LogOptions): Log {
  const options = {
    level,
    base: {},
    timestamp: stdTimeFunctions.isoTime,
    serializers: { err: describeError },
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** Name, message, stack and Discord's code; not the request's address (it holds a token) nor its body (it holds answers). */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error ? { code: error.code } : {};
  const status = 'status' in error ? { status: error.status } : {};
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
  return { name, message, ...code, ...status, ...cause, stack };
}
