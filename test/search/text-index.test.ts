import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../src/search/query.ts';
import { textIndex } from '../../src/search/text-index.ts';

const entry = (text: string, context = '', group?: string) =>
  group === undefined ? { text, context } : { text, context, group };

describe('given more of the collection than MiniSearch is asked for', () => {
  const filler = Array.from({ length: 6000 }, (_, number) => entry(`تقرير ${number} عن السوق والأسعار`));
  const index = textIndex([...filler, entry('تقرير عن السوق في ميناء الزهراء')]);

  it('finds the entry with the rare word though the others would fill the budget', () => {
    expect(index.find(index.query('تقرير السوق في الزهراء'))[0]?.entry).toBe(6000);
  });

  it('still answers when every word is frequent', () => {
    expect(index.find(index.query('تقرير السوق')).length).toBeGreaterThan(0);
  });
});

describe('given entries of one group', () => {
  const index = textIndex([
    entry('وصلت السفينة الكبيرة فجرا', '', 'a'),
    entry('وكان على متنها ستون راكبا', '', 'a'),
    entry('وكان على متنها تسعون راكبا', '', 'b'),
  ]);

  it('counts what stands in the neighbour', () => {
    const found = index.find(index.query('كم راكبا كان على متن السفينة'));
    const [inGroup, alone] = [1, 2].map((place) => found.find(({ entry: at }) => at === place));
    expect(inGroup?.evidence.withNeighbours).toBeGreaterThan(alone?.evidence.withNeighbours ?? 1);
    expect(inGroup?.score).toBeGreaterThan(alone?.score ?? 0);
  });
});

describe('given a word of the context', () => {
  it('counts it in every sentence', () => {
    const index = textIndex([entry('ولدت في قرية صغيرة. ثم انتقلت إلى العاصمة.', 'الشاعرة نوال الحداد')]);
    const [found] = index.find(index.query('أين ولدت نوال الحداد'));
    expect(found?.evidence.inSentence).toBe(1);
  });
});

describe('given a word that the collection does not have', () => {
  const index = textIndex([entry('أعلن المتحدث بوتروس الخبر'), entry('أعلن المتحدث الخبر')]);

  it('guesses what was meant, below an exact match', () => {
    const exact = index.find(index.query('بوتروس'))[0];
    const slip = index.find(index.query('بوترس'))[0];
    expect(slip?.entry).toBe(0);
    expect(slip?.evidence.coverage).toBeLessThan(exact?.evidence.coverage ?? 0);
  });

  it('guesses at another spelling of a name', () => {
    const names = textIndex([entry('زارت توغو وفود كثيرة'), entry('زارت مالي وفود كثيرة')]);
    expect(names.find(names.query('توجو'))[0]?.entry).toBe(0);
  });

  it('does not guess when told not to', () => {
    const query = index.query('بوترس', {
      ...EVERYTHING,
      slips: false,
      sounds: false,
      forms: new Set(['exact', 'light']),
    });
    expect(query.words).toMatchObject([{ unknown: true }]);
    expect(index.find(query)).toEqual([]);
  });
});
