import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

function entries(name: string): string[] {
  return readFileSync(new URL(`../../src/question/lexicon/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}

function phrases(list: string | undefined): string[] {
  return (list ?? '').split('~').map((phrase) => phrase.trim());
}

describe('given the lists of words', () => {
  it.each(['english', 'dialect'])('has in %s a word on either side of each entry', (name) => {
    for (const entry of entries(name)) {
      const sides = entry.split('=');
      expect(sides, entry).toHaveLength(2);
      expect(sides.flatMap(phrases), entry).not.toContain('');
    }
  });

  it('translates each English word once, into Arabic', () => {
    const heads = entries('english').flatMap((entry) => phrases(entry.split('=')[0]));
    expect(new Set(heads).size).toBe(heads.length);
    expect(heads.length).toBeGreaterThan(1500);
    for (const entry of entries('english')) expect(entry.split('=')[1], entry).toMatch(/^[\p{Script=Arabic}\s~]+$/u);
  });

  it('has at least two words in each group of synonyms', () => {
    for (const group of entries('synonyms')) {
      expect(phrases(group).length, group).toBeGreaterThan(1);
      expect(phrases(group), group).not.toContain('');
    }
  });
});
