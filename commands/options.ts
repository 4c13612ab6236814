/**
 * What the commands' definitions and options have in common.
 *
 * Discord offers no Arabic locale, so each description is in both languages, within its 100 characters.
 */

import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { fold } from '../src/arabic/normalise.ts';
import type { Article } from '../src/article/article.ts';
import type { Asking, Options, Suggestion } from '../src/command.ts';
import type { ReplyContext } from '../src/reply/finding-reply.ts';
import { replyLanguage } from '../src/reply/language.ts';
import { limits } from '../src/reply/limits.ts';
import { notice, plainReply } from '../src/reply/notices.ts';
import { shorten, visible } from '../src/reply/plain-text.ts';
import type { Reply } from '../src/reply/reply.ts';
import { wording } from '../src/reply/wording.ts';

/** In servers, in direct messages with the bot and between people; installed by a server or by one person. */
export const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** A question longer than this is no question. */
export const QUESTION_MAX = 500;
/** A quotation may be a long paragraph. */
export const QUOTE_MAX = 2000;
/** The longest name or headline that is looked up. */
export const NAME_MAX = 200;

/** The option that every command takes to ask one article only. */
export const articleOption: APIApplicationCommandStringOption = {
  type: ApplicationCommandOptionType.String,
  name: 'article',
  description: 'Only in this article · في هذا المقال وحده',
  max_length: NAME_MAX,
  autocomplete: true,
};

/** An option's text without what cannot be seen, or '' where it was left out. */
export function text(options: Options, name: string): string {
  return visible(options[name] ?? '').trim();
}

/** In which language and for whom a command replies to `asked`. */
export function contextOf(asked: string, asking: Asking): ReplyContext {
  return { language: replyLanguage(asked, asking), ...(asking.user !== undefined && { user: asking.user }) };
}

/**
 * The reply of a command that may be asked of one article only: `answer` gets that article, or null where the option was
 * left out. An unknown article, and a newsroom with no articles at all, are said to be so.
 */
export function inArticle(
  options: Options,
  asking: Asking,
  context: ReplyContext,
  answer: (article: Article | null) => Reply,
): Reply {
  if (asking.newsroom.articles.length === 0) return notice('noArticles', context.language);
  const name = text(options, articleOption.name);
  if (name === '') return answer(null);
  const article = asking.newsroom.article(name);
  if (article !== null) return answer(article);
  const unknown = wording(context.language).unknownArticle(shorten(name, NAME_MAX));
  return plainReply(unknown, context.language, 'refused');
}

/** Articles whose headline, id or other names hold what was typed. */
export function suggestArticles(typed: string, { newsroom }: Asking): readonly Suggestion[] {
  const wanted = fold(visible(typed)).trim();
  return newsroom.articles
    .filter(({ id, title, aliases }) => [id, title, ...aliases].some((name) => fold(name).includes(wanted)))
    .filter(({ id }) => id.length <= limits.choiceText)
    .slice(0, limits.menuChoices)
    .map(({ id, title }) => ({ name: shorten(visible(title), limits.choiceText), value: id }));
}

/** Speakers whose name or role holds what was typed; those with most statements first. */
export function suggestSpeakers(typed: string, { newsroom }: Asking, options: Options): readonly Suggestion[] {
  const article = newsroom.article(text(options, articleOption.name))?.id;
  return newsroom
    .findSpeakers(visible(typed), article)
    .filter(({ speaker }) => speaker.name.length <= limits.choiceText)
    .slice(0, limits.menuChoices)
    .map(({ speaker }) => ({
      name: shorten(
        visible(speaker.role === null ? speaker.name : `${speaker.name} · ${speaker.role}`),
        limits.choiceText,
      ),
      value: speaker.name,
    }));
}
