/**
 * What the words of all articles are: how rare each is, and which of them a typed word may mean. All of it is known to the search
 * index already; this is the index seen from a question.
 *
 * With «كيربي» in an article, `vocabulary.soundingLike('kirby')` is `[{ word: 'كيربي', strength: .97 }]`, and for the slip
 * «المحاثدات» `vocabulary.spelledLike` gives «المحادثات».
 */

import { soundKeys, soundsLike } from '../arabic/sound.ts';
import type { Form } from '../search/forms.ts';
import { inverseFrequency } from '../search/query.ts';
import type { TextIndex } from '../search/text-index.ts';

export interface Guess {
  /** A folded word of the articles. */
  readonly word: string;
  /** How sure it is that this word is meant, 0 to 1. */
  readonly strength: number;
}

export interface Vocabulary {
  /** The forms of a folded word (search/forms.ts). */
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

/** The vocabulary of the paragraphs that an index has read; a paragraph counts with its headline. */
export function vocabularyOver({ collection, spelling }: TextIndex): Vocabulary {
  const { vocabulary, size } = collection;
  const { words } = vocabulary;

  return {
    forms: (folded) => vocabulary.formsOf(folded),
    frequency(form) {
      const term = vocabulary.term({ kind: 'light', term: form }) ?? vocabulary.term({ kind: 'exact', term: form });
      return term === undefined ? 0 : collection.frequency(term);
    },
    rarity: (frequency) => inverseFrequency(size, frequency),
    soundingLike: (folded) =>
      spelling
        .sharing(soundKeys(folded))
        .map((word) => ({ word: words[word] ?? '', strength: soundsLike(folded, words[word] ?? '') }))
        .filter(({ strength }) => strength >= SOUNDS_THE_SAME),
    spelledLike(folded) {
      if (folded.length < SHORTEST_SLIP || vocabulary.word(folded) !== undefined) return [];
      return spelling
        .slips(folded)
        .map(({ word }) => words[word] ?? '')
        .filter((word) => word.charAt(0) === folded.charAt(0))
        .map((word) => ({ word, strength: SLIP_STRENGTH }));
    },
  };
}
