/**
 * Whoever asks, and what there is to ask: the commands and the buttons over the corpus of the moment.
 *
 * Everything that goes in and comes out is plain data, so that a desk may sit in another thread (thread-desk.ts) and
 * the side that talks to Discord cannot tell: `await desk.answer({ command: 'ask', type: 1, options: { question: '…' } }, asker)`.
 */

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { ApplicationCommandType, type RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Language } from '../article/article.ts';
import type { Asking, Command, Options, Suggestion } from '../command.ts';
import type { Newsroom } from '../newsroom.ts';
import type { ButtonState } from '../reply/custom-id.ts';
import type { Reply } from '../reply/reply.ts';

export interface Asker {
  /** Discord's id of the user. */
  readonly user: string;
  /** The language of the user's Discord, such as `en-GB`. */
  readonly locale?: string;
}

/** A command as called. */
interface Call {
  readonly command: string;
  readonly type: ApplicationCommandType;
  readonly options: Options;
}

/** Whatever a button or a menu choice may show; deleting is done by Discord itself. */
type Shown = Exclude<ButtonState, { action: 'delete' }>;

export interface Desk {
  readonly definitions: readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** Null where there is no such command. Rejects where the command throws. */
  answer(call: Call, asker: Asker): Promise<Reply | null>;
  /** Suggestions for what is typed into an option of the call. */
  suggest(call: Call, option: string, typed: string, asker: Asker): Promise<readonly Suggestion[]>;
  press(state: Shown, asker: Asker): Promise<Reply>;
  /** How many articles it answers from at this moment. */
  articles(): number;
  /** The longest, in milliseconds, that one thing has kept the thread that answers from all others since this was last asked. */
  heldUp(): Promise<number>;
}

export interface DeskParts {
  readonly commands: readonly Command[];
  press(state: Shown, asking: Asking): Reply;
  /** The corpus of this moment. */
  newsroom(): Newsroom;
  /** The language of all replies; absent: as the question, else as the person's Discord. */
  readonly language?: Language;
}

/** How often it is looked whether the thread is held up, in milliseconds. */
const LOOK = 10;

/** A desk in this thread. */
export function createDesk({ commands, press, newsroom, language }: DeskParts): Desk {
  const delay = monitorEventLoopDelay({ resolution: LOOK });
  delay.enable();
  const named = ({ command, type }: Call): Command | undefined =>
    commands.find(
      ({ definition }) => definition.name === command && (definition.type ?? ApplicationCommandType.ChatInput) === type,
    );
  /** Discord offers no Arabic, so that only an English client says anything about what its user reads. */
  const askingOf = ({ user, locale }: Asker): Asking => ({
    newsroom: newsroom(),
    language: language ?? (locale?.startsWith('en') ? 'en' : 'ar'),
    fixedLanguage: language !== undefined,
    user,
  });
  return {
    definitions: commands.map(({ definition }) => definition),
    answer: async (call, asker) => named(call)?.answer(call.options, askingOf(asker)) ?? null,
    suggest: async (call, option, typed, asker) =>
      named(call)?.suggest?.(option, typed, askingOf(asker), call.options) ?? [],
    press: async (state, asker) => press(state, askingOf(asker)),
    articles: () => newsroom().articles.length,
    async heldUp() {
      const longest = delay.max / 1e6 - LOOK;
      delay.reset();
      return Math.max(0, longest);
    },
  };
}
