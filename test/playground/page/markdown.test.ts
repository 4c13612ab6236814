import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, parseMarkdown, plain } from '../../../src/playground/page/markdown.ts';
import { escapeMarkdown } from '../../../src/reply/discord-text.ts';

const text = (words: string): Piece => ({ kind: 'text', text: words });

describe('given a message in Discord’s Markdown', () => {
  it.each<[string, Piece[]]>([
    ['**هدنة**', [{ kind: 'strong', inside: [text('هدنة')] }]],
    ['*مائل*', [{ kind: 'em', inside: [text('مائل')] }]],
    ['__تحته خط__', [{ kind: 'underline', inside: [text('تحته خط')] }]],
    ['~~مشطوب~~', [{ kind: 'strikethrough', inside: [text('مشطوب')] }]],
    ['`/ask`', [{ kind: 'code', inside: [text('/ask')] }]],
    ['-# صغير', [{ kind: 'subtext', inside: [text('صغير')] }]],
    ['# كبير', [{ kind: 'heading', inside: [text('كبير')] }]],
    ['> قال **نعم**', [{ kind: 'quote', inside: [text('قال '), { kind: 'strong', inside: [text('نعم')] }] }]],
    ['one\ntwo', [text('one'), { kind: 'break' }, text('two')]],
    ['<@123456789012345678> ما الخبر؟', [{ kind: 'mention', id: '123456789012345678' }, text(' ما الخبر؟')]],
  ])('reads %s', (source, pieces) => {
    expect(parseMarkdown(source, true)).toEqual(pieces);
  });

  it('reads small text and headings right after a quotation', () => {
    expect(parseMarkdown('> one\n> two\n-# small', true).map(({ kind }) => kind)).toEqual(['quote', 'subtext']);
    expect(parseMarkdown('> one\n# large', true).map(({ kind }) => kind)).toEqual(['quote', 'heading']);
    expect(parseMarkdown('not -# small', true)).toEqual([text('not -# small')]);
  });

  it('links web addresses, and lets bots alone give a link a text of its own', () => {
    const link = (words: string): Piece => ({ kind: 'link', url: 'https://example.org/a_b', inside: [text(words)] });
    expect(parseMarkdown('https://example.org/a_b', false)).toEqual([link('https://example.org/a_b')]);
    expect(parseMarkdown('[خبر](https://example.org/a_b)', true)).toEqual([link('خبر')]);
    expect(parseMarkdown('[خبر](https://example.org/a_b)', false)).not.toContainEqual(link('خبر'));
  });

  it.each([
    '[x](javascript:alert(1))',
    '<javascript:alert(1)>',
    '[x](data:text/html,x)',
    '[x](/page)',
    '[x](//example.org)',
  ])('makes no link of %s', (source) => {
    expect(JSON.stringify(parseMarkdown(source, true))).not.toContain('"link"');
  });

  it('keeps the isolates that put Arabic in order, next to the words they hold', () => {
    expect(parseMarkdown('> \u2067قال \u2068CNN\u2069\u2069', true)).toEqual([
      { kind: 'quote', inside: [text('\u2067قال \u2068CNN\u2069\u2069')] },
    ]);
  });
});

describe('given any text', () => {
  it('shows escaped text as it was, and nothing of it as markup', () => {
    const line = fc
      .stringMatching(/^[\w *_~`|>#[\]()<@:/.!ءابةقى\u064B-]{1,40}$/)
      .filter((words) => words.trim() === words);
    fc.assert(
      fc.property(line, (words) => {
        const pieces = parseMarkdown(escapeMarkdown(words), true);
        expect(pieces.every(({ kind }) => kind === 'text')).toBe(true);
        expect(plain(pieces)).toBe(words);
      }),
    );
  });

  it('never throws and gives only pieces that the page can draw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.boolean(), (words, byBot) => {
        for (const piece of parseMarkdown(words, byBot))
          if (piece.kind === 'link') expect(piece.url).toMatch(/^https?:/i);
      }),
    );
  });
});
