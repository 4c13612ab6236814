import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/answer.ts';
import { ABOUT_MAX, type ButtonState, decodeState, encodeState, PLACES_MAX } from '../../src/reply/custom-id.ts';
import { limits } from '../../src/reply/limits.ts';

const key = fc.stringMatching(/^[A-Za-z0-9_-]{6}$/);
const owner = fc.bigInt({ min: 1n, max: (1n << 64n) - 1n }).map(String);
const language = fc.constantFrom('ar' as const, 'en' as const);
const page = fc.nat(4095);
const place: fc.Arbitrary<Place> = fc.record({
  article: key,
  paragraph: fc.nat(4095),
  statement: fc.nat(4095),
  sentence: fc.tuple(fc.nat(200_000), fc.nat(10_000)).map(([start, length]) => ({ start, end: start + length })),
  match: fc.constantFrom(null, 'verbatim' as const, 'near' as const, 'paraphrase' as const),
});
const common = { owner, language };

const state: fc.Arbitrary<ButtonState> = fc.oneof(
  fc.record({ action: fc.constant('delete' as const), owner }),
  fc
    .record({
      ...common,
      action: fc.constant('show' as const),
      places: fc.array(place, { minLength: 1, maxLength: PLACES_MAX }),
      position: fc.nat(),
      context: fc.boolean(),
      beside: fc.boolean(),
    })
    .map((shown) => ({ ...shown, position: shown.position % shown.places.length })),
  fc.record({
    ...common,
    action: fc.constant('quotes' as const),
    speaker: key,
    article: fc.option(key),
    about: fc.string({ unit: 'grapheme' }).map((text) => text.slice(0, ABOUT_MAX)),
    page,
  }),
  fc.record({ ...common, action: fc.constant('speakers' as const), article: fc.option(key), page }),
  fc.record({ ...common, action: fc.constant('article' as const), article: key, page }),
);

describe('given any state of a button', () => {
  it('keeps it whole within Discord’s custom id', () => {
    fc.assert(
      fc.property(state, (one) => {
        const id = encodeState(one);
        expect(id.length).toBeLessThanOrEqual(limits.customId);
        expect(decodeState(id)).toEqual(one);
      }),
    );
  });

  it('needs no owner where nobody is known', () => {
    const anonymous: ButtonState = { action: 'article', language: 'en', article: 'abc-_9', page: 3 };
    expect(decodeState(encodeState(anonymous))).toEqual(anonymous);
  });

  it('refuses figures that have no room', () => {
    expect(() => encodeState({ action: 'article', language: 'ar', article: 'abcdef', page: 4096 })).toThrow(RangeError);
    expect(() => encodeState({ action: 'delete', owner: '18446744073709551616' })).toThrow(RangeError);
    expect(() => encodeState({ action: 'delete', owner: 'me' })).toThrow(RangeError);
  });
});

describe('given an id that is not ours', () => {
  it.each([
    '',
    '1',
    '1d',
    '1x',
    '0dAAAAAAAAAAA',
    '2dAAAAAAAAAAA',
    '1dAAAAAAAAAA',
    '1d__________-',
    '1constructor',
    'menu',
  ])('answers null to %j', (id) => expect(decodeState(id)).toBeNull());

  it('never throws, and takes nothing that it would not write', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^1[dsqpa][\w-]{0,98}$/)), (id) => {
        const decoded = decodeState(id);
        if (decoded !== null) expect(encodeState(decoded)).toBe(id);
      }),
    );
  });

  it('refuses an id with a letter changed or lost', () => {
    const id = encodeState({ action: 'speakers', language: 'ar', article: 'abcdef', page: 1 });
    expect(decodeState(id.slice(0, -1))).toBeNull();
    expect(decodeState(`${id}A`)).toBeNull();
    expect(decodeState(id.replace('abcdef', 'abc?ef'))).toBeNull();
  });
});
