import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/arabic/normalise.ts';
import { isFunction, lexiconRows, NAMES, ORGANISATIONS, PLACES, title, VERBS } from '../../src/attribution/lexicon.ts';

const FOLDER = new URL('../../src/attribution/lexicon/', import.meta.url);
const lists = readdirSync(FOLDER).map((file) => file.replace(/\.tsv$/, ''));

describe.each(lists)('given the list %s', (name) => {
  const rows = lexiconRows(name);
  it('says at its head what it holds', () =>
    expect(readFileSync(new URL(`${name}.tsv`, FOLDER), 'utf8')).toMatch(/^# \S/));
  it('has entries', () => expect(rows.length).toBeGreaterThan(3));
  it('holds no entry twice', () => {
    // A small word may be of several classes, and two verbs may be written alike but for their participles («ذاكر», «مذكر»).
    const told = { 'function-words': 2, verbs: 3 }[name as string] ?? 1;
    const entries = rows.map((row) => row.slice(0, told).join('\t'));
    expect(entries.filter((entry, index) => entries.indexOf(entry) !== index)).toEqual([]);
  });
  it('is written in the letters of its language', () => {
    const letters = name === 'english' ? /^[a-z]+$/ : /^[\p{Script=Arabic}\u0640 ]+$/u;
    expect(rows.filter(([word = '']) => !letters.test(word))).toEqual([]);
  });
  it('has the same number of columns in every row, but for a last one that may be left out', () => {
    const widths = rows.map((row) => row.length);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(name === 'titles' ? 2 : 1);
  });
});

describe('given all lists together', () => {
  it('takes no small word for a given name, but for علي', () =>
    expect(
      [...NAMES.keys()].filter(
        (word) =>
          word !== fold('علي') &&
          ['stop', 'inner', 'adverb', 'clause', 'complement', 'relative'].some((kind) =>
            isFunction(word, kind as 'stop'),
          ),
      ),
    ).toEqual([]));
  it('takes no place and no body for a given name', () =>
    // «هلال» is a man's name, «الهلال» with its article a body.
    expect([...NAMES.keys()].filter((word) => PLACES.has(word) || ORGANISATIONS.has(word))).toEqual(['هلال']));
  it('knows the forms of a verb by its entry alone', () => {
    for (const form of ['أضاف', 'أضافت', 'أضافوا', 'أضفن', 'يضيف', 'تضيف', 'مضيفا', 'مضيفة', 'مضيفين', 'إضافة'])
      expect(VERBS.get(fold(form))?.lemma).toBe('أضاف');
  });
  it('makes exceptions only of verbs that it has', () => {
    const lemmas = new Set(lexiconRows('verbs').map(([lemma]) => lemma));
    const exceptions = lexiconRows('noun-objects');
    expect(exceptions.filter(([lemma]) => !lemmas.has(lemma))).toEqual([]);
    expect(exceptions.filter(([, kind]) => kind !== 'says' && kind !== 'silent')).toEqual([]);
  });
  it('knows titles in both genders, in the plural and with the article', () => {
    for (const form of ['وزير', 'الوزير', 'وزيرة', 'الوزيرة', 'وزراء', 'متحدثون', 'المتحدثين'])
      expect(title(fold(form))).not.toBeNull();
  });
});
