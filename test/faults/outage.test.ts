/** Faults one at a time: what losses.test.ts cannot count. */

import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { smallDesk } from '../discord/small-desk.ts';
import { fakeDiscord, withBot } from '../discord/with-bot.ts';

const portOf = (api: string) => Number(new URL(api).port);

describe('given a Discord that is gone altogether', () => {
  it('comes back by itself to one that knows nothing of the session', async () => {
    const { discord, bot, lines } = await withBot();
    await discord.stop();
    await expect.poll(() => bot.health().ready).toBe(false);
    // Two attempts to connect that meet nobody.
    await expect
      .poll(() => lines.filter((line) => line.includes('connection closed')).length, { timeout: 5000 })
      .toBeGreaterThan(2);
    const again = await fakeDiscord({ port: portOf(discord.api) });
    await expect.poll(() => bot.health().ready, { timeout: 10_000 }).toBe(true);
    const reply = await again.user('layla').command('ask', { question: 'bread' });
    expect(reply.embeds[0]?.description).toBe('bread');
    expect(again.violations).toEqual([]);
  }, 20_000);
});

describe('given an interaction that comes again after a resume', () => {
  it('is answered once', async () => {
    const { discord, bot } = await withBot();
    await discord.user('layla').command('ask', { question: 'bread' });
    discord.gateway.drop();
    await expect.poll(() => discord.gateway.counts.resumes).toBe(1);
    discord.gateway.redeliver();
    for (const session of discord.gateway.sessions.values()) {
      const first = session.events.find((event) => event.t === 'INTERACTION_CREATE');
      if (first !== undefined) session.socket?.send(JSON.stringify({ ...first, s: session.seq }));
    }
    await discord.user('omar').command('ask', { question: 'figs' });
    await bot.stop();
    expect(discord.requests.filter(({ path }) => path.endsWith('/callback')).map(({ status }) => status)).toEqual([
      204, 204,
    ]);
  });
});

describe('given a button whose handler throws', () => {
  it('apologises privately with an incident number that the log explains, and leaves the message as it was', async () => {
    const desk = {
      ...smallDesk,
      press: () => {
        throw new Error('the drawer is stuck');
      },
    };
    const { discord, lines } = await withBot({ desk });
    const layla = discord.user('layla');
    const reply = await layla.command('ask', { question: 'bread' });
    const apology = await layla.press(reply, 'On');
    expect((apology.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    const [, incident = 'none'] = /`([0-9a-f]{8})`/.exec(apology.content) ?? [];
    expect(lines.filter((line) => line.includes(incident)).join()).toContain('the drawer is stuck');
    expect(apology.content).not.toContain('drawer');
    expect(discord.world.messages.get(reply.id)?.embeds).toEqual(reply.embeds);
  });
});

describe('given a rate limit longer than an interaction lives', () => {
  it('gives the answer up without harm and answers the next', async () => {
    const { discord, lines } = await withBot();
    discord.fault({ path: /\/callback$/, fault: { kind: 'rate-limit', retryAfter: 0.3 } });
    const layla = discord.user('layla');
    const lost = layla.command('ask', { question: 'bread' });
    await expect.poll(() => discord.requests.map(({ status }) => status)).toContain(429);
    discord.world.clock.advance(3000);
    await expect(lost).rejects.toThrow('did not respond');
    await expect.poll(() => lines.join()).toContain('"code":10062');
    expect((await layla.command('ask', { question: 'figs' })).embeds[0]?.description).toBe('figs');
    expect(lines.join()).not.toContain('"level":"error"');
  });
});
