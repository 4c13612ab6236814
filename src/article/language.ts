/** The language of a text by its letters, of an article that does not say it or of a question: Arabic wherever Arabic letters are not outnumbered by Latin ones. */

import type { Language } from './article.ts';

/** `detectLanguage('قمة الـG7')` is `'ar'`. */
export function detectLanguage(text: string): Language {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return arabic >= latin ? 'ar' : 'en';
}
