import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { press } from '../../commands/press.ts';
import { loadCorpus } from '../../src/article/corpus.ts';
import { readArticle } from '../../src/article/read.ts';
import type { Asking } from '../../src/command.ts';
import { allPages } from '../../src/terminal/actions.ts';
import { complete } from '../../src/terminal/completion.ts';
import { buildNewsroom } from '../../src/terminal/open-newsroom.ts';
import { runPrompt } from '../../src/terminal/prompt.ts';
import { findCommand } from '../../src/terminal/prompt-line.ts';

let asking: Asking;
beforeAll(async () => {
  const { newsroom } = buildNewsroom((await loadCorpus('corpus')).articles, null);
  asking = { newsroom, language: 'ar', fixedLanguage: false };
});

async function converse(lines: readonly string[], now: () => Asking = () => asking) {
  const output = new PassThrough();
  const printed = text(output);
  const reported: unknown[] = [];
  await runPrompt({
    input: Readable.from([`${lines.join('\n')}\n`]),
    output,
    interactive: false,
    commands,
    press,
    asking: now,
    report: (error) => reported.push(error),
    colour: false,
  });
  output.end();
  return { printed: await printed, reported };
}

describe('given lines at the prompt', () => {
  it('answers each with the same commands as Discord', async () => {
    const { printed } = await converse([
      '/who-said هذا غير دقيق',
      '/quotes Blinken',
      'من يقود المحادثات من الجانب الأمريكي؟',
    ]);
    expect(printed).toContain('جون كيربي');
    expect(printed).toContain('أنتوني بلينكن');
    expect(printed).toContain('بريت ماكغورك');
  });

  it('numbers what can be pressed, and presses it by its number in any digits', async () => {
    const { printed } = await converse(['/who-said المحادثات تواصلت في القاهرة', '/article', '1', '١']);
    expect(printed).toContain('[1] ');
    const article = printed.slice(printed.indexOf('الفقرة 1\n'));
    expect(article.indexOf('الفقرة 5\n')).toBeGreaterThan(0);
    expect(article.lastIndexOf('الفقرة 1\n')).toBeGreaterThan(article.indexOf('الفقرة 5\n'));
  });

  it('takes a number for a question where nothing is offered', async () => {
    const { printed } = await converse(['7']);
    expect(printed.trim()).not.toBe('');
  });

  it.each([
    '@everyone',
    '؟!،',
    'في من على',
    '😂😂',
    '\u202eقال\u2066',
    "'; DROP TABLE articles;--",
    '**ق** `x` <@1> [a](b)',
    '/',
    '/verify quote: speaker:',
    'ق'.repeat(6000),
    '\ud800 قال',
  ])('goes on after «%s»', async (line) => {
    const { printed, reported } = await converse([line, '/who-said هذا غير دقيق']);
    expect(printed).toContain('جون كيربي');
    expect(reported).toEqual([]);
  });

  it('apologises for an error, reports it, and goes on', async () => {
    let calls = 0;
    const { printed, reported } = await converse(['x', '/who-said هذا غير دقيق'], () => {
      if (calls++ === 0) throw new Error('secret');
      return asking;
    });
    expect(reported).toEqual([new Error('secret')]);
    expect(printed).not.toContain('secret');
    expect(printed).toContain('جون كيربي');
  });
});

describe('given the tab key', () => {
  it.each([
    ['/wh', ['/who-said '], '/wh'],
    ['/', ['/ask ', '/who-said ', '/verify ', '/quotes ', '/speakers ', '/article ', '/help ', '/quit '], '/'],
    ['/quotes بلين', ['أنتوني بلينكن'], 'بلين'],
    ['/verify هذا غير دقيق speaker: كيرب', ['جون كيربي'], 'كيرب'],
    ['/who-said هذا غير دقيق art', ['article: '], 'art'],
    ['/who-said هذا غير دقيق article:cnn', ['cnn-gaza-ceasefire-talks-cairo'], 'cnn'],
    ['/sing la', [], '/sing la'],
    ['متى', [], 'متى'],
  ])('offers after «%s»: %j', (line, offers, replaced) => {
    expect(complete(line, commands, asking)).toEqual([offers, replaced]);
  });
});

describe('given a reply of several pages', () => {
  it('gives all of them, once each', async () => {
    const body = Array.from({ length: 30 }, (_, at) => `قالت المذيعة الفقرة رقم ${at}.`).join('\n\n');
    const { article } = readArticle('long.md', Buffer.from(`---\ntitle: طويل\n---\n${body}`));
    const { newsroom } = buildNewsroom(article ? [article] : [], null);
    const first = findCommand('article', commands)?.answer({}, { ...asking, newsroom });
    if (!first) throw new Error('no such command');
    const shown = [...allPages(first, press, { ...asking, newsroom })].flatMap(({ cards }) =>
      cards.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map((run) => run.text))),
    );
    for (const { text } of article?.paragraphs ?? []) expect(shown.filter((line) => line === text)).toHaveLength(1);
  });
});
