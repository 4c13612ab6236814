/**
 * What stands in the composer, and how it changes: a text, or a command with the values of its options. Pure, so that what the
 * keys do can be tested without a browser.
 *
 * `typing('/wh')` offers the commands that match; choosing `/who-said` gives a command draft with its required option open;
 * `missing(draft)` names the first required option without a value, and `request(draft, place)` is what to send.
 */

import type { Place, Request, ShownCommand, ShownOption, Someone, Suggestion } from '../protocol.ts';

export interface TextDraft {
  readonly kind: 'text';
  readonly text: string;
}

export interface CommandDraft {
  readonly kind: 'command';
  readonly command: ShownCommand;
  /** The options that have a field, in the order of the command. */
  readonly open: readonly string[];
  readonly given: Readonly<Record<string, Given>>;
  /** The option that was required and missing when the command was to be sent. */
  readonly missing: string | null;
}

/** What stands in the field of an option, and what it stands for where a suggestion was chosen. */
export interface Given {
  readonly shown: string;
  readonly value: string;
}

export type Draft = TextDraft | CommandDraft;

/** Something to choose while writing. */
export type Offer =
  | { readonly kind: 'command'; readonly label: string; readonly detail: string; readonly command: ShownCommand }
  | { readonly kind: 'mention'; readonly label: string; readonly detail: string; readonly someone: Someone }
  | { readonly kind: 'value'; readonly label: string; readonly detail: string; readonly suggestion: Suggestion };

export const EMPTY: TextDraft = { kind: 'text', text: '' };

/** The word with an @ that the text ends with. */
const MENTION_AT_END = /(?<=^|\s)@(\S*)$/u;

/** What to choose from while `text` is being written: commands after a `/`, those it begins first; people after an `@`. */
export function offersFor(
  text: string,
  commands: readonly ShownCommand[],
  people: readonly Someone[],
): readonly Offer[] {
  if (text.startsWith('/')) {
    const wanted = text.slice(1).toLowerCase();
    const [first, other] = [
      commands.filter(({ name }) => name.startsWith(wanted)),
      commands.filter(({ name }) => name.indexOf(wanted) > 0),
    ];
    return [...first, ...other].map((command) => ({
      kind: 'command',
      label: `/${command.name}`,
      detail: command.description,
      command,
    }));
  }
  const word = MENTION_AT_END.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return [];
  return people
    .filter(({ name }) => name.toLowerCase().startsWith(word))
    .map((someone) => ({ kind: 'mention', label: `@${someone.name}`, detail: someone.bot ? 'App' : '', someone }));
}

export function valueOffers(suggestions: readonly Suggestion[]): readonly Offer[] {
  return suggestions.map((suggestion) => ({ kind: 'value', label: suggestion.name, detail: '', suggestion }));
}

/** A command ready to be filled in: a field for every required option, or for the first one where none is. */
export function startCommand(command: ShownCommand): CommandDraft {
  const required = command.options.filter((option) => option.required);
  return { kind: 'command', command, open: required.map(({ name }) => name), given: {}, missing: null };
}

/** The text with the unfinished mention at its end completed. */
export function withMention({ text }: TextDraft, { name }: Someone): TextDraft {
  return { kind: 'text', text: `${text.replace(MENTION_AT_END, '')}@${name} ` };
}

export function fill(draft: CommandDraft, option: string, given: Given): CommandDraft {
  const missing = draft.missing === option ? null : draft.missing;
  return { ...draft, given: { ...draft.given, [option]: given }, missing };
}

/** The draft with a field for one more option. */
export function openOption(draft: CommandDraft, option: string): CommandDraft {
  const open = draft.command.options.map(({ name }) => name);
  return { ...draft, open: open.filter((name) => name === option || draft.open.includes(name)) };
}

/** The draft without the field of an optional option and without its value. */
export function closeOption(draft: CommandDraft, option: string): CommandDraft {
  const { [option]: _, ...given } = draft.given;
  return { ...draft, given, open: draft.open.filter((name) => name !== option) };
}

/** The options without a field. */
export function closedOptions({ command, open }: CommandDraft): readonly ShownOption[] {
  return command.options.filter(({ name }) => !open.includes(name));
}

/** The first required option without a value. */
export function missingOption(draft: CommandDraft): string | null {
  const missing = draft.command.options.find(({ name, required }) => required && given(draft, name) === '');
  return missing?.name ?? null;
}

/** The values given so far, but for `except`: what the bot is told when it suggests for that one. */
export function values(draft: CommandDraft, except?: string): Record<string, string> {
  const names = draft.open.filter((name) => name !== except && given(draft, name) !== '');
  return Object.fromEntries(names.map((name) => [name, given(draft, name)]));
}

function given(draft: CommandDraft, option: string): string {
  return draft.given[option]?.value.trim() ?? '';
}

/** What to send; null where there is nothing to send. Names with an @ become mentions, as Discord's clients do it. */
export function requestFor(draft: Draft, place: Place, people: readonly Someone[]): Request | null {
  if (draft.kind === 'command') {
    return { act: 'use', place, command: draft.command.name, options: values(draft) };
  }
  const content = people
    .toSorted((one, other) => other.name.length - one.name.length)
    .reduce((text, { id, name }) => text.replaceAll(`@${name}`, `<@${id}>`), draft.text)
    .trim();
  return content === '' ? null : { act: 'say', place, content };
}
