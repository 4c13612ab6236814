/**
 * What a fault costs: twenty people ask while it happens, and it is counted who waits in vain. Nobody is answered twice, and
 * whatever happened, the next question is answered.
 */

import { describe, expect, it } from 'vitest';
import { type BotOfTest, type Scene, withBot } from '../discord/with-bot.ts';

const PEOPLE = 20;
const callback = { method: 'POST', path: /\/callback$/ };

interface Strike {
  readonly what: string;
  /** Lets the fault happen, before anybody asks. */
  readonly strike: (scene: Scene) => void;
  /** Ends the fault, after all have asked. */
  readonly over?: (scene: Scene) => void | Promise<void>;
  readonly lost: number;
  readonly heartbeat?: number;
  readonly bot?: BotOfTest;
}

const STRIKES: readonly Strike[] = [
  { what: 'no fault', strike: () => {}, lost: 0 },
  { what: 'Discord asks for a reconnect', strike: ({ discord }) => discord.gateway.reconnect(), lost: 0 },
  { what: 'the connection to the gateway is cut', strike: ({ discord }) => discord.gateway.drop(), lost: 0 },
  { what: 'the gateway closes with an unknown error', strike: ({ discord }) => discord.gateway.close(4000), lost: 0 },
  {
    what: 'the session is invalid, but can be resumed',
    strike: ({ discord }) => discord.gateway.invalidate(true),
    lost: 0,
  },
  {
    // Discord keeps no events for a session that it has given up: nobody could answer these.
    what: 'the session is invalid for good',
    strike: ({ discord }) => discord.gateway.invalidate(),
    over: async ({ discord }) => {
      await expect.poll(() => discord.gateway.counts.identifies, { timeout: 4000 }).toBe(2);
      discord.world.clock.advance(3000);
    },
    lost: PEOPLE,
  },
  {
    what: 'heartbeats are no longer acknowledged',
    strike: ({ discord }) => {
      discord.gateway.acks = false;
    },
    over: async ({ discord }) => {
      await expect.poll(() => discord.gateway.counts.resumes, { timeout: 4000 }).toBeGreaterThan(0);
      discord.gateway.acks = true;
    },
    lost: 0,
    heartbeat: 40,
  },
  {
    what: 'the gateway cannot be reached for a second',
    strike: ({ discord }) => {
      discord.gateway.open = false;
      discord.gateway.drop();
    },
    over: async ({ discord }) => {
      await expect.poll(() => discord.gateway.counts.refusals, { timeout: 4000 }).toBeGreaterThan(0);
      discord.gateway.open = true;
    },
    lost: 0,
  },
  {
    // Those who asked have given up after three seconds; the answers that come after are refused (10062) and cost nothing.
    what: 'the gateway cannot be reached for five minutes',
    strike: ({ discord }) => {
      discord.gateway.open = false;
      discord.gateway.drop();
    },
    over: async ({ discord }) => {
      await expect.poll(() => discord.gateway.counts.refusals, { timeout: 4000 }).toBeGreaterThan(1);
      discord.world.clock.advance(300_000);
      discord.gateway.open = true;
    },
    lost: PEOPLE,
  },
  {
    what: 'three answers meet a server error first',
    strike: ({ discord }) => discord.fault({ ...callback, times: 3, fault: { kind: 'status', status: 500 } }),
    lost: 0,
  },
  {
    what: 'each answer meets a rate limit of its route',
    strike: ({ discord }) =>
      discord.fault({ ...callback, times: PEOPLE, fault: { kind: 'rate-limit', retryAfter: 0.05 } }),
    lost: 0,
  },
  {
    what: 'an answer meets the global rate limit',
    strike: ({ discord }) =>
      discord.fault({ ...callback, fault: { kind: 'rate-limit', retryAfter: 0.05, global: true } }),
    lost: 0,
  },
  {
    what: 'each answer meets a connection that breaks',
    strike: ({ discord }) => discord.fault({ ...callback, times: PEOPLE, fault: { kind: 'drop' } }),
    lost: 0,
  },
  {
    what: 'each receipt of an answer is lost (40060)',
    strike: ({ discord }) => discord.fault({ ...callback, times: PEOPLE, fault: { kind: 'lose-answer' } }),
    lost: 0,
  },
  {
    what: 'one answer is refused as unknown (10062)',
    strike: ({ discord }) =>
      discord.fault({
        ...callback,
        fault: { kind: 'refuse', status: 404, code: 10062, message: 'Unknown interaction' },
      }),
    over: async (scene) => {
      await expect.poll(() => scene.lines.join()).toContain('"code":10062');
      await expect.poll(() => handled(scene)).toBe(PEOPLE);
      scene.discord.world.clock.advance(3000);
    },
    lost: 1,
  },
];

const handled = ({ lines }: Scene) => lines.filter((line) => line.includes('"handled"')).length;

/** How many answers Discord has taken for each interaction. */
function taken({ discord }: Scene): number[] {
  const counts = new Map<string, number>();
  for (const { path, status } of discord.requests) {
    if (callback.path.test(path) && status !== null && status < 300) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return [...counts.values()];
}

describe('given a fault while twenty people ask', () => {
  it.each(STRIKES)('loses $lost of their answers: $what', async ({ strike, over, lost, heartbeat, bot }) => {
    const scene = await withBot(bot, heartbeat === undefined ? {} : { heartbeatInterval: heartbeat });
    const { discord } = scene;
    strike(scene);
    const asked = Array.from({ length: PEOPLE }, (_, n) =>
      discord
        .user(`person ${n}`)
        .command('ask', { question: `dish ${n}` })
        .then((reply) => reply.embeds[0]?.description === `dish ${n}`)
        .catch(() => false),
    );
    await over?.(scene);
    const answered = await Promise.all(asked);
    expect(answered.filter((right) => !right)).toHaveLength(lost);
    expect((await discord.user('layla').command('ask', { question: 'bread' })).embeds[0]?.description).toBe('bread');
    expect(Math.max(...taken(scene))).toBe(1);
    expect(scene.lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });
});
