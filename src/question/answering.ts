/**
 * The three ways to look for an answer: who said these words, what did somebody say, and which passage answers.
 *
 * Each takes a question understood (understand.ts) and the articles to look in, and gives a ranking, best first, with how close
 * the words are and how sure it is.
 */

import type { Match } from '../answer.ts';
import type { Word } from '../arabic/words.ts';
import type { Language } from '../article/article.ts';
import { type Alignment, align, type Comparable } from '../search/alignment.ts';
import { stem } from '../search/forms.ts';
import { askedKind } from './asked-kind.ts';
import { confidenceOf, isEnough, type Sought } from './confidence.ts';
import { type EngineScore, type Ranked, rankPassages, rankStatements, type StatementOptions } from './rank.ts';
import type { ReadArticle } from './reading.ts';
import { saysSomething, type Term } from './terms.ts';
import { languageOf, type Question } from './understand.ts';
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

/** What the words asked for add where they stand in their order: somebody remembers how it was said. */
const IN_ORDER = 0.5;
const VERBATIM = 0.6;
/** Of the words asked for, in their order: above this they are nearly the words that were said. */
const NEAR = 0.75;
/** So many are given; the rest is no use to anybody. */
const MOST = 10;

/** Which statements are looked among, for what (`said` where nothing is told), and how many are given. */
export interface SayingOptions extends Partial<StatementOptions> {
  readonly most?: number;
}

/** The statements that say what `about` says. */
export function findSayings(
  about: readonly Word[],
  terms: readonly Term[],
  articles: readonly ReadArticle[],
  vocabulary: Vocabulary,
  { sought = 'said', most = MOST, ...options }: SayingOptions = {},
): Looked {
  const ranking = rankSayings(about, rankStatements(articles, terms, vocabulary, { ...options, sought }));
  const asked = { kind: null, terms: terms.length, language: languageOf(about) };
  const found = ranking.slice(0, most).map((ranked, rank): Found => {
    const { verbatim, inOrder } = ranked.order;
    const match: Match = verbatim ? 'verbatim' : inOrder >= NEAR ? 'near' : 'paraphrase';
    return {
      ranked,
      match,
      confidence: verbatim ? 1 : confidenceOf(sought, ranking, rank, asked),
    };
  });
  // Two prepositions stand in every statement, one after the other in many.
  return { found, answered: saysSomething(about) && isAnswer(found[0], sought, asked.language) };
}

/** A statement with how the words asked for stand in it. */
export type Saying = Ranked & { readonly order: Alignment };

/** Statements in the order of how well they say what `about` says, word order counted. */
export function rankSayings(about: readonly Word[], statements: readonly Ranked[]): Saying[] {
  const asked = about.map(comparable);
  return statements
    .map((ranked): Saying => {
      const order = alignSaying(asked, ranked);
      const score = ranked.score + IN_ORDER * order.inOrder + (order.verbatim ? VERBATIM : 0);
      return { ...ranked, order, score };
    })
    .sort((a, b) => b.score - a.score);
}

/** The passages that answer a question about facts. */
export function findFacts(
  question: Question,
  terms: readonly Term[],
  articles: readonly ReadArticle[],
  vocabulary: Vocabulary,
  engine: EngineScore,
): Looked {
  const asked = askedKind(question, terms);
  const language = languageOf(question.words);
  const ranking = rankPassages(articles, terms, vocabulary, asked, engine);
  const found = ranking.slice(0, MOST).map((ranked, rank): Found => {
    return {
      ranked,
      match: null,
      confidence: confidenceOf('fact', ranking, rank, {
        kind: asked?.type ?? null,
        terms: terms.length,
        language,
      }),
    };
  });
  return { found, answered: saysSomething(question.words) && isAnswer(found[0], 'fact', language) };
}

/** Whether the best match is good enough to be given. */
const isAnswer = (first: Found | undefined, sought: Sought, language: Language): boolean =>
  first !== undefined && isEnough(first.confidence, sought, language, first.ranked.article);

/** Do the words stand, two or more and one after the other, in a statement of these articles? Spelling aside. */
export function isQuoted(list: readonly Word[], articles: readonly ReadArticle[]): boolean {
  if (list.length < 2 || !saysSomething(list)) return false;
  const sought = ` ${list.map(({ folded }) => folded).join(' ')} `;
  const holds = (run: readonly Word[]) => ` ${run.map(({ folded }) => folded).join(' ')} `.includes(sought);
  return articles.some(({ paragraphs }) =>
    paragraphs.some(({ words, statements }) =>
      statements.some(({ contents }) => contents.some(({ from, to }) => holds(words.slice(from, to)))),
    ),
  );
}

function alignSaying(asked: readonly Comparable[], { paragraph, statement }: Ranked): Alignment {
  const said = statement?.contents.flatMap(({ from, to }) => paragraph.words.slice(from, to)) ?? [];
  return align(asked, said.map(comparable));
}

function comparable({ folded }: Word): Comparable {
  return { folded, stem: stem(folded) };
}
