import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/command.ts';
import { deployCommands } from '../../src/discord/register.ts';
import { smallDesk } from './small-desk.ts';
import { withBot } from './with-bot.ts';

const isPrivate = (message: APIMessage) => ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
const says = (message: APIMessage) => message.embeds[0]?.description;

describe('given a slash command', () => {
  it('answers with the command’s reply, seen by all', async () => {
    const { discord } = await withBot();
    const reply = await discord.user('layla').command('ask', { question: 'bread', with: 'oil' });
    expect(says(reply)).toBe('bread with oil');
    expect(isPrivate(reply)).toBe(false);
    expect(discord.user('omar').sees()).toContainEqual(reply);
  });

  it('answers privately where the reply is private', async () => {
    const { discord } = await withBot();
    const layla = discord.user('layla');
    const reply = await layla.command('ask', { question: 'quietly' });
    expect(isPrivate(reply)).toBe(true);
    expect(layla.sees()).toContainEqual(reply);
    expect(discord.user('omar').sees()).toEqual([]);
  });

  it('answers in a direct message', async () => {
    const { discord } = await withBot();
    expect(says(await discord.user('layla').privately().command('ask', { question: 'figs' }))).toBe('figs');
  });

  it('pings nobody, whatever stands in the text', async () => {
    const { discord } = await withBot();
    const omar = discord.user('omar').user;
    const reply = await discord.user('layla').command('ask', { question: `@everyone <@${omar.id}> bread` });
    expect([reply.mention_everyone, reply.mentions, reply.mention_roles]).toEqual([false, [], []]);
  });

  it('is answered in the language of an English client, in Arabic elsewhere, and as the setting says where there is one', async () => {
    const languages: string[] = [];
    const [ask] = smallDesk.commands;
    if (ask === undefined) throw new Error('The desk has lost its command.');
    const listening: Command = {
      ...ask,
      answer(options, asking) {
        languages.push(asking.language);
        return ask.answer(options, asking);
      },
    };
    const { discord } = await withBot({ desk: { ...smallDesk, commands: [listening] } });
    await discord.user('layla', { locale: 'en-GB' }).command('ask', { question: 'figs' });
    await discord.user('layla', { locale: 'fr' }).command('ask', { question: 'figs' });
    const other = await withBot({ desk: { ...smallDesk, commands: [listening], language: 'ar' } });
    await other.discord.user('layla', { locale: 'en-GB' }).command('ask', { question: 'figs' });
    expect(languages).toEqual(['en', 'ar', 'ar']);
  });
});

describe('given a command that this version does not know', () => {
  it('says so privately in both languages', async () => {
    const { discord } = await withBot();
    const reply = await discord.user('layla').command('bake', { what: 'bread' });
    expect(isPrivate(reply)).toBe(true);
    expect(reply.content).toMatch(/^\u2067\p{Script=Arabic}.*\u2069\n.*older version/u);
  });

  it('suggests nothing for it', async () => {
    const { discord } = await withBot();
    expect(await discord.user('layla').suggestions('bake', 'what', 'br')).toEqual([]);
  });
});

describe('given a command on a message', () => {
  it('asks for the message’s text', async () => {
    const { discord } = await withBot();
    const layla = discord.user('layla');
    const message = discord.user('omar').say('The bread was good');
    expect(says(await layla.messageCommand('Who said this?', message))).toBe('The bread was good');
  });

  it('asks for the text of the cards where the message has none of its own', async () => {
    const { discord } = await withBot();
    const message = discord.fromBot({ embeds: [{ title: 'Bakery', description: 'It opens at six' }] });
    expect(says(await discord.user('layla').messageCommand('Who said this?', message))).toContain('It opens at six');
  });
});

describe('given somebody who types', () => {
  it('suggests for the option typed in, knowing the other options', async () => {
    const { discord } = await withBot();
    const choices = await discord.user('layla').suggestions('ask', 'question', 'br', { with: 'oil' });
    expect(choices).toEqual([
      { name: 'bread (question with oil)', value: 'bread' },
      { name: 'broth (question with oil)', value: 'broth' },
    ]);
  });

  it('suggests nothing where suggesting fails, and logs it', async () => {
    const { discord, lines } = await withBot();
    expect(await discord.user('layla').suggestions('ask', 'question', 'break')).toEqual([]);
    expect(lines.join()).toContain('the menu is burnt');
  });

  it('never sends more than Discord takes: 25 suggestions, names cut to 100 characters, longer values left out', async () => {
    const [ask] = smallDesk.commands;
    if (ask === undefined) throw new Error('The desk has lost its command.');
    const many = Array.from({ length: 40 }, (_, n) => ({ name: `${n} ${'ب'.repeat(150)}`, value: `${n}` }));
    const suggest = () => [{ name: 'long', value: 'v'.repeat(101) }, ...many];
    const { discord } = await withBot({ desk: { ...smallDesk, commands: [{ ...ask, suggest }] } });
    const choices = await discord.user('layla').suggestions('ask', 'question', '');
    expect(choices.map((choice) => choice.value)).toEqual(Array.from({ length: 25 }, (_, n) => `${n}`));
  });
});

describe('given a server that the bot is no member of, where somebody has brought it along', () => {
  it('answers commands, buttons and commands on messages there', async () => {
    const { discord } = await withBot();
    const [channel] = discord.world.places.addGuild('elsewhere', false).channels;
    const layla = discord.user('layla', { channel });
    const reply = await layla.command('ask', { question: 'figs' });
    expect(says(reply)).toBe('figs');
    expect((await layla.press(reply, 'On')).id).toBe(reply.id);
    expect(says(await layla.messageCommand('Who said this?', layla.say('bread')))).toBe('bread');
    await layla.press(reply, 'Away');
    await discord.until(() => (layla.sees().some(({ id }) => id === reply.id) ? undefined : true));
  });
});

describe('given a command that fails', () => {
  it('apologises privately with an incident number that the log explains, and goes on', async () => {
    const { discord, lines } = await withBot();
    const layla = discord.user('layla');
    const apology = await layla.command('ask', { question: 'break' });
    expect(isPrivate(apology)).toBe(true);
    expect(apology.content).not.toContain('oven');
    const [, incident] = /`([0-9a-f]{8})`/.exec(apology.content) ?? [];
    const told = lines.filter((line) => incident !== undefined && line.includes(incident));
    expect(told.join()).toContain('the oven is broken');
    expect(says(await layla.command('ask', { question: 'figs' }))).toBe('figs');
  });
});

describe('given the registered commands', () => {
  it('lets a person call them as registered', async () => {
    const { discord } = await withBot();
    const definitions = smallDesk.commands.map((command) => command.definition);
    await deployCommands({ api: discord.api, token: discord.token, definitions });
    const layla = discord.user('layla');
    expect(says(await layla.command('ask', { question: 'figs' }))).toBe('figs');
    await expect(layla.command('ask', {})).rejects.toThrow('"question" is required');
    await expect(layla.command('ask', { question: 'figs', sauce: 'no' })).rejects.toThrow('no option "sauce"');
  });
});
