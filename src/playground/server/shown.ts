/**
 * Discord's payloads as the page is told of them: a message with Discord's numbers and nested components becomes a ShownMessage
 * of words, a registered command a ShownCommand.
 */

import {
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { type Json, objects, text } from '../fake-discord/rules/problem.ts';
import type { Excerpt, ShownButton, ShownCommand, ShownEmbed, ShownMenu, ShownMessage, Someone } from '../protocol.ts';

/** Discord's limit for an option of text without a limit of its own. */
const OPTION_LENGTH = 6000;

export function someone(user: APIUser): Someone {
  return { id: user.id, name: user.global_name ?? user.username, bot: user.bot === true };
}

/** `find` gives a message by its id, where it is still there. */
export function shownMessage(message: APIMessage, find: (id: string) => APIMessage | undefined): ShownMessage {
  const { referenced_message: referenced } = message;
  return {
    id: message.id,
    author: someone(message.author),
    time: Date.parse(message.timestamp),
    edited: message.edited_timestamp !== null,
    content: message.content,
    embeds: message.embeds.map(shownEmbed),
    rows: (message.components ?? []).map(shownRow).filter((row) => row.length > 0),
    private: hasFlag(message, MessageFlags.Ephemeral),
    loading: hasFlag(message, MessageFlags.Loading),
    used: usedCommand(message, find),
    repliesTo: referenced ? excerpt(referenced) : null,
    mentions: message.mentions.map(someone),
  };
}

function hasFlag(message: APIMessage, flag: MessageFlags): boolean {
  return ((message.flags ?? 0) & flag) !== 0;
}

function usedCommand(
  { interaction, interaction_metadata: metadata }: APIMessage,
  find: (id: string) => APIMessage | undefined,
): ShownMessage['used'] {
  if (interaction?.type !== InteractionType.ApplicationCommand) return null;
  const target = metadata !== undefined && 'target_message_id' in metadata ? metadata.target_message_id : undefined;
  const on = target === undefined ? undefined : find(target);
  return { by: someone(interaction.user), command: interaction.name, on: on === undefined ? null : excerpt(on) };
}

/** The text of a message, or what its first embed is called where it has none. */
function excerpt({ author, content, embeds: [embed] }: APIMessage): Excerpt {
  return { author: someone(author), content: content || (embed?.title ?? embed?.description ?? '') };
}

function shownEmbed({ title = '', url, description = '', fields = [], footer, color }: APIEmbed): ShownEmbed {
  return {
    title,
    url: webAddress(url),
    description,
    fields: fields.map(({ name, value }) => ({ name, value })),
    footer: footer?.text ?? '',
    colour: color === undefined ? null : `#${color.toString(16).padStart(6, '0')}`,
  };
}

/** Discord takes no other links, and the page must never get one. */
function webAddress(url: string | undefined): string | null {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : null;
}

const LOOKS: Partial<Record<ButtonStyle, ShownButton['look']>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'destructive',
};

/** The buttons and menus of an action row; Discord has more kinds of components, none of which the page draws. */
function shownRow(row: APIMessageTopLevelComponent): (ShownButton | ShownMenu)[] {
  if (row.type !== ComponentType.ActionRow) return [];
  return row.components.flatMap((part): (ShownButton | ShownMenu)[] => {
    if (part.type === ComponentType.Button) {
      return [
        {
          kind: 'button',
          label: 'label' in part ? (part.label ?? '') : '',
          look: LOOKS[part.style] ?? 'secondary',
          disabled: part.disabled === true,
          url: 'url' in part ? webAddress(part.url) : null,
          button: 'custom_id' in part ? part.custom_id : '',
        },
      ];
    }
    if (part.type !== ComponentType.StringSelect) return [];
    const choices = part.options.map(({ label, description = '', value }) => ({ label, description, value }));
    return [
      { kind: 'menu', placeholder: part.placeholder ?? 'Make a selection', disabled: part.disabled === true, choices },
    ];
  });
}

/** The registered commands, parted into those one types and those in the menu of a message. */
export function shownCommands(registered: readonly Json[]): {
  commands: readonly ShownCommand[];
  messageCommands: readonly string[];
} {
  const ofType = (type: ApplicationCommandType) => registered.filter((command) => command.type === type);
  return {
    commands: ofType(ApplicationCommandType.ChatInput).map((command) => ({
      name: text(command.name),
      description: text(command.description),
      options: objects(command.options).map((option) => ({
        name: text(option.name),
        description: text(option.description),
        required: option.required === true,
        suggests: option.autocomplete === true,
        maxLength: typeof option.max_length === 'number' ? option.max_length : OPTION_LENGTH,
      })),
    })),
    messageCommands: ofType(ApplicationCommandType.Message).map((command) => text(command.name)),
  };
}
