import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startFakeDiscord } from '../../src/playground/fake-discord/fake-discord.ts';
import { rawi, startRawi } from './rawi.ts';

async function aDiscord() {
  const discord = await startFakeDiscord();
  onTestFinished(() => discord.stop());
  return { discord, env: { DISCORD_API: discord.api, DISCORD_TOKEN: discord.token } };
}

describe('given rawi start with a token', () => {
  it('answers in Discord, takes over an edited article, and leaves in order', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'rawi-bot-'));
    const put = (said: string) =>
      writeFile(join(dir, 'port.md'), `---\ntitle: الميناء\n---\nقال مدير الميناء سالم الهاشمي: "${said}".\n`);
    await put('وصلت ثلاث سفن');
    const { discord, env } = await aDiscord();
    const child = startRawi(['start', '--corpus', dir], env);
    onTestFinished(async () => {
      child.kill('SIGKILL');
      await rm(dir, { recursive: true });
    });
    const exited = once(child, 'exit');
    let log = '';
    child.stdout.on('data', (chunk) => {
      log += chunk;
    });
    await expect.poll(() => log, { timeout: 30_000 }).toContain('"ready"');

    const ask = async (words: string) => JSON.stringify(await discord.user('layla').command('who-said', { words }));
    expect(await ask('وصلت ثلاث سفن')).toContain('سالم الهاشمي');
    await put('غرقت السفينة الرابعة');
    await expect.poll(() => log, { timeout: 30_000 }).toContain('the corpus has changed');
    expect(await ask('غرقت السفينة الرابعة')).toContain('سالم الهاشمي');

    child.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    expect(log).not.toContain(discord.token);
    expect(log).not.toContain('السفينة');
    expect(discord.violations).toEqual([]);
  }, 90_000);

  it('ends with one clear line where Discord refuses the token', async () => {
    const { env } = await aDiscord();
    const { status, stdout, stderr } = await rawi(['start'], '', { ...env, DISCORD_TOKEN: 'another' });
    expect(status).toBe(1);
    expect(stderr + stdout).toContain('DISCORD_TOKEN');
    expect(stderr + stdout).not.toMatch(/another|\n\s+at /);
  }, 30_000);
});

describe('given rawi deploy', () => {
  it('tells what would change, registers it, and then has nothing to do', async () => {
    const { discord, env } = await aDiscord();
    const before = await rawi(['deploy', '--check'], '', env);
    expect([before.status, before.stderr]).toEqual([1, '']);
    expect(before.stdout).toContain('who-said: not registered yet');
    expect((await rawi(['deploy'], '', env)).stdout).toContain('7 commands are registered everywhere');
    const after = await rawi(['deploy', '--check'], '', env);
    expect([after.status, after.stderr]).toEqual([0, '']);
    expect(after.stdout).toContain('nothing to do');
    expect(discord.violations).toEqual([]);
  }, 60_000);

  it('says everything that is missing at once', async () => {
    const { status, stdout, stderr } = await rawi(['deploy', '--guild', 'mine'], '', { LOG_LEVEL: 'loud' });
    expect([status, stdout]).toEqual([1, '']);
    for (const name of ['DISCORD_TOKEN', 'DISCORD_GUILD', 'LOG_LEVEL']) expect(stderr).toContain(name);
  }, 30_000);

  it('says plainly that Discord cannot be reached', async () => {
    const env = { DISCORD_TOKEN: 'any', DISCORD_API: 'http://127.0.0.1:9/api' };
    const { status, stderr } = await rawi(['deploy'], '', env);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^rawi: Discord cannot be reached .*DISCORD_API.*\n$/);
  }, 60_000);
});
