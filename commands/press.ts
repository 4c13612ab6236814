/**
 * What every button and menu choice answers, except delete, which takes no newsroom (src/discord/).
 *
 * A state that leads nowhere, because an article was edited or taken away, gets a private «the articles have changed».
 */

import type { Asking } from '../src/command.ts';
import type { ButtonState } from '../src/reply/custom-id.ts';
import { type ReplyContext, showReply } from '../src/reply/finding-reply.ts';
import { notice } from '../src/reply/notices.ts';
import { articleReply, speakersReply } from '../src/reply/page-replies.ts';
import type { Reply } from '../src/reply/reply.ts';
import { quotesPage } from './quotes.ts';

/**
 * The reply to a pressed button: shown in place of the message where it is public, beside it to whoever pressed where it is
 * private. The language and the one who may delete stay those of the message.
 */
export function press(state: Exclude<ButtonState, { action: 'delete' }>, asking: Asking): Reply {
  const { newsroom } = asking;
  const context: ReplyContext = { language: state.language, ...(state.owner !== undefined && { user: state.owner }) };
  const stale = notice('stale', state.language);
  if (state.action === 'show') {
    const place = state.places[state.position];
    const answer = place === undefined ? null : newsroom.at(place);
    return answer === null ? stale : showReply(answer, state, context);
  }
  const article = state.article === null ? null : newsroom.article(state.article);
  if (state.article !== null && article === null) return stale;
  if (state.action === 'article') return article === null ? stale : articleReply(article, state.page, context);
  const entries = newsroom.speakers(article?.id);
  if (state.action === 'speakers')
    return entries.length === 0 ? stale : speakersReply(entries, article, state.page, context);
  const entry = newsroom.speakerByKey(state.speaker);
  if (entry === null) return stale;
  return quotesPage({ ...state, speaker: entry.speaker.name, article }, asking, context);
}
