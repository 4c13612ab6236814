/**
 * Everybody an article names, each once: names, titles and later mentions joined.
 *
 * «المتحدث باسم الجيش، سامي درويش» and later «درويش», «المتحدث باسم الجيش» or «المتحدث» are one entity with the fullest name «سامي درويش» and the
 * fullest title. Two people of one family name stay two.
 */

import type { Gender, GrammaticalNumber } from '../arabic/conjugate.ts';
import { fold } from '../arabic/normalise.ts';
import { bare, ISSUED, NAMES, PLACES, title } from './lexicon.ts';
import type { PhraseWord, SourcePhrase } from './source.ts';
import type { SpeakerKind } from './statement.ts';

export interface Entity {
  /** The words of its fullest name, folded; of somebody without a name, of the phrase that stands for him. */
  key: readonly string[];
  /** As in the text. */
  name: string;
  named: boolean;
  role: string | null;
  readonly roles: string[][];
  kind: SpeakerKind;
  gender: Gender | null;
  number: GrammaticalNumber;
  readonly aliases: Set<string>;
  /** Texts it spoke through: «بيان». */
  readonly documents: Set<string>;
  /** Where the article names it, as text offsets in ascending order. */
  readonly met: number[];
  /** Where it was last met again when the statements were gone through. */
  heard: number;
}

/** An article that names more than this is no article: from there on only names that are spelled alike are joined, in constant time. */
const MOST = 500;

export class Entities {
  readonly all: Entity[] = [];
  readonly #text: string;
  readonly #exact = new Map<string, Entity>();
  /** Whose words the article gave last. */
  lastSpeaker: Entity | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The entity that the phrase names, made anew if the article has not named it before. */
  of(phrase: SourcePhrase): Entity {
    const found = this.#find(phrase) ?? this.#make(phrase);
    this.#learn(found, phrase);
    return found;
  }

  #find(phrase: SourcePhrase): Entity | null {
    if (this.all.length > MOST) return this.#exact.get(keyOf(phrase.name ?? phrase.words).join(' ')) ?? null;
    if (phrase.name && phrase.kind === 'person') return this.#byName(phrase);
    if (phrase.kind === 'organisation' && phrase.name) return this.#byBody(keyOf(phrase.name), phrase.start);
    if (phrase.kind === 'person') {
      const role = this.#byRole(stems(phrase.words), phrase.start);
      return role ?? (isSame(phrase) || phrase.words.length === 1 ? this.#lastLike(phrase) : null);
    }
    return this.#byPhrase(phrase);
  }

  /** «المتحدث», «المسؤول ذاته»: whoever spoke last, if it is a person of that gender. */
  #lastLike(phrase: SourcePhrase): Entity | null {
    const last = this.lastSpeaker;
    return last &&
      (last.kind === 'person' || last.kind === 'anonymous') &&
      (last.gender === null || last.gender === phrase.gender)
      ? last
      : null;
  }

  #byName(phrase: SourcePhrase): Entity | null {
    const key = keyOf(phrase.name ?? []);
    const people = this.all.filter((entity) => entity.named && entity.kind === 'person' && sameName(entity.key, key));
    if (people.length === 0 && key.length <= 2) return this.#byBody(key, phrase.start);
    if (people.length < 2) return people[0] ?? null;
    const exact = people.find((entity) => entity.key.join(' ') === key.join(' '));
    if (exact) return exact;
    const byRole = phrase.role ? people.filter((entity) => roleFits(entity, stems(phrase.role ?? []))) : [];
    return latest(byRole.length ? byRole : people, phrase.start);
  }

  #byBody(key: readonly string[], before: number): Entity | null {
    const wanted = key.join(' ');
    const bodies = this.all.filter((entity) => entity.kind === 'organisation');
    const exact =
      bodies.find((entity) => entity.key.join(' ') === wanted) ??
      bodies.find((entity) =>
        [...entity.aliases].some((alias) => fold(alias) === wanted || fold(alias) === bare(wanted)),
      );
    if (exact) return exact;
    const state = PLACES.get(wanted)?.state;
    if (state) return bodies.find((entity) => entity.key.join(' ') === fold(state)) ?? this.#state(state);
    const short = key.map(bare);
    const fitting = bodies.filter(
      (entity) =>
        isPrefixOf(short, entity.key.map(bare)) || isPrefixOf(entity.key.map(bare), short) || endsWith(entity.key, key),
    );
    return fitting.length ? latest(fitting, before) : null;
  }

  /** The state that a capital stands for, if the article names it anywhere. */
  #state(name: string): Entity | null {
    if (!this.#text.includes(name)) return null;
    const entity: Entity = {
      key: fold(name).split(' '),
      name,
      named: true,
      role: null,
      roles: [],
      kind: 'organisation',
      gender: 'f',
      number: 'singular',
      aliases: new Set(),
      documents: new Set(),
      met: [],
      heard: -1,
    };
    this.all.push(entity);
    return entity;
  }

  /** The person or unnamed source whose title holds all the words of this one. */
  #byRole(role: readonly string[], before: number | null): Entity | null {
    const fitting = this.all.filter((entity) => roleFits(entity, role));
    return fitting.length ? latest(fitting, before ?? Number.POSITIVE_INFINITY) : null;
  }

  #byPhrase(phrase: SourcePhrase): Entity | null {
    const only = phrase.words[0];
    if (
      phrase.kind === 'document' &&
      only?.folded.startsWith('ال') &&
      phrase.words.every((word) => word === only || isSelf(word)) &&
      ISSUED.has(bare(only.folded))
    ) {
      const issuers = this.all.filter(
        (entity) => entity.documents.has(bare(only.folded)) && lastMet(entity, phrase.start - 1) >= 0,
      );
      const last = this.lastSpeaker;
      return issuers.length ? latest(issuers, phrase.start) : last?.kind === 'organisation' ? last : null;
    }
    const words = phrase.words.filter((word) => !isSelf(word));
    const key = keyOf(words).join(' ');
    const exact = this.all.find((entity) => entity.key.join(' ') === key);
    if (exact) return exact;
    const office =
      phrase.kind === 'anonymous' && words.length > 2
        ? this.all.filter((entity) => entity.named && roleFits(entity, stems(words)))
        : [];
    if (office.length === 1) return office[0] ?? null;
    const head = words[0]?.folded ?? '';
    if (!head.startsWith('ال') && words.length === phrase.words.length) return null;
    const wanted = stems(words);
    if (words.length < phrase.words.length) {
      const unnamed = this.all.filter((entity) => entity.kind === 'anonymous' || entity.kind === 'group');
      if (unnamed.length) return latest(unnamed, phrase.start);
    }
    if (words[0]?.folded === 'المصدر' || words[0]?.folded === 'المصادر') {
      if (this.lastSpeaker && (this.lastSpeaker.kind !== 'person' || !this.lastSpeaker.named)) return this.lastSpeaker;
      const unnamed = this.all.filter(
        (entity) => entity.kind === 'anonymous' && lastMet(entity, phrase.start - 1) >= 0,
      );
      if (unnamed.length) return latest(unnamed, phrase.start);
    }
    const fitting = this.all.filter(
      (entity) => !entity.named && wanted.every((word) => stems(wordsOf(entity.key)).includes(word)),
    );
    return fitting.length ? latest(fitting, phrase.start) : null;
  }

  /** Named people whose title has the head of this nameless source («مسؤول» fits any) and one more word of it. */
  namedLike(nameless: Entity): Entity[] {
    const [head = '', ...rest] = stems(wordsOf(nameless.key));
    return this.all.filter(
      (entity) =>
        entity.kind === 'person' &&
        entity.named &&
        entity.gender === nameless.gender &&
        entity.roles.some(
          (role) =>
            (role[0] === head && !VAGUE.has(head)) ||
            ((role[0] === head || head === 'مسوول') && rest.some((word) => role.includes(word))),
        ),
    );
  }

  #make(phrase: SourcePhrase): Entity {
    const words = phrase.name ?? phrase.words;
    const entity: Entity = {
      key: keyOf(words),
      name: this.text(words),
      named: phrase.name !== null && (phrase.kind === 'person' || phrase.kind === 'organisation'),
      role: null,
      roles: phrase.name && phrase.kind !== 'anonymous' ? [] : [stems(phrase.words)],
      kind: phrase.kind,
      gender: phrase.gender,
      number: phrase.number,
      aliases: new Set(),
      documents: new Set(),
      met: [],
      heard: -1,
    };
    this.all.push(entity);
    this.#exact.set(entity.key.join(' '), entity);
    return entity;
  }

  /** Takes over what this mention adds: a fuller name, a fuller title, another alias. */
  #learn(entity: Entity, phrase: SourcePhrase): void {
    const whole = this.text(phrase.words);
    entity.aliases.add(whole);
    if (phrase.name) {
      const key = keyOf(phrase.name);
      if (phrase.kind === 'person' && entity.kind === 'person') {
        if (!entity.named || key.length > entity.key.length) {
          entity.aliases.add(entity.name);
          entity.key = key;
          entity.name = this.text(phrase.name);
          entity.named = true;
        }
        entity.aliases.add(this.text(phrase.name));
      } else if (phrase.kind === 'organisation' && key.length > entity.key.length) {
        entity.aliases.add(entity.name);
        entity.key = key;
        entity.name = this.text(phrase.name);
      }
    }
    const role = phrase.role ?? (phrase.name ? null : phrase.words);
    if (role && phrase.kind === 'person') {
      const written = this.text(role);
      entity.aliases.add(written);
      entity.roles.push(stems(role));
      if (written.length > (entity.role?.length ?? 0)) entity.role = written;
    }
    if (phrase.acronym)
      entity.aliases.add(
        this.#text
          .slice(phrase.acronym.start, phrase.acronym.end)
          .replace(/[()[\]]/gu, '')
          .trim(),
      );
    if (phrase.document) entity.documents.add(phrase.document);
    if (phrase.start > (entity.met[entity.met.length - 1] ?? -1)) entity.met.push(phrase.start);
    else entity.heard = phrase.start;
  }

  /** The words as they stand in the text, white space tidied. */
  text(words: readonly PhraseWord[]): string {
    const first = words[0];
    const last = words[words.length - 1];
    return first && last
      ? (first.article ? 'ا' : '') + this.#text.slice(first.start, last.end).replace(/\s+/gu, ' ')
      : '';
  }
}

/** Which of them was met last before this offset; the first of them if none was. */
function latest(entities: readonly Entity[], before: number): Entity | null {
  let best: Entity | null = null;
  let at = -1;
  for (const entity of entities) {
    const met = lastMet(entity, before);
    if (met > at) {
      best = entity;
      at = met;
    }
  }
  return best ?? entities[0] ?? null;
}

/** The last place at or before this offset where the article names the entity; -1 if there is none. */
function lastMet({ met, heard }: Entity, before: number): number {
  let low = 0;
  let high = met.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((met[middle] ?? 0) <= before) low = middle + 1;
    else high = middle;
  }
  return Math.max(met[low - 1] ?? -1, heard <= before ? heard : -1);
}

/** Folded words of a name, with «عبد الله» as one word and without forms of address. */
export function keyOf(words: readonly PhraseWord[]): string[] {
  const key: string[] = [];
  for (const { folded } of words) {
    const before = key[key.length - 1];
    if (before === 'عبد' || before === 'ابو' || before === 'ال' || before === 'ام')
      key[key.length - 1] = before + folded;
    else if (!(title(folded)?.rank && folded.startsWith('ال') && words.length > 1 && !NAMES.has(folded)))
      key.push(...folded.split(' '));
  }
  return key;
}

const wordsOf = (key: readonly string[]): PhraseWord[] =>
  key.map((folded) => ({ start: 0, end: 0, folded, quoted: false, comma: false, isName: false, isCommon: false }));

/** The shorter name holds words of the longer one, in the same order. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long[0] === short[0] || long[long.length - 1] === short[0];
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length && short.length > 0;
}

/** «حركة حماس» ends with «حماس». */
const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 &&
  short.length < long.length &&
  short.every(
    (word, i) =>
      word === long[long.length - short.length + i] && (long.length === short.length + 1 || !word.startsWith('ال')),
  );

/** Heads of titles that many people share. */
const VAGUE = new Set(['مسوول', 'متحدث', 'مصدر', 'عضو', 'موظف', 'مواطن', 'خبير', 'محلل', 'قيادي', 'ناطق']);

const isSelf = (word: PhraseWord): boolean => /^(نفس|ذات)(ه|ها|هم)?$/.test(word.folded);
/** «المتحدث ذاته», «المصدر نفسه». */
const isSame = (phrase: SourcePhrase): boolean => phrase.words.some(isSelf);

const isPrefixOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 0 && short.length < long.length && short.every((word, i) => word === long[i]);

/** The title's words without articles, gender and joining letters: what two wordings of one title share. */
function stems(words: readonly PhraseWord[]): string[] {
  return words
    .filter(({ folded }) => folded.length > 2 && !NOISE.has(folded))
    .map(({ folded }) => {
      const word = bare(folded.replace(/^و(?=ال)/, '').replace(/^[بل](?=ال)/, ''));
      return word.replace(/^(لل|ل|ب)(?=....)/, '').replace(/(يه|ي|ه)$/, '');
    });
}
const NOISE = new Set(['الرسمي', 'نفسه', 'نفسها', 'ذاته', 'ذاتها', 'المذكور', 'باسم']);

function roleFits(entity: Entity, wanted: readonly string[]): boolean {
  return (
    wanted.length > 0 &&
    entity.roles.some((role) => {
      if (role[0] !== wanted[0]) return false;
      const [short, long] = role.length < wanted.length ? [role, wanted] : [wanted, role];
      return (short === wanted || short.length >= 3) && short.every((word) => long.includes(word));
    })
  );
}
