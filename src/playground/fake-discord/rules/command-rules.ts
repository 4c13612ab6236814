/**
 * The rules about commands and suggestions that Discord enforces but its schemas do not tell.
 * Source: https://docs.discord.com/developers/interactions/application-commands (naming, limits, option types).
 */

import { ApplicationCommandType, Locale } from 'discord-api-types/v10';
import { isJson, type Json, objects, type Path, type Problem, problem, repeated, text } from './problem.ts';

/** Discord's pattern for names of slash commands and options; letters that have a lower case must be lower case. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const COMMAND_CHARACTERS = 8000;
const CHOICE_VALUE = 100;
/** The most commands that one application may have, by type. */
const MOST_COMMANDS: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));

/** What is wrong with a whole set of commands, as put at once. */
export function commandSetProblems(commands: readonly Json[]): readonly Problem[] {
  const names = commands.map((command, index) => ({
    value: `${typeOf(command)}:${text(command.name)}`,
    path: [index, 'name'],
  }));
  const tooMany = Object.entries(MOST_COMMANDS).flatMap(([type, most]) =>
    commands.filter((command) => typeOf(command) === Number(type)).length > most
      ? [problem([], 'APPLICATION_COMMAND_TOO_MANY', `At most ${most} commands of type ${type}.`)]
      : [],
  );
  return [
    ...tooMany,
    ...repeated(names, 'The command'),
    ...commands.flatMap((command, index) => commandProblems(command, [index])),
  ];
}

function typeOf(command: Json): number {
  return Number(command.type ?? ApplicationCommandType.ChatInput);
}

function commandProblems(command: Json, path: Path): readonly Problem[] {
  const problems = [...localeProblems(command, path)];
  if (typeOf(command) === ApplicationCommandType.ChatInput) {
    problems.push(...nameProblems(command, path));
    if (text(command.description).trim() === '') {
      problems.push(problem([...path, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required.'));
    }
  } else if (text(command.description) !== '' || objects(command.options).length > 0) {
    problems.push(problem(path, 'APPLICATION_COMMAND_CONTEXT_MENU', 'Takes neither a description nor options.'));
  }
  const characters = length(command);
  if (characters > COMMAND_CHARACTERS) {
    problems.push(
      problem(path, 'APPLICATION_COMMAND_TOO_LARGE', `${characters} characters, ${COMMAND_CHARACTERS} at most.`),
    );
  }
  return [...problems, ...optionProblems(objects(command.options), [...path, 'options'])];
}

function nameProblems(named: Json, path: Path): readonly Problem[] {
  const name = text(named.name);
  if (NAME.test(name) && name === name.toLowerCase()) return [];
  return [problem([...path, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', `Command name is invalid: "${name}".`)];
}

function localeProblems(part: Json, path: Path): readonly Problem[] {
  return ['name_localizations', 'description_localizations'].flatMap((key) => {
    const texts = part[key];
    const unknown = isJson(texts) ? Object.keys(texts).filter((locale) => !LOCALES.has(locale)) : [];
    return unknown.map((locale) => problem([...path, key, locale], 'LOCALE', `Discord has no locale "${locale}".`));
  });
}

function optionProblems(options: readonly Json[], path: Path): readonly Problem[] {
  const firstOptional = options.findIndex((option) => option.required !== true);
  const names = options.map((option, index) => ({ value: text(option.name), path: [...path, index, 'name'] }));
  return [
    ...repeated(names, 'The option'),
    ...options.flatMap((option, index) => {
      const place = [...path, index];
      const late = option.required === true && firstOptional >= 0 && index > firstOptional;
      const choices = objects(option.choices);
      return [
        ...nameProblems(option, place),
        ...localeProblems(option, place),
        ...(late
          ? [problem(place, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', 'Required options come first.')]
          : []),
        ...(option.autocomplete === true && choices.length > 0
          ? [
              problem(
                [...place, 'choices'],
                'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE',
                'Choices or autocomplete, not both.',
              ),
            ]
          : []),
        ...(Number(option.min_length ?? 0) > Number(option.max_length ?? Number.POSITIVE_INFINITY)
          ? [problem([...place, 'min_length'], 'OPTION_RANGE', 'More than max_length.')]
          : []),
        ...choiceProblems(choices, [...place, 'choices']),
        ...optionProblems(objects(option.options), [...place, 'options']),
      ];
    }),
  ];
}

/** Choices of an option, fixed ones as well as suggestions: no name twice, values of at most 100 characters. */
export function choiceProblems(choices: readonly Json[], path: Path): readonly Problem[] {
  const names = choices.map((choice, index) => ({ value: text(choice.name), path: [...path, index, 'name'] }));
  const blankOrLong = choices.flatMap((choice, index) => [
    ...(text(choice.name).trim() === ''
      ? [problem([...path, index, 'name'], 'BASE_TYPE_REQUIRED', 'This field is required.')]
      : []),
    ...(text(choice.value).length > CHOICE_VALUE
      ? [problem([...path, index, 'value'], 'BASE_TYPE_MAX_LENGTH', `Must be ${CHOICE_VALUE} or fewer in length.`)]
      : []),
  ]);
  return [...blankOrLong, ...repeated(names, 'The choice')];
}

/** Names, descriptions and values all through, the longest translation of each counted. */
function length(part: Json): number {
  const longest = (key: string) => {
    const translations = part[`${key}_localizations`];
    const texts = isJson(translations) ? Object.values(translations) : [];
    return Math.max(...[part[key], ...texts].map((item) => text(item).length));
  };
  const inner = [...objects(part.options), ...objects(part.choices)];
  return (
    longest('name') +
    longest('description') +
    text(part.value).length +
    inner.reduce((sum, item) => sum + length(item), 0)
  );
}
