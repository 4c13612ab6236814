/**
 * Words of the collection that a word of a question may have meant, where it is not there as typed: one slip away («المحاثدات» for
 * «المحادثات»), or the same name by sound («Kirby» for «كيربي», «توغو» for «توجو»). Each comes with how likely it is, always well below
 * the 1 of a match.
 */

import { withinOneEdit } from '../arabic/edit-distance.ts';
import { soundKeys, soundsLike } from '../arabic/sound.ts';
import { isStopWord } from '../arabic/stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Guess {
  /** Number of a word of the vocabulary. */
  readonly word: number;
  /** How likely it is what was meant, 0 to 1. */
  readonly likeness: number;
}

export interface Spelling {
  /** Words one slip away from a folded word. */
  slips(folded: string): Guess[];
  /** Words that sound like a word as typed: Arabic ones for a Latin word, any for an Arabic word. */
  soundAlikes(typed: string): Guess[];
  /** All words that share one of some sound keys (sound.ts). */
  sharing(keys: readonly string[]): number[];
}

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** From this length on a typed word is long (see `keysOf`). */
const LONG = 6;
/** A slip in the first letter is rarer than one further on. */
const SLIP = { sameFirstLetter: 0.5, other: 0.3 };
/** What a word that sounds exactly alike counts, and how alike it must sound. */
const SOUND = 0.6;
const LEAST_LIKENESS = 0.8;
const MOST_SOUND_ALIKES = 20;
/** Two consonants are enough for a name («Sisi», «سيسي»), not for any English word ("side", «سيد»). */
const SMALL_LATIN = /^[a-z]/;
const LATIN = /^[a-z]/i;

/** Sorts the vocabulary by sound, and by its letters when the first slip comes. */
export function spellingOf(vocabulary: Vocabulary): Spelling {
  let byEnds: Map<number, number[]> | undefined;
  const bySound = soundsOf(vocabulary);
  const sharing = (keys: readonly string[]): number[] => [...new Set(keys.flatMap((key) => bySound.get(key) ?? []))];
  return {
    sharing,
    slips(folded) {
      if (folded.length < SHORTEST || /^\d/.test(folded)) return [];
      byEnds ??= sortByEnds(vocabulary.words);
      const near = [-1, 0, 1].flatMap((difference) => {
        const keys = keysOf(folded, folded.length + difference, lettersOf(folded));
        return [...new Set(keys.flatMap((key) => byEnds?.get(key) ?? []))].sort((a, b) => a - b);
      });
      return near
        .filter((word) => withinOneEdit(folded, vocabulary.words[word] ?? ''))
        .map((word) => {
          const same = vocabulary.words[word]?.charAt(0) === folded.charAt(0);
          return { word, likeness: same ? SLIP.sameFirstLetter : SLIP.other };
        });
    },
    soundAlikes(typed) {
      const keys = soundKeys(typed).filter((key) => key.length > 2 || !SMALL_LATIN.test(typed));
      return sharing(keys)
        .filter((word) => !LATIN.test(vocabulary.words[word] ?? '') || !LATIN.test(typed))
        .map((word) => ({ word, likeness: soundsLike(typed, vocabulary.words[word] ?? '') }))
        .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, MOST_SOUND_ALIKES)
        .map(({ word, likeness }) => ({ word, likeness: likeness * SOUND }));
    },
  };
}

/** All words but stop words, by their ends. A word is kept for typed ones that are a letter longer or shorter, too. */
function sortByEnds(words: readonly string[]): Map<number, number[]> {
  const byEnds = new Map<number, number[]>();
  for (const [word, folded] of words.entries()) {
    if (folded.length < SHORTEST - 1 || isStopWord(folded)) continue;
    for (const letters of folded.length < LONG - 1 ? [1] : folded.length > LONG ? [2] : [1, 2]) {
      for (const key of keysOf(folded, folded.length, letters)) {
        const group = byEnds.get(key);
        if (group === undefined) byEnds.set(key, [word]);
        else group.push(word);
      }
    }
  }
  return byEnds;
}

/** By how many of its first and last letters words near a typed one are found. */
function lettersOf(typed: string): number {
  return typed.length < LONG ? 1 : 2;
}

/**
 * What a word is found by: its length with its first letters, and with its last ones. One slip, were it two letters swapped in the
 * middle, leaves the first two or the last two of a long word as they are, and the first or the last of a shorter one. Different
 * letters may give one number: whoever finds words by it looks at them.
 */
function keysOf(folded: string, length: number, letters: number): number[] {
  const [first, last] = [hash(folded, 0, letters), hash(folded, folded.length - letters, letters)];
  const kind = length * 4 + letters - 1;
  return [kind * HASHES + first, (kind + 2) * HASHES + last];
}

const HASHES = 0x10000;

function hash(folded: string, from: number, letters: number): number {
  const [one, other] = [folded.charCodeAt(from), letters > 1 ? folded.charCodeAt(from + 1) : 0];
  return (one * 31 + other * 1009) % HASHES;
}

/** The words that have each sound key. */
function soundsOf({ words, saved }: Vocabulary): Map<string, number[]> {
  const groups = saved.soundNames.map((): number[] => []);
  let at = 0;
  for (let word = 0; word < words.length; word++) {
    for (; at < (saved.soundEnds[word] ?? 0); at++) groups[saved.sounds[at] ?? 0]?.push(word);
  }
  return new Map(saved.soundNames.map((name, sound) => [name, groups[sound] ?? []]));
}
