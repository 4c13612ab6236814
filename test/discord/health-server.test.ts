import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDesk } from '../../src/desk/desk.ts';
import { startHealthServer } from '../../src/discord/health-server.ts';
import { runBot } from '../../src/discord/lifecycle.ts';
import { createMetrics } from '../../src/discord/metrics.ts';
import { smallDesk } from './small-desk.ts';
import { fakeDiscord, keptLog, promptly } from './with-bot.ts';

const anyPort = { host: '127.0.0.1', port: 0 };

/** A whole bot with its health server; it ends with the test. */
async function bot() {
  const discord = await fakeDiscord();
  const { log, lines } = keptLog();
  const options = { api: discord.api, token: discord.token, desk: createDesk(smallDesk), log, ws: promptly };
  const status = runBot({ ...options, healthAddress: anyPort });
  const at = () => /"url":"(http:[^"]+)"/.exec(lines.join())?.[1];
  await expect.poll(at).toBeDefined();
  const ready = () => expect.poll(() => lines.join()).toContain('"ready"');
  onTestFinished(async () => {
    discord.gateway.close(4004);
    await status;
  });
  return { discord, lines, status, ready, get: (path: string) => fetch(`${at()}${path}`) };
}

describe('given a health port', () => {
  it('is alive from the start, and ready once the shards are', async () => {
    const { get, ready } = await bot();
    expect((await get('/healthz')).status).toBe(200);
    await ready();
    const response = await get('/readyz?verbose');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ ready: true, articles: 1, shards: [{ id: 0, ready: true }] });
  });

  it('is not ready while the connection is lost, but alive', async () => {
    const { discord, get, ready } = await bot();
    await ready();
    discord.gateway.open = false;
    discord.gateway.drop();
    await expect.poll(async () => (await get('/readyz')).status).toBe(503);
    expect((await get('/healthz')).status).toBe(200);
    discord.gateway.open = true;
    await expect.poll(async () => (await get('/readyz')).status, { timeout: 5000 }).toBe(200);
    expect(await (await get('/metrics')).text()).toMatch(/^rawi_gateway_reconnects_total [1-9]/m);
  });

  it('counts for Prometheus what was answered and how long it took, and nothing of what was asked', async () => {
    const { discord, get, ready } = await bot();
    await ready();
    const layla = discord.user('layla');
    await layla.command('ask', { question: 'bread' });
    await layla.command('ask', { question: 'break' });
    const count = async (line: RegExp) => line.test(await (await get('/metrics')).text());
    await expect.poll(() => count(/^rawi_interactions_total{command="ask",outcome="failed"} 1$/m)).toBe(true);
    const response = await get('/metrics');
    const figures = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(figures).toMatch(/^rawi_interactions_total{command="ask",outcome="answered"} 1$/m);
    expect(figures).toMatch(/^rawi_answer_duration_seconds_count{command="ask"} 2$/m);
    expect(figures).toMatch(/^nodejs_eventloop_lag_seconds /m);
    expect(figures).toMatch(/^rawi_answers_held_up_seconds \d/m);
    expect(figures).not.toContain('bread');
    expect(figures).not.toContain(layla.user.id);
  });

  it('answers nothing else', async () => {
    const { get } = await bot();
    expect((await get('/')).status).toBe(404);
    expect((await get('//etc/passwd')).status).toBe(404);
  });

  it('only answers questions', async () => {
    const server = await startHealthServer(anyPort, () => null, createMetrics());
    onTestFinished(() => server.close());
    expect((await fetch(`${server.url}/healthz`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  });

  it('ends with status 1 and one clear line where the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { log, lines } = keptLog();
    const desk = createDesk(smallDesk);
    const healthAddress = { host: '127.0.0.1', port };
    expect(await runBot({ token: 'any', api: 'http://127.0.0.1:9/api', desk, log, healthAddress })).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('HEALTH_PORT');
  });
});
