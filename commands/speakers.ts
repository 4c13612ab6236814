/** /speakers: everybody who speaks, with role and number of statements. */

import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Command } from '../src/command.ts';
import { notice } from '../src/reply/notices.ts';
import { speakersReply } from '../src/reply/page-replies.ts';
import { articleOption, contextOf, everywhere, inArticle, suggestArticles } from './options.ts';

export const speakers: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'speakers',
    description: 'Everybody who speaks in the articles · كل من تحدث في المقالات',
    options: [articleOption],
    ...everywhere,
  },

  answer(options, asking) {
    const context = contextOf('', asking);
    return inArticle(options, asking, context, (article) => {
      const entries = asking.newsroom.speakers(article?.id);
      return entries.length === 0
        ? notice('nobodySpeaks', context.language)
        : speakersReply(entries, article, 0, context);
    });
  },

  suggest: (_, typed, asking) => suggestArticles(typed, asking),
};
