/** What the way to Discord may do to an answer, and what becomes of it. */

import { describe, expect, it } from 'vitest';
import { smallDesk } from './small-desk.ts';
import { withBot } from './with-bot.ts';

const callback = { method: 'POST', path: /\/callback$/ };

/** A desk whose first command takes so long that Discord gives up on it. */
function slowDesk(pass: () => void) {
  const [ask] = smallDesk.commands;
  if (ask === undefined) throw new Error('The desk has lost its command.');
  const slow: typeof ask = {
    ...ask,
    answer(options, asking) {
      if (options.question === 'slow') pass();
      return ask.answer(options, asking);
    },
  };
  return { ...smallDesk, commands: [slow] };
}

describe('given an answer that comes after three seconds', () => {
  it('notes Discord’s refusal (10062) in the log, without an apology, and goes on', async () => {
    let pass = () => {};
    const { discord, bot, lines } = await withBot({ desk: slowDesk(() => pass()) });
    pass = () => discord.world.clock.advance(3001);
    const layla = discord.user('layla');
    await expect(layla.command('ask', { question: 'slow' })).rejects.toThrow('did not respond');
    expect((await layla.command('ask', { question: 'figs' })).embeds[0]?.description).toBe('figs');
    await bot.stop();
    expect(lines.join()).toContain('"code":10062');
    expect(lines.join()).not.toContain('"level":"error"');
  });
});

describe('given an answer whose receipt is lost', () => {
  it('is sent again, refused as answered already (40060), and stands once', async () => {
    const { discord, bot, lines } = await withBot();
    discord.fault({ ...callback, fault: { kind: 'lose-answer' } });
    const layla = discord.user('layla');
    const reply = await layla.command('ask', { question: 'bread' });
    await expect.poll(() => lines.join()).toContain('"code":40060');
    expect(layla.sees()).toEqual([reply]);
    await bot.stop();
    expect(lines.join()).not.toContain('"level":"error"');
  });
});

describe('given a reply to a mention whose receipt is lost', () => {
  it('is sent again and still stands once', async () => {
    const { discord, bot } = await withBot();
    discord.fault({ method: 'POST', path: /messages$/, fault: { kind: 'lose-answer' } });
    const layla = discord.user('layla');
    const reply = await layla.mention('bread');
    await bot.stop();
    expect(layla.sees().filter((message) => message.author.id === discord.applicationId)).toEqual([reply]);
    expect(discord.requests.filter((request) => request.path.endsWith('/messages'))).toHaveLength(2);
  });
});

describe('given a Discord in trouble', () => {
  it('tries an answer again after a server error', async () => {
    const { discord } = await withBot();
    discord.fault({ ...callback, times: 2, fault: { kind: 'status', status: 500 } });
    const reply = await discord.user('layla').command('ask', { question: 'bread' });
    expect(reply.embeds[0]?.description).toBe('bread');
  });

  it('tries an answer again after a connection that broke', async () => {
    const { discord } = await withBot();
    discord.fault({ ...callback, fault: { kind: 'drop' } });
    const reply = await discord.user('layla').command('ask', { question: 'bread' });
    expect(reply.embeds[0]?.description).toBe('bread');
  });

  it('logs an answer that could not be sent at all with an incident number, and answers the next', async () => {
    const { discord, lines } = await withBot();
    discord.fault({ ...callback, times: 8, fault: { kind: 'status', status: 503 } });
    const layla = discord.user('layla');
    const lost = layla.command('ask', { question: 'bread' });
    await expect.poll(() => lines.join()).toContain('the apology failed too');
    discord.world.clock.advance(3000);
    await expect(lost).rejects.toThrow('did not respond');
    expect((await layla.command('ask', { question: 'figs' })).embeds[0]?.description).toBe('figs');
  });
});

describe('given a rate limit', () => {
  it.each([{ global: false }, { global: true }])(
    'waits as long as Discord says and then answers ($global)',
    async ({ global }) => {
      const { discord, lines } = await withBot();
      discord.fault({ method: 'POST', path: /\/messages$/, fault: { kind: 'rate-limit', retryAfter: 0.05, global } });
      const layla = discord.user('layla');
      const reply = await layla.mention('bread');
      expect(reply.embeds[0]?.description).toBe('bread');
      expect(lines.join()).toContain('rate limited');
      expect(
        discord.requests.filter((request) => request.path.endsWith('/messages')).map((request) => request.status),
      ).toEqual([429, 200]);
    },
  );

  it('waits on an interaction too', async () => {
    const { discord } = await withBot();
    discord.fault({ ...callback, fault: { kind: 'rate-limit', retryAfter: 0.05 } });
    const reply = await discord.user('layla').command('ask', { question: 'bread' });
    expect(reply.embeds[0]?.description).toBe('bread');
  });
});

describe('given an answer that Discord finds malformed', () => {
  it('apologises for it, because that is a fault of ours', async () => {
    const { discord, lines } = await withBot();
    discord.fault({ ...callback, fault: { kind: 'refuse', status: 400, code: 50035, message: 'Invalid Form Body' } });
    const apology = await discord.user('layla').command('ask', { question: 'bread' });
    expect(apology.content).toMatch(/`[0-9a-f]{8}`/);
    expect(lines.join()).toContain('Invalid Form Body');
  });
});
