import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearch } from '../../src/search/engine.ts';
import type { ScoredPassage } from '../../src/search/search.ts';
import { passages } from './passages.ts';

const engine = buildSearch(passages);
const at = (found: ScoredPassage | undefined): string => `${found?.passage.article} ${found?.passage.paragraph}`;
const first = (question: string): string => at(engine.search(question)[0]);
const shown = ({ passage, sentence }: ScoredPassage): string => passage.text.slice(sentence.start, sentence.end);

describe('given a question in Arabic', () => {
  it.each([
    ['متى بدأ العمل في السد؟', 'dam 2'],
    ['كم مترا مكعبا تخزن البحيرة؟', 'dam 2'],
    ['أين يقع السد؟', 'dam 4'],
    ['من حذر من انخفاض منسوب النهر؟', 'dam 3'],
    ['ما الذي فاجأ الأسواق؟', 'bank 1'],
  ])('puts the paragraph that answers first: %s', (question, place) => {
    expect(first(question)).toBe(place);
  });

  it.each([
    ['without hamzas', 'متى بدا العمل في السد'],
    ['with marks and tatweel', 'متَى بدَأ العمـــل في السّدّ؟'],
    ['in dialect', 'امتى بدأ العمل بالسد'],
    ['with a typo', 'متى بدأ العمل وتوقف التموبل؟'],
  ])('finds it %s', (_, question) => {
    expect(first(question)).toBe('dam 2');
  });

  it('knows months by their other names and numbers by their words', () => {
    expect(first('ماذا حدث للتضخم في أبريل؟')).toBe('bank 2');
    expect(first('ما الذي يبعد 40 كيلومترا؟')).toBe('dam 4');
  });

  it('takes the headline as context of every paragraph', () => {
    expect(at(engine.search('شمال البلاد', { limit: 1 })[0])).toMatch(/^dam/);
  });
});

describe('given a question in English', () => {
  it('finds the English paragraph', () => {
    expect(first('When did the ferries start again?')).toBe('ferry 1');
    expect(first('Why do repairs take so long?')).toBe('ferry 2');
  });

  it('finds an Arabic name by its sound', () => {
    expect(first('Bergmann')).toBe('bank 2');
  });

  it('prefers the name as written to a name that sounds like it', () => {
    const both = buildSearch([
      { article: 'a', paragraph: 1, title: '', text: 'قال كالين إن الأمر انتهى' },
      { article: 'a', paragraph: 2, title: '', text: 'Kalin said it was over' },
    ]);
    expect(both.search('Kalin').map(({ passage }) => passage.paragraph)).toEqual([2, 1]);
  });
});

describe('given filters', () => {
  it('keeps to one article', () => {
    const found = engine.search('سلمى الناصر', { article: 'bank' });
    expect(found.map(at)).toEqual(['bank 3']);
  });

  it('finds nothing in an article that is not there', () => {
    expect(engine.search('السد', { article: 'none' })).toEqual([]);
  });

  it('gives no more than the limit', () => {
    expect(engine.search('السد البنك الناصر', { limit: 2 })).toHaveLength(2);
  });
});

describe('given a passage found', () => {
  it('marks the words that matched, as they stand in the text', () => {
    const [found] = engine.search('متى بدأ عمل السدود؟');
    const marked = found?.matched.map(({ start, end }) => found.passage.text.slice(start, end));
    expect(marked).toEqual(['العمل', 'بدأ']);
  });

  it('shows the sentence that has what was asked for', () => {
    const [found] = engine.search('متى بدأ العمل؟');
    expect(found && shown(found)).toBe('وأضافت أن العمل بدأ عام 2016 وتوقف مرتين بسبب نقص التمويل.');
  });

  it('shows two sentences where each has a part of the answer', () => {
    const [found] = engine.search('أي وزيرة افتتحت السد بحضور المزارعين من القرى المجاورة؟');
    expect(found && shown(found)).toBe(found?.passage.text);
  });

  it('is surer of an answer than of a paragraph that only shares a word', () => {
    const sure = engine.search('أين يقع السد؟')[0]?.confidence ?? 0;
    const unsure = engine.search('ما عدد سكان العاصمة وأكبر مطاراتها؟')[0]?.confidence ?? 0;
    expect(sure).toBeGreaterThan(0.7);
    expect(unsure).toBeLessThan(0.3);
  });
});

describe('given nothing but stop words', () => {
  it('falls back to them', () => {
    expect(first('في المقابل من')).toBe('dam 3');
    expect(engine.search('من هو').length).toBeGreaterThan(0);
  });
});

describe('given any text for a question', () => {
  it.each(['', ' ', '؟؟؟', '😀', '\uD800', '@everyone', "'; DROP TABLE", '\u202E\u2067', 'كلمة '.repeat(1500)])(
    'answers without complaint: %j',
    (question) => {
      expect(() => engine.search(question)).not.toThrow();
    },
  );

  it('gives ranges inside the text, scores in order and probabilities', () => {
    const question = fc
      .array(fc.constantFrom('السد', 'متى', 'Bergman', '2016', 'البنك', 'قال', 'المياهه', '«', '\uDC00', 'من'))
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(question, (asked) => {
        let before = Number.POSITIVE_INFINITY;
        for (const { passage, score, matched, sentence, confidence } of engine.search(asked)) {
          expect(score).toBeLessThanOrEqual(before);
          before = score;
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const { start, end } of [...matched, sentence]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(passage.text.length);
            expect(end).toBeGreaterThan(start);
          }
        }
      }),
    );
  });
});

describe('given no passages', () => {
  it('finds nothing', () => {
    expect(buildSearch([]).search('السد')).toEqual([]);
  });
});
