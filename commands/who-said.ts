/** /who-said: who said these words, or made this claim. */

import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Asking, Command, Options } from '../src/command.ts';
import { findingReply } from '../src/reply/finding-reply.ts';
import { notice } from '../src/reply/notices.ts';
import type { Reply } from '../src/reply/reply.ts';
import { articleOption, contextOf, everywhere, inArticle, QUOTE_MAX, suggestArticles, text } from './options.ts';

export const whoSaid: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'who-said',
    description: 'Find who said these words · من قال هذا الكلام؟',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'words',
        description: 'The words, a claim, or a question about it · الكلام أو معناه أو سؤال عن قائله',
        required: true,
        max_length: QUOTE_MAX,
      },
      articleOption,
    ],
    ...everywhere,
  },

  answer: answerWhoSaid,

  suggest: (_, typed, asking) => suggestArticles(typed, asking),
};

/** The reply to «who said `options.words`?», for the slash command and for a message that somebody points at. */
export function answerWhoSaid(options: Options, asking: Asking): Reply {
  const words = text(options, 'words');
  const context = contextOf(words, asking);
  if (words === '') return notice('empty', context.language);
  return inArticle(options, asking, context, (article) => {
    return findingReply(asking.newsroom.whoSaid(words, article?.id), context);
  });
}
