/**
 * What the gateway makes of IDENTIFY: a shard with intents, or the close code that Discord would close with.
 * Source: https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes.
 */

import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';
import { isJson } from '../rules/problem.ts';

export interface HandshakeRules {
  readonly token: string;
  /** The fewest shards that Discord lets this bot have. */
  readonly fewestShards: number;
  /** Whether the application was granted the privileged intents. */
  readonly privilegedIntents: boolean;
}

export interface Identity {
  readonly shard: number;
  readonly shardCount: number;
  readonly intents: number;
}

const KNOWN_INTENTS = Object.values(GatewayIntentBits).reduce<number>(
  (bits, intent) => (typeof intent === 'number' ? bits | intent : bits),
  0,
);
const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** Reads the data of an IDENTIFY; a number is the code to close the connection with. */
export function readIdentify(data: unknown, rules: HandshakeRules): Identity | GatewayCloseCodes {
  if (!isJson(data) || !isJson(data.properties) || !Number.isInteger(data.intents))
    return GatewayCloseCodes.DecodeError;
  if (data.token !== rules.token) return GatewayCloseCodes.AuthenticationFailed;
  const [shard, shardCount] = Array.isArray(data.shard) ? data.shard.map(Number) : [0, 1];
  if (shard === undefined || shardCount === undefined || !(shard >= 0 && shard < shardCount))
    return GatewayCloseCodes.InvalidShard;
  if (shardCount < rules.fewestShards) return GatewayCloseCodes.ShardingRequired;
  const intents = Number(data.intents);
  if ((intents & ~KNOWN_INTENTS) !== 0) return GatewayCloseCodes.InvalidIntents;
  if ((intents & PRIVILEGED) !== 0 && !rules.privilegedIntents) return GatewayCloseCodes.DisallowedIntents;
  return { shard, shardCount, intents };
}
