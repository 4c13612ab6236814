import { describe, expect, it } from 'vitest';
import { buildStatementSearch } from '../../src/search/statements.ts';

const items = [
  { id: 'lake', speaker: 'الناصر', text: 'البحيرة ستخزن نحو ٤٥٠ مليون متر مكعب من المياه' },
  { id: 'optimist', speaker: 'كنعان', text: 'التقديرات متفائلة أكثر مما ينبغي' },
  { id: 'wrong', speaker: 'بيرغمان', text: 'هذا ليس صحيحاً' },
  { id: 'brink', speaker: null, text: 'المفاوضات على وشك النجاح' },
  { id: 'talks', speaker: 'الناصر', text: 'المفاوضات بشأن مياه النهر بدأت، وستستمر المفاوضات أسبوعاً على الأقل' },
  { id: 'fruitful', speaker: 'كنعان', text: 'أجرينا لقاءات بنّاءة مع الوفد' },
] as const;
const search = buildStatementSearch(items);
const ids = (asked: string): string[] => search.search(asked).map(({ item }) => item.id);

describe('given the words of a statement', () => {
  it('puts the one with these very words before those about the same thing', () => {
    expect(ids('المفاوضات على وشك النجاح')[0]).toBe('brink');
    expect(ids('على وشك')[0]).toBe('brink');
  });

  it('finds one that is made of hardly more than stop words', () => {
    expect(ids('هذا ليس صحيحا')[0]).toBe('wrong');
  });

  it('knows them again without dots, hamzas and marks', () => {
    const [hit] = search.search('بناءه');
    expect(hit?.item.id).toBe('fruitful');
    expect(hit?.verbatim).toBe(true);
  });

  it('finds a claim in other forms and with words between', () => {
    const [hit] = search.search('تقدير متفائل مما ينبغي');
    expect(hit?.item.id).toBe('optimist');
    expect(hit?.verbatim).toBe(false);
    expect(hit?.inOrder).toBeGreaterThan(0.8);
  });
});

describe('given a hit', () => {
  it('says how much of what was asked stands there, and how much of the statement was asked for', () => {
    const [whole] = search.search('التقديرات متفائلة أكثر مما ينبغي');
    expect(whole).toMatchObject({ coverage: 1, run: 1, inOrder: 1, extent: 1, verbatim: true });
    const [part] = search.search('متفائلة أكثر');
    expect(part).toMatchObject({ run: 1, verbatim: true, extent: 2 / 5 });
  });

  it('does not take a part for the whole', () => {
    const [hit] = search.search('المفاوضات على وشك الانهيار التام');
    expect(hit?.run).toBe(3 / 5);
    expect(hit?.coverage).toBeLessThan(0.9);
    expect(hit?.verbatim).toBe(false);
  });

  it('marks the words in the statement as it stands', () => {
    const [hit] = search.search('لقاء بناء');
    expect(hit?.matched.map(({ start, end }) => hit.item.text.slice(start, end))).toEqual(['لقاءات', 'بنّاءة']);
  });
});

describe('given a choice among the statements', () => {
  it('searches only these', () => {
    const found = search.search('المفاوضات', { among: ({ speaker }) => speaker === 'الناصر' });
    expect(found.map(({ item }) => item.id)).toEqual(['talks']);
  });

  it('gives no more than the limit', () => {
    expect(search.search('المفاوضات', { limit: 1 })).toHaveLength(1);
  });
});

describe('given what nobody said, or nothing at all', () => {
  it('finds nothing', () => {
    for (const asked of ['', '؟!', 'طائرات', '\uD800']) expect(search.search(asked)).toEqual([]);
  });
});
