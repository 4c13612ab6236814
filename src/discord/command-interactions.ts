/** Slash commands, the message command and suggestions: options out of the interaction, the command's reply back in. */

import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIMessage,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import type { Options } from '../command.ts';
import type { Desk } from '../desk/desk.ts';
import { toDiscordMessage } from '../reply/discord-message.ts';
import { askerOf } from './asker.ts';
import type { Handled } from './handled.ts';
import { unknown } from './notices.ts';
import type { Sender } from './send.ts';

export async function answerCommand(
  interaction: APIApplicationCommandInteraction,
  desk: Desk,
  sender: Sender,
): Promise<Handled> {
  const { name, type } = interaction.data;
  const asked = optionsOf(interaction);
  const reply = await desk.answer({ command: name, type, options: asked }, askerOf(interaction));
  if (reply === null) {
    await sender.answer(interaction, unknown, 'private-message');
    return { command: name, outcome: 'unknown' };
  }
  const manner = reply.visibility === 'private' ? 'private-message' : 'message';
  await sender.answer(interaction, toDiscordMessage(reply), manner);
  return { command: name, outcome: reply.outcome, asked };
}

export async function suggest(
  interaction: APIApplicationCommandAutocompleteInteraction,
  desk: Desk,
  sender: Sender,
): Promise<Handled> {
  const { name, options } = interaction.data;
  const typed = options.find((option) => 'focused' in option && option.focused === true);
  const call = { command: name, type: ApplicationCommandType.ChatInput, options: values(options) };
  const suggestions =
    typed !== undefined && 'value' in typed
      ? await desk.suggest(call, typed.name, String(typed.value), askerOf(interaction))
      : [];
  await sender.suggest(interaction, suggestions);
  return { command: name, outcome: 'suggested' };
}

function optionsOf({ data }: APIApplicationCommandInteraction): Options {
  if (data.type === ApplicationCommandType.ChatInput) return values(data.options ?? []);
  if (data.type === ApplicationCommandType.Message) return { words: wordsOf(data.resolved.messages[data.target_id]) };
  return {};
}

function values(options: readonly APIApplicationCommandInteractionDataOption[]): Options {
  return Object.fromEntries(
    options.flatMap((option) => ('value' in option ? [[option.name, String(option.value)]] : [])),
  );
}

/** What a message says; where it has no text of its own, what the cards in it say, as with a link to an article. */
function wordsOf(message: Pick<APIMessage, 'content' | 'embeds'> | undefined): string {
  if (message === undefined) return '';
  const cards = message.embeds.flatMap(({ title, description }) => [title, description]);
  return message.content.trim() || cards.filter((text) => text !== undefined).join('\n');
}
