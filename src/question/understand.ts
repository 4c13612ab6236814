/**
 * What a question asks for.
 *
 * `understand('ماذا قال بلينكن عن حماس')` is `{ kind: 'said-about', speaker: [بلينكن], about: [حماس], … }`; `understand('متى بدأت المحادثات')` is
 * `{ kind: 'fact', about: [متى, بدأت, المحادثات], type: 'time' }`.
 */

import { type Word, words } from '../arabic/words.ts';
import type { Language } from '../article/article.ts';
import { type QuestionType, questionType } from '../search/question-type.ts';
import { parse } from './grammar.ts';

export interface Question {
  readonly kind: 'who-said' | 'said-about' | 'did-say' | 'who-is' | 'fact';
  /** The words that name somebody: whose words are asked for. Empty where nobody is named. */
  readonly speaker: readonly Word[];
  /** The words that say what it is about, or what was said. */
  readonly about: readonly Word[];
  /** All words of it. */
  readonly words: readonly Word[];
  readonly type: QuestionType | null;
}

/** A question is cut here: nobody asks more, and a whole article pasted in would only cost time. */
const MOST_WORDS = 120;

/** See the header. Never throws, whatever the text. */
export function understand(text: string): Question {
  const list = words(text).slice(0, MOST_WORDS);
  const last = list.at(-1);
  const parsed = last === undefined ? null : parse(text.slice(0, last.end));
  const type = questionType(list.map(({ folded }) => folded));
  if (parsed === null) return { kind: 'fact', speaker: [], about: list, words: list, type };
  const { CLAIM = [], SPEAKER = [], TOPIC = [] } = parsed.holes;
  if (parsed.kind === 'who-is') return { kind: 'who-is', speaker: SPEAKER, about: list, words: list, type: 'person' };
  return { kind: parsed.kind, speaker: SPEAKER, about: [...CLAIM, ...TOPIC], words: list, type };
}

/** English where most of the words are in Latin letters, else Arabic. */
export function languageOf(list: readonly Word[]): Language {
  return list.filter(({ folded }) => /^[a-z]/.test(folded)).length > list.length / 2 ? 'en' : 'ar';
}
