/**
 * The registered commands, of the application and of single guilds, kept and given back as Discord does: with ids, versions
 * and every default filled in, flags that are false left out of options.
 */

import { ApplicationCommandType } from 'discord-api-types/v10';
import { isJson, type Json, objects, text } from '../rules/problem.ts';

export interface Commands {
  /** Puts all commands of a guild, or the global ones (null), in place of what was there. */
  put(guildId: string | null, commands: readonly Json[]): readonly Json[];
  list(guildId: string | null): readonly Json[];
  /** The command that a member of the guild would call by this name. */
  find(name: string, type: ApplicationCommandType, guildId: string | null): Json | undefined;
}

export function createCommands(applicationId: string, ids: () => string): Commands {
  const scopes = new Map<string | null, readonly Json[]>();
  const list = (guildId: string | null) => scopes.get(guildId) ?? [];
  return {
    list,
    put(guildId, commands) {
      const before = list(guildId);
      const filled = commands.map((command) => {
        const known = before.find((old) => old.name === command.name && old.type === typeOf(command));
        return fillIn(command, { id: known?.id ?? ids(), application_id: applicationId, version: ids(), guildId });
      });
      scopes.set(guildId, filled);
      return filled;
    },
    find: (name, type, guildId) =>
      [...list(guildId), ...list(null)].find((command) => command.name === name && command.type === type),
  };
}

function typeOf(command: Json): number {
  return Number(command.type ?? ApplicationCommandType.ChatInput);
}

function fillIn(command: Json, { guildId, ...ids }: Json & { readonly guildId: string | null }): Json {
  const options = objects(command.options).map(fillInOption);
  return {
    ...ids,
    default_member_permissions: command.default_member_permissions ?? null,
    type: typeOf(command),
    name: command.name,
    name_localizations: command.name_localizations ?? null,
    description: text(command.description),
    description_localizations: command.description_localizations ?? null,
    ...(guildId === null
      ? { dm_permission: true, contexts: command.contexts ?? null, integration_types: command.integration_types ?? [0] }
      : { guild_id: guildId }),
    ...(options.length > 0 ? { options } : {}),
    nsfw: command.nsfw ?? false,
  };
}

function fillInOption(option: Json): Json {
  const {
    name_localizations: names = null,
    description_localizations: descriptions = null,
    options,
    choices,
    ...rest
  } = option;
  const kept = Object.entries(rest).filter(([, value]) => value !== false && value !== null);
  return {
    ...Object.fromEntries(kept),
    name_localizations: names,
    description_localizations: descriptions,
    ...(Array.isArray(options) ? { options: options.filter(isJson).map(fillInOption) } : {}),
    ...(Array.isArray(choices)
      ? { choices: choices.filter(isJson).map((choice) => ({ name_localizations: null, ...choice })) }
      : {}),
  };
}
