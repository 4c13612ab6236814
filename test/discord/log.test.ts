import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../src/desk/desk.ts';
import { startBot } from '../../src/discord/bot.ts';
import { smallDesk } from './small-desk.ts';
import { fakeDiscord, keptLog, promptly, withBot } from './with-bot.ts';

describe('given everything that a bot logs, at its most talkative', () => {
  it('holds neither the token, nor a question, nor the token of an interaction', async () => {
    const discord = await fakeDiscord({ token: 'sesame.open.please' });
    const { log, lines } = keptLog('trace');
    const bot = await startBot({
      api: discord.api,
      token: discord.token,
      desk: createDesk(smallDesk),
      log,
      ws: promptly,
    });
    discord.fault({
      path: /callback$/,
      times: 5,
      fault: { kind: 'refuse', status: 400, code: 50035, message: 'Invalid Form Body' },
    });
    const layla = discord.user('layla');
    layla.command('ask', { question: 'cinnamon' }).catch(() => {});
    await layla.mention('saffron');
    await layla.mention('break the cardamom');
    await bot.stop();
    const told = lines.join('');
    expect(told).toContain('Invalid Form Body');
    for (const secret of ['sesame', 'cinnamon', 'saffron', 'cardamom', '/callback']) expect(told).not.toContain(secret);
  });
});

describe('given a setting that lets questions be logged', () => {
  it('tells what was asked, in commands and messages', async () => {
    const { discord, bot, lines } = await withBot({ logQuestions: true });
    const layla = discord.user('layla');
    await layla.command('ask', { question: 'cinnamon' });
    await layla.mention('saffron');
    await bot.stop();
    expect(lines.join()).toContain('"asked":{"question":"cinnamon"}');
    expect(lines.join()).toContain('"asked":{"question":"saffron"}');
  });
});

describe('given an error of Discord’s', () => {
  it('tells its code and status, and what caused it', () => {
    const { log, lines } = keptLog();
    const error = new DiscordAPIError(
      { code: 50035, message: 'Invalid Form Body' },
      50035,
      400,
      'POST',
      'https://discord.com/api/v10/interactions/1/a-secret/callback',
      { body: { content: 'a question' }, files: undefined },
    );
    log.error({ err: new Error('outer', { cause: error }) }, 'failed');
    expect(JSON.parse(lines.join(''))).toMatchObject({
      level: 'error',
      err: { message: 'outer', cause: { code: 50035, status: 400, message: 'Invalid Form Body' } },
    });
    expect(lines.join('')).not.toMatch(/secret|question/);
  });

  it('tells what was thrown even where it is no error', () => {
    const { log, lines } = keptLog();
    log.error({ err: 'just text' }, 'failed');
    expect(JSON.parse(lines.join(''))).toMatchObject({ err: { message: 'just text' } });
  });
});
