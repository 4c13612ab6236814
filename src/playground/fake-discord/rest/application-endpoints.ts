/** The endpoints of the application: who it is, and its commands. */

import { objects } from '../rules/problem.ts';
import { checkCommands } from '../rules/rules.ts';
import type { World } from '../world/world.ts';
import { type Answer, endpoint, ok, type Request } from './endpoint.ts';
import * as refusal from './refusal.ts';

const COMMANDS = '/applications/:application/commands';
const GUILD_COMMANDS = '/applications/:application/guilds/:guild/commands';

export const applicationEndpoints = [
  endpoint('GET', '/users/@me', ({ world }) => ok(world.places.bot)),
  endpoint('GET', '/applications/@me', ({ world }) => ok(application(world))),
  endpoint('GET', '/oauth2/applications/@me', ({ world }) => ok(application(world))),
  endpoint('GET', COMMANDS, listCommands),
  endpoint('PUT', COMMANDS, putCommands),
  endpoint('GET', GUILD_COMMANDS, listCommands),
  endpoint('PUT', GUILD_COMMANDS, putCommands),
];

function application({ places }: World) {
  const { id, username } = places.bot;
  return {
    id,
    name: username,
    icon: null,
    description: '',
    bot: places.bot,
    flags: 0,
    bot_public: true,
    verify_key: '',
  };
}

/** The guild whose commands are meant, null for the global ones; or why there are none. */
function scope({ params, world }: Request): { readonly guildId: string | null } | Answer {
  if (params.application !== world.places.bot.id) return refusal.notFound;
  if (params.guild === undefined) return { guildId: null };
  return world.places.guilds.some((guild) => guild.id === params.guild)
    ? { guildId: params.guild }
    : refusal.unknownGuild;
}

function listCommands(request: Request): Answer {
  const found = scope(request);
  if ('status' in found) return found;
  const commands = request.world.commands.list(found.guildId);
  return ok(request.query.get('with_localizations') === 'true' ? commands : commands.map(withoutTranslations));
}

/** Translations come only when they are asked for. */
function withoutTranslations(part: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = part;
  return Array.isArray(rest.options) ? { ...rest, options: objects(rest.options).map(withoutTranslations) } : rest;
}

function putCommands(request: Request): Answer {
  const found = scope(request);
  if ('status' in found) return found;
  const problems = checkCommands(request.body);
  if (request.refused(problems)) return refusal.invalidForm(problems);
  return ok(request.world.commands.put(found.guildId, objects(request.body)));
}
