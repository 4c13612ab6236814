/**
 * The people whom a paragraph names with title and name, speaking or not: so that a title alone or a family name alone can be
 * joined to a person who was named in full elsewhere.
 */

import { NAMES, ORGANISATIONS, title } from './lexicon.ts';
import { isNameAt, type SourcePhrase, sourcePhrase } from './phrase.ts';
import type { Atom } from './quotations.ts';

export function mentions(row: readonly Atom[]): SourcePhrase[] {
  const found: SourcePhrase[] = [];
  for (let at = 0; at < row.length; at++) {
    const atom = row[at];
    if (atom?.kind === 'quotation') found.push(...mentions(atom.inner));
    if (atom?.kind !== 'word') continue;
    const { folded } = atom.token;
    const prefixed = folded.startsWith('لل') || (/^[بلوف]/.test(folded) && title(folded) === null && title(folded.slice(1)) !== null);
    const body = ORGANISATIONS.has(folded) && sourcePhrase(row, at);
    if (body && body.kind === 'organisation' && body.words.length > 1) {
      found.push(body);
      at = body.next - 1;
      continue;
    }
    if (title(prefixed ? folded.slice(1) : folded)?.number !== 'singular' && !isNameAt(row, at)) continue;
    const phrase = sourcePhrase(row, at, prefixed);
    if (!phrase) continue;
    if (phrase.name && phrase.kind === 'person' && isFull(phrase)) found.push(phrase);
    else if (!phrase.name || title(phrase.words[0]?.folded ?? '')?.number !== 'singular') continue;
    at = phrase.next - 1;
  }
  return found;
}

/** A given name and at least one more. */
const isFull = ({ name }: SourcePhrase): boolean => (name?.length ?? 0) >= 2 && NAMES.has(name?.[0]?.folded ?? '');
