import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDesk } from '../../src/desk/desk.ts';
import { startBot } from '../../src/discord/bot.ts';
import { runBot } from '../../src/discord/lifecycle.ts';
import type { FakeDiscord } from '../../src/playground/fake-discord/fake-discord.ts';
import { smallDesk } from './small-desk.ts';
import { fakeDiscord, keptLog, promptly, withBot } from './with-bot.ts';

/** The bot as a process; `said` is its log so far. */
function botProcess(discord: FakeDiscord, token = discord.token) {
  const script = fileURLToPath(new URL('bot-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, discord.api, token], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output: string[] = [];
  child.stdout.on('data', (chunk) => output.push(String(chunk)));
  const exited = once(child, 'exit').then(([status]: unknown[]) => status);
  return { child, exited, said: () => output.join('') };
}

describe('given the bot as a process', () => {
  it('leaves with status 0 on SIGTERM, and finishes the answer in hand first', async () => {
    const discord = await fakeDiscord();
    const bot = botProcess(discord);
    await expect.poll(bot.said, { timeout: 15_000 }).toContain('"ready"');
    const underWay = discord.fault({ path: /callback$/, fault: { kind: 'delay', milliseconds: 300 } });
    const reply = discord.user('layla').command('ask', { question: 'bread' });
    await underWay;
    bot.child.kill('SIGTERM');
    expect((await reply).embeds[0]?.description).toBe('bread');
    expect(await bot.exited).toBe(0);
  }, 20_000);

  it('survives an event that discord.js itself cannot read', async () => {
    const discord = await fakeDiscord();
    const bot = botProcess(discord);
    await expect.poll(bot.said, { timeout: 15_000 }).toContain('"ready"');
    const everybody = { guildId: null, intents: 0 };
    discord.gateway.dispatch('INTERACTION_CREATE', everybody, () => ({ id: '1', type: 2, data: { type: 1 } }));
    const reply = await discord.user('layla').privately().command('ask', { question: 'bread' });
    expect(reply.embeds[0]?.description).toBe('bread');
    expect(bot.said()).toContain('"level":"error"');
  }, 20_000);

  it('ends with status 1 and one line that says what to do where the token is wrong', async () => {
    const discord = await fakeDiscord();
    const bot = botProcess(discord, 'another token');
    expect(await bot.exited).toBe(1);
    expect(bot.said().trim().split('\n')).toHaveLength(1);
    expect(bot.said()).toContain('DISCORD_TOKEN');
    expect(bot.said()).not.toContain('another token');
  }, 20_000);
});

describe('given a close code after which Discord takes nobody back', () => {
  it.each([
    [4004, 'DISCORD_TOKEN'],
    [4010, 'SHARDS'],
    [4011, 'SHARDS=auto'],
    [4012, 'Update'],
    [4013, 'Update'],
    [4014, 'Developer Portal'],
  ])('ends with status 1 and says what to do (%i)', async (code, advice) => {
    const discord = await fakeDiscord();
    const { log, lines } = keptLog();
    const status = runBot({ api: discord.api, token: discord.token, desk: createDesk(smallDesk), log, ws: promptly });
    await expect.poll(() => lines.join()).toContain('"ready"');
    discord.gateway.close(code);
    expect(await status).toBe(1);
    const fatal = lines.filter((line) => line.includes('"level":"fatal"'));
    expect(fatal).toHaveLength(1);
    expect(fatal[0]).toContain(advice);
  });

  it('refuses to start where Discord wants more shards', async () => {
    const discord = await fakeDiscord({ fewestShards: 2 });
    const { log } = keptLog();
    const started = startBot({ api: discord.api, token: discord.token, desk: createDesk(smallDesk), log });
    await expect(started).rejects.toThrow('SHARDS=auto');
  });
});

describe('given a bot that is told to stop', () => {
  it('leaves the gateway, takes nothing new, and can be told twice', async () => {
    const { discord, bot } = await withBot();
    await Promise.all([bot.stop(), bot.stop()]);
    expect(await bot.ended).toBeNull();
    await expect
      .poll(() => [...discord.gateway.sessions.values()].filter((session) => session.socket !== null))
      .toEqual([]);
  });
});

describe('given a Discord that cannot be reached at the start', () => {
  it('tries again until it can', async () => {
    const discord = await fakeDiscord();
    discord.fault({ path: /^\/gateway\/bot$/, times: 4, fault: { kind: 'status', status: 503 } });
    const { log, lines } = keptLog();
    const bot = await startBot({ api: discord.api, token: discord.token, desk: createDesk(smallDesk), log });
    expect(bot.health().ready).toBe(true);
    expect(lines.filter((line) => line.includes('cannot be reached'))).toHaveLength(1);
    await bot.stop();
  });

  it('stops trying when it is told to stop', async () => {
    const { log, lines } = keptLog();
    const controller = new AbortController();
    const started = startBot({
      api: 'http://127.0.0.1:9/api',
      token: 'any',
      desk: createDesk(smallDesk),
      log,
      signal: controller.signal,
    });
    await expect.poll(() => lines.join()).toContain('cannot be reached');
    controller.abort();
    await expect(started).rejects.toThrow('aborted');
  });
});
