import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundKeys, soundsLike } from '../../src/arabic/sound.ts';

const LIKELY = 0.8;

describe('given a name in Latin and in Arabic letters', () => {
  it.each([
    ['Kirby', 'كيربي'],
    ['Blinken', 'بلينكن'],
    ['Sisi', 'السيسي'],
    ['Biden', 'بايدن'],
    ['Fahmy', 'فهمي'],
    ['Macron', 'ماكرون'],
    ['Obama', 'أوباما'],
    ['George', 'جورج'],
    ['Khaled', 'خالد'],
    ['Yousuf', 'يوسف'],
    ['Guterres', 'غوتيريش'],
    ['Erdogan', 'أردوغان'],
    ['Thatcher', 'تاتشر'],
  ])('hears that %s is %s', (latin, arabic) => {
    expect(soundsLike(latin, arabic)).toBeGreaterThan(LIKELY);
    expect(soundsLike(arabic, latin)).toBe(soundsLike(latin, arabic));
  });

  it.each([
    ['Kirby', 'كيربي'],
    ['Blinken', 'بلينكن'],
    ['Michael', 'مايكل'],
    ['Sisi', 'السيسي'],
    ['Charlotte', 'شارلوت'],
    ['Google', 'جوجل'],
    ['غوغل', 'جوجل'],
  ])('finds %s and %s under one key', (latin, arabic) => {
    const keys = new Set(soundKeys(latin));
    expect(soundKeys(arabic).some((key) => keys.has(key))).toBe(true);
  });
});

describe('given other words', () => {
  it.each([
    ['Blinken', 'بلجيكا'],
    ['Biden', 'بدأ'],
    ['Kirby', 'كبير'],
    ['Egypt', 'مصر'],
  ])('hears that %s is not %s', (latin, arabic) => {
    expect(soundsLike(latin, arabic)).toBeLessThan(LIKELY);
  });

  it('puts the right spelling before a similar word', () => {
    expect(soundsLike('Biden', 'بايدن')).toBeGreaterThan(soundsLike('Biden', 'بدون'));
    expect(soundsLike('Sisi', 'سيسي')).toBeGreaterThan(soundsLike('Sisi', 'سياسي'));
  });
});

describe('given spellings of one name in Arabic letters', () => {
  it('hears them as one', () => {
    expect(soundsLike('غوغل', 'جوجل')).toBeGreaterThan(0.7);
    expect(soundsLike('ثامر', 'تامر')).toBe(1);
  });
});

describe('given what cannot be read', () => {
  it('hears nothing', () => {
    for (const word of ['', '2024', 'G7', '\uD800', '😀', 'x'.repeat(5000)]) {
      expect(soundsLike(word, 'كيربي')).toBe(0);
      expect(soundKeys(word).length).toBeLessThan(9);
    }
  });

  it('stays between 0 and 1 whatever it is given', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcghkostxyzتشجغخقكيواهع'), maxLength: 30 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(soundsLike(one, other)).toBeGreaterThanOrEqual(0);
        expect(soundsLike(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
