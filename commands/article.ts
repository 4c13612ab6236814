/** /article: headline, outlet, date, link and the paragraphs page by page; without an option, the articles to choose from. */

import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Command } from '../src/command.ts';
import { articleReply, articlesReply } from '../src/reply/page-replies.ts';
import { articleOption, contextOf, everywhere, inArticle, suggestArticles } from './options.ts';

export const article: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'article',
    description: 'Read an article · اقرأ مقالًا',
    options: [{ ...articleOption, description: 'Headline or name · عنوان المقال أو اسمه' }],
    ...everywhere,
  },

  answer(options, asking) {
    const context = contextOf('', asking);
    return inArticle(options, asking, context, (wanted) => {
      const [first, ...more] = asking.newsroom.articles;
      const only = more.length === 0 ? first : undefined;
      const shown = wanted ?? only;
      return shown === undefined ? articlesReply(asking.newsroom.articles, context) : articleReply(shown, 0, context);
    });
  },

  suggest: (_, typed, asking) => suggestArticles(typed, asking),
};
