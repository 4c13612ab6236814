import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { withBot } from './with-bot.ts';

const button = (custom_id: string) => ({
  content: 'from long ago',
  components: [
    {
      type: ComponentType.ActionRow as const,
      components: [
        { type: ComponentType.Button as const, style: ButtonStyle.Secondary as const, label: 'Old', custom_id },
      ],
    },
  ],
});

describe('given a button under a reply', () => {
  it('changes the message in place for whoever asked', async () => {
    const { discord } = await withBot();
    const layla = discord.user('layla');
    const reply = await layla.command('ask', { question: 'bread' });
    const turned = await layla.press(reply, 'On');
    expect(turned.id).toBe(reply.id);
    expect(turned.embeds[0]?.title).toBe('Page 1');
    expect((await layla.press(turned, 'On')).embeds[0]?.title).toBe('Page 2');
  });

  it('answers anybody else privately, with buttons that are his own, and leaves the message as it was', async () => {
    const { discord } = await withBot();
    const [layla, omar] = [discord.user('layla'), discord.user('omar')];
    const reply = await layla.command('ask', { question: 'bread' });
    const own = await omar.press(reply, 'On');
    expect(own.id).not.toBe(reply.id);
    expect((own.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    expect(layla.sees()).toEqual([reply]);
    const turned = await omar.press(own, 'On');
    expect([turned.id, turned.embeds[0]?.title]).toEqual([own.id, 'Page 2']);
    await omar.press(own, 'Away');
    await discord.until(() => (omar.sees().length === 1 ? true : undefined));
  });

  it('changes a reply to a mention in place for whoever wrote the mention, and for nobody else', async () => {
    const { discord } = await withBot();
    const [layla, omar] = [discord.user('layla'), discord.user('omar')];
    const reply = await layla.mention('bread');
    expect((await layla.press(reply, 'On')).id).toBe(reply.id);
    expect((await omar.press(reply, 'On')).id).not.toBe(reply.id);
  });

  it('works after the bot was started anew', async () => {
    const first = await withBot();
    const asker = first.discord.user('layla');
    const reply = await asker.command('ask', { question: 'bread' });
    const second = await withBot();
    const kept = second.discord.fromBot({ embeds: reply.embeds, components: reply.components ?? [] });
    expect((await second.discord.user('omar').press(kept, 'On')).embeds[0]?.title).toBe('Page 1');
  });

  it('tells politely in both languages where it is from an older version', async () => {
    const { discord } = await withBot();
    for (const id of ['next:3', '0', '__proto__', '1d', '\u202E', 'x'.repeat(100)]) {
      const reply = await discord.user('layla').press(discord.fromBot(button(id)), 'Old');
      expect(reply.content).toMatch(/\p{Script=Arabic}.*\n.*older version/u);
      expect((reply.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    }
  });

  it('is silent in the chat and noted in the log where the message was deleted meanwhile', async () => {
    const { discord, lines } = await withBot();
    const layla = discord.user('layla');
    const reply = await layla.command('ask', { question: 'bread' });
    discord.world.messages.remove(reply.id);
    const pressed = layla.press(reply, 'On');
    await expect.poll(() => lines.join()).toContain('"code":10008');
    discord.world.clock.advance(3000);
    await expect(pressed).rejects.toThrow('did not respond');
    expect((await layla.command('ask', { question: 'figs' })).embeds[0]?.description).toBe('figs');
  });
});

describe('given a menu under a reply', () => {
  it('shows what was chosen in place', async () => {
    const { discord } = await withBot();
    const layla = discord.user('layla');
    const reply = await layla.command('ask', { question: 'bread' });
    const chosen = await layla.choose(reply, 'Page 5');
    expect([chosen.id, chosen.embeds[0]?.title]).toEqual([reply.id, 'Page 5']);
  });
});

describe('given the delete button', () => {
  it('takes the reply away for whoever asked', async () => {
    const { discord } = await withBot();
    const layla = discord.user('layla');
    const reply = await layla.command('ask', { question: 'bread' });
    await layla.press(reply, 'Away');
    await discord.until(() => (layla.sees().length === 0 ? true : undefined));
  });

  it('tells anybody else privately that it is not his, and the reply stays', async () => {
    const { discord } = await withBot();
    const reply = await discord.user('layla').command('ask', { question: 'bread' });
    const refusal = await discord.user('omar').press(reply, 'Away');
    expect(refusal.content).toContain('Only the person who asked');
    expect(discord.user('layla').sees()).toEqual([reply]);
  });

  it('does no harm when the reply is gone already', async () => {
    const { discord, lines } = await withBot();
    const layla = discord.user('layla');
    const reply = await layla.command('ask', { question: 'bread' });
    discord.world.messages.remove(reply.id);
    await layla.press(reply, 'Away');
    await expect.poll(() => lines.join()).toContain('"what":"deletion","code":10008');
  });
});
