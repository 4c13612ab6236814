/** /quotes: what somebody said, page by page; about a subject, the best first. */

import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Article } from '../src/article/article.ts';
import type { Asking, Command } from '../src/command.ts';
import { ABOUT_MAX } from '../src/reply/custom-id.ts';
import { notFoundReply, type ReplyContext } from '../src/reply/finding-reply.ts';
import { notice, plainReply } from '../src/reply/notices.ts';
import { quotesReply } from '../src/reply/page-replies.ts';
import { shorten } from '../src/reply/plain-text.ts';
import type { Reply } from '../src/reply/reply.ts';
import { wording } from '../src/reply/wording.ts';
import {
  articleOption,
  contextOf,
  everywhere,
  inArticle,
  NAME_MAX,
  suggestArticles,
  suggestSpeakers,
  text,
} from './options.ts';

export const quotes: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'quotes',
    description: 'Read what somebody said · ماذا قال فلان؟',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'speaker',
        description: 'A name or a role · اسم المتحدث أو صفته',
        required: true,
        max_length: NAME_MAX,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'about',
        description: 'Only about this · في هذا الموضوع وحده',
        max_length: ABOUT_MAX,
      },
      articleOption,
    ],
    ...everywhere,
  },

  answer(options, asking) {
    const speaker = text(options, 'speaker');
    const about = shorten(text(options, 'about'), ABOUT_MAX);
    const context = contextOf(speaker, asking);
    if (speaker === '') return notice('empty', context.language);
    return inArticle(options, asking, context, (article) => {
      return quotesPage({ speaker, about, article, page: 0 }, asking, context);
    });
  },

  suggest(option, typed, asking, options) {
    return option === 'speaker' ? suggestSpeakers(typed, asking, options) : suggestArticles(typed, asking);
  },
};

interface Wanted {
  readonly speaker: string;
  readonly about: string;
  readonly article: Article | null;
  readonly page: number;
}

/** A page of what somebody said, for the command and for the buttons under its reply. */
export function quotesPage(
  { speaker, about, article, page }: Wanted,
  { newsroom }: Asking,
  context: ReplyContext,
): Reply {
  const words = wording(context.language);
  const finding = newsroom.quotesBy(speaker, about === '' ? undefined : about, article?.id);
  if (finding.about === undefined) return plainReply(words.unknownSpeaker(speaker), context.language, 'not-found');
  if (finding.status === 'not-found') {
    const text = words.saidNothing(finding.about.speaker.name);
    return { ...notFoundReply(finding.answers, context), text };
  }
  return quotesReply({ entry: finding.about, answers: finding.answers, about, article, page }, context);
}
