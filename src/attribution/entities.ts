/**
 * Everybody an article names, each once: names, titles and later mentions joined.
 *
 * «المتحدث باسم الجيش، سامي درويش» and later «درويش», «المتحدث باسم الجيش» or «المتحدث» are one entity with the fullest name «سامي درويش» and the
 * fullest title. Two people of one family name stay two.
 */

import type { Gender } from '../arabic/conjugate.ts';
import { type Entity, keyOf, stems } from './entity.ts';
import { byNumber, find, isNameless } from './find-entity.ts';
import { bare, isHouse } from './lexicon.ts';
import { add, type Register, written } from './register.ts';
import type { SourcePhrase } from './source.ts';

/**
 * The entity that the phrase names, made anew if the article has not named it before. Of several people of one family name the verb's
 * `gender` chooses.
 */
export function entityOf(register: Register, phrase: SourcePhrase, gender: Gender | null = null): Entity {
  const found = find(register, phrase, gender) ?? make(register, phrase);
  learn(register, found, phrase);
  return found;
}

function make(register: Register, phrase: SourcePhrase): Entity {
  const words = phrase.name ?? phrase.words;
  return add(register, {
    key: keyOf(words),
    name: written(register, words),
    named: phrase.name !== null && (phrase.kind === 'person' || phrase.kind === 'organisation'),
    roles: phrase.name && phrase.kind !== 'anonymous' ? [] : [stems(phrase.words)],
    kind: phrase.kind,
    gender: phrase.gender,
    number: phrase.number,
  });
}

/** Takes over what this mention adds: a fuller name, a fuller title, another alias. */
function learn(register: Register, entity: Entity, phrase: SourcePhrase): void {
  const whole = written(register, phrase.words);
  entity.aliases.add(whole);
  if (phrase.kind === 'organisation' && phrase.words.length > 1)
    entity.roles.push([bare(phrase.words[0]?.folded ?? '')]);
  if (phrase.name) {
    const key = keyOf(phrase.name);
    if (phrase.kind === 'person' && entity.kind === 'person') {
      if (!entity.named || key.length > entity.key.length) {
        entity.aliases.add(entity.name);
        entity.key = key;
        entity.name = written(register, phrase.name);
        entity.named = true;
      }
      entity.aliases.add(written(register, phrase.name));
    } else if (phrase.kind === 'organisation' && isCalled(entity.key, key)) {
      entity.aliases.add(entity.name);
      entity.key = key;
      entity.name = written(register, phrase.name);
    }
  }
  if (isNameless(entity) && entity.key.length === 1 && phrase.words.length > 1) entity.name = whole; // «أفراد», later «أفراد من العشيرة»
  if (isNameless(entity) && isNominative(whole) && byNumber(register, phrase.words) === entity) entity.name = whole; // «مسؤولين أميركيين» before
  if (phrase.role && phrase.gender === 'f' && entity.kind === 'person') entity.gender = 'f'; // «التلميذة صفاء»: the title tells it, the name does not
  const role = phrase.role ?? (phrase.name ? null : phrase.words);
  if (role && phrase.kind === 'person') {
    const title = written(register, role);
    entity.aliases.add(title);
    entity.roles.push(stems(role));
    if (title.length > (entity.role?.length ?? 0)) entity.role = title;
  }
  if (phrase.acronym)
    entity.aliases.add(
      register.text
        .slice(phrase.acronym.start, phrase.acronym.end)
        .replace(/[()[\]]/gu, '')
        .trim(),
    );
  if (phrase.document) entity.documents.add(phrase.document);
  if (phrase.start > (entity.met[entity.met.length - 1] ?? -1)) entity.met.push(phrase.start);
  else entity.heard = phrase.start;
}

const isNominative = (name: string): boolean => /^[^ ]+ون( |$)/u.test(name);

/** A longer name, or what the house is called without what it is: «تونس الرقمية» of «موقع تونس الرقمية». */
const isCalled = (known: readonly string[], key: readonly string[]): boolean =>
  isHouse(known[0] ?? '')
    ? (key.length < 3 && key.join(' ') === known.slice(1).join(' ')) ||
      (isHouse(key[0] ?? '') && key.length > known.length)
    : key.length > known.length && !isHouse(key[0] ?? '');
