/** /verify: did this person say this? Verbatim, altered, somebody else's words, or nowhere. */

import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Command } from '../src/command.ts';
import { notice } from '../src/reply/notices.ts';
import { verificationReply } from '../src/reply/verification-reply.ts';
import {
  articleOption,
  contextOf,
  everywhere,
  inArticle,
  NAME_MAX,
  QUOTE_MAX,
  suggestArticles,
  suggestSpeakers,
  text,
} from './options.ts';

export const verify: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'verify',
    description: 'Check whether somebody said these words · هل قال فلان هذا الكلام؟',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'quote',
        description: 'The words to check · الكلام المراد التحقق منه',
        required: true,
        max_length: QUOTE_MAX,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'speaker',
        description: 'Who is claimed to have said them · لمن يُنسب',
        required: true,
        max_length: NAME_MAX,
        autocomplete: true,
      },
      articleOption,
    ],
    ...everywhere,
  },

  answer(options, asking) {
    const [quote, speaker] = [text(options, 'quote'), text(options, 'speaker')];
    const context = contextOf(quote, asking);
    if (quote === '' || speaker === '') return notice('empty', context.language);
    return inArticle(options, asking, context, (article) => {
      return verificationReply(asking.newsroom.verify(quote, speaker, article?.id), speaker, context);
    });
  },

  suggest(option, typed, asking, options) {
    return option === 'speaker' ? suggestSpeakers(typed, asking, options) : suggestArticles(typed, asking);
  },
};
