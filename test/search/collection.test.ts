import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect, type Entry } from '../../src/search/collection.ts';
import { formsOf } from '../../src/search/forms.ts';

const SENTENCES = [
  'بدأت المحادثات في القاهرة.',
  'وقال كيربي إن المحادثات بناءة!',
  'وصلت 15 سفينة في كانون الثاني.',
  'The talks were constructive, Kirby said.',
  'من إلى في.',
  '',
];
const sentence = fc.constantFrom(...SENTENCES);
const text = fc.array(sentence, { maxLength: 3 }).map((list) => list.join(' '));
const entry = fc.record({ text, context: sentence, group: fc.constantFrom('a', 'b') });

/** The entries, each with its place among the earlier ones where it stands there. */
function linked(entries: readonly Entry[], before: readonly Entry[]): Entry[] {
  return entries.map((one) => {
    const earlier = before.findIndex(({ text, context }) => text === one.text && context === one.context);
    return earlier < 0 ? one : { ...one, earlier };
  });
}

describe('given an earlier collection', () => {
  it('numbers and counts everything as if all of it had been read', () => {
    const list = fc.array(entry, { maxLength: 6 });
    fc.assert(
      fc.property(list, list, (before, now) => {
        const [kept, fresh] = [collect(linked(now, before), collect(before).saved), collect(now)];
        expect(kept.saved).toEqual(fresh.saved);
        expect(kept.averageLength).toBe(fresh.averageLength);
        for (let term = 0; term < fresh.vocabulary.termCount; term++) {
          expect(kept.frequency(term)).toBe(fresh.frequency(term));
        }
      }),
    );
  });

  it('knows a word by its forms as before', () => {
    const before = collect([{ text: 'وبالمحادثات', context: '' }]);
    const now = collect([{ text: 'وبالمحادثات', context: '', earlier: 0 }], before.saved);
    expect(now.vocabulary.formsOf('وبالمحادثات')).toEqual(formsOf('وبالمحادثات'));
    expect(now.vocabulary.term({ kind: 'root', term: '#حدث' })).toBeDefined();
  });
});
