/**
 * The messages of the fake Discord: stored as Discord would show them, with the one person who sees an ephemeral message.
 * Whoever draws them (a page, a test that waits) listens to changes.
 */

import {
  type APIEmbed,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIMessageTopLevelComponent,
  type APIUser,
  EmbedType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import type { Clock } from './clock.ts';
import { mentionsIn } from './mentions.ts';
import type { Channel, Places } from './places.ts';

export interface AllowedMentions {
  readonly parse?: readonly string[];
  readonly users?: readonly string[];
  readonly roles?: readonly string[];
  readonly replied_user?: boolean;
}

/** What a message says, as the endpoints take it. */
export interface Body {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIMessageTopLevelComponent[] | null;
  readonly allowed_mentions?: AllowedMentions;
  readonly flags?: number;
  readonly nonce?: string | number | null;
}

interface Draft {
  readonly channel: Channel;
  readonly author: APIUser;
  readonly body: Body;
  readonly repliesTo?: APIMessage;
  /** For replies to interactions. */
  readonly interaction?: APIMessageInteractionMetadata;
  /** The name of the command that it answers. */
  readonly command?: string;
  readonly type?: MessageType;
}

export interface Change {
  readonly kind: 'created' | 'edited' | 'deleted';
  readonly message: APIMessage;
  readonly channel: Channel;
  /** The one user who sees the message; null where all do. */
  readonly visibleTo: string | null;
}

export interface Messages {
  add(draft: Draft): APIMessage;
  edit(id: string, body: Body): APIMessage | undefined;
  remove(id: string): APIMessage | undefined;
  get(id: string): APIMessage | undefined;
  /** What `viewer` sees in a channel, oldest first. */
  seenBy(viewer: string, channel: Channel): readonly APIMessage[];
  /** Calls `listener` at every change from now on; the function given back ends that. */
  onChange(listener: (change: Change) => void): () => void;
}

interface Stored {
  readonly message: APIMessage;
  readonly channel: Channel;
  readonly visibleTo: string | null;
}

/** So many messages are kept; older ones are gone without anybody being told, as if nobody had scrolled up to them. */
const KEPT = 5000;

export function createMessages(places: Places, clock: Clock, ids: () => string): Messages {
  const stored = new Map<string, Stored>();
  const listeners = new Set<(change: Change) => void>();
  const tell = (kind: Change['kind'], entry: Stored) => {
    for (const listener of listeners) listener({ kind, ...entry });
  };
  const timestamp = () => new Date(clock.now()).toISOString();

  const says = (body: Body, repliedTo?: string) => {
    const mentions = mentionsIn(body.content ?? '', body.allowed_mentions, repliedTo);
    return {
      content: body.content ?? '',
      embeds: (body.embeds ?? []).map((embed) => ({ ...embed, type: EmbedType.Rich })),
      components: numbered(body.components ?? []),
      mentions: mentions.users.flatMap((id) => places.userById(id) ?? []),
      mention_roles: [...mentions.roles],
      mention_everyone: mentions.everyone,
    };
  };

  return {
    add({ channel, author, body, repliesTo, interaction, command, type }) {
      const visibleTo = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0 ? (interaction?.user.id ?? null) : null;
      const message: APIMessage = {
        id: ids(),
        channel_id: channel.id,
        author,
        timestamp: timestamp(),
        edited_timestamp: null,
        tts: false,
        attachments: [],
        pinned: false,
        type: type ?? (repliesTo === undefined ? MessageType.Default : MessageType.Reply),
        flags: body.flags ?? 0,
        ...says(body, repliesTo?.author.id),
        ...(body.nonce == null ? {} : { nonce: body.nonce }),
        ...(repliesTo === undefined
          ? {}
          : {
              message_reference: {
                type: MessageReferenceType.Default,
                message_id: repliesTo.id,
                channel_id: channel.id,
              },
              // As Discord does it: what that message replies to is not told again, or a conversation would never be forgotten.
              referenced_message: withoutReference(repliesTo),
            }),
        ...(interaction === undefined
          ? {}
          : { interaction_metadata: interaction, application_id: places.bot.id, webhook_id: places.bot.id }),
        // Deprecated, and still the only place where Discord tells the name of the command.
        ...(interaction === undefined || command === undefined
          ? {}
          : { interaction: { id: interaction.id, type: interaction.type, name: command, user: interaction.user } }),
      };
      const entry = { message, channel, visibleTo };
      stored.set(message.id, entry);
      const [oldest] = stored.keys();
      if (stored.size > KEPT && oldest !== undefined) stored.delete(oldest);
      tell('created', entry);
      return message;
    },
    edit(id, body) {
      const before = stored.get(id);
      if (before === undefined) return undefined;
      const { message } = before;
      const merged: Body = {
        content: body.content === undefined ? message.content : body.content,
        embeds: body.embeds === undefined ? message.embeds : body.embeds,
        components: body.components === undefined ? (message.components ?? []) : body.components,
        ...(body.allowed_mentions === undefined ? {} : { allowed_mentions: body.allowed_mentions }),
      };
      const flags = (message.flags ?? 0) & ~MessageFlags.Loading;
      const after = { ...before, message: { ...message, ...says(merged), flags, edited_timestamp: timestamp() } };
      stored.set(id, after);
      tell('edited', after);
      return after.message;
    },
    remove(id) {
      const entry = stored.get(id);
      if (entry === undefined) return undefined;
      stored.delete(id);
      tell('deleted', entry);
      return entry.message;
    },
    get: (id) => stored.get(id)?.message,
    seenBy: (viewer, channel) =>
      [...stored.values()]
        .filter((entry) => entry.channel.id === channel.id && (entry.visibleTo === null || entry.visibleTo === viewer))
        .map((entry) => entry.message),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function withoutReference({ referenced_message: _, ...message }: APIMessage): APIMessage {
  return message;
}

/** Discord numbers the components of a message that came without numbers. */
function numbered(components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  let id = 0;
  const next = <Part extends object>(part: Part): Part => {
    id += 1;
    const inner =
      'components' in part && Array.isArray(part.components) ? { components: part.components.map(next) } : {};
    return { id, ...part, ...inner };
  };
  return components.map((component) => next(component));
}
