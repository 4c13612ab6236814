/**
 * The same question as people really type it. `phoneSpelling('أين الجامعة؟')` is «اين الجامعه؟».
 */

import { isQuestionWord, isStopWord } from '../../src/arabic/stop-words.ts';
import { words } from '../../src/arabic/words.ts';
import { pick } from './random.ts';

/** Without hamzas, ه for ة, ي for ى, as on a telephone. */
export function phoneSpelling(text: string): string {
  return text
    .replace(/[أإآ]/g, 'ا')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .replaceAll('ؤ', 'و')
    .replaceAll('ئ', 'ي')
    .replaceAll('ء', '');
}

const MARKS = [...'\u064E\u064F\u0650\u0652'];
const TATWEEL = '\u0640';

/** A vowel mark on every letter and a tatweel in every word, as in a poster. */
export function dressed(text: string, random: () => number): string {
  return text.replace(/[ء-ي]+/g, (word) => {
    const marked = [...word].map((letter) => letter + pick(MARKS, random));
    return marked.length > 2 ? marked.slice(0, 1).join('') + TATWEEL + marked.slice(1).join('') : marked.join('');
  });
}

const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];

/** One slip in the longest content word: a letter left out, put in, changed, or swapped with the next. */
export function typo(text: string, random: () => number): string {
  const content = words(text).filter(({ folded }) => !isStopWord(folded) && !isQuestionWord(folded));
  const longest = content.reduce((best, word) => (word.text.length > best.text.length ? word : best), {
    text: '',
    start: 0,
    end: 0,
  });
  if (longest.text.length < 2) return text;
  const at = Math.floor(random() * (longest.text.length - 1));
  const [before, letter, next, after] = [
    longest.text.slice(0, at),
    longest.text.charAt(at),
    longest.text.charAt(at + 1),
    longest.text.slice(at + 2),
  ];
  const slip = pick(
    [
      before + next + after,
      before + letter + pick(LETTERS, random) + next + after,
      before + pick(LETTERS, random) + next + after,
      before + next + letter + after,
    ],
    random,
  );
  return text.slice(0, longest.start) + slip + text.slice(longest.end);
}
