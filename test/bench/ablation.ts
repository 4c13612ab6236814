/**
 * What each ingredient of the search is worth: the same questions with one thing taken away at a time.
 *
 * `npm run bench -- ablation SQUAD.json [--titles]` prints a Markdown table: MRR@10 and recall@1 on the questions as written and with
 * one typo each. Forms and word lists are taken away from the question, measures from the ranking; the last rows rank by
 * one measure alone.
 */

import { parseArgs } from 'node:util';
import { FORM_KINDS, type FormKind } from '../../src/search/forms.ts';
import { type Choices, EVERYTHING } from '../../src/search/query.ts';
import { MEASURES, type Measure, scoreOf, WEIGHTS } from '../../src/search/rank.ts';
import { textIndex } from '../../src/search/text-index.ts';
import { typo } from './noise.ts';
import { quality } from './quality.ts';
import { seeded } from './random.ts';
import { readSquad } from './squad.ts';
import { table } from './tables.ts';

interface Variant {
  readonly name: string;
  readonly choices?: Partial<Choices>;
  readonly weights?: Partial<Record<Measure, number>>;
  readonly withoutHeadline?: boolean;
}

const without = (...kinds: FormKind[]): ReadonlySet<FormKind> => {
  return new Set(FORM_KINDS.filter((kind) => !kinds.includes(kind)));
};
const nothing = Object.fromEntries(MEASURES.map((measure) => [measure, 0]));

const VARIANTS: readonly Variant[] = [
  { name: 'everything' },
  { name: 'without the headline', withoutHeadline: true },
  { name: 'without stop words', choices: { stopWords: false } },
  { name: 'without weaker frame words', choices: { frameWords: false } },
  { name: 'without guesses at slips', choices: { slips: false } },
  { name: 'without guesses by sound', choices: { sounds: false } },
  { name: 'without exact forms', choices: { forms: without('exact') } },
  { name: 'without clitic stems', choices: { forms: without('clitic') } },
  { name: 'without roots', choices: { forms: without('root', 'deepRoot') } },
  { name: 'without skeletons', choices: { forms: without('skeleton') } },
  { name: 'without numbers and months', choices: { forms: without('value') } },
  { name: 'light and clitic stems only', choices: { forms: new Set<FormKind>(['light', 'clitic']) } },
  ...MEASURES.map((measure) => ({ name: `ranking without ${measure}`, weights: { [measure]: 0 } })),
  { name: 'ranking by relevance (BM25) alone', weights: { ...nothing, relevance: 1 } },
  { name: 'ranking by coverage alone', weights: { ...nothing, coverage: 1 } },
];

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { titles: { type: 'boolean', default: false } },
  });
  const [path] = positionals;
  if (path === undefined) throw new Error('ablation needs a question set: npm run bench -- ablation SQUAD.json');
  const { passages, questions } = readSquad(path, values.titles);
  const random = seeded(1);
  const mistyped = questions.map((question) => ({ ...question, text: typo(question.text, random) }));
  const indexWith = (headline: boolean) =>
    textIndex(passages.map(({ text, title, article }) => ({ text, context: headline ? title : '', group: article })));
  const [index, bare] = [indexWith(true), indexWith(false)];

  const rows = VARIANTS.filter(({ withoutHeadline }) => values.titles || withoutHeadline !== true).map((variant) => {
    const chosen = variant.withoutHeadline ? bare : index;
    const weights = { ...WEIGHTS, ...variant.weights };
    const rank = (question: string): number[] =>
      chosen
        .find(chosen.query(question, { ...EVERYTHING, ...variant.choices }))
        .map(({ entry, evidence }) => ({ entry, score: scoreOf(evidence, weights) }))
        .sort((a, b) => b.score - a.score)
        .map(({ entry }) => entry);
    const [written, slipped] = [quality(questions, rank), quality(mistyped, rank)];
    return [variant.name, ...[written.mrr, written.recall1, slipped.mrr].map((value) => value.toFixed(3))];
  });
  console.log(table(['', 'MRR@10', 'recall@1', 'one typo, MRR@10'], rows));
}
