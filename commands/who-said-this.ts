/** "Who said this?" on a message: /who-said for the message's text. */

import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Command } from '../src/command.ts';
import { everywhere } from './options.ts';
import { answerWhoSaid } from './who-said.ts';

export const whoSaidThis: Command = {
  definition: { type: ApplicationCommandType.Message, name: 'Who said this?', ...everywhere },
  answer: answerWhoSaid,
};
