import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../src/article/article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { article } from './said.ts';

/** Pieces of Arabic news put together in any order, among them marks that do not match. */
const piece = fc.constantFrom(
  'قال',
  'وأضاف',
  'أكدت',
  'نقلت',
  'مضيفا',
  'قائلة',
  'إن',
  'أن',
  'بأنه',
  'عن',
  'بحسب',
  'وفقا ل',
  'على حد قوله',
  'الذي',
  'جاء في',
  'كما',
  'لكن',
  'فيما',
  'الوزير',
  'سليم',
  'حداد',
  'رنا',
  'عبد',
  'الله',
  'علي',
  'وكالة',
  'الأنباء',
  'المصدر نفسه',
  'مصادر',
  'تقرير',
  'الطريق',
  'مغلق',
  'د.',
  'CNN',
  'لـ',
  '١٥',
  '"',
  '«',
  '»',
  '“',
  '”',
  "'",
  '(',
  ')',
  ':',
  '،',
  '.',
  '..',
  '-',
  '؛',
  '؟',
  '\u200F',
  '\u0640',
  'قَالَ',
  '\uFEFC',
  '😀',
);
const paragraph = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', '  ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));
const anyArticle = fc
  .tuple(fc.array(fc.oneof(paragraph, fc.string({ unit: 'grapheme' })), { maxLength: 5 }), paragraph)
  .map(([texts, title]) => article(texts, title));

describe('given any text at all', () => {
  it('gives spans that are the text they name, within their paragraph', () =>
    fc.assert(
      fc.property(anyArticle, (given) => {
        const text = articleText(given);
        for (const { cue, sources, contents } of attribute(given).statements)
          for (const span of [...(cue ? [cue] : []), ...sources, ...contents]) {
            expect(span.end).toBeGreaterThan(span.start);
            expect(text.slice(span.start, span.end)).toBe(span.text);
          }
      }),
    ));

  it('numbers the statements from 1, and gives each some content', () =>
    fc.assert(
      fc.property(anyArticle, (given) => {
        const { statements } = attribute(given);
        expect(statements.map(({ id }) => id)).toEqual(statements.map((_, index) => index + 1));
        expect(statements.every(({ contents }) => contents.length > 0)).toBe(true);
        const paragraphs = statements.map(({ paragraph: number }) => number);
        expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
      }),
    ));

  it('lists everybody whom a statement names, each once', () =>
    fc.assert(
      fc.property(anyArticle, (given) => {
        const { statements, speakers } = attribute(given);
        const names = speakers.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        for (const { speaker, via } of statements)
          for (const name of speaker === null ? via : [speaker, ...via]) expect(names).toContain(name);
      }),
    ));

  it('says the same twice', () =>
    fc.assert(
      fc.property(anyArticle, (given) => {
        expect(attribute(given)).toEqual(attribute(given));
      }),
    ));
});

describe('given more text than anybody would print', () => {
  it.each(['قال إن ', 'وزير ', 'الذي قال ', '"قال ', '« ', 'بحسب الوزير، ', 'وزير محمد، ', 'د. '])(
    'reads «%s» over and over to the end',
    (pattern) => {
      const { statements } = attribute(article([pattern.repeat(4_000)]));
      expect(Array.isArray(statements)).toBe(true);
    },
  );
});
