import { MessageFlags } from 'discord-api-types/v10';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRateLimit } from '../../src/discord/rate-limit.ts';
import { withBot } from './with-bot.ts';

afterEach(() => void vi.useRealTimers());

describe('given a limit of three in thirty seconds', () => {
  const start = 1_700_000_000_000;
  const limited = () => {
    vi.useFakeTimers({ toFake: ['Date'], now: start });
    return createRateLimit({ most: 3, seconds: 30 });
  };

  it('lets three pass, then says until when it refuses', async () => {
    const limit = limited();
    for (let n = 0; n < 3; n++) expect(await limit('layla')).toBeNull();
    expect(await limit('layla')).toEqual({ until: start + 30_000, first: true });
    expect(await limit('layla')).toEqual({ until: start + 30_000, first: false });
  });

  it('counts each user alone', async () => {
    const limit = limited();
    for (let n = 0; n < 4; n++) await limit('layla');
    expect(await limit('omar')).toBeNull();
  });

  it('begins anew when the time is over', async () => {
    const limit = limited();
    for (let n = 0; n < 5; n++) await limit('layla');
    vi.setSystemTime(start + 30_000);
    for (let n = 0; n < 3; n++) expect(await limit('layla')).toBeNull();
    expect(await limit('layla')).toEqual({ until: start + 60_000, first: true });
  });
});

describe('given somebody who asks more than that', () => {
  const limit = { most: 2, seconds: 30 };

  it('says so privately in both languages, with when to come again, and answers everybody else', async () => {
    const { discord } = await withBot({ limit });
    const layla = discord.user('layla');
    await layla.command('ask', { question: 'bread' });
    const reply = await layla.command('ask', { question: 'figs' });
    const refused = await layla.press(reply, 'On');
    expect(refused.content).toMatch(/\p{Script=Arabic}[\s\S]*\n.*That is a lot.*<t:\d{10}:R>/u);
    expect((refused.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    expect((await discord.user('omar').command('ask', { question: 'figs' })).embeds[0]?.description).toBe('figs');
  });

  it('says so once in a channel', async () => {
    const { discord, bot } = await withBot({ limit });
    const layla = discord.user('layla');
    for (const dish of ['bread', 'figs']) await layla.mention(dish);
    expect((await layla.mention('broth')).content).toContain('That is a lot');
    layla.say(`<@${discord.applicationId}> more`);
    await discord.user('omar').mention('bread');
    await bot.stop();
    expect(layla.sees().filter((message) => message.author.id === discord.applicationId)).toHaveLength(4);
  });

  it('does not count typing', async () => {
    const { discord } = await withBot({ limit });
    const layla = discord.user('layla');
    for (let n = 0; n < 5; n++) expect(await layla.suggestions('ask', 'question', 'br')).toHaveLength(2);
  });
});
