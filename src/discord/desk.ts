/**
 * What the Discord side needs of the rest of the program: the commands, what buttons do, and how a reply is drawn. It is handed
 * in, so that nothing in this folder knows how answers are made.
 */

import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord-api-types/v10';
import type { Language } from '../article/article.ts';
import type { Asking, Command } from '../command.ts';
import type { Newsroom } from '../newsroom.ts';
import type { ButtonState } from '../reply/custom-id.ts';
import type { Reply } from '../reply/reply.ts';

/** A reply as Discord's API takes it. */
export interface DrawnMessage {
  readonly content?: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
}

export interface Desk {
  readonly commands: readonly Command[];
  /** What a button or a menu choice shows; `delete` never comes here. */
  press(state: Exclude<ButtonState, { action: 'delete' }>, asking: Asking): Reply;
  /** The state in a custom id, or null for one that this version did not write. */
  decodeState(customId: string): ButtonState | null;
  draw(reply: Reply): DrawnMessage;
  /** The corpus of this moment. */
  newsroom(): Newsroom;
  /** The language of all replies; absent: as the question, else as the person's Discord. */
  readonly language?: Language;
}
