/**
 * The connection: a discord.js client that asks for as little as possible. Slash commands need no intent; mentions and direct
 * messages need two, none of them privileged. Nothing is cached that can be left out, because every event brings what an
 * answer needs.
 */

import { Client, type ClientOptions, GatewayIntentBits, Options } from 'discord.js';

export interface ConnectionOptions {
  /** REST base, such as `https://discord.com/api`. */
  readonly api?: string;
  /** Which shards this process runs; `auto` as many as Discord recommends. */
  readonly shards?: 'auto' | { readonly ids: readonly number[]; readonly count: number };
  /** Settings of discord.js for the gateway, such as its own throttle for identifying. */
  readonly ws?: NonNullable<ClientOptions['ws']>;
}

/** Managers whose contents no answer ever looks at. */
const UNCACHED = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
};

export function createClient({ api, shards, ws }: ConnectionOptions): Client {
  return new Client({
    intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    makeCache: Options.cacheWithLimits(UNCACHED),
    allowedMentions: { parse: [] },
    ...(api === undefined ? {} : { rest: { api } }),
    ...(shards === undefined
      ? {}
      : shards === 'auto'
        ? { shards }
        : { shards: [...shards.ids], shardCount: shards.count }),
    ...(ws === undefined ? {} : { ws }),
  });
}
