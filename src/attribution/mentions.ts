/**
 * The people whom a paragraph names with title and name, speaking or not: so that a title alone or a family name alone can be
 * joined to a person who was named in full elsewhere.
 */

import { beginsPrefixedTitle, beginsTitle, isNameAt } from './beginning.ts';
import { DOCUMENTS, isEveryday, NAMES, ORGANISATIONS, PLACE_NOUNS, title } from './lexicon.ts';
import { isAdjective } from './name.ts';
import { sourcePhrase } from './phrase.ts';
import { type Atom, wordOf } from './quotations.ts';
import type { PhraseWord, SourcePhrase } from './source.ts';
import { splitName } from './split.ts';

export function mentions(row: readonly Atom[]): SourcePhrase[] {
  const found: SourcePhrase[] = [];
  let people = 0; // how far the row has been looked through for people, and for bodies
  let bodies = 0;
  row.forEach((atom, at) => {
    if (atom.kind === 'quotation') found.push(...mentions(atom.inner));
    if (atom.kind !== 'word') return;
    const { folded } = atom.token;
    const prefixed = !ORGANISATIONS.has(folded) && /^[بل]/.test(folded) && ORGANISATIONS.has(folded.slice(1));
    if (at >= bodies && (prefixed || ORGANISATIONS.has(folded))) {
      const body = sourcePhrase(row, at, prefixed);
      if (body?.kind === 'organisation' && body.words.length > 1) found.push(withoutPlace(body));
      bodies = body?.next ?? at + 1;
    }
    const person = at >= people ? personAt(row, at) : null;
    if (!person) return;
    const owner = person.kind === 'anonymous' && person.words.length > 2 ? ownerIn(person) : null;
    if (owner) found.push(owner);
    else if (person.name && person.kind === 'person' && isFull(person)) found.push(person);
    else if (title(person.words[0]?.folded ?? '')?.number !== 'singular') return;
    people = person.next;
  });
  return found;
}

/** «والدة سليم حداد»: he is named too. */
function ownerIn({ words, next }: SourcePhrase): SourcePhrase | null {
  if (!words[1]?.isName) return null;
  const owner = { ...splitName(words.slice(1)), next };
  return owner.kind === 'person' && isFull(owner) ? owner : null;
}

/** «لأحمد ضياء», «وحسن عبد الله»: a given name behind a letter that is none of it, and another part of the name. */
const beginsPrefixedName = (row: readonly Atom[], at: number): boolean => {
  const word = wordOf(row[at]);
  const isWhole = NAMES.has(word) || DOCUMENTS.has(word) || isEveryday(word) || title(word) !== null; // «بيان»
  return /^[ولب]/.test(word) && !isWhole && NAMES.has(word.slice(1)) && isNameAt(row, at + 1);
};

/** The phrase that a title or a given name begins at this atom, with or without a preposition stuck to it. */
function personAt(row: readonly Atom[], at: number): SourcePhrase | null {
  const atom = row[at];
  if (atom?.kind !== 'word') return null;
  const prefixed = beginsPrefixedTitle(row, at) || beginsPrefixedName(row, at);
  const inPlace = PLACE_NOUNS.has(wordOf(row[at - 1]).replace(/^[بل](?=...)/, '')); // «شارع خالد بن الوليد»
  const begins = prefixed || beginsTitle(row, at) || (isNameAt(row, at) && !inPlace);
  return begins ? sourcePhrase(row, at, prefixed) : null;
}

/**
 * «منظمة مدد في محافظة النيل»: where a body is met is no part of what it is called, nor is who has his office there («وكيل وزارة الصحة الأردنية
 * سليم حداد»).
 */
function withoutPlace(body: SourcePhrase): SourcePhrase {
  const at = body.words.findIndex(
    (word, i) => word.folded === 'في' || (word.isName && i > 1 && isDefiniteAdjective(body.words[i - 1])),
  );
  return at > 1 ? { ...body, ...splitName(body.words.slice(0, at)) } : body;
}

const isDefiniteAdjective = (word: PhraseWord | undefined): boolean =>
  word?.folded.startsWith('ال') === true && isAdjective(word) && title(word.folded) === null;

/** A given name and at least one more. */
const isFull = ({ name }: SourcePhrase): boolean => (name?.length ?? 0) >= 2 && (name?.[0]?.isName ?? false);
