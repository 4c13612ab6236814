/** The endpoints that answer interactions: the callback, then edits, follow-ups and deletions through the webhook. */

import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { isJson, problem } from '../rules/problem.ts';
import { checkCallback, checkMessage } from '../rules/rules.ts';
import type { Interaction } from '../world/interactions.ts';
import type { Body } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { type Answer, endpoint, isEmpty, noContent, ok, type Request } from './endpoint.ts';
import * as refusal from './refusal.ts';

export const interactionEndpoints = [
  endpoint('POST', '/interactions/:interaction/:token/callback', callback, false),
  endpoint('POST', '/webhooks/:application/:token', followUp, false),
  endpoint(
    'GET',
    '/webhooks/:application/:token/messages/:message',
    (request) => onMessage(request, (message) => ok(message)),
    false,
  ),
  endpoint('PATCH', '/webhooks/:application/:token/messages/:message', edit, false),
  endpoint('DELETE', '/webhooks/:application/:token/messages/:message', remove, false),
];

/** Which answers fit which interactions. */
function fits(type: unknown, interaction: Interaction): boolean {
  switch (type) {
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return interaction.type === InteractionType.ApplicationCommandAutocomplete;
    case InteractionResponseType.UpdateMessage:
    case InteractionResponseType.DeferredMessageUpdate:
      return interaction.source !== null;
    default:
      return interaction.type !== InteractionType.ApplicationCommandAutocomplete;
  }
}

function callback(request: Request): Answer {
  const { params, body, query, world } = request;
  const interaction = world.interactions.find(params.interaction ?? '', params.token ?? '');
  if (interaction === undefined || interaction.state === 'expired') return refusal.unknownInteraction;
  if (interaction.state !== 'waiting') return refusal.alreadyAcknowledged;
  const problems = checkCallback(body);
  if (request.refused(problems) || !isJson(body)) return refusal.invalidForm(problems);
  if (!fits(body.type, interaction)) {
    const misfit = [problem(['type'], 'INTERACTION_TYPE', 'This answer does not fit this interaction.')];
    request.refused(misfit);
    return refusal.invalidForm(misfit);
  }
  const answered = answer(interaction, Number(body.type), isJson(body.data) ? body.data : {}, request);
  if ('status' in answered) return answered;
  if (query.get('with_response') !== 'true') return noContent;
  const { message } = answered;
  return ok({
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message === null ? {} : { response_message_id: message.id }),
      response_message_loading: body.type === InteractionResponseType.DeferredChannelMessageWithSource,
      response_message_ephemeral: ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    },
    ...(message === null ? {} : { resource: { type: body.type, message } }),
  });
}

/** Does what the callback orders. */
function answer(
  interaction: Interaction,
  type: number,
  data: Body & { choices?: unknown },
  request: Request,
): Answer | { message: APIMessage | null } {
  const { world } = request;
  switch (type) {
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      interaction.state = 'answered';
      interaction.settle({ kind: 'suggested', choices: Array.isArray(data.choices) ? data.choices : [] });
      return { message: null };
    case InteractionResponseType.DeferredMessageUpdate:
      interaction.state = 'deferred';
      interaction.original = interaction.source?.id ?? null;
      interaction.settle({ kind: 'acknowledged' });
      return { message: interaction.source };
    case InteractionResponseType.UpdateMessage: {
      const id = interaction.source?.id ?? '';
      const before = world.messages.get(id);
      if (before === undefined) return refusal.unknownMessage;
      if (isEmpty({ ...before, ...data }, request)) return refusal.emptyMessage;
      const message = world.messages.edit(id, data) ?? null;
      interaction.state = 'answered';
      interaction.original = id;
      if (message !== null) interaction.settle({ kind: 'updated', message });
      return { message };
    }
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const flags = (data.flags ?? 0) | MessageFlags.Loading;
      const message = post(interaction, { flags }, world);
      interaction.state = 'deferred';
      interaction.original = message.id;
      return { message };
    }
    default: {
      if (isEmpty({ ...data }, request)) return refusal.emptyMessage;
      const message = post(interaction, data, world);
      interaction.state = 'answered';
      interaction.original = message.id;
      interaction.settle({ kind: 'replied', message });
      return { message };
    }
  }
}

function post(interaction: Interaction, body: Body, world: World): APIMessage {
  return world.messages.add({
    channel: interaction.channel,
    author: world.places.bot,
    body,
    interaction: metadata(interaction),
    type: messageType(interaction),
    ...(interaction.command === null ? {} : { command: interaction.command.name }),
  });
}

function messageType({ command }: Interaction): MessageType {
  if (command === null) return MessageType.Default;
  return command.type === ApplicationCommandType.ChatInput
    ? MessageType.ChatInputCommand
    : MessageType.ContextMenuCommand;
}

function metadata(interaction: Interaction): APIMessageInteractionMetadata {
  const common = {
    id: interaction.id,
    user: interaction.user,
    authorizing_integration_owners: {},
    ...(interaction.original === null ? {} : { original_response_message_id: interaction.original }),
  };
  const target = interaction.command?.target;
  return interaction.source === null
    ? {
        ...common,
        type: InteractionType.ApplicationCommand,
        ...(target === undefined ? {} : { target_message_id: target }),
      }
    : { ...common, type: InteractionType.MessageComponent, interacted_message_id: interaction.source.id };
}

/** The interaction that a webhook token belongs to, once it has had its first answer. */
function behindWebhook({ params, world }: Request): Interaction | Answer {
  const interaction = world.interactions.byToken(params.token ?? '');
  if (interaction === undefined || params.application !== world.places.bot.id) return refusal.invalidWebhookToken;
  return interaction.state === 'deferred' || interaction.state === 'answered' ? interaction : refusal.unknownWebhook;
}

function onMessage(request: Request, then: (message: APIMessage, interaction: Interaction) => Answer): Answer {
  const interaction = behindWebhook(request);
  if ('status' in interaction) return interaction;
  const { message: wanted = '' } = request.params;
  const message = request.world.messages.get(wanted === '@original' ? (interaction.original ?? '') : wanted);
  return message === undefined ? refusal.unknownMessage : then(message, interaction);
}

function edit(request: Request): Answer {
  return onMessage(request, (before, interaction) => {
    const problems = checkMessage('edit-response', request.body);
    if (request.refused(problems) || !isJson(request.body)) return refusal.invalidForm(problems);
    if (isEmpty({ ...before, ...request.body }, request)) return refusal.emptyMessage;
    const message = request.world.messages.edit(before.id, request.body);
    if (message === undefined) return refusal.unknownMessage;
    if (interaction.state === 'deferred' && message.id === interaction.original) {
      interaction.state = 'answered';
      interaction.settle({ kind: 'replied', message });
    }
    return ok(message);
  });
}

function remove(request: Request): Answer {
  return onMessage(request, (message) => {
    request.world.messages.remove(message.id);
    return noContent;
  });
}

/** Right after a deferral, the first follow-up fills the message that is still loading, as in Discord. */
function followUp(request: Request): Answer {
  const interaction = behindWebhook(request);
  if ('status' in interaction) return interaction;
  const loading = interaction.state === 'deferred' && interaction.source === null;
  if (loading) return edit({ ...request, params: { ...request.params, message: '@original' } });
  const problems = checkMessage('follow-up', request.body);
  if (request.refused(problems) || !isJson(request.body)) return refusal.invalidForm(problems);
  if (isEmpty(request.body, request)) return refusal.emptyMessage;
  return ok(post(interaction, request.body, request.world));
}
