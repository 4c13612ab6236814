/**
 * Sending that survives a connection that breaks on the way: an idle line that Discord has closed, a router that restarts.
 * discord.js itself tries again after server errors and rate limits, but gives up at most broken connections.
 */

import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds to wait before each further attempt: all of them within the three seconds that an interaction lives. */
const PAUSES = [50, 250, 1000];

const BROKEN =
  /^(?:UND_ERR_(?:SOCKET|CONNECT_TIMEOUT)|ECONN\w+|EPIPE|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ENETUNREACH|EHOSTUNREACH)$/;

/** Does `send`, again if the connection broke, which may mean that Discord has it already: `send` must bear that. */
export async function persistently<Result>(send: () => Promise<Result>): Promise<Result> {
  for (const pause of PAUSES) {
    try {
      return await send();
    } catch (error) {
      if (!isBrokenConnection(error)) throw error;
    }
    await wait(pause);
  }
  return send();
}

/** True for an error that says that the line broke, not that Discord said no. */
export function isBrokenConnection(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && BROKEN.test(String(error.code));
}
