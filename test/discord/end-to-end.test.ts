/**
 * The whole way: a person in Discord, the real client, the real commands, the sample article. What the answers should be is
 * tested where they are made; here it is that they arrive whole and as Discord takes them.
 */

import { fileURLToPath } from 'node:url';
import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { press } from '../../commands/press.ts';
import { loadCorpus } from '../../src/article/corpus.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import type { DeskParts } from '../../src/desk/desk.ts';
import { deployCommands } from '../../src/discord/register.ts';
import { createNewsroom } from '../../src/newsroom.ts';
import { withBot } from './with-bot.ts';

const loaded = await loadCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)));
const newsroom = createNewsroom({
  articles: loaded.articles.map((article) => ({ article, attribution: attribute(article) })),
});
const desk: DeskParts = { commands, press, newsroom: () => newsroom };

async function scene() {
  const { discord } = await withBot({ desk });
  const definitions = commands.map((command) => command.definition);
  await deployCommands({ api: discord.api, token: discord.token, definitions });
  return { discord, layla: discord.user('layla') };
}

const isPrivate = (message: APIMessage) => ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
const text = (message: APIMessage) => JSON.stringify([message.content, message.embeds]);
const labels = (message: APIMessage) =>
  (message.components ?? []).flatMap((row) =>
    'components' in row ? row.components.flatMap((part) => ('label' in part ? (part.label ?? []) : [])) : [],
  );

describe('given the sample article', () => {
  it('tells in public who said words, and leads to what stands around them', async () => {
    const { layla } = await scene();
    const reply = await layla.command('who-said', { words: 'هذا غير دقيق' });
    expect(isPrivate(reply)).toBe(false);
    expect(text(reply)).toContain('كيربي');
    const wider = await layla.press(reply, 'السياق');
    expect(wider.id).toBe(reply.id);
    expect(text(wider).length).toBeGreaterThan(text(reply).length);
  });

  it('goes from match to match and back in place', async () => {
    const { layla } = await scene();
    const reply = await layla.command('who-said', { words: 'المحادثات في القاهرة' });
    const next = await layla.press(reply, 'التالي');
    expect(text(next)).not.toBe(text(reply));
    expect(text(await layla.press(next, 'السابق'))).toBe(text(reply));
  });

  it('answers privately that something is not in the articles, with what comes closest to choose from', async () => {
    const { layla } = await scene();
    const reply = await layla.command('ask', { question: 'كم عدد سكان القاهرة؟' });
    expect(isPrivate(reply)).toBe(true);
  });

  it('suggests speakers for a name in Latin letters, and gives what they said', async () => {
    const { layla } = await scene();
    const [first] = await layla.suggestions('quotes', 'speaker', 'Blinken');
    expect(first?.name).toContain('بلينكن');
    const reply = await layla.command('quotes', { speaker: String(first?.value) });
    expect(text(reply)).toContain('بلينكن');
  });

  it('answers every command, on a message, in a mention and in a direct message', async () => {
    const { discord, layla } = await scene();
    const replies = [
      await layla.command('verify', { quote: 'هذه عملية مستمرة في نفس الوقت', speaker: 'كيربي' }),
      await layla.command('speakers'),
      await layla.command('article'),
      await layla.messageCommand('Who said this?', discord.user('omar').say('يتعين علينا استكمال اتفاقيات التنفيذ')),
      await layla.mention('من قال هذا غير دقيق؟'),
      await layla.directMessage('من يقود المحادثات من الجانب الأمريكي؟'),
    ];
    for (const reply of replies) expect(text(reply)).toMatch(/\p{Script=Arabic}/u);
  });

  it('takes the answer away for whoever asked, and for nobody else', async () => {
    const { discord, layla } = await scene();
    const reply = await layla.command('who-said', { words: 'هذا غير دقيق' });
    expect(isPrivate(await discord.user('omar').press(reply, 'حذف'))).toBe(true);
    await layla.press(reply, 'حذف');
    await discord.until(() => (layla.sees().length === 0 ? true : undefined));
  });
});

describe('given whatever people may type', () => {
  const hostile = [
    '@everyone',
    '<@1> <@&2> <#3>',
    '**bold** `code` > quote',
    "'; DROP TABLE articles; --",
    '\u202E\u2067\u200F',
    '\uD83D',
    '👩‍🚀'.repeat(50),
    '؟!،',
    '#'.repeat(500),
    '__proto__',
  ];

  /** Discord’s clients let nobody type more than the commands allow. */
  const LONGEST = { question: 500, words: 500, speaker: 200 };

  it('sends nothing that Discord refuses and pings nobody', async () => {
    const { discord, layla } = await scene();
    const question = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }));
    const pinged = (message: APIMessage) =>
      message.mention_everyone || message.mentions.length + message.mention_roles.length > 0;
    await fc.assert(
      fc.asyncProperty(question, async (typed) => {
        for (const [name, option] of [
          ['ask', 'question'],
          ['who-said', 'words'],
          ['quotes', 'speaker'],
        ] as const) {
          const reply = await layla.command(name, { [option]: typed.slice(0, LONGEST[option]) });
          expect(pinged(reply)).toBe(false);
          for (const label of labels(reply).slice(0, 2)) expect(pinged(await layla.press(reply, label))).toBe(false);
        }
        await layla.suggestions('quotes', 'speaker', typed);
        expect(discord.violations).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});
