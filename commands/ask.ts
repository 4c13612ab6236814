/** /ask: any question, understood: who said what, what somebody said, or the passage that answers. */

import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Command } from '../src/command.ts';
import { findingReply } from '../src/reply/finding-reply.ts';
import { notice } from '../src/reply/notices.ts';
import { articleOption, contextOf, everywhere, inArticle, QUESTION_MAX, suggestArticles, text } from './options.ts';

export const ask: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    description: 'Ask the articles anything · اسأل المقالات ما تشاء',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'Your question, as you would ask a person · سؤالك كما تسأل به إنسانًا',
        required: true,
        max_length: QUESTION_MAX,
      },
      articleOption,
    ],
    ...everywhere,
  },

  answer(options, asking) {
    const question = text(options, 'question');
    const context = contextOf(question, asking);
    if (question === '') return notice('empty', context.language);
    return inArticle(options, asking, context, (article) => {
      return findingReply(asking.newsroom.ask(question, article?.id), context);
    });
  },

  suggest: (_, typed, asking) => suggestArticles(typed, asking),
};
