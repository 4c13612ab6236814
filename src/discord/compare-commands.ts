/**
 * What differs between the commands that are registered and those that should be.
 *
 * Discord fills in defaults (`nsfw: false`, `required` left out where it is false) and adds ids: both sides are brought to one
 * form first, so that only real differences are told: `{ kind: 'changed', name: 'ask', attributes: ['description'] }`.
 */

import { isDeepStrictEqual } from 'node:util';
import { ApplicationCommandType, ApplicationIntegrationType } from 'discord-api-types/v10';

/** A command in either form: as we define it, or as Discord gives it back. */
export type AnyCommand = Readonly<Record<string, unknown>> & { readonly name: string };

export type Difference =
  | { readonly kind: 'missing' | 'surplus'; readonly name: string }
  | {
      readonly kind: 'changed';
      readonly name: string;
      /** Paths such as `options.0.description`, or `order` where options stand in another order. */
      readonly attributes: readonly string[];
    };

/** `inGuild`: commands of one server have no contexts and no integration types. Empty where all is as it should be. */
export function compareCommands(
  registered: readonly AnyCommand[],
  wanted: readonly AnyCommand[],
  { inGuild }: { readonly inGuild: boolean },
): readonly Difference[] {
  const before = byKey(registered);
  const after = byKey(wanted);
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key): Difference[] => {
    const [old, now] = [before.get(key), after.get(key)];
    if (old === undefined) return now === undefined ? [] : [{ kind: 'missing', name: now.name }];
    if (now === undefined) return [{ kind: 'surplus', name: old.name }];
    const attributes = differing(oneForm(old, inGuild), oneForm(now, inGuild), '');
    return attributes.length === 0 ? [] : [{ kind: 'changed', name: now.name, attributes }];
  });
}

/** Two commands may share a name if they are of different types. */
function byKey(commands: readonly AnyCommand[]): ReadonlyMap<string, AnyCommand> {
  return new Map(
    commands.map((command) => [`${command.type ?? ApplicationCommandType.ChatInput}:${command.name}`, command]),
  );
}

/** The attributes that count, with every default written out. */
function oneForm(command: AnyCommand, inGuild: boolean): object {
  return {
    ...texts(command),
    permissions: command.default_member_permissions ?? null,
    nsfw: command.nsfw ?? false,
    options: list(command.options).map(option),
    ...(inGuild
      ? {}
      : {
          contexts: command.contexts == null ? null : list(command.contexts).toSorted(),
          integration_types: list(command.integration_types ?? [ApplicationIntegrationType.GuildInstall]).toSorted(),
        }),
  };
}

function option(value: unknown): object {
  const given = record(value);
  const range = ['min_length', 'max_length', 'min_value', 'max_value'].map((key) => [key, given[key] ?? null]);
  return {
    ...texts(given),
    name: given.name,
    type: given.type,
    required: given.required ?? false,
    autocomplete: given.autocomplete ?? false,
    ...Object.fromEntries(range),
    channel_types: list(given.channel_types).toSorted(),
    choices: list(given.choices).map((choice) => {
      const { name, value, name_localizations } = record(choice);
      return { name, value, name_localizations: name_localizations ?? {} };
    }),
    options: list(given.options).map(option),
  };
}

function texts(part: Readonly<Record<string, unknown>>): object {
  return {
    description: part.description ?? '',
    name_localizations: part.name_localizations ?? {},
    description_localizations: part.description_localizations ?? {},
  };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** The paths at which two values differ; a list of another length differs as a whole. */
function differing(one: unknown, other: unknown, path: string): readonly string[] {
  if (isDeepStrictEqual(one, other)) return [];
  const lists = Array.isArray(one) && Array.isArray(other);
  const comparable = lists ? one.length === other.length : isObject(one) && isObject(other);
  if (!comparable) return [path];
  const [left, right] = [record(one), record(other)];
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return keys.flatMap((key) => differing(left[key], right[key], path === '' ? key : `${path}.${key}`));
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
