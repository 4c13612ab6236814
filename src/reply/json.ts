/**
 * Answers as the JSON that `rawi batch` and `--json` print, for programs and benchmarks.
 *
 * A finding becomes `{ status: 'answered', answers: [{ article: 'kairo', paragraph: 4, sentence: 'هذا غير دقيق', … }] }`; a
 * verification has a `verdict` as well. Texts are as in the article's file: nothing is escaped, cut or isolated.
 */

import type { Answer, Finding, Match, Verdict, Verification } from '../answer.ts';
import type { Manner } from '../attribution/statement.ts';

export interface JsonAnswer {
  readonly article: string;
  readonly paragraph: number;
  readonly passage: string;
  /** The highlighted text. */
  readonly sentence: string;
  /** Null where the passage is the article's own words. */
  readonly speaker: string | null;
  readonly role: string | null;
  readonly via: readonly string[];
  /** The content of the statement matched. */
  readonly statement: string | null;
  readonly manner: Manner | null;
  readonly match: Match | null;
  readonly confidence: number;
}

export interface BatchAnswer {
  readonly status: 'answered' | 'not-found';
  readonly verdict?: Verdict;
  /** Best first, at most ten. With not-found: the closest matches. */
  readonly answers: readonly JsonAnswer[];
}

const AT_MOST = 10;

/** See the header. */
export function toBatchAnswer(result: Finding | Verification): BatchAnswer {
  const answers = result.answers.slice(0, AT_MOST).map(toJsonAnswer);
  if (!('verdict' in result)) return { status: result.status, answers };
  return { status: result.verdict === 'not-found' ? 'not-found' : 'answered', verdict: result.verdict, answers };
}

function toJsonAnswer(answer: Answer): JsonAnswer {
  const { article, paragraph, passage, sentence, statement, speaker, via, match, confidence } = answer;
  return {
    article: article.id,
    paragraph,
    passage,
    sentence: passage.slice(sentence.start, sentence.end),
    speaker: speaker?.name ?? null,
    role: speaker?.role ?? null,
    via,
    statement: statement?.contents.map((content) => content.text).join(' … ') ?? null,
    manner: statement?.manner ?? null,
    match,
    confidence,
  };
}
