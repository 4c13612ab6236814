/**
 * The one module that sends. Nothing it sends pings anybody, and what can no longer be delivered (too late, answered already,
 * deleted meanwhile) is noted in the log and forgotten.
 *
 * A first answer goes through the interaction's callback, in place or as a new message; whatever comes after it edits that
 * answer or follows it up.
 */

import { DiscordAPIError, type REST } from 'discord.js';
import {
  type APIBaseInteraction,
  type APIMessage,
  InteractionResponseType,
  type InteractionType,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
} from 'discord-api-types/v10';
import type { Suggestion } from '../command.ts';
import type { DiscordMessage } from '../reply/discord-message.ts';
import { limits } from '../reply/limits.ts';
import { shorten } from '../reply/plain-text.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { persistently } from './persist.ts';

/** What it takes to answer an interaction. */
type Answerable = Pick<APIBaseInteraction<InteractionType, unknown>, 'id' | 'token' | 'application_id'>;

/** message: a new message. in-place: the message that the button stands under changes. */
type Manner = 'message' | 'private-message' | 'in-place';

export interface Sender {
  answer(interaction: Answerable, message: DiscordMessage, manner: Manner): Promise<void>;
  suggest(interaction: Answerable, suggestions: readonly Suggestion[]): Promise<void>;
  /** Takes away the message that the button stands under. */
  removeMessage(interaction: Answerable): Promise<void>;
  /** Answers a message in its channel. */
  replyTo(message: Pick<APIMessage, 'id' | 'channel_id'>, reply: DiscordMessage): Promise<void>;
}

/** Nobody is there any more to hear it: no fault of ours, and nothing to be done. */
const UNDELIVERABLE: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
]);

/** The message as it is sent: with nothing left over from before where it takes another's place, and without pinging anybody. */
function bodyOf({ content = '', embeds, components }: DiscordMessage) {
  return { content, embeds, components, allowed_mentions: { parse: [] } };
}

export function createSender(rest: REST, log: Log, metrics: Metrics): Sender {
  /** The interactions that had their first answer. */
  const answered = new WeakSet<Answerable>();

  const deliver = async (what: string, send: () => Promise<unknown>): Promise<void> => {
    try {
      await send();
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || !UNDELIVERABLE.has(error.code)) throw error;
      metrics.undelivered(error.code);
      log.info({ what, code: error.code, reason: error.message }, 'could not be delivered');
    }
  };
  const callback = async (interaction: Answerable, body: object): Promise<void> => {
    const route = Routes.interactionCallback(interaction.id, interaction.token);
    await persistently(() => rest.post(route, { body, auth: false }));
    answered.add(interaction);
  };
  /** After the first answer: an edit of it, or one more message. */
  const afterwards = ({ application_id: application, token }: Answerable, body: object, manner: Manner) =>
    manner === 'in-place'
      ? persistently(() => rest.patch(Routes.webhookMessage(application, token), { body, auth: false }))
      : rest.post(Routes.webhook(application, token), { body, auth: false });

  return {
    answer: (interaction, message, manner) =>
      deliver('answer', async () => {
        const data = { ...bodyOf(message), ...(manner === 'private-message' ? { flags: MessageFlags.Ephemeral } : {}) };
        if (answered.has(interaction)) return afterwards(interaction, data, manner);
        const { UpdateMessage, ChannelMessageWithSource } = InteractionResponseType;
        return callback(interaction, { type: manner === 'in-place' ? UpdateMessage : ChannelMessageWithSource, data });
      }),
    suggest: (interaction, suggestions) =>
      deliver('suggestions', () =>
        callback(interaction, {
          type: InteractionResponseType.ApplicationCommandAutocompleteResult,
          data: { choices: withinLimits(suggestions) },
        }),
      ),
    removeMessage: (interaction) =>
      deliver('deletion', async () => {
        await callback(interaction, { type: InteractionResponseType.DeferredMessageUpdate });
        const route = Routes.webhookMessage(interaction.application_id, interaction.token);
        await persistently(() => rest.delete(route, { auth: false }));
      }),
    replyTo: ({ id, channel_id }, reply) =>
      deliver('reply', () => {
        const reference = { message_reference: { message_id: id, fail_if_not_exists: false } };
        // With the nonce Discord takes a reply that is sent again for the one that it has.
        const body = { ...bodyOf(reply), ...reference, nonce: id, enforce_nonce: true };
        return persistently(() => rest.post(Routes.channelMessages(channel_id), { body }));
      }),
  };
}

/** A value that is too long cannot be cut, or it would mean something else; a name can. */
function withinLimits(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions
    .filter(({ name, value }) => name.trim() !== '' && value.length <= limits.choiceText)
    .slice(0, limits.menuChoices)
    .map(({ name, value }) => ({ name: shorten(name, limits.choiceText), value }));
}
