import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDiscordMessage } from '../../src/reply/discord-message.ts';
import { drawLine, escapeMarkdown } from '../../src/reply/discord-text.ts';
import { limits } from '../../src/reply/limits.ts';
import type { Card, Line, Reply, Run } from '../../src/reply/reply.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('ع', 'ر', ' ', '*', '\\', '👩‍🚀', '`', '>', '\n', '@'), maxLength: 6000 }),
);
const run: fc.Arbitrary<Run> = fc.record(
  { text, look: fc.constantFrom('bold' as const, 'struck' as const, 'underlined' as const), inserted: fc.boolean() },
  { requiredKeys: ['text'] },
);
const runs = fc.array(run, { maxLength: 4 });
const line: fc.Arbitrary<Line> = fc.record({
  kind: fc.constantFrom('text' as const, 'quote' as const, 'faint' as const),
  runs,
});
const card: fc.Arbitrary<Card> = fc.record({
  title: runs,
  lines: fc.array(line, { maxLength: 6 }),
  footer: runs,
  tone: fc.constantFrom(
    'answer' as const,
    'narration' as const,
    'warning' as const,
    'problem' as const,
    'plain' as const,
  ),
});

function reply(more: Partial<Reply>): Reply {
  return { visibility: 'public', language: 'ar', text: [], cards: [], buttons: [], outcome: 'answered', ...more };
}

describe('given any reply', () => {
  it('keeps every limit, and never writes an empty part', () => {
    fc.assert(
      fc.property(runs, fc.array(card, { maxLength: 12 }), (above, cards) => {
        const { content, embeds } = toDiscordMessage(reply({ text: above, cards }));
        expect(content?.length ?? 1).toBeGreaterThan(0);
        expect(content?.length ?? 0).toBeLessThanOrEqual(limits.content);
        expect(embeds.length).toBeLessThanOrEqual(limits.embeds);
        let total = 0;
        for (const { title = ' ', description = ' ', footer = { text: ' ' } } of embeds) {
          const parts: (readonly [string, number])[] = [
            [title, limits.embedTitle],
            [description, limits.embedDescription],
            [footer.text, limits.embedFooter],
          ];
          for (const [part, limit] of parts) {
            expect(part.length).toBeGreaterThan(0);
            expect(part.length).toBeLessThanOrEqual(limit);
            total += part === ' ' ? 0 : part.length;
          }
        }
        expect(total).toBeLessThanOrEqual(limits.embedsTotal);
      }),
      { numRuns: 60 },
    );
  });

  it('opens as many isolates as it closes, and cuts no character in two', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 400 }), (one, limit) => {
        const drawn = drawLine(one, limit);
        expect(drawn.length).toBeLessThanOrEqual(limit);
        expect(drawn.match(/[\u2067\u2068]/gu)?.length).toBe(drawn.match(/\u2069/gu)?.length);
        expect(drawn).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('given text with Markdown in it', () => {
  it.each([
    ['*قوي*', '\\*قوي\\*'],
    ['> اقتباس', '\\> اقتباس'],
    ['-# صغير', '\\-\\# صغير'],
    ['# عنوان', '\\# عنوان'],
    ['- بند', '\\- بند'],
    ['1. بند', '1\\. بند'],
    ['@everyone <@123> <#4>', '\\@everyone \\<\\@123\\> \\<\\#4\\>'],
    ['https://evil.example', 'https\\://evil.example'],
    ['[نص](https://evil.example)', '\\[نص\\](https\\://evil.example)'],
    ['a\u202Eb\u2067c\u200Bd', 'abcd'],
    ['سطر\nآخر', 'سطر آخر'],
    ['\uD800', '\uFFFD'],
  ])('shows %j as it is', (typed, escaped) => {
    expect(escapeMarkdown(typed)).toBe(escaped);
  });

  it('keeps the joiners of emoji and Persian', () => {
    expect(escapeMarkdown('👩‍🚀 می‌خواهم')).toBe('👩‍🚀 می‌خواهم');
  });
});

describe('given a line', () => {
  it('isolates Arabic inside the markup of the line', () => {
    const quote: Line = { kind: 'quote', runs: [{ text: 'قال إنه ' }, { text: 'مستعد', look: 'bold' }] };
    expect(drawLine(quote, 100)).toBe('> \u2067قال إنه **مستعد**\u2069');
  });

  it('isolates an inserted name and keeps the direction of our own words', () => {
    const runs: Run[] = [{ text: 'What ' }, { text: 'سامي الدرويش', inserted: true }, { text: ' said' }];
    expect(drawLine({ kind: 'text', runs }, 100)).toBe('What \u2068سامي الدرويش\u2069 said');
  });

  it('cuts after escaping, never between a backslash and its sign', () => {
    expect(drawLine({ kind: 'text', runs: [{ text: 'ab*cd' }] }, 5)).toBe('ab\\*…');
    expect(drawLine({ kind: 'text', runs: [{ text: 'ab*cd' }] }, 4)).toBe('ab…');
  });
});

describe('given buttons and a menu', () => {
  const state = { action: 'speakers', language: 'ar', article: null, page: 1 } as const;

  it('writes the state into the ids, and shows delete as dangerous', () => {
    const buttons = [
      { label: 'التالي', state },
      { label: 'حذف', state: { action: 'delete', owner: '42' } as const },
    ];
    const { components } = toDiscordMessage(reply({ buttons }));
    expect(components).toMatchObject([{ type: 1, components: [{ style: 2 }, { style: 4, label: 'حذف' }] }]);
  });

  it('puts a menu above the buttons', () => {
    const menu = { placeholder: 'اختر', choices: [{ label: 'واحد', description: 'أول', state }] };
    const { components } = toDiscordMessage(reply({ menu, buttons: [{ label: 'التالي', state }] }));
    expect(components).toMatchObject([{ components: [{ type: 3, custom_id: 'menu' }] }, { components: [{ type: 2 }] }]);
  });
});
