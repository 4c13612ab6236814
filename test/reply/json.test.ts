import { describe, expect, it } from 'vitest';
import { toBatchAnswer } from '../../src/reply/json.ts';
import { newsroom } from '../newsroom/invented.ts';

describe('given a finding', () => {
  it('prints the answers as programs read them', () => {
    const { status, answers } = toBatchAnswer(newsroom.whoSaid('السكان يحتاجون إلى عبّارة عاجلة'));
    expect(status).toBe('answered');
    expect(answers.length).toBeLessThanOrEqual(10);
    expect(answers[0]).toMatchObject({
      article: 'bridge',
      paragraph: 4,
      sentence: 'السكان يحتاجون إلى عبّارة عاجلة',
      speaker: 'ليلى منصور',
      role: 'رئيسة البلدية',
      via: ['صحيفة الوادي'],
      statement: 'السكان يحتاجون إلى عبّارة عاجلة',
      manner: 'indirect',
      match: 'verbatim',
    });
  });

  it('has no speaker where the passage is the article’s own words', () => {
    const [first] = toBatchAnswer(newsroom.ask('متى ارتفع منسوب النهر في المروج؟')).answers;
    expect(first).toMatchObject({ speaker: null, role: null, statement: null, manner: null, match: null });
  });
});

describe('given a verification', () => {
  it('has the verdict, and not-found only where nobody said it', () => {
    expect(toBatchAnswer(newsroom.verify('الجسر لن يفتح', 'الدرويش'))).toMatchObject({
      status: 'answered',
      verdict: 'verbatim',
    });
    expect(toBatchAnswer(newsroom.verify('سنبني مطارا', 'الدرويش'))).toMatchObject({
      status: 'not-found',
      verdict: 'not-found',
    });
  });
});
