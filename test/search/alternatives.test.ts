import { describe, expect, it } from 'vitest';
import { buildSearch } from '../../src/search/engine.ts';

const passages = ['بدأت الهدنة في المدينة صباح أمس.', 'وصل الوفد إلى المدينة مساء أمس.', 'أغلقت المدارس أبوابها.'].map(
  (text, index) => ({ article: 'a', paragraph: index + 1, title: '', text }),
);
const engine = buildSearch(passages);
const first = (question: string, alternatives = new Map()) =>
  engine.search(question, { alternatives })[0]?.passage.paragraph;

describe('given other words for the words of a question', () => {
  it('finds what the question itself does not name', () => {
    expect(first('truce')).toBeUndefined();
    expect(first('truce', new Map([['truce', [{ word: 'هدنه', likeness: 0.9 }]]]))).toBe(1);
  });

  it('never puts them before a word that the articles have', () => {
    expect(first('الوفد', new Map([['الوفد', [{ word: 'الهدنه', likeness: 0.9 }]]]))).toBe(2);
  });
});
