/**
 * One spelling for words that people write in many ways. Two steps, used separately:
 *
 * - `clean` takes away what cannot be seen or does not change the word: vowel marks, tatweel, bidi and zero-width
 *   controls, presentation forms. «قَـــالَ» → «قال»; «إلى» stays «إلى».
 * - `fold` also unifies spellings: hamzas, ة/ه, ى/ي, Persian letters, Arabic-Indic digits, case, Latin accents.
 *   «إلى المباحثات البنّاءة» → «الي المباحثات البناه»; «٢٠٢٤» → «2024».
 *
 * Both are idempotent, never throw and take linear time. They lose offsets: to get back to the original text, cut it
 * into words first (words.ts) and fold each word.
 */

/** Format controls (soft hyphen, zero-width, bidi), tatweel, vowel and Quranic marks, variation selectors. */
const INVISIBLE = /\p{Cf}|\u0640|[\u0610-\u061A\u064B-\u065F]|\u0670|[\u06D6-\u06ED]|[\uFE00-\uFE0F]/gu;

/** Letters that stand for one another in Arabic, Persian, Urdu and Kurdish spelling; the hamza alone is dropped. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ا: 'أإآٱٲٳ',
    ي: 'ىیېۍےئۓ',
    و: 'ؤۋۇۆۈ',
    ه: 'ةۃەھہۂۀ',
    ك: 'کڪګگڭ',
    ب: 'پ',
    ج: 'چ',
    ز: 'ژ',
    ف: 'ڤ',
    ق: 'ڨ',
    '': 'ء',
  }).flatMap(([to, from]) => [...from].map((letter) => [letter, to] as const)),
);
const VARIANT = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');

const ARABIC_INDIC_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** Nothing but letters that fold to themselves: most words of most texts, so that folding them costs next to nothing. */
const FOLDED = /^[0-9a-zابتثجحخدذرزسشصضطظعغفقكلمنهوي]*$/;
/** Letters and digits without marks, which need no Unicode normalising. */
const PLAIN = /^[0-9A-Za-z\u0621-\u063A\u0641-\u064A\u0660-\u0669]*$/;

/** The text without marks, tatweel, controls and presentation forms. */
export function clean(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').normalize('NFKC');
}

/** The text in one spelling, for comparing: see the header. Not for showing. */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  if (PLAIN.test(text)) return unify(text.toLowerCase());
  return unify(
    clean(text)
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .normalize('NFC'),
  );
}

/** Egyptian spelling of the hamza before a و: «شئون» and «شؤون», «مسئول» and «مسؤول» are one word. */
const HAMZA_BEFORE_WAW = /ئ(?=و)/g;

function unify(text: string): string {
  return text
    .replace(HAMZA_BEFORE_WAW, 'و')
    .replace(VARIANT, (letter) => LETTERS.get(letter) ?? letter)
    .replace(ARABIC_INDIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf));
}
