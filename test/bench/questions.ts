/**
 * Questions as people ask them, over whole articles: how many replies are right, kind by kind, and what the threshold costs.
 *
 * `npm run bench -- questions GOLD_DIR QUESTIONS.jsonl CORPUS_DIR [--gold] [--fit] [--misses]` prints the table and draws
 * `test/bench/questions-threshold.svg`. `--gold` takes the speakers from the gold files instead of finding them, `--fit` prints
 * coefficients for the confidence (src/question/confidence.ts), `--misses` the questions that went wrong.
 */

import { fileURLToPath } from 'node:url';
import { buildLibrary } from '../../src/newsroom/library.ts';
import { createNewsroom } from '../../src/newsroom.ts';
import { THRESHOLD, USED } from '../../src/question/confidence.ts';
import { fitLogistic } from './logistic.ts';
import { drawTradeOff } from './pictures.ts';
import { examplesOf } from './questions/fit.ts';
import { readCorpus, readGold, readQuestions } from './questions/load.ts';
import { isThere, type Scored, sameSpeaker, score } from './questions/score.ts';
import { bestThreshold, crossValidated, tradeOff } from './questions/trade-off.ts';

export async function run(args: string[]): Promise<void> {
  const [goldFolder, questionsPath, corpusFolder] = args.filter((arg) => !arg.startsWith('--'));
  if (goldFolder === undefined || questionsPath === undefined || corpusFolder === undefined) {
    throw new Error('questions needs three paths: npm run bench -- questions GOLD_DIR QUESTIONS.jsonl CORPUS_DIR');
  }
  const gold = readGold(goldFolder);
  const questions = readQuestions(questionsPath);
  const corpus = await readCorpus(corpusFolder, args.includes('--gold') ? gold : undefined);
  const scored = score(createNewsroom(corpus), questions, gold);

  for (const [group, members] of groupsOf(scored)) console.log(row(group, members));
  console.log(wrongNames(scored, gold));

  const facts = scored.filter(({ question: { kind } }) => kind === 'fact' || kind === 'none');
  const points = tradeOff(facts);
  const held = crossValidated(facts);
  console.log(
    `threshold for facts: ${THRESHOLD.fact} in use, ${bestThreshold(points)} best on all, ${held.threshold.toFixed(2)} on average of`,
    `four fifths: there ${percent(held.answered)} answered rightly and ${percent(held.refused)} told no on the fifth left out`,
  );
  drawTradeOff(points, THRESHOLD.fact, fileURLToPath(new URL('./questions-threshold.svg', import.meta.url)));

  if (args.includes('--fit')) {
    const examples = examplesOf(buildLibrary(corpus), questions);
    for (const sought of ['fact', 'said', 'about'] as const) {
      const own = examples.filter((example) => example.sought === sought);
      const fitted = fitLogistic(own, USED[sought]);
      console.log(sought, own.length, [...fitted].map(([name, weight]) => `${name}: ${weight.toFixed(2)}`).join(', '));
    }
  }
  if (args.includes('--misses')) {
    for (const { question, reply, right } of scored) {
      const { id, kind, text, quote, article, paragraphs, speaker } = question;
      const [first] = reply.answers;
      const got =
        first === undefined ? 'nothing' : `${first.article}:${first.paragraph} ${first.speaker ?? '(narration)'}`;
      const sure = first?.confidence.toFixed(2) ?? '';
      if (!right)
        console.log(
          `${id} ${kind} «${text ?? quote}»\n  wanted ${article}:${paragraphs} ${speaker ?? ''}; ${reply.status} ${sure} ${got}`,
        );
    }
  }
}

function groupsOf(scored: readonly Scored[]): [string, Scored[]][] {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) {
    const { kind, language, verdict } = one.question;
    for (const group of [kind, `${kind}/${kind === 'check' ? verdict : language}`]) {
      groups.set(group, [...(groups.get(group) ?? []), one]);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function row(group: string, members: readonly Scored[]): string {
  const share = (holds: (one: Scored) => boolean): string => percent(members.filter(holds).length / members.length);
  const answered = ({ reply }: Scored): boolean => reply.status === 'answered';
  const there = (one: Scored, within: number): boolean => {
    return answered(one) && one.reply.answers.slice(0, within).some((answer) => isThere(one.question, answer));
  };
  const passages = `passage first ${share((one) => there(one, 1))}, in three ${share((one) => there(one, 3))}, `;
  const kind = members[0]?.question.kind;
  const right = `right ${share((one) => one.right)} of ${members.length}`;
  return `${group.padEnd(22)} ${kind === 'none' || kind === 'check' ? '' : passages}${right}`;
}

function wrongNames(scored: readonly Scored[], gold: ReturnType<typeof readGold>): string {
  const named = scored.filter(({ question: { kind, speaker }, reply: { status, answers } }) => {
    return (
      (kind === 'who-said' || kind === 'topic') && speaker !== null && status === 'answered' && answers[0]?.speaker
    );
  });
  const wrong = named.filter(({ question, reply }) => !sameSpeaker(question, reply.answers[0], gold));
  return `a wrong speaker named: ${percent(wrong.length / named.length)} of ${named.length} replies that name one`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
