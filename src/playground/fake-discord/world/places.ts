/**
 * The people, guilds and channels of the fake Discord, and how each looks in Discord's payloads. One guild with one channel is
 * there from the start; users and direct messages come to be when they are asked for.
 */

import {
  type APIGuildMember,
  type APIUser,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMemberFlags,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildSystemChannelFlags,
  GuildVerificationLevel,
  Locale,
} from 'discord-api-types/v10';

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** Null in a direct message. */
  readonly guildId: string | null;
  /** The user a direct message is with. */
  readonly recipient: APIUser | null;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  /** False where members bring the bot along by themselves: it gets interactions from there and nothing else. */
  readonly hasBot: boolean;
  readonly channels: readonly [Channel, ...Channel[]];
}

export interface Places {
  readonly bot: APIUser;
  readonly guilds: readonly Guild[];
  /** The first channel of the first guild. */
  readonly general: Channel;
  /** A user by name; made where there is none yet. */
  user(name: string): APIUser;
  userById(id: string): APIUser | undefined;
  addGuild(name: string, hasBot?: boolean): Guild;
  channel(id: string): Channel | undefined;
  /** The guild of a channel; undefined for a direct message. */
  guildOf(channel: Channel): Guild | undefined;
  directChannel(user: APIUser): Channel;
}

export function createPlaces(ids: (later?: number) => string, botName: string): Places {
  const users = new Map<string, APIUser>();
  const channels = new Map<string, Channel>();
  const guilds: Guild[] = [];

  const addUser = (name: string, bot: boolean): APIUser => {
    const user: APIUser = {
      id: ids(),
      username: name,
      discriminator: '0',
      global_name: bot ? null : name,
      avatar: null,
      ...(bot ? { bot } : {}),
    };
    users.set(name, user);
    return user;
  };
  const addChannel = (channel: Channel): Channel => {
    channels.set(channel.id, channel);
    return channel;
  };
  const addGuild = (name: string, hasBot = true): Guild => {
    const id = ids(guilds.length);
    const general = addChannel({ id: ids(), name: 'general', guildId: id, recipient: null });
    const guild: Guild = { id, name, hasBot, channels: [general] };
    guilds.push(guild);
    return guild;
  };

  const bot = addUser(botName, true);
  const [general] = addGuild('newsroom').channels;
  return {
    bot,
    guilds,
    general,
    user: (name) => users.get(name) ?? addUser(name, false),
    userById: (id) => [...users.values()].find((user) => user.id === id),
    addGuild,
    channel: (id) => channels.get(id),
    guildOf: ({ guildId }) => guilds.find((guild) => guild.id === guildId),
    directChannel(user) {
      const known = [...channels.values()].find((channel) => channel.recipient?.id === user.id);
      return known ?? addChannel({ id: ids(), name: user.username, guildId: null, recipient: user });
    },
  };
}

/** Everything that the default roles allow: what members and the bot have here. */
export const PERMISSIONS = '2248473465835073';

export function memberPayload(user: APIUser): APIGuildMember & { permissions: string } {
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    premium_since: null,
    deaf: false,
    mute: false,
    flags: GuildMemberFlags.DidRejoin,
    pending: false,
    communication_disabled_until: null,
    permissions: PERMISSIONS,
  };
}

/** A channel as it stands in interactions. */
export function channelPayload(channel: Channel, bot: APIUser) {
  return channel.guildId === null
    ? {
        id: channel.id,
        type: ChannelType.DM as const,
        recipients: [channel.recipient ?? bot],
        last_message_id: null,
        flags: 0,
      }
    : {
        id: channel.id,
        type: ChannelType.GuildText as const,
        guild_id: channel.guildId,
        name: channel.name,
        position: 0,
        permission_overwrites: [],
        nsfw: false,
        parent_id: null,
        last_message_id: null,
        topic: null,
        rate_limit_per_user: 0,
        permissions: PERMISSIONS,
        flags: 0,
      };
}

/** GUILD_CREATE for a guild that the bot is in. */
export function guildPayload(guild: Guild, bot: APIUser): GatewayGuildCreateDispatchData {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: bot.id,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    roles: [],
    emojis: [],
    features: [],
    mfa_level: GuildMFALevel.None,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: GuildSystemChannelFlags.SuppressJoinNotifications,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: GuildPremiumTier.None,
    preferred_locale: Locale.EnglishUS,
    public_updates_channel_id: null,
    nsfw_level: GuildNSFWLevel.Default,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    stickers: [],
    hub_type: null,
    incidents_data: null,
    region: 'deprecated',
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    member_count: 2,
    voice_states: [],
    members: [memberPayload(bot)],
    channels: guild.channels.map((channel) => ({
      id: channel.id,
      type: ChannelType.GuildText,
      name: channel.name,
      position: 0,
      permission_overwrites: [],
      nsfw: false,
      parent_id: null,
    })),
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
