/**
 * The verdict on a quotation as a reply: one card that says whether these are the speaker's words and where they differ, and
 * one that shows the place they come from.
 *
 * Where the quotation has 30 for the article's 20, the verdict card reads «… ~~20~~ __30__ …», and warns that a number has
 * changed.
 */

import type { Difference, Verification } from '../answer.ts';
import { answerCard } from './answer-card.ts';
import { closestMenu, common, deleteButton, notFoundReply, type ReplyContext } from './finding-reply.ts';
import { placeOf, showable } from './places.ts';
import type { Button, Card, Line, Reply, Run } from './reply.ts';
import { line } from './runs.ts';
import { type Wording, wording } from './wording.ts';

/** See the header. `claimed` is the name as it was typed, for speakers that the articles do not know. */
export function verificationReply(verification: Verification, claimed: string, context: ReplyContext): Reply {
  const words = wording(context.language);
  const name = verification.claimed?.speaker.name ?? claimed;
  const [best] = verification.answers;
  if (verification.verdict === 'not-found' || best === undefined) {
    const title = words.verdict['not-found'](name, name);
    const unknown = verification.claimed === null ? [line('text', words.neverSpeaks(name))] : [];
    const menu = closestMenu(verification.answers, context);
    const card: Card = { title, lines: unknown, footer: [], tone: 'problem' };
    return { ...notFoundReply([], context), text: [], cards: [card], ...(menu && { menu }) };
  }
  const speaker = best.speaker?.name ?? (best.statement === null ? words.ownWords : words.speakerUnclear);
  const verdict: Card = {
    title: words.verdict[verification.verdict](name, speaker),
    lines: [...differenceLines(verification, words)],
    footer: [],
    tone: verification.verdict === 'verbatim' ? 'answer' : 'warning',
  };
  const places = showable([best]).map(placeOf);
  const around: Button[] = places.map((place) => ({
    label: words.context,
    state: { action: 'show', ...common(context), places: [place], position: 0, context: true, beside: true },
  }));
  return {
    visibility: 'public',
    language: context.language,
    text: [],
    cards: [verdict, answerCard(best, context)],
    buttons: [...around, ...deleteButton(context)],
    outcome: 'answered',
  };
}

function differenceLines({ differences, spliced }: Verification, words: Wording): Line[] {
  const changed = differences.some(({ kind }) => kind !== 'same');
  return [
    ...(changed
      ? [line('quote', differences.flatMap(differenceRuns)), line('faint', [{ text: words.differences }])]
      : []),
    ...(differences.some(({ grave }) => grave) ? [line('text', [{ text: words.grave, look: 'bold' }])] : []),
    ...(spliced ? [line('text', [{ text: words.spliced, look: 'bold' }])] : []),
  ];
}

function differenceRuns({ kind, said, quoted }: Difference): Run[] {
  if (kind === 'same') return [{ text: `${said} ` }];
  return [
    ...(said === '' ? [] : [{ text: said, look: 'struck' as const }, { text: ' ' }]),
    ...(quoted === '' ? [] : [{ text: quoted, look: 'underlined' as const }, { text: ' ' }]),
  ];
}
