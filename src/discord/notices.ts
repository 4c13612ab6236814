/**
 * The few things that the Discord side says by itself, in both languages, because they answer no question.
 *
 * Each language has its line; the Arabic one stands in a right-to-left isolate, or Discord would draw it from the left.
 */

import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Command } from '../command.ts';
import type { DrawnMessage } from './desk.ts';

function bilingual(arabic: string, english: string): DrawnMessage {
  return { content: `\u2067${arabic}\u2069\n${english}`, embeds: [], components: [] };
}

export const unknownCommand = bilingual(
  'هذا الأمر لم يعد موجودا. اكتب / لترى الأوامر المتاحة.',
  'This command is gone. Type / to see the ones there are.',
);

export const oldButton = bilingual(
  'هذا الزر من نسخة قديمة ولم يعد يعمل. اسأل من جديد من فضلك.',
  'This button is from an older version and no longer works. Please ask again.',
);

export const notYours = bilingual('لا يحذف الرد إلا من سأل.', 'Only the one who asked can delete the reply.');

/** `incident` is the number under which the log tells what happened. */
export function apology(incident: string): DrawnMessage {
  return bilingual(
    `عذرا، حدث خطأ لدينا. رقم الحادثة: ${incident}`,
    `Sorry, something went wrong on our side. Incident number: ${incident}`,
  );
}

/** For a mention without a question: what can be asked, from the commands themselves. */
export function help(commands: readonly Command[]): DrawnMessage {
  const lines = commands.flatMap(({ definition }) =>
    'description' in definition && definition.type !== ApplicationCommandType.Message
      ? [`\`/${definition.name}\` ${definition.description}`]
      : [],
  );
  const intro = bilingual(
    'اكتب سؤالك بعد اسمي، أو استعمل أحد هذه الأوامر:',
    'Write your question after my name, or use one of these commands:',
  );
  return { ...intro, content: [intro.content, ...lines].join('\n') };
}
