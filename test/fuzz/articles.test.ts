/** Whatever stands in the files of the corpus. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Article, articleText } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import type { Attribution } from '../../src/attribution/statement.ts';
import { createNewsroom } from '../../src/newsroom.ts';
import { cases } from './cases.ts';
import { hostileText } from './hostile-text.ts';
import { expectHarmless } from './payload.ts';

const oneLine = (maxLength: number) => hostileText(maxLength).map((text) => text.replace(/[\r\n\u2028\u2029]/g, ' '));

const fields = fc.record(
  {
    title: oneLine(80),
    outlet: oneLine(40),
    section: oneLine(40),
    published: fc.constantFrom('2024-08-23', '2024-02-30', '٢٠٢٤', ''),
    url: fc.constantFrom('https://example.com/a', 'javascript:alert(1)', 'http://[', 'https://user:pass@example.com'),
    aliases: fc.constantFrom('[one, two]', '{a: 1}', '&a [*a]'),
    ['__proto__']: oneLine(20),
  },
  { requiredKeys: ['title'] },
);

/** Front matter of anything, in quotation marks or not. */
const wild = fc.tuple(fields, fc.boolean(), hostileText(1000)).map(([head, quoted, body]) => {
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${quoted ? JSON.stringify(value) : value}`);
  return `---\n${lines.join('\n')}\n---\n${body}`;
});

/** Front matter as it should be around hostile text. */
const tame = fc
  .tuple(oneLine(80), oneLine(40), fc.array(hostileText(), { minLength: 1, maxLength: 5 }))
  .map(([title, outlet, paragraphs]) => {
    const head = `title: ${JSON.stringify(`خبر ${title}`)}\noutlet: ${JSON.stringify(`وكالة ${outlet}`)}`;
    return `---\n${head}\n---\nقال ${paragraphs.join('\n\nوأضاف ')}`;
  });

/** A file as somebody might have put it there: mostly text with some structure, sometimes just bytes. */
const file = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('a.md'), tame) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('a.md'), wild) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom('a.md', 'a.txt'), hostileText(2000)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('a.md', 'a.txt'), fc.uint8Array({ maxLength: 300 })) },
  { weight: 1, arbitrary: fc.tuple(hostileText(60), fc.constant('خبر\nنص الخبر هنا.')) },
);

function expectSpansFit(article: Article, { statements }: Attribution): void {
  const text = articleText(article);
  for (const { cue, sources, contents } of statements) {
    for (const span of [...(cue === null ? [] : [cue]), ...sources, ...contents]) {
      expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  }
}

describe('given any file in the corpus folder', () => {
  it('is an article that every command can show, or is refused with a reason', () => {
    let articles = 0;
    fc.assert(
      fc.property(file, hostileText(100), ([name, content], typed) => {
        const { article, flaws } = readArticle(name, Buffer.from(content));
        if (article === null) {
          expect(flaws.some(({ refused }) => refused)).toBe(true);
          return;
        }
        articles += 1;
        const attribution = attribute(article);
        expectSpansFit(article, attribution);
        const newsroom = createNewsroom({ articles: [{ article, attribution }] });
        const question = `${typed} ${article.paragraphs[0]?.text.slice(0, 60)}`;
        const options = { question, words: question, quote: question, speaker: attribution.speakers[0]?.name ?? typed };
        for (const command of commands) {
          expectHarmless(command.answer(options, { newsroom, language: 'ar', fixedLanguage: false, user: '1' }));
        }
        expectHarmless(
          commands
            .filter(({ definition }) => definition.name === 'article')
            .map((command) =>
              command.answer({ article: article.id }, { newsroom, language: 'en', fixedLanguage: true }),
            )
            .reduce((first) => first),
        );
      }),
      cases(0.1),
    );
    expect(articles).toBeGreaterThan(0);
  });
});

describe('given text that is made to be slow', () => {
  const PATTERNS = [
    '"',
    '«',
    '“”',
    '(',
    '((((',
    '*',
    '\\',
    'و',
    'قال ',
    'قال إن ',
    'قالت "',
    'وأضاف: ',
    'إن أن ',
    'ـ',
    '\u064E',
    'ا ',
    'a',
    'said ',
    '1',
    '1.',
    '.',
    '\u200D',
    '👩‍🚀',
    'سالم الهاشمي ',
    'وزير الخارجية ',
    '\u2066',
    '- ',
    '\t ',
    'كانون ',
    'عبد ',
    'بن ',
  ];

  // A pattern that takes the square of the length or worse would take minutes here, and so fail by the test's time limit.
  it.each(PATTERNS)(
    'comes to an end with 30,000 characters of %j',
    (pattern) => {
      const body = pattern.repeat(Math.ceil(30_000 / pattern.length));
      for (const name of ['a.md', 'a.txt']) {
        const { article } = readArticle(name, Buffer.from(`---\ntitle: خبر\n---\nقال سالم ${body} الهاشمي.`));
        if (article === null) continue;
        const newsroom = createNewsroom({ articles: [{ article, attribution: attribute(article) }] });
        const asking = { newsroom, language: 'ar', fixedLanguage: false, user: '1' } as const;
        // A message may have 4,000 characters.
        const typed = body.slice(0, 4000);
        for (const command of commands) {
          expectHarmless(
            command.answer({ question: typed, words: typed, quote: typed, speaker: typed.slice(0, 200) }, asking),
          );
        }
      }
    },
    60_000,
  );
});
