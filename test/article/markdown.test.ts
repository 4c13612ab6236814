import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';

const BODY = 'بدأت القمة صباح الأحد.\n\nوقال الوزير إن الوفود وصلت.';

function read(frontMatter: string, body = BODY, name = 'amman-summit.md') {
  return readArticle(name, Buffer.from(`---\n${frontMatter}\n---\n\n${body}\n`));
}

function flawOf(frontMatter: string, body?: string) {
  const { article, flaws } = read(frontMatter, body);
  expect(article).toBeNull();
  return flaws[0];
}

describe('given a Markdown file with front matter', () => {
  it('gives the article with all its metadata', () => {
    const { article, flaws } = read(
      [
        'title: "قمة عمّان: اليوم الأول"',
        'outlet: صحيفة الميناء',
        'section: سياسة',
        'published: 2024-03-04T18:30:00+03:00',
        'url: https://news.example/قمة?id=1',
        'language: ar',
        'aliases: ["القمة", Amman summit]',
      ].join('\n'),
    );
    expect(flaws).toEqual([]);
    expect(article).toEqual({
      id: 'amman-summit',
      title: 'قمة عمّان: اليوم الأول',
      outlet: 'صحيفة الميناء',
      section: 'سياسة',
      published: '2024-03-04T18:30:00+03:00',
      url: 'https://news.example/قمة?id=1',
      language: 'ar',
      aliases: ['القمة', 'Amman summit'],
      paragraphs: [
        { number: 1, text: 'بدأت القمة صباح الأحد.' },
        { number: 2, text: 'وقال الوزير إن الوفود وصلت.' },
      ],
    });
  });

  it('keeps white space, marks and odd spelling inside a paragraph', () => {
    const text = 'قَـال  الوزير:\t"لا تعليق"\nثم *انصرف*\u200f.';
    expect(read('title: ق', text).article?.paragraphs).toEqual([{ number: 1, text }]);
  });

  it('takes a byte order mark and CRLF, and blank lines that hold spaces', () => {
    const bytes = Buffer.from('\uFEFF---\r\ntitle: قمة\r\n---\r\n\r\nأولا.\r\n \t\u00a0\r\nثانيا.\r\n');
    const { article, flaws } = readArticle('a.md', bytes);
    expect(flaws).toEqual([]);
    expect(article?.paragraphs.map(({ text }) => text)).toEqual(['أولا.', 'ثانيا.']);
  });

  it.each([
    ['ar', 'قمة الـG7', 'وصل ممثل شركة Acme Trading إلى القاعة أمس.'],
    ['en', 'Summit opens', 'The delegates met in عمّان on Sunday.'],
  ])('detects the language %s where none is given', (language, title, body) => {
    expect(read(`title: ${title}`, body).article?.language).toBe(language);
  });

  it('takes a number for a headline without turning it into a number', () => {
    expect(read('title: 007').article?.title).toBe('007');
  });

  it('leaves out a paragraph of which nothing can be seen, keeps one without words, and reports both', () => {
    const { article, flaws } = read('title: قمة', 'أولا.\n\n\u200b\u200f\n\n* ـــ *\n\nثانيا.');
    expect(article?.paragraphs.map(({ number, text }) => [number, text])).toEqual([
      [1, 'أولا.'],
      [2, '* ـــ *'],
      [3, 'ثانيا.'],
    ]);
    expect(flaws.map(({ line, refused }) => [line, refused])).toEqual([
      [7, false],
      [9, false],
    ]);
  });

  it('reports a paragraph that stands there twice, and keeps both', () => {
    const { article, flaws } = read('title: قمة', 'انتهى اللقاء.\n\nكلام آخر.\n\nانتهى  اللقاء.');
    expect(article?.paragraphs).toHaveLength(3);
    expect(flaws).toEqual([{ line: 9, reason: expect.stringContaining('line 5'), refused: false }]);
  });
});

describe('given a Markdown file that is broken', () => {
  it.each([
    ['an unknown field', 'title: قمة\nauthor: سمير', 3, /"author" is not known/],
    ['no title', 'outlet: الميناء', 2, /no title/],
    ['an empty title', 'title:', 2, /title is empty/],
    ['a title of several lines', 'title: "أول\\nثان"', 2, /one line/],
    ['a list for a title', 'title: [أول, ثان]', 2, /one piece of text/],
    ['a title without a word', 'title: "…"', undefined, /no word/],
    ['a day that is not in the calendar', 'title: قمة\npublished: 2024-02-30', 3, /published must be a date/],
    ['a date in another order', 'title: قمة\npublished: 30/01/2024', 3, /published must be a date/],
    ['a link without a scheme', 'title: قمة\nurl: news.example', 3, /url must be/],
    ['a link that runs code', 'title: قمة\nurl: "javascript:alert(1)"', 3, /url must be/],
    ['a link with a password in it', 'title: قمة\nurl: https://a:b@news.example', 3, /url must be/],
    ['another language', 'title: قمة\nlanguage: fr', 3, /language must be/],
    ['aliases that are no list', 'title: قمة\naliases: القمة', 3, /aliases must be a list/],
    ['a field twice', 'title: قمة\ntitle: لقاء', 3, /twice/],
    ['a colon in an unquoted headline', 'title: الوزير: سنعود', 2, /quotation marks/],
    ['an unclosed quotation mark', 'title: "قمة', 2, /not closed/],
    ['an anchor', 'title: &a قمة\noutlet: *a', 2, /quotation marks/],
    ['a tag', 'title: !!js/function "x"', 2, /not accepted/],
    ['a merge key', 'title: قمة\n<<: {outlet: x}', 3, /"<<" is not known/],
    ['a key of prototypes', '__proto__: {title: x}\ntitle: قمة', 2, /"__proto__" is not known/],
    ['a list instead of fields', '- title', 2, /field: value/],
    ['nothing in it', '', 2, /field: value/],
    ['thousands of brackets', `title: ${'['.repeat(5000)}`, undefined, /no valid YAML/],
    ['a book in it', `title: "${'ق'.repeat(70_000)}"`, undefined, /longer than/],
  ])('refuses %s, with its line', (_case, frontMatter, line, reason) => {
    const flaw = flawOf(frontMatter);
    expect(flaw?.reason).toMatch(reason);
    if (line !== undefined) expect(flaw?.line).toBe(line);
  });

  it('names every wrong field at once', () => {
    const { flaws } = read('title: قمة\nurl: x\npublished: y\nlanguage: z');
    expect(flaws.map(({ line }) => line)).toEqual([4, 3, 5]);
  });

  it('refuses aliases within aliases before they can grow', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((key, at) => `${key}: &${key} [${`*${'abcdefgh'[at]},`.repeat(9)}]`),
    ];
    expect(flawOf(bomb.join('\n'))?.reason).toMatch(/quotation marks/);
    expect(Object.prototype).not.toHaveProperty('title');
  });

  it('refuses a file without front matter, or with one that is not closed', () => {
    expect(readArticle('a.md', Buffer.from('# قمة\n\nنص.')).flaws).toEqual([
      { line: 1, reason: expect.stringContaining('no front matter'), refused: true },
    ]);
    expect(readArticle('a.md', Buffer.from('---\ntitle: قمة\n\nنص.')).flaws[0]?.reason).toMatch(/not closed/);
  });

  it('refuses an article without text', () => {
    expect(flawOf('title: قمة', '')?.reason).toMatch(/no text/);
  });
});
