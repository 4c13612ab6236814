/**
 * The longest question that Discord takes against a paragraph of 100,000 characters. Both are people's texts, so that no part of
 * the program may take time in proportion to the product of what they hold: sentences, statements, repeated words.
 */

import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { createNewsroom } from '../../src/newsroom.ts';

const PARAGRAPH = 100_000;
const QUESTION = 6000;

const repeated = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);
/** Some words that all differ. */
const different = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `كلمة${'ابتثجحخدذر'.charAt(n % 10)}${n}`);

function newsroomOf(text: string) {
  const paragraphs = [text, 'قال كيربي إن المحادثات جيدة.'].map((own, at) => ({ number: at + 1, text: own }));
  const article: Article = { id: 'long', title: 'خبر', language: 'ar', aliases: [], paragraphs };
  return createNewsroom({ articles: [{ article, attribution: attribute(article) }] });
}

const PARAGRAPHS: readonly (readonly [what: string, text: string])[] = [
  ['lines of one word', repeated('سوق\n', PARAGRAPH)],
  ['sentences of two words', repeated('سوق بيت. ', PARAGRAPH)],
  ['sentences of one of many words', repeated(different(400).join('. '), PARAGRAPH)],
  ['one word, then another', repeated('سوق ', PARAGRAPH / 2) + repeated('بيت ', PARAGRAPH / 2)],
  ['two words in turn', repeated('سوق بيت ', PARAGRAPH)],
  ['quotations', repeated('قال كيربي: "سوق بيت". ', PARAGRAPH)],
];

describe.each(PARAGRAPHS)('given a paragraph of 100,000 characters: %s', (_, text) => {
  const newsroom = newsroomOf(text);
  const questions = [
    ['its own words', text.slice(0, QUESTION)],
    ['its own words and others', `${text.slice(0, QUESTION / 2)} ${different(400).join(' ')}`.slice(0, QUESTION)],
    ['its words in turn', repeated('سوق بيت ', QUESTION)],
    ['two of its words', 'ما سعر سوق بيت'],
  ] as const;

  it.each(questions)('comes to an end with a question of %s', (_, question) => {
    for (const answer of newsroom.ask(question).answers) expect(answer.article.id).toBe('long');
    newsroom.ask(`من قال ${question}`);
    newsroom.ask(`ماذا قال كيربي عن ${question}`);
    newsroom.whoSaid(question);
    newsroom.quotesBy('كيربي', question);
    newsroom.findSpeakers(question);
    expect(newsroom.verify(question, 'كيربي').verdict).toBeDefined();
  });
});
