/**
 * Registers the commands with Discord (`rawi deploy`): asks what is there, compares, and puts all of them at once only where
 * something differs, because Discord counts registrations and shows people the command list anew after each.
 *
 *     const { differences } = await deployCommands({ token, api, definitions, check: true });
 */

import { REST } from 'discord.js';
import { type RESTPutAPIApplicationCommandsJSONBody, Routes } from 'discord-api-types/v10';
import { type AnyCommand, compareCommands, type Difference } from './compare-commands.ts';
import { registrationRefused } from './refusals.ts';

export interface DeployOptions {
  readonly token: string;
  /** REST base, such as `https://discord.com/api`. */
  readonly api?: string;
  readonly definitions: RESTPutAPIApplicationCommandsJSONBody;
  /** The server to register the commands in; everywhere where absent. */
  readonly guild?: string;
  /** Only tell what differs. */
  readonly check?: boolean;
}

export interface Deployment {
  /** What differed before; empty where there was nothing to do. */
  readonly differences: readonly Difference[];
  /** Whether commands were registered. */
  readonly registered: boolean;
}

/** @throws Refusal where Discord refuses; its message says what to do. */
export async function deployCommands({
  token,
  api,
  definitions,
  guild,
  check = false,
}: DeployOptions): Promise<Deployment> {
  const rest = new REST(api === undefined ? {} : { api }).setToken(token);
  try {
    const application = await rest.get(Routes.currentApplication());
    const route = commandsRoute(idOf(application), guild);
    const before = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
    const inGuild = guild !== undefined;
    const wanted = inGuild ? definitions.map(forOneGuild) : definitions;
    const differences = compareCommands(commandsIn(before), commandsIn(wanted), { inGuild });
    if (differences.length === 0 || check) return { differences, registered: false };
    await rest.put(route, { body: wanted });
    return { differences, registered: true };
  } catch (error) {
    throw registrationRefused(error, guild) ?? error;
  }
}

function commandsRoute(application: string, guild: string | undefined) {
  return guild === undefined
    ? Routes.applicationCommands(application)
    : Routes.applicationGuildCommands(application, guild);
}

/** Commands of one server are there and nowhere else: Discord takes no contexts and integration types with them. */
function forOneGuild({
  contexts: _contexts,
  integration_types: _types,
  ...command
}: DeployOptions['definitions'][number]) {
  return command;
}

function idOf(application: unknown): string {
  if (typeof application === 'object' && application !== null && 'id' in application) return String(application.id);
  throw new Error('Discord did not say which application the token belongs to.');
}

function commandsIn(answer: unknown): readonly AnyCommand[] {
  return Array.isArray(answer) ? answer.filter((command) => typeof command?.name === 'string') : [];
}
