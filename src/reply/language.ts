/**
 * The language of a reply: the setting where one is fixed, else the script of what was asked, else the fallback.
 *
 * Discord offers no Arabic locale, so the script says more than the client does: «مين قال هذا؟» is answered in Arabic wherever
 * it comes from, 'who said this?' in English, '123' in the fallback.
 */

import type { Language } from '../article/article.ts';
import { detectLanguage } from '../article/language.ts';

export interface LanguageSetting {
  readonly language: Language;
  readonly fixedLanguage: boolean;
}

const LETTER = /\p{Script=Arabic}|\p{Script=Latin}/u;

/** The language to answer `asked` in. */
export function replyLanguage(asked: string, { language, fixedLanguage }: LanguageSetting): Language {
  if (fixedLanguage) return language;
  return LETTER.test(asked) ? detectLanguage(asked) : language;
}
