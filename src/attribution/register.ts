/**
 * The list of everybody an article names, as it grows while the article is read.
 */

import type { Entity } from './entity.ts';
import type { PhraseWord } from './source.ts';

/** The entities of one article; it grows as the article is read. */
export interface Register {
  /** The article's text, in which phrases count. */
  readonly text: string;
  readonly all: Entity[];
  /** By the folded words of the first name or phrase. */
  readonly exact: Map<string, Entity>;
  /** Whose words the article gave last. */
  lastSpeaker: Entity | null;
  /** Who said something last, and did not only do something. */
  lastHeard: Entity | null;
}

export const emptyRegister = (text: string): Register => ({
  text,
  all: [],
  exact: new Map(),
  lastSpeaker: null,
  lastHeard: null,
});

/** A new entity, of which only what is `given` is known. */
export function add(
  register: Register,
  given: Pick<Entity, 'key' | 'name' | 'named' | 'roles' | 'kind' | 'gender' | 'number'>,
): Entity {
  const entity: Entity = { ...given, role: null, aliases: new Set(), documents: new Set(), met: [], heard: -1 };
  register.all.push(entity);
  register.exact.set(entity.key.join(' '), entity);
  return entity;
}

/** The words as they stand in the text, white space tidied. */
export function written(register: Register, words: readonly PhraseWord[]): string {
  const first = words[0];
  const last = words[words.length - 1];
  if (!first || !last) return '';
  const text = register.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
  if (first === last && first.quoted) return text.replace(/^[\p{P}]+|[\p{P}]+$/gu, '').trim();
  return (first.article ? 'ا' : '') + text;
}
