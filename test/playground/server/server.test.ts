import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Scene, startScene } from '../with-page.ts';

describe('given a playground that others may try to reach', { timeout: 60_000 }, () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene('test/playground/articles');
  }, 60_000);
  afterAll(() => scene.stop());
  const address = () => new URL(scene.playground.address);

  const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const asked = request({ host: '127.0.0.1', port: address().port, path, headers, method }).end();
    const [response] = await once(asked, 'response');
    response.resume();
    return response;
  };

  /** How a WebSocket ends that is opened with these headers and sends this. */
  const knock = (headers: Record<string, string>, text?: string) => {
    const socket = new WebSocket(`ws://${address().host}/conversation`, { headers });
    return new Promise<string>((resolve) => {
      socket.on('unexpected-response', (_, { statusCode }) => resolve(`refused with ${statusCode}`));
      socket.on('close', (code) => resolve(`closed with ${code}`));
      socket.on('error', () => {});
      socket.on('message', () => (text === undefined ? socket.close(1000) : socket.send(text)));
    });
  };

  it('listens on this machine alone', async () => {
    const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    for (const { address: host, internal, family } of others) {
      if (internal || family !== 'IPv4') continue;
      const socket = connect({ host, port: Number(address().port) });
      const [error] = await once(socket, 'error');
      expect(error.code).toBe('ECONNREFUSED');
    }
  });

  it.each([
    ['another host', { host: 'evil.example' }],
    ['another port', { host: '127.0.0.1:1' }],
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
  ])('refuses a request that names %s', async (_, headers) => {
    expect((await ask('/', { host: address().host, ...headers })).statusCode).toBe(403);
    expect(await knock({ origin: address().origin, ...headers })).toBe('refused with 403');
  });

  it('opens a conversation for its own page alone', async () => {
    expect(await knock({})).toBe('refused with 403');
    expect(await knock({ origin: address().origin })).toBe('closed with 1000');
  });

  it.each([
    ['no JSON', 'hello'],
    ['an unknown act', '{"number":1,"request":{"act":"shout","place":"channel"}}'],
    [
      'a text that is too long',
      JSON.stringify({ number: 1, request: { act: 'say', place: 'channel', content: 'x'.repeat(2001) } }),
    ],
  ])('closes a conversation that sends %s', async (_, text) => {
    expect(await knock({ origin: address().origin }, text)).toBe('closed with 4400');
  });

  it('closes a conversation that sends more than any request is long', async () => {
    expect(await knock({ origin: address().origin }, 'x'.repeat(100_000))).toBe('closed with 1009');
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/assets/../../package.json', '/assets', '//', '/.env'])(
    'gives no file for %s',
    async (path) => {
      expect((await ask(path, { host: address().host })).statusCode).toBe(404);
    },
  );

  it('answers GET and HEAD alone', async () => {
    expect((await ask('/', { host: address().host }, 'POST')).statusCode).toBe(405);
    expect((await ask('/', { host: address().host }, 'HEAD')).statusCode).toBe(200);
  });

  it('allows no script, style sheet, frame or connection but its own', async () => {
    const { headers } = await ask('/', { host: address().host });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe-inline');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('sends nothing that Discord would refuse', () => {
    expect(scene.playground.discord.violations).toEqual([]);
  });

  it('gives a page of at most 200 kB, compressed', async () => {
    const files = await readdir(scene.page, { recursive: true, withFileTypes: true });
    const sizes = files
      .filter((file) => file.isFile())
      .map(async ({ parentPath, name }) => gzipSync(await readFile(join(parentPath, name))).length);
    const size = (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
    expect(size).toBeLessThan(200_000);
  });
});
