/**
 * What names a source: the words of a phrase, and what they tell of whom they name.
 *
 * «المتحدث باسم الجيش، سامي درويش» is a `SourcePhrase` with role «المتحدث باسم الجيش», name «سامي درويش», kind person, gender m. The phrase only
 * points at somebody; entities.ts finds out who it is.
 */

import type { Gender, GrammaticalNumber } from '../arabic/conjugate.ts';
import type { Enclosed } from './quotations.ts';
import type { SpeakerKind } from './statement.ts';

/** One element of a phrase: a word, or a quoted name in it («وكالة "تسنيم"»). */
export interface PhraseWord {
  readonly start: number;
  readonly end: number;
  /** Folded; of a quoted name its words, parted by blanks. */
  readonly folded: string;
  readonly quoted: boolean;
  /** A comma stands before it. */
  readonly comma: boolean;
  /** A given name, or a word that the article shows to be a part of a name. */
  readonly isName: boolean;
  readonly isCommon: boolean;
  /** Written with a hamza («ألدوس», «إلزبيت»), so that what looks like an article is a part of the word. */
  readonly hamza?: boolean;
  /** Written with ه and not with ة: the pronoun of an owner, as far as the spelling tells («والده» and not «والدة»). */
  readonly withHa?: boolean;
  /** Written «للـ…»: its text begins with the second ل, its name with «الـ». */
  readonly article?: boolean;
}

export interface SourcePhrase {
  readonly start: number;
  readonly end: number;
  /** The index of the first atom behind it. */
  readonly next: number;
  /** The stretch of text that is the name, or the whole phrase for somebody without a name; null for a role alone. */
  readonly name: readonly PhraseWord[] | null;
  readonly role: readonly PhraseWord[] | null;
  readonly words: readonly PhraseWord[];
  readonly kind: SpeakerKind;
  /** Null where nothing tells it. */
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** The text through which the source speaks, folded: «بيان» of «بيان الوزارة». */
  readonly document?: string;
  /** What stands in brackets behind a body's name: «المنظمة (يونيسف)». */
  readonly acronym?: Enclosed;
}
