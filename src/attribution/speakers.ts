/**
 * From drafts to statements: who each source is, whom a hidden subject or a pronoun stands for, and through whom the words came.
 *
 * «قال سليم حداد إن … . وأضاف أن …»: the second has no source; the last speaker whom the verb agrees with in gender and number
 * is taken. Where nobody agrees the speaker stays null.
 */

import type { Draft } from './draft.ts';
import { entityOf } from './entities.ts';
import { type Entity, lastMet, latest } from './entity.ts';
import { namedLike } from './find-entity.ts';
import { DOCUMENTS } from './lexicon.ts';
import type { Register } from './register.ts';
import type { SourcePhrase } from './source.ts';

export interface Resolved {
  readonly draft: Draft;
  readonly speaker: Entity | null;
  readonly via: readonly Entity[];
}

/** Drafts in the order of the text, with their speakers. */
export function resolve(drafts: readonly Draft[], register: Register): Resolved[] {
  const done = new Map<Draft, Resolved>();
  const spoken: Earlier[] = [];
  for (const draft of drafts) {
    const passed = draft.via.filter((phrase) => !isOwnText(phrase)).map((phrase) => entityOf(register, phrase));
    const outer = draft.parent ? done.get(draft.parent) : null;
    const above = outer ? [...outer.via, ...(outer.speaker ? [outer.speaker] : [])] : [];
    const held = draft.subject ? done.get(draft.subject) : null;
    let speaker: Entity | null = null;
    let via = [...above, ...passed];
    let goesOn = false; // with words that another took from him
    if (draft.source) {
      speaker = entityOf(register, draft.source, draft.gender);
      if (draft.gender && draft.source.kind === 'person' && draft.cue && draft.cue.start < draft.source.start)
        speaker.gender = draft.gender;
      const earlier = spoken[spoken.length - 1];
      if (!outer && !passed.length && earlier?.entity === speaker && !speaker.named) {
        via = [...earlier.via];
        goesOn = earlier.relayed;
      }
    } else if (held) {
      speaker = held.speaker;
      if (!outer && !passed.length) via = [...held.via];
    } else {
      const earlier = hidden(draft, spoken);
      speaker = earlier?.entity ?? (outer ? null : lastNamed(draft, register));
      if (earlier?.relayed && !outer && !passed.length) via = [...earlier.via];
    }
    const resolved = { draft, speaker, via: via.filter((entity) => entity !== speaker) };
    done.set(draft, resolved);
    if (!speaker || draft.parent) continue;
    const heard = draft.contents.length > 0;
    const spoke = heard || draft.cue !== null;
    if (spoke) register.lastSpeaker = speaker;
    if (heard) register.lastHeard = speaker;
    goesOn ||= draft.source === null && spoken[spoken.length - 1]?.relayed === true;
    spoken.push({ entity: speaker, via: resolved.via, spoke, relayed: draft.relayed === true || goesOn });
  }
  return [...done.values()];
}

/** «وفقا لبيان تلقته الصحيفة»: a text without an issuer is the speaker's own. */
const isOwnText = ({ kind, words }: SourcePhrase): boolean =>
  kind === 'document' && /^(ال)?(بيان|تصريح|تصريحات|بلاغ|منشور|تغريده|رساله|كلمه|خطاب)$/.test(words[0]?.folded ?? '');

/** How many speakers back a hidden subject may point. */
const MEMORY = 8;

interface Earlier {
  readonly entity: Entity;
  readonly via: readonly Entity[];
  /** Another took his words from him, and he has gone on without a name since. */
  readonly relayed: boolean;
  /** A verb of reporting is his; else he only did something. */
  readonly spoke: boolean;
}

/** The last speaker with whom a verb without a source agrees. */
function hidden(draft: Draft, spoken: readonly Earlier[]): Earlier | null {
  for (let i = spoken.length - 1; i >= Math.max(0, spoken.length - MEMORY); i--) {
    const candidate = spoken[i];
    if (!candidate || !(candidate.spoke || !draft.continues)) continue;
    if (agrees(draft, candidate.entity) || (i === spoken.length - 1 && textAgrees(draft, candidate.entity)))
      return candidate;
  }
  return null;
}

/** Nobody has spoken yet («التقينا النحات سليم حداد. يقول: …»): the person whom the article named last, as far as the verb agrees. */
function lastNamed(draft: Draft, register: Register): Entity | null {
  const before = draft.cue?.start;
  if (before === undefined || draft.number === 'plural') return null;
  const people = register.all.filter(
    (entity) => entity.kind === 'person' && entity.named && agrees(draft, entity) && lastMet(entity, before) >= 0,
  );
  return people.length ? latest(people, before) : null;
}

function agrees(draft: Draft, entity: Entity): boolean {
  if (draft.gender === null) return true;
  if (draft.number === 'plural')
    return entity.number === 'plural' || entity.kind === 'group' || entity.kind === 'anonymous';
  if (entity.number === 'plural') return false;
  return entity.gender === null || entity.gender === draft.gender;
}

/** «جاء في بيان المنظمة: … وأضاف: …»: the verb agrees with the text through which she spoke. */
const textAgrees = ({ gender, number }: Draft, { documents }: Entity): boolean =>
  number !== 'plural' && [...documents].some((text) => DOCUMENTS.get(text) === gender);

/** Paragraphs from the headline on in which a person may first appear without his name. */
const LEAD = 1;

const isNameless = ({ kind, named }: Entity): boolean => kind === 'anonymous' || (kind === 'person' && !named);

/** «مصادر» in the headline, and «مصادر في المعارضة» below it. */
const fullerThan = ({ key, kind }: Entity, { all }: Register): Entity[] =>
  kind === 'anonymous' && key.length === 1
    ? all.filter((other) => other.kind === kind && other.key.length > 1 && other.key[0] === key[0])
    : [];

/**
 * An article often opens with «مسؤول في الوزارة» and names him later: the nameless source of headline and lead is joined to the one
 * named person whose title fits it.
 */
export function joinLead(found: readonly Resolved[], register: Register): Resolved[] {
  const named = new Map<Entity, Entity>();
  for (const { draft, speaker } of found) {
    if (!speaker || !isNameless(speaker) || draft.paragraph > LEAD || named.has(speaker)) continue;
    const fitting = [...namedLike(register, speaker), ...fullerThan(speaker, register)].filter((entity) =>
      found.some((other) => other.speaker === entity && other.draft.contents.length > 0),
    );
    const [only] = fitting;
    if (only && fitting.length === 1) {
      named.set(speaker, only);
      only.aliases.add(speaker.name);
    }
  }
  const of = (entity: Entity): Entity => named.get(entity) ?? entity;
  return found.map(({ draft, speaker, via }) => ({ draft, speaker: speaker && of(speaker), via: via.map(of) }));
}
