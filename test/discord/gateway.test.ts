/** A bot whose connection suffers: nothing is lost that Discord still holds, and nothing is answered twice. */

import { describe, expect, it } from 'vitest';
import { type Scene, withBot } from './with-bot.ts';

const answers = ({ discord }: Scene) => discord.requests.filter((request) => request.path.endsWith('/callback')).length;

async function expectAnswer({ discord }: Scene): Promise<void> {
  const reply = await discord.user('layla').command('ask', { question: 'bread' });
  expect(reply.embeds[0]?.description).toBe('bread');
}

describe('given a connection that is lost', () => {
  it.each([
    { what: 'cut without a word', lose: ({ discord }: Scene) => discord.gateway.drop() },
    { what: 'closed for a restart of Discord’s', lose: ({ discord }: Scene) => discord.gateway.reconnect() },
    { what: 'closed with an unknown error', lose: ({ discord }: Scene) => discord.gateway.close(4000) },
    { what: 'closed because the session timed out', lose: ({ discord }: Scene) => discord.gateway.close(4009) },
  ])('resumes and answers what was asked meanwhile, once: $what', async ({ lose }) => {
    const scene = await withBot();
    lose(scene);
    await expectAnswer(scene);
    await expect.poll(() => scene.discord.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
    await expectAnswer(scene);
    expect(answers(scene)).toBe(2);
  });

  it('notices that heartbeats are no longer answered, and comes back', async () => {
    const scene = await withBot({}, { heartbeatInterval: 40 });
    scene.discord.gateway.acks = false;
    await expect.poll(() => scene.discord.gateway.counts.resumes, { timeout: 3000 }).toBeGreaterThan(0);
    scene.discord.gateway.acks = true;
    await expectAnswer(scene);
  });

  it('comes back after Discord could not be reached for a while', async () => {
    const scene = await withBot();
    scene.discord.gateway.open = false;
    scene.discord.gateway.drop();
    await expect.poll(() => scene.discord.gateway.counts.refusals, { timeout: 3000 }).toBeGreaterThan(0);
    scene.discord.gateway.open = true;
    await expectAnswer(scene);
  });
});

describe('given a session that Discord calls invalid', () => {
  it('identifies anew where it cannot be resumed', async () => {
    const scene = await withBot();
    scene.discord.gateway.invalidate();
    await expect.poll(() => scene.discord.gateway.counts.identifies, { timeout: 3000 }).toBe(2);
    await expectAnswer(scene);
  });

  it('resumes where it can', async () => {
    const scene = await withBot();
    scene.discord.gateway.invalidate(true);
    await expect.poll(() => scene.discord.gateway.counts.resumes).toBe(1);
    await expectAnswer(scene);
    expect(scene.discord.gateway.counts.identifies).toBe(1);
  });
});

describe('given an event that is delivered twice', () => {
  it('answers an interaction once', async () => {
    const scene = await withBot();
    const asked = expectAnswer(scene);
    scene.discord.gateway.redeliver();
    await asked;
    await scene.bot.stop();
    expect(answers(scene)).toBe(1);
  });

  it('answers a mention once', async () => {
    const scene = await withBot();
    const { discord } = scene;
    const layla = discord.user('layla');
    layla.say(`<@${discord.applicationId}> bread`);
    discord.gateway.redeliver();
    await layla.command('ask', { question: 'figs' });
    await scene.bot.stop();
    expect(discord.requests.filter((request) => request.path.endsWith('/messages'))).toHaveLength(1);
  });
});

describe('given several shards', () => {
  it('answers in the servers of each and in direct messages', async () => {
    const scene = await withBot({ shards: 'auto' }, { shards: 3, concurrency: 3 });
    const { discord, bot } = scene;
    const { places } = discord.world;
    const guilds = [...places.guilds, places.addGuild('second'), places.addGuild('third'), places.addGuild('fourth')];
    for (const guild of guilds) {
      const reply = await discord
        .user('layla', { channel: guild.channels[0] })
        .command('ask', { question: guild.name });
      expect(reply.embeds[0]?.description).toBe(guild.name);
    }
    expect((await discord.user('layla').directMessage('figs')).embeds[0]?.description).toBe('figs');
    expect(bot.health().shards.map((shard) => shard.ready)).toEqual([true, true, true]);
    const used = [...discord.gateway.sessions.values()].filter((session) =>
      session.events.some((event) => event.t === 'INTERACTION_CREATE'),
    );
    expect(used).toHaveLength(3);
  });

  it('runs only the part that this process is given', async () => {
    const { discord } = await withBot({ shards: { ids: [1, 3], count: 4 } }, { concurrency: 4 });
    expect([...discord.gateway.sessions.values()].map(({ shard, shardCount }) => [shard, shardCount])).toEqual([
      [1, 4],
      [3, 4],
    ]);
  });
});

describe('given the intents that the bot asks for', () => {
  it('needs none that is privileged', async () => {
    const scene = await withBot({}, { privilegedIntents: false });
    await expectAnswer(scene);
  });
});
