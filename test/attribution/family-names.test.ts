import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('given a family name that is another word too', () => {
  it.each([
    ['a title, before a title', 'قال المهندس سمير الأستاذ وزير الري، إن الطريق مغلق.', 'سمير الأستاذ'],
    ['an adjective', 'وقال نبيل سريع إن الطريق مغلق.', 'نبيل سريع'],
    ['an adjective behind an office', 'وقال المتحدث العسكري نبيل سريع في بيان إن الطريق مغلق.', 'نبيل سريع'],
  ])('takes %s for the family’s', (_, text, name) => expect(said(text)).toEqual([`${name}: الطريق مغلق`]));
});

describe('given an office with its field in quotation marks', () => {
  it.each([
    ['of one word', 'قالت وكيلة «الصحة» رنا خوري إن الطريق مغلق.'],
    ['of two words', 'قالت وكيلة «الصحة العامة» رنا خوري إن الطريق مغلق.'],
  ])('finds the name behind a field %s', (_, text) => expect(said(text)).toEqual(['رنا خوري: الطريق مغلق']));
});
