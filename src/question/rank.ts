/**
 * Statements and sentences ordered by how much of a question stands in them and around them.
 *
 * A reader's question holds words of the statement itself («جثة تمشي»), of the paragraph that frames it, and of what the whole
 * article is about («الشابة الفرنسية في كنيسة»). Each term counts once, as strongly as the nearest place that has it.
 */

import { LATIN } from '../search/forms.ts';
import type { QuestionType } from '../search/question-type.ts';
import type { Range } from '../search/search.ts';
import { type AskedKind, kindFit } from './asked-kind.ts';
import { coverage, type Evidence, evidenceFor, type Strengths, strongest } from './evidence.ts';
import type { ReadArticle, ReadParagraph, ReadStatement, Run } from './reading.ts';
import type { Term } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a term counts by where it stands. Chosen on the development questions (test/bench/questions.ts). */
const NEARNESS = { unit: 1, paragraph: 0.6, around: 0.4, article: 0.3 } as const;
/** What a passage is ranked by, the order of neighbouring words and the search engine's own score of it among the rest. */
const PASSAGE = { near: 1, telling: 2, adjacency: 0.3, engine: 1 } as const;
/**
 * What a statement is ranked by, fitted (softmax over the statements of a question) on 146 questions about who said something and 72
 * about what somebody said, by cross-validation over articles: what stands in it or near it, what of it tells the paragraphs of the
 * article apart, what the whole article holds, the search engine's score of its paragraph, and how little else it says. A noun
 * phrase says less exactly who said what.
 */
const STATEMENT = {
  said: { near: 1, telling: 1.6, article: 1.5, engine: 0.8, density: 2.2, nominal: -1.45 },
  about: { near: 1, telling: 0.8, article: 0.2, engine: 0, density: 0.15, nominal: 0 },
} as const;
/** A sentence with the kind of thing that is asked for. */
const RIGHT_KIND = 1;
/**
 * The same beside the search engine's score, which is some three times as large: a number or a time is found where it is, a person or a place
 * not so surely. Chosen on 142 questions about facts of three sets of articles (125 first before, 129 with it); on XQuAD's it costs 0.2
 * points of the mean reciprocal rank.
 */
const KIND_AMONG_PARAGRAPHS: Readonly<Record<QuestionType, number>> = {
  number: 3,
  time: 3,
  place: 0.5,
  reason: 0.5,
  person: 0.5,
};
/** A second sentence is highlighted only if it adds this much. */
const SECOND_SENTENCE = 0.12;

/** What a ranking saw, for the confidence (confidence.ts); shares are of the question's weight, 0 to 1. */
interface Signals {
  /** The score without the search engine's part, which a question in English hardly has. */
  readonly own: number;
  /** Share of the question that stands there or near by, less the further away. */
  readonly near: number;
  /** Share of the question that stands there, by the words that tell the paragraphs of the article apart. */
  readonly telling: number;
  /** How well the kind of thing asked for is there, 0 to 1; 0 where no kind is asked for. */
  readonly rightKind: number;
}

export interface Ranked {
  readonly article: ReadArticle;
  readonly paragraph: ReadParagraph;
  readonly statement: ReadStatement | null;
  readonly range: Range;
  readonly score: number;
  readonly signals: Signals;
}

/** How well a statement fits what is known of its speaker: 0 leaves it out. */
export type Suits = (statement: ReadStatement, article: ReadArticle) => number;

/** Which statements are ranked, and for what. */
export interface StatementOptions {
  /** Who said these words, or, with the speaker known, what he said about them. */
  readonly sought: keyof typeof STATEMENT;
  readonly suits?: Suits;
  readonly engine?: EngineScore;
}

/** All statements of some articles, best first. */
export function rankStatements(
  articles: readonly ReadArticle[],
  terms: readonly Term[],
  vocabulary: Vocabulary,
  { sought, suits = () => 1, engine = () => 0 }: StatementOptions,
): Ranked[] {
  const weights = STATEMENT[sought];
  const read = evidenceFor(terms, vocabulary);
  return articles
    .flatMap((article) => {
      const evidence = read(article);
      return article.paragraphs.flatMap((paragraph) =>
        paragraph.statements.flatMap((statement): Ranked[] => {
          const fitness = suits(statement, article);
          if (fitness <= 0) return [];
          const unit = strongest(statement.contents.map((run) => evidence.within(paragraph.number, run)));
          const framed = strongest([unit, evidence.within(paragraph.number, statement.whole)]);
          const near = coverage(terms, nearest(evidence, paragraph.number, framed));
          const telling = coverage(terms, unit, evidence.telling);
          const length = statement.contents.reduce((sum, { from, to }) => sum + to - from, 0);
          const density = Math.min(1, unit.filter((strength) => strength > 0).length / Math.max(1, length));
          const own =
            weights.near * near +
            weights.telling * telling +
            weights.article * coverage(terms, evidence.inArticle) +
            weights.density * density +
            (statement.statement.nominal ? weights.nominal : 0);
          return [
            {
              article,
              paragraph,
              statement,
              range: statement.range,
              score: (own + weights.engine * engine(article, paragraph.number)) * fitness,
              signals: { own, near, telling, rightKind: 0 },
            },
          ];
        }),
      );
    })
    .sort((a, b) => b.score - a.score);
}

/** The search engine's score for a paragraph of an article. */
export type EngineScore = (article: ReadArticle, paragraph: number) => number;

/** All paragraphs of some articles, each with its best sentence (or two), best first. */
export function rankPassages(
  articles: readonly ReadArticle[],
  terms: readonly Term[],
  vocabulary: Vocabulary,
  asked: AskedKind | null,
  engine: EngineScore,
): Ranked[] {
  const read = evidenceFor(terms, vocabulary);
  // Of a question in Latin letters the engine finds little in Arabic, so that the kind would outweigh it.
  const isLatin = terms.every(({ folded }) => LATIN.test(folded));
  const kindWeight = asked === null || isLatin ? 0 : KIND_AMONG_PARAGRAPHS[asked.type];
  return articles
    .flatMap((article) => {
      const evidence = read(article);
      return article.paragraphs
        .slice(1)
        .flatMap((paragraph) => bestSentence(article, paragraph, terms, evidence, asked) ?? [])
        .map((ranked) => ({
          ...ranked,
          score:
            ranked.score +
            PASSAGE.engine * engine(article, ranked.paragraph.number) +
            kindWeight * ranked.signals.rightKind,
        }));
    })
    .sort((a, b) => b.score - a.score);
}

function bestSentence(
  article: ReadArticle,
  paragraph: ReadParagraph,
  terms: readonly Term[],
  evidence: Evidence,
  asked: AskedKind | null,
): Ranked | null {
  const rate = (run: Run, range: Range): Ranked => {
    const framed = evidence.within(paragraph.number, run);
    const strengths = nearest(evidence, paragraph.number, framed);
    const near = coverage(terms, strengths);
    const rightKind = asked === null ? 0 : kindFit(paragraph, run, asked, evidence, terms);
    const own =
      PASSAGE.near * near +
      PASSAGE.telling * coverage(terms, strengths, evidence.telling) +
      PASSAGE.adjacency * evidence.adjacency(paragraph.number, run) +
      RIGHT_KIND * rightKind;
    const telling = coverage(terms, framed, evidence.telling);
    return { article, paragraph, statement: null, range, score: own, signals: { own, near, telling, rightKind } };
  };
  const list = paragraph.sentences;
  const single = best(list.map(({ range, ...run }) => rate(run, range)));
  const pair = best(
    list.slice(1).flatMap((second, index) => {
      const first = list[index];
      if (first === undefined) return [];
      return [rate({ from: first.from, to: second.to }, { start: first.range.start, end: second.range.end })];
    }),
  );
  if (single === null || pair === null) return single;
  return pair.score >= single.score + SECOND_SENTENCE ? pair : single;
}

function best(list: readonly Ranked[]): Ranked | null {
  return list.reduce<Ranked | null>((first, next) => (first === null || next.score > first.score ? next : first), null);
}

/** Each term as strongly as the nearest place that has it: in the stretch itself, its paragraph, those around, the article. */
function nearest(evidence: Evidence, paragraph: number, framed: Strengths): Strengths {
  const inParagraph = evidence.inParagraph(paragraph);
  const around = evidence.around(paragraph);
  return evidence.inArticle.map((inArticle, term) =>
    Math.max(
      NEARNESS.unit * (framed[term] ?? 0),
      NEARNESS.paragraph * (inParagraph[term] ?? 0),
      NEARNESS.around * (around[term] ?? 0),
      NEARNESS.article * inArticle,
    ),
  );
}
