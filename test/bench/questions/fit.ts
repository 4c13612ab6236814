/**
 * Examples for the confidence (src/question/confidence.ts): what the ranking saw of the first match, and whether it was right.
 *
 * Every question is asked as it is, and with its answer taken away: for facts the whole article, since questions about facts that
 * an article leaves out are among the questions; for what was said only the paragraphs that hold it, so that what comes first is about
 * the same thing and wrong.
 */

import { words } from '../../../src/arabic/words.ts';
import type { Library } from '../../../src/newsroom/library.ts';
import { FITS } from '../../../src/newsroom/people.ts';
import { rankSayings } from '../../../src/question/answering.ts';
import { askedKind } from '../../../src/question/asked-kind.ts';
import { type Features, featuresOf, type Sought } from '../../../src/question/confidence.ts';
import { type Ranked, rankPassages, rankStatements, type Suits } from '../../../src/question/rank.ts';
import { termsOf } from '../../../src/question/terms.ts';
import { languageOf, understand } from '../../../src/question/understand.ts';
import type { Example } from '../logistic.ts';
import type { BenchQuestion } from './load.ts';

export interface ConfidenceExample extends Example<keyof Features> {
  readonly sought: Sought;
  /** So that folds keep the questions of an article together. */
  readonly article: string;
}

/** The examples that the questions make, `check` left out. */
export function examplesOf(library: Library, questions: readonly BenchQuestion[]): ConfidenceExample[] {
  return questions.flatMap((question): ConfidenceExample[] => {
    const { kind, text = '', article, paragraphs } = question;
    if (kind === 'check') return [];
    const { sought, ranking, asked } = rankingFor(library, text, kind === 'who-said');
    const isAnswer = (one: Ranked): boolean =>
      one.article.article.id === article && paragraphs.includes(one.paragraph.number);
    const isGone = (one: Ranked): boolean => (sought === 'fact' ? one.article.article.id === article : isAnswer(one));
    const states = [ranking, ranking.filter((one) => !isGone(one))];
    return states.flatMap((state) => {
      const [first] = state;
      const signals = featuresOf(state, 0, asked);
      return first === undefined || signals === null ? [] : [{ sought, article, signals, right: isAnswer(first) }];
    });
  });
}

function rankingFor(library: Library, text: string, whoSaid: boolean) {
  const { vocabulary, people } = library;
  const question = understand(text);
  const language = languageOf(question.words);
  if (question.kind === 'said-about') {
    const description = termsOf(question.speaker, vocabulary);
    const terms = termsOf(question.about, vocabulary);
    const suits: Suits = ({ speaker }, { article }) => {
      const fit = speaker === null ? 0 : people.likeness(description, article.id, speaker.name);
      return fit >= FITS ? fit : 0;
    };
    const { articles } = library.look(text, [...terms, ...description]);
    const statements = rankStatements(articles, terms, vocabulary, { sought: 'about', suits });
    return {
      sought: 'about' as const,
      ranking: rankSayings(question.about, statements),
      asked: { kind: null, terms: terms.length, language },
    };
  }
  if (whoSaid || question.kind === 'who-said' || question.kind === 'did-say') {
    const terms = termsOf(question.about, vocabulary);
    const { articles, engine } = library.look(text, terms);
    const statements = rankStatements(articles, terms, vocabulary, { sought: 'said', engine });
    return {
      sought: 'said' as const,
      ranking: rankSayings(question.about, statements),
      asked: { kind: null, terms: terms.length, language },
    };
  }
  const terms = termsOf(words(text), vocabulary);
  const asked = askedKind(question, terms);
  const { articles, engine } = library.look(text, terms);
  const ranking = rankPassages(articles, terms, vocabulary, asked, engine);
  return { sought: 'fact' as const, ranking, asked: { kind: asked?.type ?? null, terms: terms.length, language } };
}
