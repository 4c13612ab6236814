import { describe, expect, it } from 'vitest';
import { words } from '../../src/arabic/words.ts';
import { answerKinds, QUESTION_TYPES, questionType } from '../../src/search/question-type.ts';

const typeOf = (question: string) => questionType(words(question).map(({ folded }) => folded));

describe('given a question', () => {
  it.each([
    ['متى وصل الوفد؟', 'time'],
    ['في أي عام بني السد؟', 'time'],
    ['إمتى يفتح الميناء؟', 'time'],
    ['كم عدد العمال؟', 'number'],
    ['أين يقع الميناء؟', 'place'],
    ['ما هي المدينة التي استضافت اللقاء؟', 'place'],
    ['لماذا توقف العمل؟', 'reason'],
    ['من افتتح الميناء؟', 'person'],
    ['وصلوا من المطار', null],
    ['ما رأي الوزيرة؟', null],
    ['When was the pier built?', 'time'],
    ['Which city hosted the talks?', 'place'],
    ['Who spoke?', 'person'],
  ])('knows what %s asks for', (question, type) => {
    expect(typeOf(question)).toBe(type);
  });
});

describe('given a word of a passage', () => {
  it('knows what it may answer', () => {
    expect(answerKinds('1998') & QUESTION_TYPES.time).not.toBe(0);
    expect(answerKinds('حزيران') & QUESTION_TYPES.time).not.toBe(0);
    expect(answerKinds('خمسون')).toBe(QUESTION_TYPES.number);
    expect(answerKinds('بسبب')).toBe(QUESTION_TYPES.reason);
    expect(answerKinds('كتاب')).toBe(0);
  });
});
