/**
 * What Discord refuses for good, and what the person who runs the bot can do about it: one clear line each.
 */

import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { GatewayCloseCodes, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { isBrokenConnection } from './persist.ts';

/** The bot cannot run or register like this; the message says what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

const TOKEN =
  "Discord refused the token. Copy the bot's token (Developer Portal → Bot → Reset Token) into DISCORD_TOKEN.";

/** The close codes after which reconnecting is no use. */
const FATAL: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, TOKEN],
  [GatewayCloseCodes.InvalidShard, 'Discord refused the shard. Check SHARDS: every shard must be below the total.'],
  [GatewayCloseCodes.ShardingRequired, 'The bot is in too many servers for so few shards. Set SHARDS=auto.'],
  [GatewayCloseCodes.InvalidAPIVersion, 'Discord no longer speaks this version of its gateway. Update Rawi.'],
  [GatewayCloseCodes.InvalidIntents, 'Discord does not know the intents that Rawi asks for. Update Rawi.'],
  [
    GatewayCloseCodes.DisallowedIntents,
    'Discord does not grant this application the intents that Rawi asks for. Check Developer Portal → Bot.',
  ],
]);

/** What to do after this close code, or null where the client reconnects by itself. */
export function fatalClose(code: number): string | null {
  const advice = FATAL.get(code);
  return advice === undefined ? null : `${advice} (gateway close ${code})`;
}

/** True where Discord says that the token is wrong. */
export function isTokenRefused(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return error instanceof DiscordAPIError && error.status === 401;
}

export function tokenRefused(cause: unknown): Refusal {
  return new Refusal(TOKEN, { cause });
}

/** True where Discord was not reached, or is in trouble itself. */
function isUnreachable(error: unknown): error is Error {
  return error instanceof HTTPError || isBrokenConnection(error);
}

/** What it means that commands could not be registered; null for a fault of ours. */
export function registrationRefused(error: unknown, guild: string | undefined): Refusal | null {
  if (isTokenRefused(error)) return tokenRefused(error);
  if (isUnreachable(error)) {
    const advice = 'Check the network and DISCORD_API, and try again.';
    return new Refusal(`Discord cannot be reached (${error.message}). ${advice}`, { cause: error });
  }
  if (!(error instanceof DiscordAPIError)) return null;
  if (
    guild !== undefined &&
    (error.code === RESTJSONErrorCodes.UnknownGuild || error.code === RESTJSONErrorCodes.MissingAccess)
  ) {
    return new Refusal(
      `The application is not in the server ${guild}. Check --guild, and invite it with the scope applications.commands.`,
      { cause: error },
    );
  }
  return new Refusal(`Discord refused the commands: ${error.message}`, { cause: error });
}
