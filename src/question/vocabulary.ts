/**
 * What the words of all articles are: how rare each is, and which of them a typed word may mean.
 *
 * With «كيربي» in an article, `vocabulary.soundingLike('kirby')` is `[{ word: 'كيربي', strength: .97 }]`, and for the slip
 * «المحاثدات» `vocabulary.spelledLike` gives «المحادثات».
 */

import { withinOneEdit } from '../arabic/edit-distance.ts';
import { soundKeys, soundsLike } from '../arabic/sound.ts';
import { type Form, formsOf } from '../search/forms.ts';
import { inverseFrequency } from '../search/query.ts';

export interface Guess {
  /** A folded word of the articles. */
  readonly word: string;
  /** How sure it is that this word is meant, 0 to 1. */
  readonly strength: number;
}

export interface Vocabulary {
  /** The forms of a folded word (search/forms.ts), remembered. */
  forms(folded: string): readonly Form[];
  /** In how many paragraphs a form occurs. */
  frequency(form: string): number;
  /** How much it says that a paragraph has a form that `frequency` paragraphs have. */
  rarity(frequency: number): number;
  /** Words of the articles that sound like a word in Latin letters. */
  soundingLike(folded: string): readonly Guess[];
  /** Words of the articles one slip of the finger away. */
  spelledLike(folded: string): readonly Guess[];
}

/** Below this two words only happen to share consonants. */
const SOUNDS_THE_SAME = 0.8;
/** A slip in a shorter word makes another word. */
const SHORTEST_SLIP = 5;
const SLIP_STRENGTH = 0.75;

/** The vocabulary of paragraphs, each given as its folded words. */
export function buildVocabulary(paragraphs: Iterable<readonly string[]>): Vocabulary {
  const remembered = new Map<string, readonly Form[]>();
  const frequencies = new Map<string, number>();
  const bySound = new Map<string, string[]>();
  const byFirstLetter = new Map<string, string[]>();
  let size = 0;

  const forms = (folded: string): readonly Form[] => {
    const known = remembered.get(folded);
    if (known !== undefined) return known;
    const made = formsOf(folded);
    remembered.set(folded, made);
    return made;
  };

  for (const paragraph of paragraphs) {
    size++;
    for (const term of new Set(paragraph.flatMap((word) => forms(word).map((form) => form.term)))) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    }
  }
  for (const word of remembered.keys()) {
    push(byFirstLetter, word.charAt(0), word);
    for (const key of soundKeys(word)) push(bySound, key, word);
  }
  const own = new Set(remembered.keys());

  return {
    // A question's words are not remembered: what people type has no end.
    forms: (folded) => remembered.get(folded) ?? formsOf(folded),
    frequency: (form) => frequencies.get(form) ?? 0,
    rarity: (frequency) => inverseFrequency(size, frequency),
    soundingLike(folded) {
      const near = new Set(soundKeys(folded).flatMap((key) => bySound.get(key) ?? []));
      return [...near]
        .map((word) => ({ word, strength: soundsLike(folded, word) }))
        .filter(({ strength }) => strength >= SOUNDS_THE_SAME);
    },
    spelledLike(folded) {
      if (folded.length < SHORTEST_SLIP || own.has(folded)) return [];
      const near = byFirstLetter.get(folded.charAt(0)) ?? [];
      return near.filter((word) => withinOneEdit(word, folded)).map((word) => ({ word, strength: SLIP_STRENGTH }));
    },
  };
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
