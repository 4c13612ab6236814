/**
 * Which of those whom an article has named a phrase means: by name, by title, by the body's short name, by the words of a nameless phrase.
 *
 * «درويش» finds «سامي درويش», «المتحدث» whoever has that title, «المصدر نفسه» the source without a name that spoke last; null stands for
 * somebody new.
 */

import type { Gender } from '../arabic/conjugate.ts';
import { fold } from '../arabic/normalise.ts';
import {
  type Entity,
  endsWith,
  isOfficeOf,
  isPrefixOf,
  isSame,
  isSelf,
  keyOf,
  keyStems,
  lastMet,
  latest,
  roleFits,
  sameName,
  stems,
  VAGUE,
} from './entity.ts';
import { isEpithetOf } from './epithet.ts';
import { bare, ISSUED, ORGANISATIONS, PLACES } from './lexicon.ts';
import { add, type Register } from './register.ts';
import type { PhraseWord, SourcePhrase } from './source.ts';

/** An article that names more than this is no article: from there on only names that are spelled alike are joined, in constant time. */
const MOST = 500;

/** Whom of the register the phrase names; null if nobody yet. */
export function find(register: Register, phrase: SourcePhrase, gender: Gender | null): Entity | null {
  if (register.all.length > MOST) return register.exact.get(keyOf(phrase.name ?? phrase.words).join(' ')) ?? null;
  if (phrase.name && phrase.kind === 'person') return byName(register, phrase, gender);
  if (phrase.kind === 'organisation' && phrase.words.length === 1) {
    const [role = ''] = stems(phrase.words);
    const people = register.all.filter(({ kind, roles }) => kind === 'person' && roles.some(([head]) => head === role));
    if (people.length) return latest(people, phrase.start); // «الدفاع», of «سليم حداد دفاع المتهمين»
  }
  if (phrase.kind === 'organisation' && phrase.name) return byBody(register, keyOf(phrase.name), phrase.start);
  if (phrase.kind === 'person') {
    const last = register.lastSpeaker;
    return (
      byRole(register, phrase) ?? byTitleAsName(register, phrase) ?? (last && isEpithetOf(last, phrase) ? last : null)
    );
  }
  return byPhrase(register, phrase);
}

/** «القاضي», «الشيخ» of «سليم القاضي»: a title that is a family's name, where nobody in the article has that title. */
function byTitleAsName(register: Register, { words, start }: SourcePhrase): Entity | null {
  const [only, more] = words;
  if (!only?.folded.startsWith('ال') || more) return null;
  const family = register.all.filter(
    ({ kind, named, name }) => kind === 'person' && named && fold(name).endsWith(` ${only.folded}`),
  );
  return family.length ? latest(family, start) : null;
}

function byName(register: Register, phrase: SourcePhrase, gender: Gender | null): Entity | null {
  const key = keyOf(phrase.name ?? []);
  const people = register.all.filter((entity) => entity.named && entity.kind === 'person' && sameName(entity.key, key));
  const other = people.length === 0 && key.length === 1 ? byMiddleName(register, key[0] ?? '') : [];
  if (other.length) return latest(other, phrase.start);
  const origin = people.length === 0 ? byOrigin(register, phrase) : [];
  if (origin.length) return latest(origin, phrase.start);
  if (people.length === 0 && key.length <= 4 && !phrase.role) return byBody(register, key, phrase.start);
  if (people.length < 2) return people[0] ?? null;
  const exact = people.find((entity) => entity.key.join(' ') === key.join(' '));
  if (exact) return exact;
  const byRole = phrase.role ? people.filter((entity) => roleFits(entity, stems(phrase.role ?? []))) : [];
  if (byRole.length) return latest(byRole, phrase.start);
  const agreeing = people.filter((entity) => gender === null || entity.gender === null || entity.gender === gender);
  return latest(likeliest(agreeing.length ? agreeing : people, key), phrase.start);
}

/** «خالد» is «عمرو خالد», who has spoken, and not «خالد بن الوليد», of whom he spoke; if nobody has, then whose family name it is. */
function likeliest(people: readonly Entity[], key: readonly string[]): readonly Entity[] {
  const heard = people.filter((entity) => entity.heard >= 0);
  if (heard.length) return heard;
  const family = key.length === 1 ? people.filter((entity) => entity.key[entity.key.length - 1] === key[0]) : [];
  return family.length ? family : people;
}

/** «محمود» of «عبد القادر محمود عبد الله»: the article calls him by the second of three names or more. */
const byMiddleName = (register: Register, word: string): Entity[] =>
  register.all.filter(({ named, kind, key }) => named && kind === 'person' && key.length > 2 && key[1] === word);

/** «الإيطالي», «التركي». */
const isOrigin = (word: string): boolean => /^ال.+ي(ه)?$/.test(word);

/** «الإيطالي» of «الإيطالي كارلو أنشيلوتي». */
function byOrigin(register: Register, { words }: SourcePhrase): Entity[] {
  const [only, more] = words;
  if (!only || more || !isOrigin(only.folded)) return [];
  const [stem] = stems(words);
  return register.all.filter(({ roles }) => roles.some((role) => role.length === 1 && role[0] === stem));
}

function byBody(register: Register, key: readonly string[], before: number): Entity | null {
  const wanted = key.join(' ');
  const bodies = register.all.filter((entity) => entity.kind === 'organisation');
  const exact =
    bodies.find((entity) => entity.key.join(' ') === wanted) ??
    bodies.find((entity) =>
      [...entity.aliases].some((alias) => fold(alias) === wanted || fold(alias) === bare(wanted)),
    );
  if (exact) return exact;
  const state = PLACES.get(wanted)?.state;
  if (state) return bodies.find((entity) => entity.key.join(' ') === fold(state)) ?? capitalOf(register, state);
  const office = bodies.filter((entity) => isOfficeOf(entity.key, key));
  if (office.length) return latest(office, before);
  const short = key.map(bare);
  const fitting = bodies.filter(
    (entity) =>
      !isSeveral(entity.key) &&
      (isPrefixOf(short, entity.key.map(bare)) ||
        isPrefixOf(entity.key.map(bare), short) ||
        (isNamedByTail(entity.key) && endsWith(entity.key, key)) ||
        (key.length === 1 && entity.roles.some(([head]) => head === short[0]))), // «الوكالة», of «وكالة "تسنيم"»
  );
  return fitting.length ? latest(fitting, before) : null;
}

/** «منظمة مدد وبرنامج الطرق»: two bodies, of which a short name means one. */
const isSeveral = (key: readonly string[]): boolean =>
  key.some(
    (word, i) => i > 0 && word.startsWith('و') && (ORGANISATIONS.has(bare(word.slice(1))) || PLACES.has(word.slice(1))),
  );

/** «حركة حماس» is called «حماس»; «إدارة سميث» and «سفارة مالطا» belong to those whom the last word names. */
const isNamedByTail = ([head = '']: readonly string[]): boolean =>
  !/^(اداره|حكومه|حمله|مكتب|رياسه|قياده|فريق|قوات|سفاره|سلطات|محكمه|منتخب|دفاع|وفد|لجنه|مجلس|شرطه|جيش|محامي|دوله)$/.test(
    head,
  );

/** The state that a capital stands for, if the article names it anywhere. */
function capitalOf(register: Register, name: string): Entity | null {
  if (!register.text.includes(name)) return null;
  return add(register, {
    key: fold(name).split(' '),
    name,
    named: true,
    roles: [],
    kind: 'organisation',
    gender: 'f',
    number: 'singular',
  });
}

/** The person or unnamed source whose title holds all the words of this one, in the same gender. */
function byRole(register: Register, { words, gender, start }: SourcePhrase): Entity | null {
  const role = stems(words);
  const fitting = register.all.filter(
    (entity) => roleFits(entity, role) && (entity.gender === null || gender === null || entity.gender === gender),
  );
  return fitting.length ? latest(fitting, start) : null;
}

function byPhrase(register: Register, phrase: SourcePhrase): Entity | null {
  if (isText(phrase)) return issuerOf(register, phrase);
  const words = phrase.words.filter((word) => !isSelf(word));
  const same = register.exact.get(keyOf(words).join(' '));
  if (same) return same;
  if (phrase.kind === 'anonymous' && words.length > 2) {
    const [office, other] = register.all.filter((entity) => entity.named && roleFits(entity, stems(words)));
    if (office && !other) return office;
  }
  const many = words.length > 1 ? byNumber(register, words) : null;
  if (many) return many;
  if (!isSame(phrase) && !words[0]?.folded.startsWith('ال')) return null; // an indefinite phrase brings in somebody new
  if (isSame(phrase)) {
    const isSource = words[0]?.folded === 'المصدر';
    const unnamed = register.all.filter((entity) => isNameless(entity) && (!isSource || entity.kind === 'anonymous'));
    if (unnamed.length) return latest(unnamed, phrase.start);
    if (register.lastSpeaker) return register.lastSpeaker;
  }
  if (/^المصا?در$/.test(words[0]?.folded ?? '')) {
    const isMany = words[0]?.folded === 'المصادر';
    const last = register.lastHeard;
    if (last && (isMany ? isNameless(last) : last.kind !== 'person' || !last.named)) return last;
    const unnamed = register.all.filter(
      (entity) => (isMany ? isNameless(entity) : entity.kind === 'anonymous') && lastMet(entity, phrase.start - 1) >= 0,
    );
    if (unnamed.length) return latest(unnamed, phrase.start);
  }
  const wanted = stems(words);
  const fitting = register.all.filter(
    (entity) => !entity.named && wanted.every((word) => keyStems(entity).includes(word)),
  );
  const alike = fitting.filter(({ number }) => number === phrase.number); // «المزارعون» are not «المزارع»
  return fitting.length ? latest(alike.length ? alike : fitting, phrase.start) : null;
}

/** «مسؤولون أميركيون», and behind a preposition «مسؤولين أميركيين». */
export function byNumber(register: Register, words: readonly PhraseWord[]): Entity | null {
  const wanted = words.map(({ folded }) => folded.replace(/ين$/, 'ون')).join(' ');
  return register.exact.get(wanted) ?? register.exact.get(wanted.replace(/ون(?= |$)/g, 'ين')) ?? null;
}

export const isNameless = ({ kind }: Entity): boolean => kind === 'anonymous' || kind === 'group';

/** «البيان», «التقرير نفسه»: a text that was met before, standing for whoever issued it. */
const isText = ({ kind, words }: SourcePhrase): boolean => {
  const head = words[0]?.folded ?? '';
  return (
    kind === 'document' &&
    head.startsWith('ال') &&
    ISSUED.has(bare(head)) &&
    words.slice(1).every((word) => isSelf(word) || isOrigin(word.folded))
  );
};

function issuerOf(register: Register, { words, start }: SourcePhrase): Entity | null {
  const text = bare(words[0]?.folded ?? '');
  const issuers = register.all.filter((entity) => entity.documents.has(text) && lastMet(entity, start - 1) >= 0);
  if (issuers.length) return latest(issuers, start);
  return register.lastSpeaker?.kind === 'organisation' ? register.lastSpeaker : null;
}

/** Named people whose title has the head of this nameless source («مسؤول» fits any) and one more word of it. */
export function namedLike(register: Register, nameless: Entity): Entity[] {
  const [head = '', ...rest] = keyStems(nameless);
  return register.all.filter(
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
