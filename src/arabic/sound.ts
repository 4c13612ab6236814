/**
 * Names across scripts: does a word in Latin letters sound like a word in Arabic letters?
 *
 * `soundsLike('Blinken', 'بلينكن')` is near 1, `soundsLike('Blinken', 'بلجيكا')` far below. `soundKeys('Kirby')` is `['grb']`, and so
 * is `soundKeys('كيربي')`: words that share a key are worth comparing, so an index keeps words by key. By rule, never by a
 * list of names: each letter stands for a class of consonants that newspapers do not keep apart when they carry a name
 * over (ج, غ and g; ت, ط and t; ب and p); vowels and the weak consonants h, w, y, ع, ح hardly count.
 */

import { fold } from './normalise.ts';

/**
 * The sounds: consonant classes b d f g j k l m n r s t z x (kh) S (sh), the weak consonants h w y, the vowel a. w and y are
 * also the long vowels u and i, as in Arabic.
 */
const ARABIC_LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const ARABIC_SOUNDS = 'abttjhxddrzsSsdtzagfkklmnhwy';
const ARABIC: ReadonlyMap<string, string> = new Map(
  [...ARABIC_LETTERS].map((letter, at) => [letter, ARABIC_SOUNDS.charAt(at)]),
);

/** Latin spellings, longest first; where a spelling has several sounds, all of them, the likeliest first. */
const LATIN: readonly (readonly [spelling: RegExp, ...sounds: string[]])[] = [
  [/^tsch/, 'tS'],
  [/^sch/, 'S', 'sk'],
  [/^tch/, 'tS'],
  [/^ch/, 'tS', 'S', 'k', 'x'],
  [/^sh/, 'S'],
  [/^kh/, 'x', 'k'],
  [/^gh/, 'g'],
  [/^ph/, 'f'],
  [/^th/, 't'],
  [/^dh/, 'd'],
  [/^zh/, 'j'],
  [/^ck/, 'k'],
  [/^qu/, 'kw', 'k'],
  [/^ts/, 'ts'],
  [/^c(?=[eiy])/, 's'],
  [/^c/, 'k'],
  [/^g(?=[eiy])/, 'j', 'g'],
  [/^x/, 'ks', 'S'],
  [/^ou/, 'w'],
  [/^oo/, 'w'],
  [/^ee/, 'y'],
  [/^[ou]/, 'w'],
  [/^[iy]/, 'y'],
  [/^[ae]/, 'a'],
  [/^[bp]/, 'b'],
  [/^[kq]/, 'k'],
  [/^[fv]/, 'f'],
  [/^[dghjlmnrstwz]/],
];

const WEAK = /[ahwy]/g;
/** More spellings than this are not followed («ch» three times in a word would make 64). */
const MOST_READINGS = 8;

/** One way to say a word. */
interface Reading {
  readonly sounds: string;
  readonly arabic: boolean;
}

function latinReadings(word: string): string[] {
  let readings = [''];
  for (let at = 0; at < word.length; ) {
    const rest = word.slice(at, at + 5);
    const rule = LATIN.find(([spelling]) => spelling.test(rest));
    const spelled = rule?.[0].exec(rest)?.[0] ?? rest.charAt(0);
    const sounds = rule === undefined ? [''] : rule.length > 1 ? rule.slice(1).map(String) : [spelled];
    readings = sounds.flatMap((sound) => readings.map((reading) => reading + sound)).slice(0, MOST_READINGS);
    at += spelled.length;
  }
  return readings;
}

/** How a folded word may sound, likeliest first: one reading for Arabic letters, up to eight for Latin ones. */
function readings(folded: string): readonly Reading[] {
  if (/^[a-z]+$/.test(folded)) {
    return latinReadings(folded).map((sounds) => ({ sounds: sounds.replace(/(.)\1+/g, '$1'), arabic: false }));
  }
  if (!/^[ء-ي]+$/.test(folded)) return [];
  const bare = folded.length > 4 ? folded.replace(/^ال/, '') : folded;
  const sounds = [...bare].map((letter) => ARABIC.get(letter) ?? '').join('');
  // «اي» and «او» carry over one vowel: بايدن, أوباما.
  return [{ sounds: sounds.replace(/a(?=[wy])/g, ''), arabic: true }];
}

/** ج, غ, ق and ك take turns in carrying over one foreign sound («غوغل», «جوجل»), so keys do not keep them apart. */
const GUTTURAL = /[jk]/g;

/**
 * The strong consonants of a word in either script, one key for each way to read it («Michael»: «mtSl», «mSl», «mgl»…).
 * Empty for numbers, mixed scripts, and words with fewer than two strong consonants, which sound like too much.
 */
export function soundKeys(word: string): string[] {
  const keys = readings(fold(word)).map(({ sounds }) => sounds.replace(WEAK, '').replace(GUTTURAL, 'g'));
  return [...new Set(keys)].filter((key) => key.length >= 2);
}

/** Consonants that newspapers take for one another now and then. */
const NEAR: ReadonlySet<string> = new Set(['jg', 'sz', 'sS', 'dt', 'kg', 'kx', 'gx', 'bf']);
const WEAK_SOUNDS = 'ahwy';

/**
 * What it costs to have a sound in one word only. Latin vowels are often not written in Arabic, so they cost little; a long
 * vowel of the Arabic word should be heard in the other; h comes and goes.
 */
function alone(sound: string, arabic: boolean): number {
  if (!WEAK_SOUNDS.includes(sound)) return 1;
  if (sound === 'h') return 0.25;
  if (arabic) return 0.35;
  return sound === 'a' ? 0.1 : 0.2;
}

/** What it costs to have one sound for another; a consonant for a vowel is as bad as another consonant. */
function apart(a: string, b: string): number {
  if (a === b) return 0;
  const weak = Number(WEAK_SOUNDS.includes(a)) + Number(WEAK_SOUNDS.includes(b));
  if (weak === 2) return a === 'h' || b === 'h' || a === 'w' || b === 'w' ? 0.25 : 0.1;
  if (weak === 1) return 1;
  return NEAR.has(a + b) || NEAR.has(b + a) ? 0.4 : 1;
}

/** The cheapest way to turn one reading into the other (Needleman and Wunsch 1970, with the costs above). */
function cost(one: Reading, other: Reading): number {
  const dropped = [...one.sounds].map((sound, at) => alone(sound, one.arabic && at > 0));
  const added = [...other.sounds].map((sound, at) => alone(sound, other.arabic && at > 0));
  let row = [0];
  for (const [j, price] of added.entries()) row.push((row[j] ?? 0) + price);
  for (const [i, price] of dropped.entries()) {
    const next = [(row[0] ?? 0) + price];
    for (const [j, addition] of added.entries()) {
      const changed = (row[j] ?? 0) + apart(one.sounds.charAt(i), other.sounds.charAt(j));
      next.push(Math.min(changed, (row[j + 1] ?? 0) + price, (next[j] ?? 0) + addition));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Longer words are no names; the comparison takes the product of the lengths. */
const LONGEST = 40;

/**
 * How alike two words sound, 0 to 1; above .8 they are likely the same name. Meant for a Latin and an Arabic word, in
 * either order; works within a script too («توغو», «توجو»). 0 for what cannot be read (numbers, mixed scripts).
 */
export function soundsLike(one: string, other: string): number {
  if (one.length > LONGEST || other.length > LONGEST) return 0;
  let best = 0;
  for (const a of readings(fold(one))) {
    for (const b of readings(fold(other))) {
      const strong = Math.max(a.sounds.replace(WEAK, '').length, b.sounds.replace(WEAK, '').length);
      if (strong > 0) best = Math.max(best, 1 - cost(a, b) / strong);
    }
  }
  return best;
}
