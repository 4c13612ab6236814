/**
 * Reads questions and paragraphs from a file in the SQuAD format: `{ "data": [{ "title", "paragraphs": [{ "context", "qas" }] }] }`.
 *
 * White space is squeezed, equal paragraphs are one, equal questions asked of several paragraphs are one question with
 * several right paragraphs, and questions marked as impossible are left out.
 */

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Passage } from '../../src/search/search.ts';

const SQUAD = z.object({
  data: z.array(
    z.object({
      title: z.string().default(''),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              question: z.string(),
              is_impossible: z.boolean().default(false),
              answers: z.array(z.object({ text: z.string() })).default([]),
            }),
          ),
        }),
      ),
    }),
  ),
});

export interface BenchQuestion {
  readonly text: string;
  /** Places in `passages` of the paragraphs that answer. */
  readonly relevant: readonly number[];
  /** The answers' own words. */
  readonly answers: readonly string[];
}

export interface QuestionSet {
  readonly passages: readonly Passage[];
  readonly questions: readonly BenchQuestion[];
}

/** Throws when the file cannot be read or has another format; `titles` keeps the articles' titles as headlines. */
export function readSquad(path: string, titles: boolean): QuestionSet {
  const { data } = SQUAD.parse(JSON.parse(readFileSync(path, 'utf8')));
  const passages: Passage[] = [];
  const placeOf = new Map<string, number>();
  const questions = new Map<string, { text: string; relevant: number[]; answers: string[] }>();
  for (const [number, { title, paragraphs }] of data.entries()) {
    let paragraph = 0;
    for (const { context, qas } of paragraphs) {
      const text = squeeze(context);
      if (text === '') continue;
      let place = placeOf.get(text);
      if (place === undefined) {
        place = passages.length;
        placeOf.set(text, place);
        paragraph++;
        passages.push({ article: `a${number}`, paragraph, title: titles ? title.replaceAll('_', ' ') : '', text });
      }
      for (const { question, is_impossible, answers } of qas) {
        const asked = squeeze(question);
        if (asked === '' || is_impossible || answers.length === 0) continue;
        const known = questions.get(asked) ?? { text: asked, relevant: [], answers: [] };
        if (!known.relevant.includes(place)) known.relevant.push(place);
        known.answers.push(...answers.map((answer) => answer.text));
        questions.set(asked, known);
      }
    }
  }
  return { passages, questions: [...questions.values()] };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
