/** The language of a text by its letters, of an article that does not say it or of a question: Arabic wherever Arabic letters are not outnumbered by Latin ones. */

import type { Language } from './article.ts';

/** `detectLanguage('قمة الـG7')` is `'ar'`. */
export function detectLanguage(text: string): Language {
  let arabic = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isLatin(unit)) latin++;
    else if (isArabic(unit)) arabic++;
    else if (unit > LAST_ASCII && LATIN.test(text.charAt(at))) latin++;
    else if (unit > LAST_ASCII && ARABIC.test(text.charAt(at))) arabic++;
  }
  return arabic >= latin ? 'ar' : 'en';
}

const LAST_ASCII = 0x7f;
const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** The letters that nearly all text is made of, told without a pattern: articles are read by the thousand. */
function isArabic(unit: number): boolean {
  return (unit >= 0x621 && unit <= 0x63a) || (unit >= 0x641 && unit <= 0x64a);
}

function isLatin(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}
