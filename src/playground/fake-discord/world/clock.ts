/**
 * The time in the fake Discord, and its ids. Time is the machine's, plus what a test has advanced: `clock.advance(4000)` makes an
 * interaction too old to answer without anybody waiting.
 */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Lets `milliseconds` pass at once; whoever listens looks at his deadlines again. */
  advance(milliseconds: number): void;
  onAdvance(listener: () => void): void;
}

export function createClock(): Clock {
  let ahead = 0;
  const listeners: (() => void)[] = [];
  return {
    now: () => Date.now() + ahead,
    advance(milliseconds) {
      ahead += milliseconds;
      for (const listener of listeners) listener();
    },
    onAdvance: (listener) => void listeners.push(listener),
  };
}

/** Discord's ids count from the first second of 2015: https://docs.discord.com/developers/reference#snowflakes. */
const EPOCH = 1_420_070_400_000;
const COUNTER_BITS = 22n;

/**
 * Makes ids as Discord does: the time in milliseconds, then a counter. `later` shifts the time, which is how two guilds made
 * in one moment come to lie on two shards.
 */
export function createIds(clock: Clock): (later?: number) => string {
  let count = 0n;
  return (later = 0) => {
    count += 1n;
    return String((BigInt(clock.now() - EPOCH + later) << COUNTER_BITS) | (count % (1n << COUNTER_BITS)));
  };
}

/** The shard that a guild's events come from, as Discord computes it. */
export function shardOf(guildId: string, shardCount: number): number {
  return Number((BigInt(guildId) >> COUNTER_BITS) % BigInt(shardCount));
}
