/**
 * Text made safe to show, before anybody draws it.
 *
 * `visible('a\u202Eb\u001B[31m')` is `'ab[31m'`: direction controls, zero-width characters and terminal escapes are taken out;
 * the joiners that emoji and Persian need stay. `shorten('👩‍🚀👩‍🚀', 8)` is `'👩‍🚀…'`: what a reader
 * takes for one character is never cut. `direction('قال Kirby')` is `'rtl'`.
 */

const CONTROLS = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u00AD]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LETTER = /\p{L}/gu;

const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });

/** The text on one line without what cannot be seen; runs of white space are one space, the ends are kept. */
export function visible(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(CONTROLS, '').replace(LONE_SURROGATE, '\uFFFD');
}

/** As much of a text's beginning as has room in so many UTF-16 units and ends between two characters as a reader counts. */
export function beginning(text: string, limit: number): string {
  let kept = '';
  // What is further on does not matter, and segmenting takes longer than the length of the text says.
  for (const { segment } of segmenter.segment(text.slice(0, Math.max(0, limit) + 2))) {
    if (kept.length + segment.length > limit) break;
    kept += segment;
  }
  return kept;
}

/** A text cut to so many UTF-16 units between two characters, with '…' where something was cut. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return limit > 0 ? `${beginning(text, limit - 1).trimEnd()}…` : '';
}

/** The way most letters of a text run; 'ltr' where there is none. */
export function direction(text: string): 'rtl' | 'ltr' {
  let balance = 0;
  for (const [letter] of text.matchAll(LETTER)) balance += RIGHT_TO_LEFT.test(letter) ? 1 : -1;
  return balance > 0 ? 'rtl' : 'ltr';
}
