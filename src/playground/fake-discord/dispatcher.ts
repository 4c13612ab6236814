/**
 * What the world tells the bot over the gateway: interactions, and messages that come, change and go. And for people and
 * tests: waiting until something has happened.
 */

import {
  type APIMessage,
  ChannelType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GuildMemberFlags,
  Locale,
} from 'discord-api-types/v10';
import type { Gateway } from './gateway/gateway.ts';
import type { Session } from './gateway/sessions.ts';
import type { Interaction } from './world/interactions.ts';
import type { Change } from './world/messages.ts';
import { type Channel, channelPayload, memberPayload, PERMISSIONS } from './world/places.ts';
import type { World } from './world/world.ts';

/** Bytes that a file may have where nobody has boosted the guild. */
const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

export interface Dispatcher {
  interaction(interaction: Interaction, data: object, locale: string): void;
  /** Waits until `found` gives something, looking at every change of a message. Rejects after two seconds. */
  until<Found>(found: () => Found | undefined): Promise<Found>;
}

export function createDispatcher(world: World, gateway: Gateway): Dispatcher {
  const { places, messages } = world;
  messages.onChange((change) => dispatchMessage(change, world, gateway));
  return {
    interaction(interaction, data, locale) {
      const payload = interactionPayload(interaction, data, locale, world);
      const audience = { guildId: interaction.channel.guildId, intents: 0 };
      gateway.dispatch(GatewayDispatchEvents.InteractionCreate, audience, () => payload);
    },
    until: (found) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const value = found();
          if (value === undefined) return;
          clearTimeout(timer);
          stop();
          resolve(value);
        };
        const stop = messages.onChange(look);
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`${places.bot.username} did not do what was waited for.`));
        }, 2000);
        look();
      }),
  };
}

const EVENTS = {
  created: GatewayDispatchEvents.MessageCreate,
  edited: GatewayDispatchEvents.MessageUpdate,
  deleted: GatewayDispatchEvents.MessageDelete,
} as const;

/** What all see, a bot hears of; what one person sees only passes between the two. */
function dispatchMessage({ kind, message, channel, visibleTo }: Change, { places }: World, gateway: Gateway): void {
  if (visibleTo !== null || places.guildOf(channel)?.hasBot === false) return;
  const audience = {
    guildId: channel.guildId,
    intents: channel.guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages,
  };
  const guild = channel.guildId === null ? {} : { guild_id: channel.guildId };
  gateway.dispatch(EVENTS[kind], audience, (session) => {
    if (kind === 'deleted') return { id: message.id, channel_id: channel.id, ...guild };
    const { user: _user, permissions: _permissions, ...member } = memberPayload(message.author);
    return {
      ...asSessionMaySee(message, channel, session, places.bot.id),
      ...guild,
      ...(channel.guildId === null ? {} : { member: { ...member, flags: GuildMemberFlags.DidRejoin } }),
      channel_type: channel.guildId === null ? ChannelType.DM : ChannelType.GuildText,
    };
  });
}

/** Without the privileged intent a bot reads its own messages, direct ones and those that mention it; others come empty. */
function asSessionMaySee(message: APIMessage, channel: Channel, { intents }: Session, botId: string): APIMessage {
  const readable =
    (intents & GatewayIntentBits.MessageContent) !== 0 ||
    channel.guildId === null ||
    message.author.id === botId ||
    message.mentions.some((user) => user.id === botId);
  return readable ? message : { ...message, content: '', embeds: [], attachments: [], components: [] };
}

function interactionPayload(interaction: Interaction, data: object, locale: string, { places }: World) {
  const { channel, user } = interaction;
  const where =
    channel.guildId === null
      ? { user, context: 1, authorizing_integration_owners: { 0: '0' } }
      : {
          guild_id: channel.guildId,
          guild: { id: channel.guildId, locale: Locale.EnglishUS, features: [] },
          guild_locale: Locale.EnglishUS,
          member: memberPayload(user),
          context: 0,
          authorizing_integration_owners:
            places.guildOf(channel)?.hasBot === false ? { 1: user.id } : { 0: channel.guildId },
        };
  return {
    id: interaction.id,
    application_id: places.bot.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    channel: channelPayload(channel, places.bot),
    channel_id: channel.id,
    locale,
    app_permissions: PERMISSIONS,
    entitlements: [],
    attachment_size_limit: ATTACHMENT_LIMIT,
    ...where,
    data,
    ...(interaction.source === null ? {} : { message: interaction.source }),
  };
}
