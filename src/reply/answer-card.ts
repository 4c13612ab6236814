/**
 * One answer as a card: who speaks and in what role (or plainly that nobody does), the passage with the answering words in
 * bold, the chain the words came by, how close they are, and where they stand.
 */

import type { Answer } from '../answer.ts';
import type { Article, Language } from '../article/article.ts';
import { PASSAGE_LENGTH, passageRuns } from './passage.ts';
import { shorten } from './plain-text.ts';
import type { Card, Line, Run } from './reply.ts';
import { join, line } from './runs.ts';
import { type Wording, wording } from './wording.ts';

const SEPARATOR = ' · ';
const HEADLINE_LENGTH = 120;
const ROLE_LENGTH = 120;
/** With the paragraphs around it a card still has to stay within Discord's 4096. */
const CONTEXT_LENGTH = 800;

export interface CardOptions {
  readonly language: Language;
  /** Which of how many matches this is, from 0. */
  readonly position?: number;
  readonly all?: number;
  /** Show the paragraphs before and after as well. */
  readonly context?: boolean;
}

/** See the header. */
export function answerCard(answer: Answer, { language, position = 0, all = 1, context = false }: CardOptions): Card {
  const words = wording(language);
  const { article, paragraph, statement } = answer;
  const passage = line(
    'quote',
    passageRuns(answer.passage, answer.sentence, context ? CONTEXT_LENGTH : PASSAGE_LENGTH),
  );
  const footer = [
    ...placeRuns(article, paragraph, words),
    ...(all > 1 ? [[{ text: words.of(position + 1, all) }]] : []),
  ];
  return {
    title: speakerRuns(answer, words),
    ...(article.url !== undefined && { url: article.url }),
    lines: [
      ...(context ? neighbour(article, paragraph - 1) : []),
      passage,
      ...(context ? neighbour(article, paragraph + 1) : []),
      ...chainLine(answer, words),
      ...closenessLine(answer, words),
    ],
    footer: join(footer, SEPARATOR),
    tone: statement === null ? 'narration' : answer.speaker === null ? 'warning' : 'answer',
  };
}

/** «جون كيربي · المتحدث باسم …»; the article's own words and an unclear speaker are said to be so. */
export function speakerRuns({ statement, speaker }: Answer, words: Wording): Run[] {
  if (statement === null) return [{ text: words.ownWords }];
  if (speaker === null) return [{ text: words.speakerUnclear }];
  const role = speaker.role === null ? [] : [[{ text: shorten(speaker.role, ROLE_LENGTH), inserted: true }]];
  return join([[{ text: speaker.name, inserted: true }], ...role], SEPARATOR);
}

/** Headline, outlet, date and paragraph, each where it is known. */
export function placeRuns(article: Article, paragraph: number, words: Wording): Run[][] {
  return [
    [{ text: shorten(article.title, HEADLINE_LENGTH), inserted: true }],
    ...articleFacts(article, words),
    [{ text: paragraph === 0 ? words.headline : words.paragraph(paragraph) }],
  ];
}

/** Outlet, section and date, each where it is known. */
export function articleFacts({ outlet, published }: Article, words: Wording): Run[][] {
  const date = published === undefined || Number.isNaN(Date.parse(published)) ? undefined : words.date(published);
  return [
    ...(outlet === undefined ? [] : [[{ text: outlet, inserted: true }]]),
    ...(date === undefined ? [] : [[{ text: date }]]),
  ];
}

function neighbour(article: Article, number: number): Line[] {
  const text = number === 0 ? article.title : article.paragraphs.find((paragraph) => paragraph.number === number)?.text;
  return text === undefined ? [] : [line('text', [{ text: shorten(text, CONTEXT_LENGTH) }])];
}

/** «CNN ← أحمد فهمي ← السيسي», only where somebody stands between the speaker and the article. */
export function chainLine({ article, via, speaker }: Answer, words: Wording): Line[] {
  if (via.length === 0) return [];
  const links = [
    ...(article.outlet === undefined ? [] : [article.outlet]),
    ...via,
    speaker?.name ?? words.speakerUnclear,
  ];
  const chain = links.map((name): Run[] => [{ text: name, inserted: true }]);
  return [line('faint', [{ text: words.chain }, ...join(chain, words.arrow)])];
}

function closenessLine({ match, statement }: Answer, words: Wording): Line[] {
  const said = [
    ...(match === null ? [] : [words.match[match]]),
    ...(statement === null ? [] : [words.manner[statement.manner]]),
  ];
  return said.length === 0 ? [] : [line('faint', [{ text: said.join(SEPARATOR) }])];
}
