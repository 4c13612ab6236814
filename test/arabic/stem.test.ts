import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishStem } from '../../src/arabic/english.ts';
import { fold } from '../../src/arabic/normalise.ts';
import { rootKey, skeleton } from '../../src/arabic/root.ts';
import { lightStem, withoutClitic } from '../../src/arabic/stem.ts';

const stems = (written: string): Set<string> => new Set(written.split(' ').map((word) => lightStem(fold(word))));

describe('given forms of one word', () => {
  it.each([
    'المحادثات والمحادثات محادثات محادثاتهم للمحادثات',
    'مدرسة المدرسة وبالمدرسة مدرستها مدرستهم',
    'المصريون مصريين',
  ])('stems them alike: %s', (forms) => {
    expect(stems(forms).size).toBe(1);
  });

  it('takes the future apart', () => {
    expect(lightStem('سيعلن')).toBe(lightStem('يعلن'));
  });
});

describe('given a preposition grown on to a name', () => {
  it('offers the name without it', () => {
    expect(withoutClitic('بمصر')).toBe('مصر');
    expect(withoutClitic('ولمصر')).toBe('مصر');
  });

  it('offers nothing where the article shows what to take off', () => {
    expect(withoutClitic('بالمدرسه')).toBeNull();
  });
});

describe('given words of one root', () => {
  it('gives them one key', () => {
    expect(new Set(['محادثات', 'حديث', 'يتحدث', 'الحادث'].map((word) => rootKey(lightStem(fold(word))))).size).toBe(1);
    expect(new Set(['مكتوب', 'كاتب', 'كتاب', 'الكتاب'].map(rootKey))).toEqual(new Set(['كتب']));
  });
});

describe('given a loan word in several spellings', () => {
  it('gives one skeleton', () => {
    expect(skeleton('تلفزيون')).toBe(skeleton('تليفزيون'));
    expect(skeleton('او')).toBeNull();
  });
});

describe('given English words', () => {
  it.each([
    ['talks', 'talk'],
    ['countries', 'country'],
    ['reaches', 'reach'],
    ['leading', 'lead'],
    ['agreed', 'agr'],
    ['agrees', 'agr'],
    ['press', 'press'],
    ['bus', 'bus'],
  ])('stems %s to %s', (word, stem) => {
    expect(englishStem(word)).toBe(stem);
  });
});

describe('given any folded word', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ابتثجحدرسعفقكلمنهوي'), minLength: 1, maxLength: 20 });

  it('never gives an empty or a longer stem or root', () => {
    fc.assert(
      fc.property(word, (any) => {
        for (const stem of [lightStem(any), rootKey(any), englishStem(any)]) {
          expect(stem.length).toBeGreaterThan(0);
          expect(stem.length).toBeLessThanOrEqual(any.length);
        }
      }),
    );
  });

  it('leaves other scripts, numbers and junk as they are', () => {
    for (const other of ['cnn', '2024', '\uD800', '']) {
      expect(lightStem(other)).toBe(other);
      expect(rootKey(other)).toBe(other);
      expect(withoutClitic(other)).toBeNull();
    }
  });
});
