/**
 * Every word that Rawi says of itself, in both languages. What people and articles say is never in here.
 *
 * The interface makes a missing translation a type error. Arabic avoids verbs that would need the speaker's gender.
 */

import type { Match, Verdict } from '../answer.ts';
import type { Language } from '../article/article.ts';
import type { Manner, SpeakerKind } from '../attribution/statement.ts';
import type { Run } from './reply.ts';
import { arabic } from './wording.ar.ts';
import { english } from './wording.en.ts';

export interface Wording {
  readonly ownWords: string;
  readonly speakerUnclear: string;
  /** Between those who pass words on, the outermost first. */
  readonly arrow: string;
  readonly chain: string;
  readonly match: Record<Match, string>;
  readonly manner: Record<Manner, string>;
  readonly kind: Record<SpeakerKind, string>;
  readonly headline: string;
  readonly paragraph: (number: number) => string;
  readonly of: (number: number, all: number) => string;
  readonly page: (number: number, all: number) => string;
  readonly statements: (count: number) => string;
  readonly date: (iso: string) => string;

  readonly next: string;
  readonly previous: string;
  readonly nextPage: string;
  readonly previousPage: string;
  readonly context: string;
  readonly lessContext: string;
  readonly remove: string;

  readonly notFound: string;
  readonly closest: string;
  readonly nothingClose: string;
  readonly empty: string;
  readonly noWords: string;
  readonly noArticles: string;
  readonly unknownArticle: (name: string) => readonly Run[];
  readonly unknownSpeaker: (name: string) => readonly Run[];
  readonly saidNothing: (name: string) => readonly Run[];
  readonly nobodySpeaks: string;
  readonly stale: string;
  readonly notYours: string;
  readonly failed: string;
  readonly unknown: string;

  readonly verdict: Record<Verdict, (claimed: string, speaker: string) => readonly Run[]>;
  readonly grave: string;
  readonly spliced: string;
  readonly differences: string;
  readonly neverSpeaks: (claimed: string) => readonly Run[];

  readonly quotesOf: (speaker: string) => readonly Run[];
  readonly quotesAbout: (speaker: string, about: string) => readonly Run[];
  readonly openQuote: string;
  readonly speakers: string;
  readonly openSpeaker: string;
  readonly articles: string;
  readonly openArticle: string;
}

const wordings: Record<Language, Wording> = { ar: arabic, en: english };

/** Rawi's words in a language. */
export function wording(language: Language): Wording {
  return wordings[language];
}
