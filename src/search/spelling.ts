/**
 * Words of the collection that a word which the collection does not have may have meant: one slip away («المحاثدات»), or the
 * same name by sound («Kirby», «توغو» for «توجو»).
 *
 * Only asked for unknown words, so that it never competes with an exact match.
 */

import { withinOneEdit } from '../arabic/edit-distance.ts';
import { soundKeys, soundsLike } from '../arabic/sound.ts';
import { isStopWord } from '../arabic/stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Guess {
  /** Number of a word of the vocabulary. */
  readonly word: number;
  /** How likely it is what was meant, 0 to 1: below 1, so that a guess never beats a match. */
  readonly likeness: number;
}

export interface Spelling {
  /** Words one slip away from a folded word. */
  slips(folded: string): Guess[];
  /** Words that sound like a word as typed: Arabic ones for a Latin word, any for an Arabic word. */
  soundAlikes(typed: string): Guess[];
}

const SHORTEST = 4;
/** A slip in the first letter is rarer than one further on. */
const SLIP = { sameFirstLetter: 0.5, other: 0.3 };
const SOUND = 0.6;
const LEAST_LIKENESS = 0.8;
/** Two consonants are enough for a name («Sisi», «سيسي»), not for any English word ("side", «سيد»). */
const SMALL_LATIN = /^[a-z]/;
const LATIN = /^[a-z]/i;

export function spellingOf(vocabulary: Vocabulary): Spelling {
  const byLength = new Map<number, number[]>();
  const bySound = new Map<string, number[]>();
  for (const [word, folded] of vocabulary.words.entries()) {
    if (!isStopWord(folded)) append(byLength, folded.length, word);
    for (const key of soundKeys(folded)) append(bySound, key, word);
  }
  return {
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
      const words = new Set(keys.flatMap((key) => bySound.get(key) ?? []));
      return [...words]
        .filter((word) => !LATIN.test(vocabulary.words[word] ?? '') || !LATIN.test(typed))
        .map((word) => ({ word, likeness: soundsLike(typed, vocabulary.words[word] ?? '') }))
        .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
        .map(({ word, likeness }) => ({ word, likeness: likeness * SOUND }));
    },
  };
}

function append<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
