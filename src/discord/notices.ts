/**
 * The few things that the Discord side says by itself. They answer no question whose language could be followed, so that each
 * is said in both: Arabic first, in a right-to-left isolate, or Discord would draw it from the left.
 */

import { ApplicationCommandType, type RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { DiscordMessage } from '../reply/discord-message.ts';
import { limits } from '../reply/limits.ts';
import { shorten } from '../reply/plain-text.ts';
import { type Wording, wording } from '../reply/wording.ts';

function message(...lines: readonly string[]): DiscordMessage {
  return { content: shorten(lines.join('\n'), limits.content), embeds: [], components: [] };
}

function rightToLeft(text: string): string {
  return `\u2067${text}\u2069`;
}

function bilingual(say: (words: Wording) => string): readonly string[] {
  return [rightToLeft(say(wording('ar'))), say(wording('en'))];
}

/** For a command or a button that this version does not know. */
export const unknown: DiscordMessage = message(...bilingual((words) => words.unknown));

/** For somebody else's delete button. */
export const notYours: DiscordMessage = message(...bilingual((words) => words.notYours));

/** For who asks too much at once. Discord draws `<t:…:R>` as "in 20 seconds", in the language and the time of whoever reads. */
export function tooMany(until: number): DiscordMessage {
  const when = `<t:${Math.ceil(until / 1000)}:R>`;
  return message(
    rightToLeft(`هذه أسئلة كثيرة في وقت قصير. أعود إلى الإجابة ${when}.`),
    `That is a lot in a short time. I answer again ${when}.`,
  );
}

/** `incident` is the number under which the log tells what happened. */
export function apology(incident: string): DiscordMessage {
  return message(...bilingual((words) => words.failed), `-# \`${incident}\``);
}

/** For a mention without a question: what can be asked, from the commands themselves. */
export function help(definitions: readonly RESTPostAPIApplicationCommandsJSONBody[]): DiscordMessage {
  const lines = definitions.flatMap((definition) =>
    definition.type === undefined || definition.type === ApplicationCommandType.ChatInput
      ? [`- \`/${definition.name}\` ${definition.description}`]
      : [],
  );
  return message(
    rightToLeft('اكتب سؤالك بعد اسمي، أو استعمل أحد هذه الأوامر:'),
    'Write your question after my name, or use one of these commands:',
    ...lines,
  );
}
