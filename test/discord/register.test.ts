import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { deployCommands } from '../../src/discord/register.ts';
import { fakeDiscord } from './with-bot.ts';

const definitions = commands.map((command) => command.definition);
const puts = (requests: readonly { method: string }[]) => requests.filter((request) => request.method === 'PUT').length;

describe('given an application without commands', () => {
  it('registers them all at once, and nothing when asked again', async () => {
    const discord = await fakeDiscord();
    const options = { api: discord.api, token: discord.token, definitions };
    const first = await deployCommands(options);
    expect(first.registered).toBe(true);
    expect(first.differences).toEqual(definitions.map(({ name }) => ({ kind: 'missing', name })));
    expect(await deployCommands(options)).toEqual({ differences: [], registered: false });
    expect(puts(discord.requests)).toBe(1);
    expect(discord.violations).toEqual([]);
  });

  it('only tells what differs when asked to check', async () => {
    const discord = await fakeDiscord();
    const { differences, registered } = await deployCommands({
      api: discord.api,
      token: discord.token,
      definitions,
      check: true,
    });
    expect([differences.length, registered, puts(discord.requests)]).toEqual([definitions.length, false, 0]);
  });

  it('registers them in one server alone where one is named', async () => {
    const discord = await fakeDiscord();
    const guild = discord.world.places.guilds[0]?.id ?? '';
    const options = { api: discord.api, token: discord.token, definitions, guild };
    expect((await deployCommands(options)).registered).toBe(true);
    expect(await deployCommands(options)).toEqual({ differences: [], registered: false });
    expect(discord.world.commands.list(guild)).toHaveLength(definitions.length);
    expect(discord.world.commands.list(null)).toEqual([]);
  });
});

describe('given an application with other commands', () => {
  it('changes what changed, keeps the ids, and takes away what is surplus', async () => {
    const discord = await fakeDiscord();
    const { commands: store } = discord.world;
    store.put(null, [
      ...definitions.slice(0, 1).map((old) => ({ ...old, description: 'Old' })),
      { name: 'gone', description: 'Gone' },
    ]);
    const before = store.list(null)[0]?.id;
    const { differences } = await deployCommands({
      api: discord.api,
      token: discord.token,
      definitions: definitions.slice(0, 1),
    });
    expect(differences).toEqual([
      { kind: 'changed', name: definitions[0]?.name, attributes: ['description'] },
      { kind: 'surplus', name: 'gone' },
    ]);
    expect(store.list(null).map(({ id, name }) => [id, name])).toEqual([[before, definitions[0]?.name]]);
  });
});

describe('given a Discord that refuses', () => {
  it('says what to do about a wrong token', async () => {
    const discord = await fakeDiscord();
    const deployed = deployCommands({ api: discord.api, token: 'wrong', definitions });
    await expect(deployed).rejects.toThrow('DISCORD_TOKEN');
  });

  it('says what to do about a server that the application is not in', async () => {
    const discord = await fakeDiscord();
    const deployed = deployCommands({
      api: discord.api,
      token: discord.token,
      definitions,
      guild: '123456789012345678',
    });
    await expect(deployed).rejects.toThrow('--guild');
  });

  it.each([503, 'drop'] as const)('says that Discord cannot be reached (%s)', async (trouble) => {
    const discord = await fakeDiscord();
    const fault = trouble === 'drop' ? { kind: trouble } : { kind: 'status' as const, status: trouble };
    discord.fault({ times: 10, fault });
    const deployed = deployCommands({ api: discord.api, token: discord.token, definitions });
    await expect(deployed).rejects.toThrow('cannot be reached');
  });

  it('passes on what Discord finds wrong with a command', async () => {
    const discord = await fakeDiscord();
    const deployed = deployCommands({
      api: discord.api,
      token: discord.token,
      definitions: [{ name: 'Bad Name', description: 'x' }],
    });
    await expect(deployed).rejects.toThrow('Command name is invalid');
    expect(discord.violations).toHaveLength(1);
  });
});
