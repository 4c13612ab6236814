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
import type { Speaker } from '../attribution/statement.ts';
import type { CorpusArticle } from '../newsroom.ts';
import { type Term, termsOf } from '../question/terms.ts';
import type { Vocabulary } from '../question/vocabulary.ts';

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
interface Voice {
  readonly article: string;
  readonly speaker: Speaker;
  readonly statements: number;
  readonly name: readonly string[];
  readonly called: readonly string[];
}

/** The people of some articles. */
export function buildPeople(articles: Iterable<CorpusArticle>, vocabulary: Vocabulary): People {
  const voices = new Map<string, Voice>();
  for (const article of articles) {
    for (const voice of voicesOf(article)) voices.set(voiceKey(voice.article, voice.speaker.name), voice);
  }
  const list = [...voices.values()].filter(({ statements }) => statements > 0);
  const everywhere = join(list);

  const fitVoice = (description: readonly Term[], { name, called }: Voice): number => {
    const last = name.at(-1);
    const named = last !== undefined && description.some((term) => shared(term, [last], vocabulary) >= SAME_WORD);
    let found = 0;
    let all = 0;
    for (const term of description) {
      const byName = shared(term, name, vocabulary);
      const byRole = BY_ROLE * shared(term, called, vocabulary);
      const leftOut = named && !term.unknown ? TITLE_LEFT_OUT : 0;
      found += term.weight * Math.max(byName, byRole, leftOut);
      all += term.weight;
    }
    return all === 0 ? 0 : found / all;
  };

  const everybody = (article?: string): readonly SpeakerEntry[] =>
    article === undefined ? everywhere : join(list.filter((voice) => voice.article === article));

  return {
    everybody,
    named(name, article) {
      const typed = fold(name).trim();
      const entries = everybody(article);
      if (typed === '') return entries;
      const description = termsOf(words(name), vocabulary);
      const fits = new Map<string, number>();
      for (const voice of list) {
        if (article !== undefined && voice.article !== article) continue;
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
      const voice = voices.get(voiceKey(article, speaker));
      return voice === undefined ? 0 : fitVoice(description, voice);
    },
  };
}

function voicesOf({ article, attribution }: CorpusArticle): Voice[] {
  return attribution.speakers.map((speaker): Voice => {
    const own = attribution.statements.filter((statement) => statement.speaker === speaker.name);
    const called = [
      speaker.role ?? '',
      ...speaker.aliases,
      ...own.flatMap(({ sources }) => sources.map(({ text }) => text)),
    ];
    const folded = (text: string): string[] => words(text).map((word) => word.folded);
    return {
      article: article.id,
      speaker,
      statements: own.length,
      name: folded(speaker.name),
      called: [...new Set(called.flatMap(folded))],
    };
  });
}

/** How surely one of some words is what the term stands for; 0 where they only share a root. */
function shared(term: Term, among: readonly string[], vocabulary: Vocabulary): number {
  let best = 0;
  for (const word of among) {
    for (const { term: form } of vocabulary.forms(word)) best = Math.max(best, term.forms.get(form) ?? 0);
  }
  return best >= SAME_WORD ? best : 0;
}

/** While somebody types: the letters begin a word of the name, the role or another name; Latin ones by their sound. */
function begins(typed: string, { speaker, name }: Voice): boolean {
  const called = [speaker.name, speaker.role ?? '', ...speaker.aliases];
  if (called.some((own) => ` ${fold(own)}`.includes(` ${typed}`))) return true;
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

function voiceKey(article: string, name: string): string {
  return `${article}\n${name}`;
}

/** Voices of one name joined: the longest role, all other names, all articles; most statements first. */
function join(voices: readonly Voice[]): readonly SpeakerEntry[] {
  const people = new Map<string, Voice[]>();
  for (const voice of voices) {
    const key = personKey(voice.speaker.name);
    people.set(key, [...(people.get(key) ?? []), voice]);
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
