/**
 * What the newsroom found as a reply: the best match as a card, the others behind buttons; or privately that there is no
 * answer, with the closest matches in a menu.
 */

import type { Answer, Finding, Place } from '../answer.ts';
import type { Language } from '../article/article.ts';
import { answerCard, speakerRuns } from './answer-card.ts';
import type { ButtonState } from './custom-id.ts';
import { plainReply } from './notices.ts';
import { placeOf, showable } from './places.ts';
import { shorten } from './plain-text.ts';
import type { Button, Menu, Reply } from './reply.ts';
import { wording } from './wording.ts';

const CHOICE_LENGTH = 90;

/** In whose name and in which language a reply is made. */
export interface ReplyContext {
  readonly language: Language;
  readonly user?: string;
}

/** See the header. */
export function findingReply(finding: Finding, context: ReplyContext): Reply {
  const [best] = finding.answers;
  if (finding.status === 'not-found' || best === undefined) return notFoundReply(finding.answers, context);
  const places = showable(finding.answers).map(placeOf);
  return showReply(best, { places, position: 0, context: false, beside: false }, context);
}

/** «This is not in the articles», and what comes closest. */
export function notFoundReply(closest: readonly Answer[], context: ReplyContext): Reply {
  const words = wording(context.language);
  const menu = closestMenu(closest, context);
  const text = menu === undefined ? `${words.notFound} ${words.nothingClose}` : words.notFound;
  return { ...plainReply([{ text }], context.language, 'not-found'), ...(menu && { menu }) };
}

/** The closest matches to choose from; undefined where there are none. */
export function closestMenu(closest: readonly Answer[], context: ReplyContext): Menu | undefined {
  return matchMenu(closest, wording(context.language).closest, context);
}

/** Matches to open one of; undefined where there are none. */
export function matchMenu(answers: readonly Answer[], placeholder: string, context: ReplyContext): Menu | undefined {
  const shown = showable(answers);
  if (shown.length === 0) return undefined;
  const places = shown.map(placeOf);
  const words = wording(context.language);
  const choices = shown.map((answer, position) => ({
    label: shorten(answer.passage.slice(answer.sentence.start, answer.sentence.end) || answer.passage, CHOICE_LENGTH),
    description: shorten(
      [...speakerRuns(answer, words).map((run) => run.text), ' · ', answer.article.title].join(''),
      CHOICE_LENGTH,
    ),
    state: { action: 'show', ...common(context), places, position, context: false, beside: false } as const,
  }));
  return { placeholder, choices };
}

interface Shown {
  readonly places: readonly Place[];
  readonly position: number;
  readonly context: boolean;
  /** Beside the message that the button stands under, instead of in its place. */
  readonly beside: boolean;
}

/** One match of several as a reply, with the buttons that lead to the others. */
export function showReply(answer: Answer, shown: Shown, context: ReplyContext): Reply {
  const { places, position, beside } = shown;
  const card = answerCard(answer, { ...context, position, all: places.length, context: shown.context });
  return {
    visibility: beside ? 'private' : 'public',
    language: context.language,
    text: [],
    cards: [card],
    buttons: [...showButtons(shown, context), ...(beside ? [] : deleteButton(context))],
    outcome: 'answered',
  };
}

function showButtons({ places, position, context: open }: Shown, context: ReplyContext): Button[] {
  const words = wording(context.language);
  const to = (target: number, around: boolean): ButtonState => {
    return { action: 'show', ...common(context), places, position: target, context: around, beside: false };
  };
  if (places.length === 0) return [];
  return [
    ...(position > 0 ? [{ label: words.previous, state: to(position - 1, false) }] : []),
    ...(position + 1 < places.length ? [{ label: words.next, state: to(position + 1, false) }] : []),
    { label: open ? words.lessContext : words.context, state: to(position, !open) },
  ];
}

/** The button that takes a reply away; there is none where nobody is known to have asked. */
export function deleteButton({ language, user }: ReplyContext): Button[] {
  return user === undefined ? [] : [{ label: wording(language).remove, state: { action: 'delete', owner: user } }];
}

/** The part that the states of all buttons but delete share. */
export function common({ language, user }: ReplyContext): { readonly language: Language; readonly owner?: string } {
  return { language, ...(user !== undefined && { owner: user }) };
}
