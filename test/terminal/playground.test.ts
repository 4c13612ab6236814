import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startRawi } from './rawi.ts';

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//;

/** Starts the program without a token; gives what it printed, once it printed its address. */
async function startPlayground(port: string) {
  const child = startRawi(['start'], { PLAYGROUND_PORT: port });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk;
  });
  await expect.poll(() => said.stdout, { timeout: 30_000 }).toMatch(ADDRESS);
  return { child, said, address: ADDRESS.exec(said.stdout)?.[0] ?? '' };
}

describe('given rawi start without a token', { timeout: 60_000 }, () => {
  it('starts the playground, prints its address and how to get a token, and stops in order', async () => {
    const { child, said, address } = await startPlayground('0');
    expect(await (await fetch(address)).text()).toContain('<div id="app">');
    expect(said.stderr).toContain('DISCORD_TOKEN');
    expect(said.stderr).toContain('https://discord.com/developers/applications');
    const exited = once(child, 'exit');
    child.kill('SIGINT');
    expect(await exited).toEqual([0, null]);
  });

  it('takes another port where the wanted one is taken', async () => {
    const first = await startPlayground('0');
    const second = await startPlayground(new URL(first.address).port);
    expect(second.address).not.toBe(first.address);
  });
});
