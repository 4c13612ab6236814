/**
 * The three ways to look for an answer: who said these words, what did somebody say, and which passage answers.
 *
 * Each takes a question understood (understand.ts) and the articles to look in, and gives a ranking, best first, with how close
 * the words are and how sure it is.
 */

import type { Match } from '../answer.ts';
import type { Word } from '../arabic/words.ts';
import { type Alignment, align, type Comparable } from '../search/alignment.ts';
import { stem } from '../search/forms.ts';
import { askedKind } from './asked-kind.ts';
import { confidenceOf, THRESHOLD } from './confidence.ts';
import { type EngineScore, type Ranked, rankPassages, rankStatements, type Suits } from './rank.ts';
import type { ReadArticle } from './reading.ts';
import type { Term } from './terms.ts';
import type { Question } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Found {
  readonly ranked: Ranked;
  readonly match: Match | null;
  readonly confidence: number;
}

export interface Looked {
  readonly found: readonly Found[];
  /** The best is good enough to be an answer. */
  readonly answered: boolean;
}

/** What an unbroken stretch of the words asked for adds: somebody remembers how it was said. */
const RUN = 0.6;
const VERBATIM = 0.3;
/** Of the words asked for, in their order: above this they are nearly the words that were said. */
const NEAR = 0.75;
/** So many are given; the rest is no use to anybody. */
const MOST = 10;

/** The statements that say what `about` says, at most `most`; `suits` as in rank.ts. */
export function findSayings(
  about: readonly Word[],
  terms: readonly Term[],
  articles: readonly ReadArticle[],
  vocabulary: Vocabulary,
  { suits, most = MOST }: { readonly suits?: Suits; readonly most?: number } = {},
): Looked {
  const asked = about.map(comparable);
  const aligned = rankStatements(articles, terms, vocabulary, suits).map((ranked) => {
    const order = alignSaying(asked, ranked);
    return { ranked: { ...ranked, score: ranked.score + RUN * order.run + (order.verbatim ? VERBATIM : 0) }, order };
  });
  aligned.sort((a, b) => b.ranked.score - a.ranked.score);
  const ranking = aligned.map(({ ranked }) => ranked);
  const found = aligned.slice(0, most).map(({ ranked, order }, rank): Found => {
    const match: Match = order.verbatim ? 'verbatim' : order.inOrder >= NEAR ? 'near' : 'paraphrase';
    const confidence = order.verbatim ? 1 : confidenceOf('said', ranking, rank);
    return { ranked, match, confidence };
  });
  return { found, answered: (found[0]?.confidence ?? 0) >= THRESHOLD.said };
}

/** The passages that answer a question about facts. */
export function findFacts(
  question: Question,
  terms: readonly Term[],
  articles: readonly ReadArticle[],
  vocabulary: Vocabulary,
  engine: EngineScore,
): Looked {
  const ranking = rankPassages(articles, terms, vocabulary, askedKind(question, terms), engine);
  const found = ranking.slice(0, MOST).map((ranked, rank): Found => {
    return { ranked, match: null, confidence: confidenceOf('fact', ranking, rank) };
  });
  return { found, answered: (found[0]?.confidence ?? 0) >= THRESHOLD.fact };
}

function alignSaying(asked: readonly Comparable[], { paragraph, statement }: Ranked): Alignment {
  const said = statement?.contents.flatMap(({ from, to }) => paragraph.words.slice(from, to)) ?? [];
  return align(asked, said.map(comparable));
}

function comparable({ folded }: Word): Comparable {
  return { folded, stem: stem(folded) };
}
