/**
 * What a command is. A command is pure: options in, reply out, by asking the newsroom. It never sees Discord, so the same
 * command answers there, in a terminal and in a test.
 */

import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Language } from './article/article.ts';
import type { Newsroom } from './newsroom.ts';
import type { Reply } from './reply/reply.ts';

/** Option values by the option's name, as typed. A message command gets the message's text as `words`. */
export type Options = Readonly<Record<string, string | undefined>>;

export interface Asking {
  /** The corpus as it is at this moment: one command is answered whole from one newsroom. */
  readonly newsroom: Newsroom;
  /** The language to fall back on, where the options have no script to go by. */
  readonly language: Language;
  /** True where the setting forces `language` whatever the question's script. */
  readonly fixedLanguage: boolean;
  /** The Discord user who asks, for the delete button; absent in a terminal. */
  readonly user?: string;
}

/** A choice offered while somebody types; both at most 100 characters. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

export interface Command {
  readonly definition: RESTPostAPIApplicationCommandsJSONBody;
  answer(options: Options, asking: Asking): Reply;
  /** Suggestions for the option being typed; at most 25. Absent where no option suggests. */
  suggest?(option: string, typed: string, asking: Asking, options: Options): readonly Suggestion[];
}
