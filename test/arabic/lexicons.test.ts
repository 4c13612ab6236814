import { describe, expect, it } from 'vitest';
import { isEnglishStopWord } from '../../src/arabic/english.ts';
import { monthsOf } from '../../src/arabic/months.ts';
import { fold } from '../../src/arabic/normalise.ts';
import { numberValue } from '../../src/arabic/numbers.ts';
import { isFrameWord, isQuestionWord, isStopWord } from '../../src/arabic/stop-words.ts';

describe('given the months of three traditions', () => {
  it.each([
    ['يناير', [1]],
    ['جانفي', [1]],
    ['آذار', [3]],
    ['نيسان', [4]],
    ['جويلية', [7]],
    ['أوت', [8]],
    ['غشت', [8]],
    ['كانون', [1, 12]],
    ['October', [10]],
    ['كتاب', []],
  ])('knows %s', (name, months) => {
    expect(monthsOf(fold(name))).toEqual(months);
  });
});

describe('given numbers in digits and words', () => {
  it.each([
    ['٢٥', 25],
    ['3.5', 3.5],
    ['خمسون', 50],
    ['خمسين', 50],
    ['الخمسين', 50],
    ['مئة', 100],
    ['ثلاثمائة', 300],
    ['و54', 54],
    ['ل٢٠', 20],
    ['لـ20', 20],
    ['twelve', 12],
    ['كتاب', null],
    ['007', null],
    ['1.2.3', null],
  ])('reads %s', (word, value) => {
    expect(numberValue(fold(word))).toBe(value);
  });
});

describe('given words that say little', () => {
  it('knows them in any spelling', () => {
    expect(isStopWord(fold('إلى'))).toBe(true);
    expect(isStopWord(fold('الى'))).toBe(true);
    expect(isQuestionWord(fold('متى'))).toBe(true);
    expect(isQuestionWord(fold('وين'))).toBe(true);
    expect(isFrameWord(fold('أسماء'))).toBe(true);
    expect(isEnglishStopWord('the')).toBe(true);
  });

  it('keeps the words that a passage is about', () => {
    for (const word of ['محادثات', 'القاهره', 'رييس']) {
      expect(isStopWord(word) || isQuestionWord(word) || isFrameWord(word)).toBe(false);
    }
  });
});
