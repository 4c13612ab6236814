/**
 * How right the newsroom's replies are, kind by kind: the first passage, the speaker, the highlighted sentence, the verdict.
 */

import { fold } from '../../../src/arabic/normalise.ts';
import type { Newsroom } from '../../../src/newsroom.ts';
import { type BatchAnswer, type JsonAnswer, toBatchAnswer } from '../../../src/reply/json.ts';
import type { BenchQuestion, readGold } from './load.ts';

export interface Scored {
  readonly question: BenchQuestion;
  readonly reply: BatchAnswer;
  /** Right were it answered: whatever the threshold made of it. */
  readonly firstRight: boolean;
  readonly right: boolean;
}

type Gold = ReturnType<typeof readGold>;

/** Asks as a reader would, by the command for each kind. */
function ask(newsroom: Newsroom, { kind, text = '', quote = '', claimed = '' }: BenchQuestion): BatchAnswer {
  if (kind === 'check') return toBatchAnswer(newsroom.verify(quote, claimed));
  return toBatchAnswer(kind === 'who-said' ? newsroom.whoSaid(text) : newsroom.ask(text));
}

/** See the header. */
export function score(newsroom: Newsroom, questions: readonly BenchQuestion[], gold: Gold): Scored[] {
  return questions.map((question) => {
    const reply = ask(newsroom, question);
    const firstRight = isRight(question, reply.answers[0], gold);
    if (question.kind === 'none') return { question, reply, firstRight: false, right: reply.status === 'not-found' };
    if (question.kind !== 'check')
      return { question, reply, firstRight, right: firstRight && reply.status === 'answered' };
    const speaker = question.verdict !== 'other-speaker' || sameSpeaker(question, reply.answers[0], gold);
    return { question, reply, firstRight, right: reply.verdict === question.verdict && speaker };
  });
}

function isRight(question: BenchQuestion, answer: JsonAnswer | undefined, gold: Gold): boolean {
  if (answer === undefined || !isThere(question, answer)) return false;
  if (question.kind === 'fact') return !question.answer || spelt(answer.sentence).includes(spelt(question.answer));
  return question.speaker === null || sameSpeaker(question, answer, gold);
}

/** The right paragraph of the right article. */
export function isThere({ article, paragraphs }: BenchQuestion, answer: JsonAnswer | undefined): boolean {
  return answer !== undefined && answer.article === article && paragraphs.includes(answer.paragraph);
}

/** The speaker asked for, by any name that the gold file gives him. */
export function sameSpeaker({ article, speaker }: BenchQuestion, answer: JsonAnswer | undefined, gold: Gold): boolean {
  if (answer?.speaker == null || speaker === null || answer.article !== article) return false;
  const record = gold.get(article)?.speakers.find(({ name }) => name === speaker);
  const names = [speaker, ...(record?.aliases ?? []), ...(record?.role ? [`${record.role} ${speaker}`] : [])];
  return names.map(spelt).includes(spelt(answer.speaker));
}

function spelt(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
