/**
 * What the tab key offers at the prompt: names of commands, names of options, and the commands' own suggestions.
 *
 * After `/quotes bli`, `complete` offers the speakers that the command suggests for «bli», to be put in the place of «bli».
 */

import type { Asking, Command } from '../command.ts';
import { findCommand, optionNames, slashCommands, typedOptions } from './prompt-line.ts';

/** As node:readline wants it: what can stand there, and the end of the line that it would replace. */
export type Completion = [offers: string[], replaced: string];

export function complete(line: string, commands: readonly Command[], asking: Asking): Completion {
  const typed = /^\s*\/(\S*)(?:\s+(.*))?$/su.exec(line);
  if (!typed) return [[], line];
  const [, name = '', rest] = typed;
  if (rest === undefined) {
    const names = [...slashCommands(commands).map(({ definition }) => definition.name), 'help', 'quit'];
    return [startingWith(names, name).map((other) => `/${other} `), line.trim()];
  }
  const command = findCommand(name, commands);
  if (!command) return [[], line];
  return completeOption(rest, command, asking);
}

function completeOption(rest: string, command: Command, asking: Asking): Completion {
  const typed = typedOptions(rest, command);
  const names = optionNames(command).map((option) => option.name);
  const word = rest.split(/\s/u).at(-1) ?? '';
  const unused = names.filter((name) => !typed.some(({ option }) => option === name));
  const labels = startingWith(unused, word).map((name) => `${name}: `);

  const current = typed.at(-1) ?? { option: names[0] ?? '', value: '' };
  const options = Object.fromEntries(typed.map(({ option, value }) => [option, value]));
  const values = command.suggest?.(current.option, current.value, asking, options).map(({ value }) => value) ?? [];
  if (isSuggested(command, current.option) && values.length > 0) return [[...values], current.value];
  return [labels, word];
}

/** Whether Discord would ask for suggestions here: /ask's question, for one, is nobody's to suggest. */
function isSuggested({ definition }: Command, name: string): boolean {
  if (!('options' in definition)) return false;
  return (
    definition.options?.some((option) => option.name === name && 'autocomplete' in option && option.autocomplete) ??
    false
  );
}

function startingWith(names: readonly string[], start: string): string[] {
  return names.filter((name) => name.startsWith(start));
}
