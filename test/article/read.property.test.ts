import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../src/article/article.ts';
import { articleId, readArticle } from '../../src/article/read.ts';

const NAMES = fc.constantFrom('a.md', 'a.txt');

/** Paragraphs as a newspaper might print them: a word at least, no line of white space only inside, none at the ends. */
const paragraph = fc
  .tuple(fc.constantFrom('قال', 'Said', 'وَأضافتْ'), fc.string({ unit: 'binary', maxLength: 60 }))
  .map(([word, rest]) => `${word} ${rest.replace(/[\0\r\n]/g, ' ')}`.trim());

describe('given any file', () => {
  it('never throws, and gives an article or says why not', () => {
    fc.assert(
      fc.property(NAMES, fc.uint8Array({ maxLength: 400 }), (name, bytes) => {
        const { article, flaws } = readArticle(name, bytes);
        expect(article !== null || flaws.some(({ refused }) => refused)).toBe(true);
      }),
    );
  });

  it('never throws on any front matter', () => {
    const token = fc.constantFrom(
      'title',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '!',
      '"',
      "'",
      '|',
      '>',
      '#',
      '<<',
      '%',
      '---',
      'قمة',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
        const { article, flaws } = readArticle('a.md', Buffer.from(`---\n${tokens.join('')}\n---\nنص.`));
        expect(article !== null || flaws.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every paragraph of a Markdown file exactly as it is, numbered from 1', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (texts) => {
        const { article } = readArticle('a.md', Buffer.from(`---\ntitle: قمة\n---\n${texts.join('\n\n')}`));
        const written = texts.map((text) => Buffer.from(text).toString());
        expect(article?.paragraphs).toEqual(written.map((text, index) => ({ number: index + 1, text })));
        expect(article && articleText(article)).toBe(['قمة', ...written].join('\n\n'));
      }),
    );
  });

  it('takes no name that could lead elsewhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (stem) => {
        const named = articleId(`${stem}.md`);
        if (!named) return;
        expect(named.id).not.toMatch(/[/\\\p{C}]|^\./u);
        expect(named.id.length).toBeLessThanOrEqual(100);
        expect(articleId(`${named.id}.txt`)?.id).toBe(named.id);
      }),
    );
    for (const name of [
      '../x.md',
      'a/b.md',
      '..md',
      '.md',
      'a\\b.md',
      'x\u202e.md',
      `${'x'.repeat(101)}.md`,
      'x.pdf',
      'x',
    ]) {
      expect(articleId(name)).toBeNull();
    }
  });
});
