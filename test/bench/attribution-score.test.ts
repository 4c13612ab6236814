import { describe, expect, it } from 'vitest';
import { type GoldArticle, score } from './attribution-score.ts';

const text = 'العنوان\n\nقال حداد إن الطريق مغلق وإن الجسر سليم';
const range = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length, text: part });
const gold: GoldArticle = {
  id: 'one',
  title: 'العنوان',
  paragraphs: [],
  text,
  speakers: [{ name: 'سليم حداد', role: 'الوزير', aliases: ['حداد'] }],
  quotes: [
    {
      manner: 'indirect',
      nominal: false,
      sources: [],
      contents: [range('الطريق مغلق وإن الجسر سليم')],
      speaker: 'سليم حداد',
      via: [],
    },
  ],
};
const predict = (content: string, speaker: string | null) => ({
  id: 'one',
  title: 'العنوان',
  paragraphs: [],
  text,
  speakers: [],
  quotes: [
    {
      id: 1,
      paragraph: 1,
      manner: 'indirect' as const,
      nominal: false,
      cue: null,
      sources: [],
      contents: [range(content)],
      speaker,
      via: [],
    },
  ],
});

describe('given one annotated statement', () => {
  it('counts a prediction that shares half of it as found', () =>
    expect(score([gold], [predict('الطريق مغلق وإن', 'سليم حداد')]).detection.f1).toBe(1));
  it('counts a prediction that shares less as spurious', () =>
    expect(score([gold], [predict('الطريق', 'سليم حداد')]).detection.f1).toBe(0));
  it('takes an alias for the speaker, but not for the fullest name', () => {
    const found = score([gold], [predict('الطريق مغلق وإن الجسر سليم', 'حداد')]);
    expect(found.attributed.f1).toBe(1);
    expect(found.fullestName).toBe(0);
  });
  it('counts an unknown speaker as misattributed', () =>
    expect(score([gold], [predict('الطريق مغلق وإن الجسر سليم', null)]).misattributed).toBe(1));
  it('refuses offsets that count in another text', () =>
    expect(() => score([gold], [{ ...predict('الطريق', null), text: 'غيره' }])).toThrow('one'));
});
