/**
 * Lists that are read page by page: what somebody said, who speaks, the articles, one article.
 *
 * Every page carries in its buttons' ids which list it is and where to go on (custom-id.ts); nothing is kept.
 */

import type { Answer, SpeakerEntry } from '../answer.ts';
import type { Article } from '../article/article.ts';
import { articleKey, speakerKey } from '../newsroom/keys.ts';
import { articleFacts, chainLine, placeRuns } from './answer-card.ts';
import { ABOUT_MAX, type ButtonState } from './custom-id.ts';
import { common, deleteButton, matchMenu, type ReplyContext } from './finding-reply.ts';
import { passageRuns } from './passage.ts';
import { shorten } from './plain-text.ts';
import type { Button, Card, Line, Menu, Reply } from './reply.ts';
import { join, line } from './runs.ts';
import { type Wording, wording } from './wording.ts';

/** So many of each on a page: a page stays within Discord's 4096 characters of one card, and a menu within 25 choices. */
const PER_PAGE = { quotes: 5, speakers: 15, paragraphs: 4, articles: 25 } as const;
const QUOTE_LENGTH = 600;
const PARAGRAPH_LENGTH = 900;
const LABEL_LENGTH = 90;

type Paged = Extract<ButtonState, { page: number }>;

export interface QuotesPage {
  readonly entry: SpeakerEntry;
  /** In the order to read them in. */
  readonly answers: readonly Answer[];
  readonly about: string;
  readonly article: Article | null;
  readonly page: number;
}

/** What somebody said, five a page, with a menu to open one. */
export function quotesReply({ entry, answers, about, article, page }: QuotesPage, context: ReplyContext): Reply {
  const words = wording(context.language);
  const { part, footer, at, pages } = pageOf(answers, PER_PAGE.quotes, page, words);
  const { name } = entry.speaker;
  const menu = matchMenu(part, words.openQuote, context);
  const title = about === '' ? words.quotesOf(name) : words.quotesAbout(name, shorten(about, ABOUT_MAX));
  const lines = part.flatMap((answer): Line[] => [
    line('quote', passageRuns(answer.passage, answer.sentence, QUOTE_LENGTH)),
    ...chainLine(answer, words),
    line('faint', join(placeRuns(answer.article, answer.paragraph, words), ' · ')),
  ]);
  const state = (target: number): Paged => ({
    action: 'quotes',
    ...common(context),
    speaker: speakerKey(name),
    article: article === null ? null : articleKey(article),
    about,
    page: target,
  });
  const footers = [[{ text: words.statements(answers.length) }], ...footer];
  const card: Card = { title, lines, footer: join(footers, ' · '), tone: 'answer' };
  return listReply(card, pageButtons(state, at, pages, words), menu, context);
}

/** Everybody who speaks, with role and number of statements, and a menu to read what one of them said. */
export function speakersReply(
  entries: readonly SpeakerEntry[],
  article: Article | null,
  page: number,
  context: ReplyContext,
): Reply {
  const words = wording(context.language);
  const { part, footer, at, pages } = pageOf(entries, PER_PAGE.speakers, page, words);
  const key = article === null ? null : articleKey(article);
  const lines = part.map(({ speaker, statements }) =>
    line(
      'text',
      join(
        [
          [{ text: speaker.name, look: 'bold', inserted: true }],
          [{ text: shorten(speaker.role ?? words.kind[speaker.kind], LABEL_LENGTH), inserted: true }],
          [{ text: words.statements(statements) }],
        ],
        ' · ',
      ),
    ),
  );
  const choices = part.map(({ speaker, statements }) => ({
    label: shorten(speaker.name, LABEL_LENGTH),
    description: shorten(`${words.statements(statements)} · ${speaker.role ?? words.kind[speaker.kind]}`, LABEL_LENGTH),
    state: {
      action: 'quotes',
      ...common(context),
      speaker: speakerKey(speaker.name),
      article: key,
      about: '',
      page: 0,
    } as const,
  }));
  const state = (target: number): Paged => ({ action: 'speakers', ...common(context), article: key, page: target });
  const title = [{ text: words.speakers }];
  const card: Card = { title, lines, footer: join(footer, ' · '), tone: 'plain' };
  const menu = choices.length === 0 ? undefined : { placeholder: words.openSpeaker, choices };
  return listReply(card, pageButtons(state, at, pages, words), menu, context);
}

/** An article: headline, outlet, date, link and four paragraphs a page. */
export function articleReply(article: Article, page: number, context: ReplyContext): Reply {
  const words = wording(context.language);
  const { part, footer, at, pages } = pageOf(article.paragraphs, PER_PAGE.paragraphs, page, words);
  const lines = part.flatMap(({ number, text }): Line[] => [
    line('faint', [{ text: words.paragraph(number) }]),
    line('text', [{ text: shorten(text, PARAGRAPH_LENGTH) }]),
  ]);
  const card: Card = {
    title: [{ text: article.title }],
    ...(article.url !== undefined && { url: article.url }),
    lines,
    footer: join([...articleFacts(article, words), ...footer], ' · '),
    tone: 'plain',
  };
  const state = (target: number): Paged => {
    return { action: 'article', ...common(context), article: articleKey(article), page: target };
  };
  return listReply(card, pageButtons(state, at, pages, words), undefined, context);
}

/** The first articles to choose from. */
export function articlesReply(articles: readonly Article[], context: ReplyContext): Reply {
  const words = wording(context.language);
  const listed = articles.slice(0, PER_PAGE.articles);
  const lines = listed.map((article) =>
    line(
      'text',
      join([[{ text: shorten(article.title, LABEL_LENGTH), inserted: true }], ...articleFacts(article, words)], ' · '),
    ),
  );
  const choices = listed.map((article) => ({
    label: shorten(article.title, LABEL_LENGTH),
    state: { action: 'article', ...common(context), article: articleKey(article), page: 0 } as const,
  }));
  const footer = listed.length < articles.length ? [{ text: words.of(listed.length, articles.length) }] : [];
  const card: Card = { title: [{ text: words.articles }], lines, footer, tone: 'plain' };
  return listReply(card, [], { placeholder: words.openArticle, choices }, context);
}

function listReply(card: Card, pages: readonly Button[], menu: Menu | undefined, context: ReplyContext): Reply {
  return {
    visibility: 'public',
    language: context.language,
    text: [],
    cards: [card],
    buttons: [...pages, ...deleteButton(context)],
    ...(menu && { menu }),
    outcome: 'answered',
  };
}

/** One page of a list; a page past the end, as after a reload, is the last one. */
function pageOf<T>(all: readonly T[], size: number, page: number, words: Wording) {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const at = Math.min(page, pages - 1);
  const footer = pages > 1 ? [[{ text: words.page(at + 1, pages) }]] : [];
  return { part: all.slice(at * size, (at + 1) * size), footer, at, pages };
}

function pageButtons(state: (page: number) => Paged, at: number, pages: number, words: Wording): Button[] {
  return [
    ...(at > 0 ? [{ label: words.previousPage, state: state(at - 1) }] : []),
    ...(at + 1 < pages ? [{ label: words.nextPage, state: state(at + 1) }] : []),
  ];
}
