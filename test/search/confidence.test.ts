import { describe, expect, it } from 'vitest';
import { confidenceOf, probability, signalsOf } from '../../src/search/confidence.ts';
import { textIndex } from '../../src/search/text-index.ts';

const index = textIndex([
  { text: 'بدأ العمل في الجسر عام 2011 وانتهى بعد ثلاث سنوات.', context: '' },
  { text: 'يربط الجسر ضفتي النهر.', context: '' },
]);

describe('given what the search has seen', () => {
  it('is surer the more of the question is found', () => {
    const query = index.query('متى بدأ العمل في الجسر؟');
    const signals = signalsOf(query, index.find(query), 0);
    expect(signals).not.toBeNull();
    if (signals === null) return;
    expect(probability({ ...signals, coverage: 0.3, inSentence: 0.3, inTwo: 0.3 })).toBeLessThan(probability(signals));
    expect(probability({ ...signals, lead: 0 })).toBeLessThan(probability(signals));
    expect(probability({ ...signals, unknown: 0.5 })).toBeLessThan(probability(signals));
  });

  it('is surer of the first than of the second', () => {
    const query = index.query('متى بدأ العمل في الجسر؟');
    const found = index.find(query);
    expect(confidenceOf(query, found, 0)).toBeGreaterThan(confidenceOf(query, found, 1));
  });

  it('has no confidence in what was not found', () => {
    const query = index.query('طائرة');
    expect(confidenceOf(query, index.find(query), 0)).toBe(0);
  });
});
