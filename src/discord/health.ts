/**
 * Whether the bot can answer at this moment. discord.js's own `isReady()` stays true after a connection has died for good, so
 * that every shard is looked at: connected, and its last heartbeat acknowledged not long ago.
 */

import { type Client, Events, Status } from 'discord.js';

/** More than two of Discord's heartbeats (41.25 s each). */
const ACK_AGE_LIMIT = 90_000;

export interface Health {
  /** Every shard is well and there are articles to answer from. */
  readonly ready: boolean;
  readonly shards: readonly {
    readonly id: number;
    readonly ready: boolean;
    /** Milliseconds since the last sign of life. */
    readonly silence: number;
  }[];
  readonly articles: number;
}

/** Watches a client from now on; the function given back tells its health. `articles` counts those loaded. */
export function watchHealth(client: Client, articles: () => number): (now?: number) => Health {
  const connected = new Map<number, number>();
  const note = (shard: number) => void connected.set(shard, Date.now());
  client.on(Events.ShardReady, note);
  client.on(Events.ShardResume, note);
  return (now = Date.now()) => {
    const shards = client.ws.shards.map(({ id, status, lastPingTimestamp }) => {
      const silence = now - Math.max(lastPingTimestamp, connected.get(id) ?? 0);
      return { id, ready: status === Status.Ready && silence < ACK_AGE_LIMIT, silence };
    });
    const loaded = articles();
    return { ready: shards.length > 0 && shards.every((shard) => shard.ready) && loaded > 0, shards, articles: loaded };
  };
}
