import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { toCitron } from '../../src/attribution/citron.ts';
import { article } from './said.ts';

describe('given an article and its attribution', () => {
  const given = article(['قال سليم حداد: "الطريق مغلق تماما".', 'وأضاف أن الثلج كثيف.'], 'ثلوج في الجبل');
  const output = toCitron(given, attribute(given));
  it('gives headline and paragraphs parted by blank lines as text', () =>
    expect(output.text).toBe('ثلوج في الجبل\n\nقال سليم حداد: "الطريق مغلق تماما".\n\nوأضاف أن الثلج كثيف.'));
  it('gives the paragraphs as strings', () =>
    expect(output.paragraphs).toEqual(['قال سليم حداد: "الطريق مغلق تماما".', 'وأضاف أن الثلج كثيف.']));
  it('gives a quote with cue, sources and contents whose spans count in the text', () => {
    const [first] = output.quotes;
    expect(first).toMatchObject({
      id: 1,
      paragraph: 1,
      manner: 'direct',
      nominal: false,
      speaker: 'سليم حداد',
      via: [],
    });
    expect(first?.cue?.text).toBe('قال');
    expect(first?.sources.map(({ text }) => text)).toEqual(['سليم حداد']);
    for (const { start, end, text } of first?.contents ?? []) expect(output.text.slice(start, end)).toBe(text);
  });
  it('leaves the sources empty where the subject is hidden', () =>
    expect(output.quotes[1]).toMatchObject({ sources: [], speaker: 'سليم حداد' }));
  it('lists the speaker once', () => expect(output.speakers.map(({ name }) => name)).toEqual(['سليم حداد']));
});
