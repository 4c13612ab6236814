import { describe, expect, it } from 'vitest';
import { words } from '../../src/arabic/words.ts';
import { equivalentsOf } from '../../src/question/equivalents.ts';
import { type Term, termsOf } from '../../src/question/terms.ts';
import { vocabularyOver } from '../../src/question/vocabulary.ts';
import { textIndex } from '../../src/search/text-index.ts';

const paragraphs = ['أعلن الدرويش هدنة في الوادي', 'بدأت المحادثات بين الطرفين', 'وصل الأطفال إلى المدرسة'];
const vocabulary = vocabularyOver(textIndex(paragraphs.map((text) => ({ text, context: '' }))));

/** How surely a term of the question stands for a word of an article. */
function likeness(question: string, word: string): number {
  const strengths = termsOf(words(question), vocabulary).map((term: Term) => {
    return Math.max(
      0,
      ...vocabulary.forms(words(word)[0]?.folded ?? '').map(({ term: form }) => term.forms.get(form) ?? 0),
    );
  });
  return Math.max(0, ...strengths);
}

describe('given a word of a question', () => {
  it.each([
    ['itself', 'الهدنة', 'هدنة', 0.8],
    ['another spelling', 'المحادثاث', 'المحادثات', 0.5],
    ['a synonym', 'المفاوضات', 'المحادثات', 0.5],
    ['a spoken word', 'العيال', 'الأطفال', 0.6],
    ['an English word', 'children', 'الأطفال', 0.6],
    ['a name in Latin letters', 'Darwish', 'الدرويش', 0.6],
  ])('finds %s', (_, asked, word, least) => {
    expect(likeness(asked, word)).toBeGreaterThan(least);
  });

  it('finds no stranger', () => {
    expect(likeness('الطائرة', 'المدرسة')).toBe(0);
  });

  it('finds one word where the question has a phrase', () => {
    expect(likeness('وقف إطلاق النار', 'هدنة')).toBeGreaterThan(0.5);
  });

  it('weighs rare words more, and drops those that only ask', () => {
    const terms = termsOf(words('من هو الدرويش الذي في الوادي'), vocabulary);
    expect(terms.map(({ folded }) => folded)).toEqual(['الدرويش', 'الوادي']);
  });

  it('says so where no article has anything like it', () => {
    expect(termsOf(words('البطريق'), vocabulary)[0]?.unknown).toBe(true);
  });

  it('keeps stop words where there is nothing else', () => {
    expect(termsOf(words('من إلى'), vocabulary)).toHaveLength(2);
  });
});

describe('given the lists of equivalents', () => {
  it('knows the longest phrase first', () => {
    expect(equivalentsOf(['foreign', 'minister'], 0)).toMatchObject({ length: 2 });
  });

  it('works both ways for synonyms, one way for translations', () => {
    expect(equivalentsOf(['مباحثات'], 0)?.equivalents.map(({ words: [word] }) => word)).toContain('مفاوضات');
    expect(equivalentsOf(['talks'], 0)?.equivalents.map(({ words: [word] }) => word)).toContain('محادثات');
  });

  it('does not know everything', () => {
    expect(equivalentsOf(['كلمةلاوجودلها'], 0)).toBeNull();
  });
});
