/** Whatever somebody types into any option of any command, over articles that are hostile themselves. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { press } from '../../commands/press.ts';
import type { Article } from '../../src/article/article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import type { Asking, Command } from '../../src/command.ts';
import { createNewsroom } from '../../src/newsroom.ts';
import { choiceProblems } from '../../src/playground/fake-discord/rules/command-rules.ts';
import { decodeState, encodeState } from '../../src/reply/custom-id.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { cases } from './cases.ts';
import { hostileText } from './hostile-text.ts';
import { expectHarmless } from './payload.ts';

const paragraphs = [
  'قال وزير الموانئ سالم الهاشمي إن المفاوضات @everyone **لا** تزال `جارية`، مضيفا: "لن نوقع [الاتفاق](https://example.com) قبل ٢٠ يوما".',
  'وأضافت ||المتحدثة|| ليلى <@80351110224678912> حداد أن # الميناء - سيفتح > أبوابه غدا \\* __ولا__ ~~تأجيل~~ https://example.com/a_b.',
  'Salem al-Hashimi said: "We will not sign before 20 days"; <t:0:R> </ask:1> `code`.',
];
const article: Article = {
  id: '__proto__',
  title: '-# **المفاوضات** @here <#1>',
  outlet: '`وكالة` ||الموانئ||',
  url: 'https://example.com/?a=[1](x)',
  published: '2024-08-23',
  language: 'ar',
  aliases: ['constructor', '../../etc/passwd'],
  paragraphs: paragraphs.map((text, at) => ({ number: at + 1, text })),
};
const newsroom = createNewsroom({ articles: [{ article, attribution: attribute(article) }] });

const asker: fc.Arbitrary<Omit<Asking, 'newsroom'>> = fc.record({
  language: fc.constantFrom('ar' as const, 'en' as const),
  fixedLanguage: fc.boolean(),
  user: fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String),
});

const optionNames = ({ definition }: Command): readonly string[] =>
  'options' in definition ? (definition.options ?? []).map(({ name }) => name) : ['words'];

/** A command with something typed, or nothing, in each of its options. */
const call = fc.constantFrom(...commands).chain((command) =>
  fc.record({
    command: fc.constant(command),
    options: fc.record(Object.fromEntries(optionNames(command).map((name) => [name, hostileText()])), {
      requiredKeys: [],
    }),
  }),
);

function pressAll(reply: Reply, asked: Asking): void {
  for (const { state } of [...reply.buttons, ...(reply.menu?.choices ?? [])]) {
    if (state.action !== 'delete') expectHarmless(press(state, asked));
  }
}

describe('given anything in the options of a command', () => {
  it('answers with what Discord takes and nothing that the text could do, and so do its buttons', () => {
    fc.assert(
      fc.property(call, asker, ({ command, options }, who) => {
        const asked = { ...who, newsroom };
        const reply = command.answer(options, asked);
        expectHarmless(reply);
        pressAll(reply, asked);
      }),
      cases(0.4),
    );
  });

  it('suggests what Discord takes', () => {
    fc.assert(
      fc.property(call, hostileText(), asker, ({ command, options }, typed, who) => {
        const asked = { ...who, newsroom };
        for (const name of optionNames(command)) {
          const suggestions = command.suggest?.(name, typed, asked, options) ?? [];
          const sent = suggestions.slice(0, 25).filter(({ value }) => value.length <= 100);
          expect(
            choiceProblems(
              sent.map(({ name, value }) => ({ name: name.slice(0, 100), value })),
              [],
            ),
          ).toEqual([]);
        }
      }),
      cases(0.1),
    );
  });
});

describe('given any custom id', () => {
  const owner = '80351110224678912';
  const seeds = commands.flatMap((command) => {
    const options = {
      question: 'من قال إن المفاوضات جارية؟',
      words: 'لن نوقع',
      speaker: 'سالم',
      quote: 'لن نوقع الاتفاق',
    };
    const asked: Asking = { newsroom, language: 'ar', fixedLanguage: false, user: owner };
    const { buttons, menu } = command.answer(options, asked);
    return [...buttons, ...(menu?.choices ?? [])].map(({ state }) => encodeState(state));
  });
  /** An id that a button has, with some characters changed. */
  const tampered = fc
    .tuple(
      fc.constantFrom(...seeds),
      fc.array(fc.tuple(fc.nat(99), fc.string({ unit: 'grapheme', maxLength: 2 })), { maxLength: 3 }),
    )
    .map(([id, changes]) => changes.reduce((text, [at, put]) => text.slice(0, at) + put + text.slice(at + 1), id));

  it('answers null to junk, and with what Discord takes to anything else', () => {
    fc.assert(
      fc.property(fc.oneof(tampered, hostileText(100), fc.string({ unit: 'binary' })), asker, (id, who) => {
        const state = decodeState(id);
        if (state === null) return;
        expect(encodeState(state)).toBe(id);
        if (state.action !== 'delete') expectHarmless(press(state, { ...who, newsroom }));
      }),
      cases(0.4),
    );
  });

  it('has tried ids that lead somewhere', () => {
    expect(seeds.length).toBeGreaterThan(5);
    for (const id of seeds) expect(decodeState(id)).not.toBeNull();
  });
});
