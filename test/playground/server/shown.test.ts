import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startFakeDiscord } from '../../../src/playground/fake-discord/fake-discord.ts';
import { shownCommands, shownMessage } from '../../../src/playground/server/shown.ts';

async function shown(body: Partial<APIMessage>) {
  const discord = await startFakeDiscord();
  onTestFinished(() => discord.stop());
  return shownMessage(discord.fromBot(body), discord.world.messages.get);
}

describe('given a message as Discord has it', () => {
  it('gives its words, its embeds and their colour', async () => {
    const message = await shown({
      content: 'مرحبا',
      embeds: [
        { title: 'خبر', description: 'نص', color: 0x00_2e_7d, footer: { text: 'CNN' }, url: 'https://example.org' },
      ],
    });
    expect(message).toMatchObject({ content: 'مرحبا', private: false, loading: false, used: null, repliesTo: null });
    expect(message.author).toMatchObject({ name: 'Rawi', bot: true });
    expect(message.embeds).toEqual([
      { title: 'خبر', url: 'https://example.org', description: 'نص', fields: [], footer: 'CNN', colour: '#002e7d' },
    ]);
  });

  it('gives buttons with their look, and no link that is not of the web', async () => {
    const { rows, embeds } = await shown({
      embeds: [{ title: 'x', url: 'javascript:alert(1)' }],
      components: [
        {
          type: 1,
          components: [
            { type: 2, style: 4, label: 'حذف', custom_id: 'away', disabled: true },
            { type: 2, style: 5, label: 'رابط', url: 'file:///etc/passwd' },
          ],
        },
      ],
    });
    expect(embeds[0]?.url).toBeNull();
    expect(rows).toEqual([
      [
        { kind: 'button', label: 'حذف', look: 'destructive', disabled: true, url: null, button: 'away' },
        { kind: 'button', label: 'رابط', look: 'secondary', disabled: false, url: null, button: '' },
      ],
    ]);
  });
});

describe('given registered commands', () => {
  it('parts those one types from those in the menu of a message, with Discord’s limit where an option has none', () => {
    const ask = {
      name: 'ask',
      type: 1,
      description: 'اسأل',
      options: [{ name: 'question', description: 'ما', required: true }],
    };
    expect(shownCommands([ask, { name: 'Who said this?', type: 3 }])).toEqual({
      commands: [
        {
          name: 'ask',
          description: 'اسأل',
          options: [{ name: 'question', description: 'ما', required: true, suggests: false, maxLength: 6000 }],
        },
      ],
      messageCommands: ['Who said this?'],
    });
  });
});
