/**
 * Buttons and menus. What they do is all in their custom id, so that they work after a restart and on any shard.
 *
 * Whoever asked sees the message change in place; anybody else who presses gets an answer of his own, that only he sees. The
 * delete button obeys whoever asked.
 */

import { type APIMessageComponentInteraction, ComponentType } from 'discord-api-types/v10';
import type { Desk } from '../desk/desk.ts';
import { type ButtonState, decodeState } from '../reply/custom-id.ts';
import { toDiscordMessage } from '../reply/discord-message.ts';
import { askerOf } from './asker.ts';
import type { Handled } from './handled.ts';
import { notYours, unknown } from './notices.ts';
import type { Sender } from './send.ts';

/** What a press is counted as. */
export function partOf({ data }: APIMessageComponentInteraction): 'button' | 'menu' {
  return data.component_type === ComponentType.Button ? 'button' : 'menu';
}

export async function answerPress(
  interaction: APIMessageComponentInteraction,
  desk: Desk,
  sender: Sender,
): Promise<Handled> {
  const command = partOf(interaction);
  const state = stateOf(interaction);
  const asker = askerOf(interaction);
  if (state === null) {
    await sender.answer(interaction, unknown, 'private-message');
    return { command, outcome: 'unknown' };
  }
  if (state.action === 'delete') {
    if (state.owner !== asker.user) {
      await sender.answer(interaction, notYours, 'private-message');
      return { command, outcome: 'refused' };
    }
    await sender.removeMessage(interaction);
    return { command, outcome: 'deleted' };
  }
  const asked = (interaction.message.interaction_metadata?.user.id ?? state.owner) === asker.user;
  const reply = await desk.press(asked ? state : { ...state, owner: asker.user }, asker);
  const manner = asked && reply.visibility === 'public' ? 'in-place' : 'private-message';
  await sender.answer(interaction, toDiscordMessage(reply), manner);
  return { command, outcome: reply.outcome };
}

/** A button's state is its custom id, a menu's the value chosen. */
function stateOf({ data }: APIMessageComponentInteraction): ButtonState | null {
  if (data.component_type === ComponentType.Button) return decodeState(data.custom_id);
  const [chosen] = data.component_type === ComponentType.StringSelect ? data.values : [];
  return chosen === undefined ? null : decodeState(chosen);
}
