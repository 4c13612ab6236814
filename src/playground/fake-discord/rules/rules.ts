/**
 * Everything that the bot may send, and what is wrong with it: Discord's schema of the endpoint first, then the rules that the
 * schemas miss. No problems means that Discord would take it.
 */

import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { ZodMiniType } from 'zod/mini';
import { choiceProblems, commandSetProblems } from './command-rules.ts';
import { messageProblems } from './message-rules.ts';
import { isJson, objects, type Path, type Problem, problem } from './problem.ts';
import { schemaProblems } from './schema.ts';

/** Callback types that we play, with the schema of each. */
const CALLBACKS: Readonly<Record<number, ZodMiniType>> = {
  [InteractionResponseType.ChannelMessageWithSource]: CreateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.DeferredChannelMessageWithSource]: CreateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.DeferredMessageUpdate]: UpdateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.UpdateMessage]: UpdateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.ApplicationCommandAutocompleteResult]: ApplicationCommandAutocompleteCallbackRequestSchema,
};

const MESSAGES = {
  create: MessageCreateRequestSchema,
  edit: MessageEditRequestPartialSchema,
  'follow-up': IncomingWebhookRequestPartialSchema,
  'edit-response': IncomingWebhookUpdateRequestPartialSchema,
} as const;

/** A message as sent to one of the four endpoints that take one. */
export function checkMessage(endpoint: keyof typeof MESSAGES, payload: unknown): readonly Problem[] {
  const problems = schemaProblems(MESSAGES[endpoint], payload);
  if (problems.length > 0 || !isJson(payload)) return problems;
  const ephemeral = (Number(payload.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return [
    ...messageProblems(payload),
    ...(ephemeral && endpoint === 'create'
      ? [problem(['flags'], 'EPHEMERAL', 'Only replies to interactions can be ephemeral.')]
      : []),
  ];
}

/** The first answer to an interaction. */
export function checkCallback(payload: unknown): readonly Problem[] {
  const schema = isJson(payload) ? CALLBACKS[Number(payload.type)] : undefined;
  if (schema === undefined || !isJson(payload))
    return [problem(['type'], 'BASE_TYPE_CHOICES', 'Not an interaction callback that is played here.')];
  const problems = schemaProblems(schema, payload);
  if (problems.length > 0 || !isJson(payload.data)) return problems;
  const inner =
    payload.type === InteractionResponseType.ApplicationCommandAutocompleteResult
      ? choiceProblems(objects(payload.data.choices), ['choices'])
      : messageProblems(payload.data);
  return inner.map((found) => ({ ...found, path: ['data', ...found.path] }));
}

/** All commands of an application or a guild, put at once. */
export function checkCommands(payload: unknown): readonly Problem[] {
  if (!Array.isArray(payload)) return [problem([], 'LIST_TYPE_CONVERT', 'A list of commands is wanted.')];
  const schemas = payload.flatMap((command, index) =>
    schemaProblems(ApplicationCommandUpdateRequestSchema, asSchemaKnows(command)).map((found) => {
      const path: Path = [index, ...found.path];
      return { ...found, path };
    }),
  );
  return schemas.length > 0 ? schemas : commandSetProblems(objects(payload));
}

/** Discord documents `nsfw` and permissions written as text, its schema does not know them. */
function asSchemaKnows(command: unknown): unknown {
  if (!isJson(command)) return command;
  const { nsfw, default_member_permissions: permissions, ...rest } = command;
  const known = typeof nsfw === 'boolean' || nsfw === undefined ? rest : command;
  return permissions === undefined
    ? known
    : { ...known, default_member_permissions: permissions === null ? null : Number(permissions) };
}
