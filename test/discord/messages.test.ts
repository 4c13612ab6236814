import { describe, expect, it } from 'vitest';
import { withBot } from './with-bot.ts';

describe('given a message that mentions the bot', () => {
  it('replies to it with the answer to what was written, without the mention', async () => {
    const { discord } = await withBot();
    const reply = await discord.user('layla').mention('fresh   bread\nplease');
    expect(reply.embeds[0]?.description).toBe('fresh bread please');
    expect(reply.mentions).toEqual([]);
  });

  it('finds the mention wherever it stands, also in the old way of writing it', async () => {
    const { discord } = await withBot();
    const layla = discord.user('layla');
    const said = layla.say(`bread <@!${discord.applicationId}> and figs`);
    const reply = await discord.until(() =>
      layla.sees().find((message) => message.message_reference?.message_id === said.id),
    );
    expect(reply.embeds[0]?.description).toBe('bread and figs');
  });

  it('explains itself where nothing else was written', async () => {
    const { discord } = await withBot();
    const reply = await discord.user('layla').mention('  ');
    expect(reply.content).toMatch(/^\u2067\p{Script=Arabic}.*\u2069\n.*\n- `\/ask` Ask for a dish$/su);
  });

  it('apologises with an incident number where answering fails', async () => {
    const { discord, lines } = await withBot();
    const reply = await discord.user('layla').mention('break');
    const [, incident = 'none'] = /`([0-9a-f]{8})`/.exec(reply.content) ?? [];
    expect(lines.join()).toContain(incident);
  });

  it('is content when the message is deleted before the answer', async () => {
    const { discord } = await withBot();
    const layla = discord.user('layla');
    const said = layla.say(`<@${discord.applicationId}> bread`);
    discord.world.messages.remove(said.id);
    const reply = await discord.until(() => layla.sees()[0]);
    expect(reply.embeds[0]?.description).toBe('bread');
  });

  it('notes it in the log where the bot may not write', async () => {
    const { discord, lines } = await withBot();
    const refuse = { kind: 'refuse', status: 403, code: 50013, message: 'Missing Permissions' } as const;
    discord.fault({ method: 'POST', path: /messages$/, fault: refuse });
    discord.user('layla').say(`<@${discord.applicationId}> bread`);
    await expect.poll(() => lines.join()).toContain('"code":50013');
    expect(lines.join()).not.toContain('"level":"error"');
  });
});

describe('given a direct message', () => {
  it('answers it as a question', async () => {
    const { discord } = await withBot();
    const reply = await discord.user('layla').directMessage('bread');
    expect(reply.embeds[0]?.description).toBe('bread');
  });
});

describe('given messages that are not meant for the bot', () => {
  it('answers none of them, not even its own', async () => {
    const { discord, bot, lines } = await withBot();
    const layla = discord.user('layla');
    const { messages, places } = discord.world;
    const mention = `<@${discord.applicationId}>`;
    const earlier = discord.fromBot({ content: `${mention} bread` });
    layla.say('bread');
    layla.say('@everyone bread');
    layla.say('thanks!', earlier);
    const otherBot = { ...places.user('another bot'), bot: true };
    messages.add({ channel: places.general, author: otherBot, body: { content: `${mention} bread` } });
    const reply = await layla.mention('figs');
    expect(reply.embeds[0]?.description).toBe('figs');
    expect(layla.sees().filter((message) => message.author.id === discord.applicationId)).toEqual([earlier, reply]);
    await bot.stop();
    expect(lines.filter((line) => line.includes('"handled"'))).toHaveLength(1);
  });
});
