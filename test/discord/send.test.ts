/** The sending module on its own, on an interaction of the fake Discord. */

import { REST } from 'discord.js';
import { InteractionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/discord/metrics.ts';
import { createSender } from '../../src/discord/send.ts';
import { fakeDiscord, keptLog } from './with-bot.ts';

const message = (content: string) => ({ content, embeds: [], components: [] });

async function opened({ pressed = false } = {}) {
  const discord = await fakeDiscord();
  const { log, lines } = keptLog();
  const sender = createSender(new REST({ api: discord.api }).setToken(discord.token), log, createMetrics());
  const layla = discord.user('layla');
  const { interaction } = discord.world.interactions.open({
    type: pressed ? InteractionType.MessageComponent : InteractionType.ApplicationCommand,
    user: layla.user,
    channel: layla.channel,
    source: pressed ? discord.fromBot({ content: 'before' }) : null,
    command: null,
  });
  const answerable = { id: interaction.id, token: interaction.token, application_id: discord.applicationId };
  const seen = () => layla.sees().map(({ content }) => content);
  return { discord, sender, answerable, seen, lines };
}

describe('given an interaction that was answered already', () => {
  it('follows up with a further message', async () => {
    const { sender, answerable, seen } = await opened();
    await sender.answer(answerable, message('first'), 'message');
    await sender.answer(answerable, message('second'), 'private-message');
    expect(seen()).toEqual(['first', 'second']);
  });

  it('edits the message where the answer takes its place', async () => {
    const { sender, answerable, seen } = await opened({ pressed: true });
    await sender.answer(answerable, message('after'), 'in-place');
    await sender.answer(answerable, message('once more'), 'in-place');
    expect(seen()).toEqual(['once more']);
  });
});

describe('given an answer in place of a message', () => {
  it('leaves nothing of what was there before', async () => {
    const { discord, sender, answerable } = await opened({ pressed: true });
    await sender.answer(answerable, { embeds: [{ description: 'card' }], components: [] }, 'in-place');
    const [now] = discord.user('layla').sees();
    expect([now?.content, now?.embeds[0]?.description]).toEqual(['', 'card']);
  });
});

describe('given an interaction that Discord no longer knows', () => {
  it('notes it in the log and goes on', async () => {
    const { sender, answerable, lines } = await opened();
    await sender.answer({ ...answerable, token: 'forgotten' }, message('first'), 'message');
    expect(lines.join()).toContain('"code":10062');
  });
});

describe('given a message that Discord would refuse', () => {
  it('leaves it to the caller, because the fault is ours', async () => {
    const { discord, sender, answerable } = await opened();
    await expect(sender.answer(answerable, message('x'.repeat(2001)), 'message')).rejects.toThrow('Invalid Form Body');
    expect(discord.violations).toHaveLength(1);
  });
});
