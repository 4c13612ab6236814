/**
 * A root key: what is left of a word when patterns as well as affixes are taken off, so that «محادثات», «حديث» and «يتحدث»
 * meet in «حدث». Coarse by design: it also joins words that only look related, so it is one form of a word beside
 * others with a lower weight, never the only one. Words come folded; at most three rounds, so linear in the word's length.
 *
 * After ISRI (Taghva, Elkhoury and Coombs 2005, "Arabic stemming without a root dictionary"), simplified.
 */

const ARABIC = /^[ء-ي]+$/;

/** A pattern: condition on letters (position, allowed letters), and the positions that are root letters. */
interface Pattern {
  readonly letters: readonly (readonly [position: number, allowed: string])[];
  readonly root: readonly number[];
}

const OF_FIVE: readonly Pattern[] = [
  {
    letters: [
      [2, 'اتم'],
      [0, 'ا'],
    ],
    root: [1, 3, 4],
  },
  {
    letters: [
      [3, 'ايو'],
      [0, 'م'],
    ],
    root: [1, 2, 4],
  },
  {
    letters: [
      [0, 'ات'],
      [4, 'ه'],
    ],
    root: [1, 2, 3],
  },
  {
    letters: [
      [1, 'ايو'],
      [4, 'ه'],
    ],
    root: [0, 2, 3],
  },
  {
    letters: [
      [2, 'او'],
      [4, 'ه'],
    ],
    root: [0, 1, 3],
  },
  {
    letters: [
      [0, 'ات'],
      [2, 'ا'],
    ],
    root: [1, 3, 4],
  },
  {
    letters: [
      [0, 'ا'],
      [3, 'ا'],
    ],
    root: [1, 2, 4],
  },
  {
    letters: [
      [4, 'ن'],
      [3, 'ا'],
    ],
    root: [0, 1, 2],
  },
  {
    letters: [
      [3, 'ي'],
      [0, 'ت'],
    ],
    root: [1, 2, 4],
  },
  {
    letters: [
      [3, 'و'],
      [1, 'ا'],
    ],
    root: [0, 2, 4],
  },
  {
    letters: [
      [2, 'ا'],
      [1, 'و'],
    ],
    root: [0, 3, 4],
  },
  {
    letters: [
      [3, 'ي'],
      [2, 'ا'],
    ],
    root: [0, 1, 4],
  },
  { letters: [[4, 'ه']], root: [0, 1, 2, 3] },
  {
    letters: [
      [0, 'ا'],
      [1, 'ن'],
    ],
    root: [2, 3, 4],
  },
  {
    letters: [
      [0, 'م'],
      [1, 'تن'],
    ],
    root: [2, 3, 4],
  },
  {
    letters: [
      [0, 'م'],
      [2, 'ا'],
    ],
    root: [1, 3, 4],
  },
];

const OF_SIX: readonly Pattern[] = [
  {
    letters: [
      [0, 'ام'],
      [1, 'س'],
      [2, 'ت'],
    ],
    root: [3, 4, 5],
  },
  {
    letters: [
      [0, 'م'],
      [3, 'ا'],
      [5, 'ه'],
    ],
    root: [1, 2, 4],
  },
  {
    letters: [
      [0, 'ا'],
      [2, 'ت'],
      [4, 'ا'],
    ],
    root: [1, 3, 5],
  },
  {
    letters: [
      [0, 'ت'],
      [2, 'ا'],
      [4, 'ي'],
    ],
    root: [1, 3, 5],
  },
  {
    letters: [
      [0, 'ا'],
      [1, 'ن'],
      [4, 'ا'],
    ],
    root: [2, 3, 5],
  },
];

const LONG_PREFIX = /^(?:كال|بال|ولل|وال)/;
const ARTICLE = /^(?:ال|لل)/;
const LONG_SUFFIX = /(?:تمل|همل|تان|تين|كمل)$/;
const SUFFIX = /(?:ون|ات|ان|ين|تن|كم|هن|نا|يا|ها|تم|كن|ني|وا|ما|هم)$/;
const SUFFIX_LETTER = /[هيكتان]$/;
const PREFIX_LETTER = /^[لبفسويتنا]/;

/** The letters that the first fitting pattern keeps, or null. */
function match(word: string, patterns: readonly Pattern[]): string | null {
  for (const { letters, root } of patterns) {
    let fits = true;
    for (const [at, allowed] of letters) fits &&= allowed.includes(word.charAt(at));
    if (!fits) continue;
    let kept = '';
    for (const at of root) kept += word.charAt(at);
    return kept;
  }
  return null;
}

function dropLetter(word: string): string {
  return SUFFIX_LETTER.test(word) ? word.slice(0, -1) : word.replace(PREFIX_LETTER, '');
}

function shortenFour(word: string): string {
  if (word.startsWith('م')) return word.slice(1);
  if (word.charAt(1) === 'ا') return word.charAt(0) + word.slice(2);
  if ('اوي'.includes(word.charAt(2))) return word.slice(0, 2) + word.charAt(3);
  return dropLetter(word);
}

function shortenFive(word: string): string {
  const matched = match(word, OF_FIVE);
  if (matched) return matched;
  const shorter = dropLetter(word);
  if (shorter.length < 5) return shorter;
  if (/^[اتم]/.test(word)) return word.slice(1);
  return word.charAt(2) === 'ا' ? word.slice(0, 2) + word.slice(3) : word;
}

function shortenSix(word: string): string {
  const matched = match(word, OF_SIX);
  if (matched) return matched;
  // A doubled letter around a و: «اخشوشن» keeps خشن.
  if (word.startsWith('ا') && word.charAt(2) === word.charAt(4))
    return word.charAt(1) + word.charAt(4) + word.charAt(5);
  return dropLetter(word);
}

/** «محادثات» → «حدث»; words of three letters or less, and words not purely Arabic, stay. */
export function rootKey(folded: string): string {
  if (folded.length <= 3 || !ARABIC.test(folded)) return folded;
  let word = folded.length >= 5 && folded.startsWith('و') ? folded.slice(1) : folded;
  if (word.length >= 6 && LONG_PREFIX.test(word)) word = word.slice(3);
  else if (word.length >= 5) word = word.replace(ARTICLE, '');
  if (word.length >= 6 && LONG_SUFFIX.test(word)) word = word.slice(0, -3);
  else if (word.length >= 5) word = word.replace(SUFFIX, '');
  for (let round = 0; round < 3 && word.length > 3; round++) {
    if (word.length === 4) word = shortenFour(word);
    else if (word.length === 5) word = shortenFive(word);
    else if (word.length === 6) word = shortenSix(word);
    else word = dropLetter(word);
  }
  return word;
}

/** The stem without long vowels and ه, which loan words and names spell in many ways; null under two letters. */
export function skeleton(stem: string): string | null {
  if (!ARABIC.test(stem)) return null;
  const consonants = stem.replace(/[اويهء]/g, '');
  return consonants.length >= 2 ? consonants : null;
}
