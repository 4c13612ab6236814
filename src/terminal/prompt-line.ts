/**
 * A line typed at the prompt → the command it means and its options, written as in Discord.
 *
 * `/verify وصلت السفن speaker: سالم` gives the command verify with `{ quote: 'وصلت السفن', speaker: 'سالم' }`: what stands before
 * the first `option:` belongs to the command's first option. A line without a slash is a question for /ask.
 */

import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Command, Options } from '../command.ts';

export type PromptLine =
  | { readonly kind: 'empty' | 'help' | 'quit' }
  | { readonly kind: 'command'; readonly command: Command; readonly options: Options }
  | { readonly kind: 'mistake'; readonly message: string };

interface OptionName {
  readonly name: string;
  readonly required: boolean;
}

/** The part of a line that belongs to one option. */
export interface TypedOption {
  readonly option: string;
  /** As typed, trimmed. */
  readonly value: string;
}

export function parsePromptLine(line: string, commands: readonly Command[]): PromptLine {
  const trimmed = line.trim();
  if (trimmed === '') return { kind: 'empty' };
  const [, name = 'ask', rest = trimmed] = /^\/(\S*)\s*(.*)$/su.exec(trimmed) ?? [];
  if (name === 'help' || name === '') return { kind: 'help' };
  if (name === 'quit' || name === 'exit') return { kind: 'quit' };
  const command = findCommand(name, commands);
  if (!command) return { kind: 'mistake', message: `There is no command /${name}: /help lists them.` };

  const typed = typedOptions(rest, command);
  const options = Object.fromEntries(typed.map(({ option, value }) => [option, value]));
  const missing = optionNames(command).filter((option) => option.required && !options[option.name]);
  if (missing.length > 0)
    return {
      kind: 'mistake',
      message: `Missing: ${missing.map((option) => option.name).join(', ')}. ${usage(command)}`,
    };
  if (rest !== '' && typed.length === 0) return { kind: 'mistake', message: `/${name} takes no text.` };
  return { kind: 'command', command, options };
}

/** The commands that can be typed: those with a slash, not those on a message. */
export function slashCommands(commands: readonly Command[]): readonly Command[] {
  return commands.filter(({ definition }) => definition.type === ApplicationCommandType.ChatInput);
}

export function findCommand(name: string, commands: readonly Command[]): Command | undefined {
  return slashCommands(commands).find(({ definition }) => definition.name === name);
}

/** `/verify quote: … speaker: … [article: …]` */
export function usage(command: Command): string {
  const options = optionNames(command).map(({ name, required }) => (required ? `${name}: …` : `[${name}: …]`));
  return [`/${command.definition.name}`, ...options].join(' ');
}

/** The options of a line without the command's name, in the order typed; text before the first name is the first option. */
export function typedOptions(rest: string, command: Command): readonly TypedOption[] {
  const names = optionNames(command).map(({ name }) => name);
  const [first] = names;
  if (first === undefined || rest === '') return [];
  const marks = [...rest.matchAll(new RegExp(`(?<=^|\\s)(${names.join('|')}):`, 'gu'))];
  const head = rest.slice(0, marks[0]?.index).trim();
  const named = marks.map((mark, at) => ({
    option: mark[1] ?? first,
    value: rest.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim(),
  }));
  return head === '' ? named : [{ option: first, value: head }, ...named];
}

export function optionNames({ definition }: Command): readonly OptionName[] {
  if (!('options' in definition) || !definition.options) return [];
  return definition.options
    .filter(({ type }) => type === ApplicationCommandOptionType.String)
    .map(({ name, required = false }) => ({ name, required }));
}
