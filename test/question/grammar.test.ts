import { describe, expect, it } from 'vitest';
import { parse, readGrammar } from '../../src/question/grammar.ts';
import { understand } from '../../src/question/understand.ts';

function holes(question: string): Record<string, string> {
  const parsed = parse(question);
  const spelt = Object.entries(parsed?.holes ?? {}).map(([hole, list]) => [
    hole,
    list.map(({ text }) => text).join(' '),
  ]);
  return { kind: parsed?.kind ?? 'none', ...Object.fromEntries(spelt) };
}

describe('given a question who said something', () => {
  it.each([
    ['standard Arabic', 'من قال إن السد آمن؟', 'السد آمن'],
    ['with a relative', 'من الذي أعلن أن السد آمن؟', 'السد آمن'],
    ['Egyptian', 'مين اللي قال إن السد آمن', 'السد آمن'],
    ['Levantine', 'مين حكى إنو السد آمن؟', 'السد آمن'],
    ['Gulf', 'منو قال إن السد آمن', 'السد آمن'],
    ['Maghrebi', 'شكون قال بلي السد آمن', 'السد آمن'],
    ['the words first', 'السد آمن، مين قالها؟', 'السد آمن'],
    ['English', 'Who said that the dam is safe?', 'the dam is safe'],
    ['phone spelling', 'من قال ان السد امن', 'السد امن'],
  ])('sets the claim apart in %s', (_, question, claim) => {
    expect(holes(question)).toEqual({ kind: 'who-said', CLAIM: claim });
  });
});

describe('given a question what somebody said', () => {
  it.each([
    ['standard Arabic', 'ماذا قالت هدى السالم عن الزيتون؟', 'هدى السالم', 'الزيتون'],
    ['Egyptian', 'هدى السالم قالت إيه عن الزيتون؟', 'هدى السالم', 'الزيتون'],
    ['Levantine', 'شو قالت هدى السالم عن الزيتون؟', 'هدى السالم', 'الزيتون'],
    ['Gulf', 'وش قالت هدى السالم عن الزيتون', 'هدى السالم', 'الزيتون'],
    ['Iraqi', 'شنو گالت هدى السالم عن الزيتون', 'هدى السالم', 'الزيتون'],
    ['Maghrebi', 'شنو قالت هدى السالم على الزيتون', 'هدى السالم', 'الزيتون'],
    ['another verb', 'بماذا ردت هدى السالم على المزارعين؟', 'هدى السالم', 'المزارعين'],
    ['English', 'What did Huda Salem say about the olives?', 'Huda Salem', 'the olives'],
  ])('sets speaker and subject apart in %s', (_, question, speaker, topic) => {
    expect(holes(question)).toEqual({ kind: 'said-about', SPEAKER: speaker, TOPIC: topic });
  });

  it('does not take the name علي for the word على', () => {
    expect(holes('ماذا قال علي منصور عن السد؟')).toMatchObject({ SPEAKER: 'علي منصور', TOPIC: 'السد' });
  });
});

describe('given other questions', () => {
  it('knows those that ask whether somebody said something', () => {
    expect(holes('هل قال كريم العطار إن السد آمن؟')).toEqual({
      kind: 'did-say',
      SPEAKER: 'كريم العطار',
      CLAIM: 'السد آمن',
    });
    expect(holes('Did Attar say the dam is safe?')).toEqual({
      kind: 'did-say',
      SPEAKER: 'Attar',
      CLAIM: 'the dam is safe',
    });
  });

  it('leaves questions about facts whole, with the kind of thing asked for', () => {
    expect(understand('متى بدأ بناء السد؟')).toMatchObject({ kind: 'fact', type: 'time' });
    expect(understand('كم عمودا في الجسر؟')).toMatchObject({ kind: 'fact', type: 'number' });
  });

  it('understands nothing in nothing', () => {
    expect(understand('؟!')).toMatchObject({ kind: 'fact', about: [], speaker: [] });
  });
});

describe('given a grammar with a mistake in it', () => {
  it('names the line', () => {
    expect(() => readGrammar('class who: من\nframe who-said: who says CLAIM')).toThrow(
      'line 2: there is no class called says',
    );
    expect(() => readGrammar('frame riddle: CLAIM')).toThrow('line 1');
  });
});
