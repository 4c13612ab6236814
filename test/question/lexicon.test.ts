import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/arabic/normalise.ts';
import { lightStem } from '../../src/arabic/stem.ts';
import { isStopWord } from '../../src/arabic/stop-words.ts';

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

  it('has at least two words in each group of synonyms, each once, none of them a stop word', () => {
    for (const group of entries('synonyms')) {
      const members = phrases(fold(group));
      expect(members.length, group).toBeGreaterThan(1);
      expect(new Set(members).size, group).toBe(members.length);
      expect(members, group).not.toContain('');
      expect(members.filter(isStopWord), group).toEqual([]);
    }
  });

  it('has no group of synonyms twice', () => {
    const groups = entries('synonyms').map((group) => phrases(fold(group)).sort().join(' ~ '));
    expect(groups.filter((group, at) => groups.indexOf(group) !== at)).toEqual([]);
  });

  it.each(['verbs', 'plurals'])('has in %s at least two forms of each word, no line twice', (name) => {
    const lines = entries(name);
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) expect(line, line).toMatch(/^\p{Script=Arabic}+(?: \p{Script=Arabic}+)+$/u);
  });

  it('has no plural that taking endings off joins with its singular', () => {
    for (const line of entries('plurals')) {
      const [singular = '', ...plurals] = fold(line).split(' ');
      expect(plurals.map(lightStem), line).not.toContain(lightStem(singular));
    }
  });
});
