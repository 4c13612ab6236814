/**
 * The language of a reply: the setting where one is fixed, else the script of what was asked, else the fallback.
 *
 * Discord offers no Arabic locale, so the script says more than the client does: «مين قال هذا؟» is answered in Arabic wherever
 * it comes from, 'who said this?' in English, '123' in the fallback.
 */

import type { Language } from '../article/article.ts';

export interface LanguageSetting {
  readonly language: Language;
  readonly fixedLanguage: boolean;
}

const ARABIC = /\p{Script=Arabic}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** The language to answer `asked` in. */
export function replyLanguage(asked: string, { language, fixedLanguage }: LanguageSetting): Language {
  if (fixedLanguage) return language;
  const arabic = asked.match(ARABIC)?.length ?? 0;
  const latin = asked.match(LATIN)?.length ?? 0;
  if (arabic === 0 && latin === 0) return language;
  return arabic >= latin ? 'ar' : 'en';
}
