/**
 * Words of the collection that a word of a question may have meant, where it is not there as typed: one slip away («المحاثدات» for
 * «المحادثات»), or the same name by sound («Kirby» for «كيربي», «توغو» for «توجو»). Each comes with how likely it is, always well below
 * the 1 of a match.
 */

import { withinOneEdit } from '../arabic/edit-distance.ts';
import { soundKeys, soundsLike } from '../arabic/sound.ts';
import { isStopWord } from '../arabic/stop-words.ts';
import { groupBy } from './group-by.ts';
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
/** A slip in the first letter is rarer than one further on. */
const SLIP = { sameFirstLetter: 0.5, other: 0.3 };
/** What a word that sounds exactly alike counts, and how alike it must sound. */
const SOUND = 0.6;
const LEAST_LIKENESS = 0.8;
const MOST_SOUND_ALIKES = 20;
/** Two consonants are enough for a name («Sisi», «سيسي»), not for any English word ("side", «سيد»). */
const SMALL_LATIN = /^[a-z]/;
const LATIN = /^[a-z]/i;

/** Sorts the vocabulary by length and by sound, once. */
export function spellingOf(vocabulary: Vocabulary): Spelling {
  const byLength = groupBy(vocabulary.words, (folded) => (isStopWord(folded) ? [] : [folded.length]));
  const bySound = soundsOf(vocabulary);
  const sharing = (keys: readonly string[]): number[] => [...new Set(keys.flatMap((key) => bySound.get(key) ?? []))];
  return {
    sharing,
    slips(folded) {
      if (folded.length < SHORTEST || /^\d/.test(folded)) return [];
      return [-1, 0, 1]
        .flatMap((difference) => byLength.get(folded.length + difference) ?? [])
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

/** The words that have each sound key. */
function soundsOf({ words, saved }: Vocabulary): Map<string, number[]> {
  const groups = saved.soundNames.map((): number[] => []);
  let at = 0;
  for (let word = 0; word < words.length; word++) {
    for (; at < (saved.soundEnds[word] ?? 0); at++) groups[saved.sounds[at] ?? 0]?.push(word);
  }
  return new Map(saved.soundNames.map((name, sound) => [name, groups[sound] ?? []]));
}
