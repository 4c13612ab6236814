/**
 * Mentions and direct messages: what is written to the bot is a question, answered as by /ask.
 *
 * `<@123> من قال هذا؟` in a server and `من قال هذا؟` in a direct message are the question `من قال هذا؟`. Bots, webhooks and
 * what Discord itself writes are not answered, or two bots would talk for ever.
 */

import { ApplicationCommandType, type GatewayMessageCreateDispatchData, MessageType } from 'discord-api-types/v10';
import type { Desk } from '../desk/desk.ts';
import { toDiscordMessage } from '../reply/discord-message.ts';
import { askerOf } from './asker.ts';
import type { Handled } from './handled.ts';
import { help } from './notices.ts';
import type { Sender } from './send.ts';

export type Received = Pick<
  GatewayMessageCreateDispatchData,
  'id' | 'channel_id' | 'guild_id' | 'author' | 'content' | 'type' | 'webhook_id'
>;

/** What the message asks the bot, '' where it only calls it, null where it is not meant for it. */
export function questionIn(message: Received, botId: string): string | null {
  const written = message.type === MessageType.Default || message.type === MessageType.Reply;
  if (!written || message.author.bot === true || message.webhook_id !== undefined) return null;
  const mention = new RegExp(`<@!?${botId}>`, 'g');
  const withoutMention = message.content.replace(mention, ' ');
  const called = message.guild_id === undefined || withoutMention !== message.content;
  return called ? withoutMention.replace(/\s+/g, ' ').trim() : null;
}

/** What a message is counted as. */
export function wayOf({ guild_id }: Received): 'direct-message' | 'mention' {
  return guild_id === undefined ? 'direct-message' : 'mention';
}

export async function answerMessage(message: Received, question: string, desk: Desk, sender: Sender): Promise<Handled> {
  const command = wayOf(message);
  const call = { command: 'ask', type: ApplicationCommandType.ChatInput, options: { question } };
  const reply = question === '' ? null : await desk.answer(call, askerOf({ user: message.author }));
  if (reply === null) {
    await sender.replyTo(message, help(desk.definitions));
    return { command, outcome: 'helped' };
  }
  await sender.replyTo(message, toDiscordMessage(reply));
  return { command, outcome: reply.outcome, asked: { question } };
}
