import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { article } from './said.ts';

const said = (...paragraphs: string[]) =>
  attribute({ ...article(paragraphs), language: 'en' }).statements.map(
    ({ speaker, contents }) => `${speaker ?? '?'}: ${contents.map(({ text }) => text).join(' … ')}`,
  );

describe('given an English article', () => {
  it.each([
    [
      'a quotation before its verb',
      '"The road is closed today," Samuel Brook said.',
      'Samuel Brook: The road is closed today',
    ],
    [
      'a verb before its source',
      '"The road is closed today," said Samuel Brook.',
      'Samuel Brook: The road is closed today',
    ],
    ['a clause', 'Samuel Brook said that the road was closed.', 'Samuel Brook: the road was closed'],
    ['a clause without that', 'Samuel Brook said the road was closed.', 'Samuel Brook: the road was closed'],
    ['a hearer', 'Samuel Brook told reporters that the road was closed.', 'Samuel Brook: the road was closed'],
    ['an apposition', 'Samuel Brook, the mayor, said the road was closed.', 'Samuel Brook: the road was closed'],
    ['a body', 'According to the health ministry, the clinic is open.', 'health ministry: the clinic is open'],
    ['a body behind', 'The clinic is open, according to the health ministry.', 'health ministry: The clinic is open'],
  ])('reads %s', (_, text, expected) => expect(said(text)).toEqual([expected]));

  it('joins family name and pronoun to the full name', () =>
    expect(
      said(
        'Samuel Brook said the road was closed.',
        'Brook added the bridge was safe.',
        'He said that snow was coming.',
      ),
    ).toEqual([
      'Samuel Brook: the road was closed',
      'Samuel Brook: the bridge was safe',
      'Samuel Brook: snow was coming',
    ]));
  it('finds nothing where nobody speaks', () => expect(said('The road was closed for three days.')).toEqual([]));
});
