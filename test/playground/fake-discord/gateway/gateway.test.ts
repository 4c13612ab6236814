/** The fake Discord's gateway, spoken to without a client: it must be as strict as Discord's. */

import { once } from 'node:events';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { type FakeDiscordOptions, startFakeDiscord } from '../../../../src/playground/fake-discord/fake-discord.ts';

async function connected(options: FakeDiscordOptions = {}, version = 10) {
  const discord = await startFakeDiscord(options);
  onTestFinished(() => discord.stop());
  const connect = () => {
    const socket = new WebSocket(
      `${discord.api.replace('http', 'ws').replace('/api', '')}/?v=${version}&encoding=json`,
    );
    const heard: { op: number; t?: string; s?: number; d?: Record<string, unknown> }[] = [];
    socket.on('message', (raw) => heard.push(JSON.parse(String(raw))));
    const closed = once(socket, 'close').then(([code]: unknown[]) => code);
    const say = (payload: unknown) => socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
    const events = () => heard.flatMap(({ t }) => t ?? []);
    return { socket, heard, events, closed, say };
  };
  const first = connect();
  await once(first.socket, version === 10 ? 'message' : 'open');
  const identify = (more: object = {}) => ({ op: 2, d: { token: discord.token, intents: 0, properties: {}, ...more } });
  return { discord, connect, identify, ...first };
}

describe('given a client that does as it should', () => {
  it('greets it, identifies it and acknowledges its heartbeats', async () => {
    const { discord, say, heard, identify } = await connected({ heartbeatInterval: 45_000 });
    say(identify({ intents: GatewayIntentBits.Guilds }));
    say({ op: 1, d: null });
    await expect.poll(() => heard.map(({ op, t }) => t ?? op)).toEqual([10, 'READY', 'GUILD_CREATE', 11]);
    expect(heard[0]?.d).toEqual({ heartbeat_interval: 45_000 });
    expect(heard[1]?.d?.user).toMatchObject({ id: discord.applicationId, bot: true });
  });

  it('replays what a lost connection has missed, in order and once', async () => {
    const { discord, connect, say, heard, identify } = await connected();
    say(identify({ intents: GatewayIntentBits.GuildMessages }));
    await expect.poll(() => heard.at(-1)?.t).toBe('READY');
    const session_id = heard.at(-1)?.d?.session_id;
    discord.user('layla').say('before');
    await expect.poll(() => heard.at(-1)?.s).toBe(2);
    discord.gateway.drop();
    await expect.poll(() => [...discord.gateway.sessions.values()][0]?.socket).toBeNull();
    discord.user('layla').say('meanwhile');
    const again = connect();
    await once(again.socket, 'open');
    again.say({ op: 6, d: { token: discord.token, session_id, seq: 2 } });
    await expect.poll(again.events).toEqual(['MESSAGE_CREATE', 'RESUMED']);
    expect(again.heard.map(({ s }) => s)).toEqual([undefined, 3, 4]);
  });

  it('sends only what its intents let through, and texts only where they are for the bot', async () => {
    const { discord, say, heard, events, identify } = await connected();
    say(identify({ intents: GatewayIntentBits.GuildMessages }));
    await expect.poll(events).toEqual(['READY']);
    const layla = discord.user('layla');
    layla.privately().say('in private');
    layla.say('among us');
    layla.say(`<@${discord.applicationId}> for you`);
    await expect.poll(events).toEqual(['READY', 'MESSAGE_CREATE', 'MESSAGE_CREATE']);
    expect(heard.slice(2).map(({ d }) => d?.content)).toEqual(['', `<@${discord.applicationId}> for you`]);
  });
});

describe('given a client that does not', () => {
  it.each([
    ['what is no JSON', 'hello', 4002],
    ['an unknown opcode', { op: 99 }, 4001],
    ['anything before identifying', { op: 3, d: {} }, 4003],
    ['a wrong token', { op: 2, d: { token: 'x', intents: 0, properties: {} } }, 4004],
    ['a resume with a wrong token', { op: 6, d: { token: 'x', session_id: '1', seq: 1 } }, 4004],
    ['an identify without intents', { op: 2, d: { token: 'x', properties: {} } }, 4002],
  ])('closes on %s', async (_, payload, code) => {
    const { say, closed } = await connected();
    say(payload);
    expect(await closed).toBe(code);
  });

  it.each([
    ['a shard that is not there', { shard: [2, 2] }, 4010],
    ['too few shards', { shard: [0, 1] }, 4011],
    ['intents that are not there', { shard: [0, 2], intents: 1 << 30 }, 4013],
    ['intents that were not granted', { shard: [0, 2], intents: GatewayIntentBits.MessageContent }, 4014],
  ])('closes on %s', async (_, more, code) => {
    const { say, closed, identify } = await connected({ fewestShards: 2 });
    say(identify(more));
    expect(await closed).toBe(code);
  });

  it('closes on a second identify, and on another version', async () => {
    const { say, closed, identify } = await connected();
    say(identify());
    say(identify());
    expect(await closed).toBe(4005);
    expect(await (await connected({}, 9)).closed).toBe(4012);
  });

  it('calls a session invalid that it does not know, and closes on events that are yet to come', async () => {
    const { discord, connect, say, heard, identify } = await connected();
    say({ op: 6, d: { token: discord.token, session_id: 'unknown', seq: 1 } });
    await expect.poll(() => heard.at(-1)).toEqual({ op: 9, d: false });
    say(identify());
    await expect.poll(() => heard.at(-1)?.t).toBe('READY');
    const other = connect();
    await once(other.socket, 'open');
    other.say({ op: 6, d: { token: discord.token, session_id: heard.at(-1)?.d?.session_id, seq: 50 } });
    expect(await other.closed).toBe(4007);
  });
});
