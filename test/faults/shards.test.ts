/** A bot too big for one process: two programs, each with its part of the shards and the whole of the articles. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FakeDiscord } from '../../src/playground/fake-discord/fake-discord.ts';
import { fakeDiscord } from '../discord/with-bot.ts';
import { startRawi } from '../terminal/rawi.ts';

async function corpus(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'rawi-shards-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await writeFile(join(dir, 'port.md'), '---\ntitle: الميناء\n---\nقال مدير الميناء سالم الهاشمي: "وصلت ثلاث سفن".\n');
  return dir;
}

/** `rawi start` for some shards; `said` is its log so far. */
function program(dir: string, discord: FakeDiscord, shards: string) {
  const env = { DISCORD_API: discord.api, DISCORD_TOKEN: discord.token, SHARDS: shards };
  const child = startRawi(['start', '--corpus', dir], env);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let log = '';
  child.stdout.on('data', (chunk) => {
    log += chunk;
  });
  return {
    child,
    ended,
    handled: () => log.split('"handled"').length - 1,
    ready: () => expect.poll(() => log, { timeout: 30_000 }).toContain('"ready"'),
  };
}

describe('given two programs that share a bot', () => {
  it('answers in every server once, and goes on in its own where the other dies', async () => {
    const [dir, discord] = [await corpus(), await fakeDiscord({ shards: 4, concurrency: 4 })];
    const programs = ['0-1/4', '2-3/4'].map((shards) => program(dir, discord, shards));
    for (const { ready } of programs) await ready();

    const { places } = discord.world;
    const guilds = Array.from({ length: 12 }, (_, n) => places.addGuild(`server ${n}`));
    const ask = (channel = places.general) =>
      discord.user('layla', { channel }).command('who-said', { words: 'وصلت ثلاث سفن' });
    const replies = await Promise.all(guilds.map(({ channels: [channel] }) => ask(channel)));
    for (const reply of replies) expect(JSON.stringify(reply.embeds)).toContain('سالم الهاشمي');
    await expect.poll(() => programs.map(({ handled }) => handled()).reduce((sum, one) => sum + one)).toBe(12);
    for (const { handled } of programs) expect(handled()).toBeGreaterThan(0);
    expect(discord.requests.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(12);

    const [first, second] = programs;
    second?.child.kill('SIGKILL');
    await second?.ended;
    // Direct messages belong to shard 0, which the first program has.
    expect(JSON.stringify(await discord.user('layla').directMessage('من قال وصلت ثلاث سفن؟'))).toContain(
      'سالم الهاشمي',
    );
    expect(first?.child.exitCode).toBeNull();
    expect(discord.violations).toEqual([]);
  }, 60_000);
});
