import { describe, expect, it } from 'vitest';
import { smallDesk } from './small-desk.ts';
import { withBot } from './with-bot.ts';

describe('given a bot that is connected', () => {
  it('is well where there are articles to answer from', async () => {
    const { bot } = await withBot();
    expect(bot.health()).toMatchObject({ ready: true, articles: 1, shards: [{ id: 0, ready: true }] });
  });

  it('is not ready without a single article', async () => {
    const empty = { ...smallDesk.newsroom(), articles: [] };
    const { bot } = await withBot({ desk: { ...smallDesk, newsroom: () => empty } });
    expect(bot.health()).toMatchObject({ ready: false, articles: 0, shards: [{ ready: true }] });
  });

  it('counts every acknowledged heartbeat as a sign of life', async () => {
    const { discord, bot } = await withBot({}, { heartbeatInterval: 30 });
    const start = Date.now();
    await expect.poll(() => discord.gateway.counts.heartbeats).toBeGreaterThan(2);
    await expect.poll(() => bot.health(start).shards[0]?.silence).toBeLessThan(0);
  });
});

describe('given a bot that has lost its connection', () => {
  it('is not ready after a fatal close, whatever discord.js says', async () => {
    const { discord, bot } = await withBot();
    discord.gateway.close(4004);
    expect((await bot.ended)?.message).toContain('DISCORD_TOKEN');
    expect(bot.health()).toMatchObject({ ready: false, shards: [{ id: 0, ready: false }] });
  });

  it('is not ready while it reconnects, and is again after a resume', async () => {
    const { discord, bot } = await withBot();
    discord.gateway.drop();
    await expect.poll(() => bot.health().ready).toBe(false);
    await expect.poll(() => bot.health().ready, { timeout: 3000 }).toBe(true);
  });

  it('is not ready once no heartbeat was acknowledged for 90 seconds', async () => {
    const { bot } = await withBot();
    const seen = Date.now();
    expect(bot.health(seen + 80_000).ready).toBe(true);
    expect(bot.health(seen + 91_000).ready).toBe(false);
  });
});
