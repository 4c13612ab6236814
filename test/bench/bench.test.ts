import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/arabic/normalise.ts';
import { inventText } from './invented-text.ts';
import { areaUnderCurve, calibrationError, fitLogistic, reliability } from './logistic.ts';
import { dressed, phoneSpelling, typo } from './noise.ts';
import { quality } from './quality.ts';
import { seeded } from './random.ts';
import { readSquad } from './squad.ts';

describe('given examples made by known coefficients', () => {
  const random = seeded(5);
  const examples = Array.from({ length: 4000 }, () => {
    const signals = { constant: 1, share: random() };
    return { signals, right: random() < 1 / (1 + Math.exp(-(-2 + 5 * signals.share))) };
  });
  const coefficients = fitLogistic(examples, ['constant', 'share']);

  it('finds them again', () => {
    expect(coefficients.get('constant')).toBeCloseTo(-2, 0);
    expect(coefficients.get('share')).toBeCloseTo(5, 0);
  });

  it('sees that the probabilities hold', () => {
    const judged = examples.map(({ signals, right }) => ({
      probability: 1 / (1 + Math.exp(-(-2 + 5 * signals.share))),
      right,
    }));
    expect(calibrationError(judged)).toBeLessThan(0.04);
    expect(reliability(judged).reduce((sum, { count }) => sum + count, 0)).toBe(judged.length);
    expect(areaUnderCurve(judged)).toBeGreaterThan(0.7);
  });
});

describe('given rankings', () => {
  it('measures how early the right passage comes', () => {
    const questions = ['a', 'b', 'c'].map((text) => ({ text, relevant: [1], answers: [] }));
    const ranks: Record<string, number[]> = { a: [1, 2], b: [0, 1], c: [0] };
    const { mrr, recall1, recall5 } = quality(questions, (question) => ranks[question] ?? []);
    expect([mrr, recall1, recall5].map((value) => value.toFixed(2))).toEqual(['0.50', '0.33', '0.67']);
  });
});

describe('given a question', () => {
  const question = 'متى افتتحت الوزيرة المحطة الكهربائية؟';

  it('types it as on a telephone and as on a poster without changing what it folds to', () => {
    expect(phoneSpelling(question)).toBe('متي افتتحت الوزيره المحطه الكهرباييه؟');
    expect(fold(phoneSpelling(question))).toBe(fold(question));
    expect(fold(dressed(question, seeded(1)))).toBe(fold(question));
  });

  it('makes a slip in the longest word only', () => {
    const typed = typo(question, seeded(3)).split(' ');
    expect(typed.slice(0, -1)).toEqual(question.split(' ').slice(0, -1));
  });
});

describe('given a size', () => {
  it('invents the same text every time, with questions about it', () => {
    const { passages, questions } = inventText(20, 5);
    expect(inventText(20, 5)).toEqual({ passages, questions });
    expect(passages).toHaveLength(20);
    expect(questions).toHaveLength(5);
    expect(new Set(passages.map(({ article }) => article)).size).toBe(3);
  });
});

describe('given a file of questions', () => {
  it('joins equal paragraphs and questions, and leaves out those without an answer', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'bench-')), 'set.json');
    const qa = (question: string, ...answers: string[]) => ({ question, answers: answers.map((text) => ({ text })) });
    const paragraphs = [
      { context: 'ألف  باء', qas: [qa('أين؟', 'باء'), qa('لماذا؟')] },
      { context: 'ألف باء', qas: [qa('أين؟', 'ألف')] },
      { context: 'جيم', qas: [{ ...qa('متى؟', 'جيم'), is_impossible: true }] },
    ];
    writeFileSync(path, JSON.stringify({ data: [{ title: 'A_title', paragraphs }] }));
    const { passages, questions } = readSquad(path, true);
    expect(passages.map(({ title, text }) => [title, text])).toEqual([
      ['A title', 'ألف باء'],
      ['A title', 'جيم'],
    ]);
    expect(questions).toEqual([{ text: 'أين؟', relevant: [0], answers: ['باء', 'ألف'] }]);
  });
});
