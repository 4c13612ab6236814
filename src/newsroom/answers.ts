/**
 * What was ranked as answers: the passage, the words to highlight, who speaks and through whom.
 */

import type { Answer, Match, Place } from '../answer.ts';
import type { Ranked } from '../question/rank.ts';
import type { ReadArticle, ReadParagraph, ReadStatement } from '../question/reading.ts';
import type { Standing } from '../question/verify.ts';
import type { Range } from '../search/search.ts';

/** A highlighted sentence belongs to a statement that holds at least this share of it. */
const HOLDS = 0.5;

/** A ranked statement or sentence as an answer; a sentence that is mostly somebody's statement is answered as his. */
export function toAnswer(ranked: Ranked, match: Match | null, confidence: number): Answer {
  const { article, paragraph, range } = ranked;
  const statement = ranked.statement ?? statementAround(paragraph.statements, range);
  return { ...passageAnswer(article, paragraph, statement, range), match, confidence };
}

/** A place that a quotation was laid beside, as an answer. */
export function standingAnswer({
  article,
  paragraph,
  statement,
  speaker,
  range,
  likeness,
  differences,
}: Standing): Answer {
  const verbatim = differences.every(({ kind }) => kind === 'same');
  const answer = passageAnswer(article, paragraph, statement, range);
  return { ...answer, speaker, match: verbatim ? 'verbatim' : 'near', confidence: likeness };
}

/** What stands at a place of an article, or null where there is no such paragraph, statement or stretch. */
export function answerAt(
  article: ReadArticle,
  { paragraph: number, statement: id, sentence, match }: Place,
): Answer | null {
  const paragraph = article.paragraphs[number];
  if (paragraph === undefined || sentence.end > paragraph.text.length) return null;
  const statement = id === 0 ? null : paragraph.statements.find((own) => own.statement.id === id);
  if (statement === undefined) return null;
  return { ...passageAnswer(article, paragraph, statement, sentence), match, confidence: 1 };
}

/** What every answer tells of its place: the passage, what is highlighted, and who speaks there if anybody does. */
function passageAnswer(
  article: ReadArticle,
  paragraph: ReadParagraph,
  statement: ReadStatement | null,
  sentence: Range,
): Omit<Answer, 'match' | 'confidence'> {
  return {
    article: article.article,
    paragraph: paragraph.number,
    passage: paragraph.text,
    sentence,
    statement: statement?.statement ?? null,
    speaker: statement?.speaker ?? null,
    via: statement?.statement.via ?? [],
  };
}

/** The smallest statement that holds most of a stretch. */
function statementAround(statements: readonly ReadStatement[], { start, end }: Range): ReadStatement | null {
  const holding = statements.filter(({ range }) => {
    const shared = Math.min(range.end, end) - Math.max(range.start, start);
    return shared >= HOLDS * (end - start);
  });
  const length = ({ range }: ReadStatement): number => range.end - range.start;
  return holding.reduce<ReadStatement | null>(
    (best, next) => (best === null || length(next) < length(best) ? next : best),
    null,
  );
}
