/**
 * Everybody who speaks, joined over the articles, and whom a typed name or role may mean.
 *
 * With «أنتوني بلينكن» (وزير الخارجية الأمريكي) in an article, 'Blinken', «بلينكن», «وزير الخارجية الامريكي» and «انتونى بلنكن» all mean
 * him.
 */

import type { SpeakerEntry } from '../answer.ts';
import { fold } from '../arabic/normalise.ts';
import { soundKeys } from '../arabic/sound.ts';
import { words } from '../arabic/words.ts';
import type { Attribution, Speaker } from '../attribution/statement.ts';
import type { CorpusArticle } from '../newsroom.ts';
import { type Term, termsOf } from '../question/terms.ts';
import type { Vocabulary } from '../question/vocabulary.ts';
import { groupBy } from '../search/group-by.ts';

export interface People {
  /** Everybody, most statements first; those of one article where it is given. */
  everybody(article?: string): readonly SpeakerEntry[];
  /** Whom a name or a role may mean, best first; everybody where nothing is typed. */
  named(name: string, article?: string): readonly SpeakerEntry[];
  /** How well terms that describe somebody fit a speaker of an article, 0 to 1; from `FITS` on he is meant. */
  likeness(description: readonly Term[], article: string, speaker: string): number;
}

/** From here on a description means the speaker. */
export const FITS = 0.7;
/** A role says less than a name. */
const BY_ROLE = 0.9;
/** Below this two words only share a root. */
const SAME_WORD = 0.6;
/** What a word counts that neither name nor role has, once the family name is there: a title that the article leaves out. */
const TITLE_LEFT_OUT = 0.5;

/** A speaker of one article with the words of his name and of what else he is called, folded. */
export interface Voice {
  readonly speaker: Speaker;
  readonly statements: number;
  readonly name: readonly string[];
  readonly called: readonly string[];
  /** Name, role and other names as they are written, folded, each after a space and a line break. */
  readonly spelled: string;
}

/** A voice and the article that it speaks in. */
interface Placed extends Voice {
  readonly article: string;
}

/** The people of some articles. Nobody is looked for before somebody asks for him. */
export function buildPeople(articles: readonly CorpusArticle[], vocabulary: Vocabulary): People {
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  const remembered = new Map<string, readonly Placed[]>();
  const near = nearness(vocabulary);

  const voicesIn = (id: string): readonly Placed[] => {
    const known = remembered.get(id);
    const one = byId.get(id);
    if (known !== undefined || one === undefined) return known ?? [];
    const voices = (one.voices ?? voicesOf(one.attribution)).map((voice) => ({ article: id, ...voice }));
    remembered.set(id, voices);
    return voices;
  };
  const speaking = (ids: readonly string[]): readonly Placed[] =>
    ids.flatMap((id) => voicesIn(id).filter(({ statements }) => statements > 0));
  const all = once(() => speaking([...byId.keys()]));
  const everywhere = once(() => join(all()));

  const fitVoice = (description: readonly Term[], { name, called }: Voice): number => {
    const last = name.at(-1);
    const named = last !== undefined && description.some((term) => near(term, [last]) >= SAME_WORD);
    let found = 0;
    let all = 0;
    for (const term of description) {
      const byName = near(term, name);
      const byRole = BY_ROLE * near(term, called);
      const leftOut = named && !term.unknown ? TITLE_LEFT_OUT : 0;
      found += term.weight * Math.max(byName, byRole, leftOut);
      all += term.weight;
    }
    return all === 0 ? 0 : found / all;
  };

  const everybody = (article?: string): readonly SpeakerEntry[] =>
    article === undefined ? everywhere() : join(speaking([article]));

  return {
    everybody,
    named(name, article) {
      const typed = fold(name).trim();
      const entries = everybody(article);
      if (typed === '') return entries;
      const description = termsOf(words(name), vocabulary);
      const fits = new Map<string, number>();
      for (const voice of article === undefined ? all() : speaking([article])) {
        const key = personKey(voice.speaker.name);
        fits.set(key, Math.max(fits.get(key) ?? 0, fitVoice(description, voice), begins(typed, voice) ? FITS : 0));
      }
      return entries
        .map((entry) => ({ entry, likeness: fits.get(personKey(entry.speaker.name)) ?? 0 }))
        .filter(({ likeness }) => likeness >= FITS)
        .sort((a, b) => b.likeness - a.likeness)
        .map(({ entry }) => entry);
    },
    likeness(description, article, speaker) {
      const voice = voicesIn(article).find((one) => one.speaker.name === speaker);
      return voice === undefined ? 0 : fitVoice(description, voice);
    },
  };
}

/** The voices of an article, as they are found in what it says that somebody said. */
export function voicesOf({ speakers, statements }: Attribution): Voice[] {
  const folded = (text: string): string[] => words(text).map((word) => word.folded);
  const bySpeaker = groupBy(statements, ({ speaker }) => (speaker === null ? [] : [speaker]));
  return speakers.map((speaker): Voice => {
    const own = (bySpeaker.get(speaker.name) ?? []).flatMap((place) => statements[place] ?? []);
    const called = [
      speaker.role ?? '',
      ...speaker.aliases,
      ...own.flatMap(({ sources }) => sources.map(({ text }) => text)),
    ];
    return {
      speaker,
      statements: own.length,
      name: folded(speaker.name),
      called: [...new Set(called.flatMap(folded))],
      spelled: [speaker.name, speaker.role ?? '', ...speaker.aliases].map((own) => `\n ${fold(own)}`).join(''),
    };
  });
}

/** How surely one of some words is what a term stands for; 0 where they only share a root. People share many words. */
function nearness(vocabulary: Vocabulary): (term: Term, among: readonly string[]) => number {
  const found = new WeakMap<Term, Map<string, number>>();

  function toWord({ forms }: Term, word: string): number {
    const best = Math.max(0, ...vocabulary.forms(word).map(({ term: form }) => forms.get(form) ?? 0));
    return best >= SAME_WORD ? best : 0;
  }

  return (term, among) => {
    const known = found.get(term) ?? new Map<string, number>();
    found.set(term, known);
    let best = 0;
    for (const word of among) {
      const near = known.get(word) ?? toWord(term, word);
      known.set(word, near);
      best = Math.max(best, near);
    }
    return best;
  };
}

/** What `make` gives, made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** While somebody types: the letters begin a word of the name, the role or another name; Latin ones by their sound. */
function begins(typed: string, { name, spelled }: Voice): boolean {
  if (spelled.includes(` ${typed}`)) return true;
  return (
    /^[a-z]/.test(typed) && typed.split(' ').every((word) => soundKeys(word).some((key) => name.some(startsWith(key))))
  );
}

/** «بلينكن» sounds as if it began with "bl". */
function startsWith(key: string): (word: string) => boolean {
  return (word) => soundKeys(word).some((own) => own.startsWith(key));
}

/** «عبدالفتاح» and «عبد الفتاح» are one name. */
function personKey(name: string): string {
  return fold(name).replace(/\s+/gu, '');
}

/** Voices of one name joined: the longest role, all other names, all articles; most statements first. */
function join(voices: readonly Placed[]): readonly SpeakerEntry[] {
  const people = new Map<string, Placed[]>();
  for (const voice of voices) {
    const key = personKey(voice.speaker.name);
    const own = people.get(key);
    if (own === undefined) people.set(key, [voice]);
    else own.push(voice);
  }
  return [...people.values()]
    .flatMap((own): SpeakerEntry[] => {
      const [first] = own.toSorted((a, b) => b.statements - a.statements);
      if (first === undefined) return [];
      const role = own
        .map(({ speaker }) => speaker.role)
        .reduce((a, b) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a), null);
      const aliases = [...new Set(own.flatMap(({ speaker }) => [speaker.name, ...speaker.aliases]))];
      return [
        {
          speaker: { ...first.speaker, role, aliases: aliases.filter((alias) => alias !== first.speaker.name) },
          statements: own.reduce((sum, { statements }) => sum + statements, 0),
          articles: own.map(({ article }) => article),
        },
      ];
    })
    .sort((a, b) => b.statements - a.statements);
}
