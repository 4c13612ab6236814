import { describe, expect, it } from 'vitest';
import { speakerKey } from '../../src/newsroom/keys.ts';
import { newsroom } from './invented.ts';

describe('given a name or a role', () => {
  it.each([
    ['the family name', 'الدرويش'],
    ['phone spelling', 'سامى الدرويش'],
    ['Latin letters', 'Darwish'],
    ['the role', 'مدير هيئة الطرق'],
    ['role and name', 'المدير سامي الدرويش'],
  ])('knows the speaker by %s', (_, name) => {
    expect(newsroom.findSpeakers(name)[0]?.speaker.name).toBe('سامي الدرويش');
  });

  it('knows nobody by a name that no speaker has', () => {
    expect(newsroom.findSpeakers('فادي الحلبي')).toEqual([]);
  });

  it('offers speakers while the name is being typed', () => {
    expect(newsroom.findSpeakers('هد').map(({ speaker }) => speaker.name)).toEqual(['هدى السالم']);
    expect(newsroom.findSpeakers('Dar').map(({ speaker }) => speaker.name)).toContain('سامي الدرويش');
    expect(newsroom.findSpeakers('Sami Dar').map(({ speaker }) => speaker.name)).toContain('سامي الدرويش');
  });

  it('finds a speaker again by the key in a button', () => {
    expect(newsroom.speakerByKey(speakerKey('هدى السالم'))?.speaker.name).toBe('هدى السالم');
    expect(newsroom.speakerByKey('AAAAAA')).toBeNull();
  });
});

describe('given everybody who speaks', () => {
  it('counts statements, most first', () => {
    const counted = newsroom.speakers('bridge').map(({ speaker, statements }) => [speaker.name, statements]);
    expect(counted[0]).toEqual(['سامي الدرويش', 2]);
  });

  it('leaves out names that only pass words on', () => {
    expect(newsroom.speakers().map(({ speaker }) => speaker.name)).not.toContain('صحيفة الوادي');
  });
});

describe('given a speaker’s quotations', () => {
  it('gives all of them in reading order', () => {
    const { answers, about } = newsroom.quotesBy('الدرويش');
    expect(answers.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
    expect(about?.statements).toBe(2);
  });

  it('gives those about a subject only', () => {
    expect(newsroom.quotesBy('الدرويش', 'كلفة الإصلاح').answers[0]?.paragraph).toBe(1);
  });
});

describe('given the name of an article', () => {
  it.each(['bridge', 'الجسر', 'اغلاق جسر الوادى بعد فيضان النهر', 'زيتون'])('finds it by %s', (name) => {
    expect(newsroom.article(name)).not.toBeNull();
  });

  it('does not guess', () => {
    expect(newsroom.article('')).toBeNull();
    expect(newsroom.article('ال')).toBeNull();
  });
});
