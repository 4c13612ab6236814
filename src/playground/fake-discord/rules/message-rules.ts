/**
 * The rules about messages that Discord enforces but its schemas do not tell: sums, emptiness, what goes with what.
 *
 * The figures are written out here, and not shared with the program under test, so that a wrong figure there is found here.
 * Source: https://docs.discord.com/developers/resources/message and /components/reference.
 */

import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { type Json, objects, type Path, type Problem, problem, repeated, text } from './problem.ts';

const EMBED_CHARACTERS = 6000;
const ACTION_ROWS = 5;
const BUTTONS_IN_A_ROW = 5;

/** True where nothing in the message would be seen. */
export function isEmptyMessage(message: Json): boolean {
  const lists = [message.embeds, message.components, message.attachments, message.sticker_ids];
  return (
    text(message.content).trim() === '' && message.poll == null && lists.every((list) => objects(list).length === 0)
  );
}

/** What is wrong with a message's content, embeds and components beyond the schema. Emptiness is asked separately. */
export function messageProblems(message: Json): readonly Problem[] {
  const embeds = objects(message.embeds);
  return [
    ...embeds.flatMap((embed, index) => embedProblems(embed, ['embeds', index])),
    ...embedSum(embeds),
    ...layoutProblems(message),
  ];
}

/** The characters of an embed that count towards the 6000. */
function embedLength(embed: Json): number {
  const fields = objects(embed.fields).map((field) => text(field.name) + text(field.value));
  const [author, footer] = [objects([embed.author]), objects([embed.footer])];
  const parts = [
    embed.title,
    embed.description,
    ...fields,
    ...author.map((part) => part.name),
    ...footer.map((part) => part.text),
  ];
  return parts.reduce((sum: number, part) => sum + text(part).length, 0);
}

function embedSum(embeds: readonly Json[]): readonly Problem[] {
  const sum = embeds.reduce((total, embed) => total + embedLength(embed), 0);
  if (sum <= EMBED_CHARACTERS) return [];
  return [
    problem(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `${sum} characters over all embeds, ${EMBED_CHARACTERS} at most.`),
  ];
}

function embedProblems(embed: Json, path: Path): readonly Problem[] {
  const required = (value: unknown, ...rest: (string | number)[]) =>
    text(value).trim() === '' ? [problem([...path, ...rest], 'BASE_TYPE_REQUIRED', 'This field is required.')] : [];
  const shown = [embed.title, embed.description].some((part) => text(part).trim() !== '');
  const others = [embed.author, embed.footer, embed.image, embed.thumbnail].some((part) => part != null);
  const fields = objects(embed.fields);
  return [
    ...(shown || others || fields.length > 0 ? [] : required('', 'description')),
    ...fields.flatMap((field, index) => [
      ...required(field.name, 'fields', index, 'name'),
      ...required(field.value, 'fields', index, 'value'),
    ]),
    ...objects([embed.footer]).flatMap((footer) => required(footer.text, 'footer', 'text')),
    ...objects([embed.author]).flatMap((author) => required(author.name, 'author', 'name')),
  ];
}

/** Rows and what stands in them. The newer layout (a flag) has other rules, and forbids content and embeds. */
function layoutProblems(message: Json): readonly Problem[] {
  const rows = objects(message.components);
  if ((Number(message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0) {
    return message.content || objects(message.embeds).length > 0
      ? [problem(['flags'], 'COMPONENTS_V2', 'Content and embeds cannot go with components of version 2.')]
      : [];
  }
  const ids = rows.flatMap((row, index) =>
    objects(row.components).flatMap((component, place) => {
      const path = ['components', index, 'components', place, 'custom_id'];
      return typeof component.custom_id === 'string' ? [{ value: component.custom_id, path }] : [];
    }),
  );
  return [
    ...(rows.length > ACTION_ROWS ? [problem(['components'], 'BASE_TYPE_BAD_LENGTH', 'At most 5 action rows.')] : []),
    ...rows.flatMap((row, index) => rowProblems(row, ['components', index])),
    ...repeated(ids, 'The custom id'),
  ];
}

function rowProblems(row: Json, path: Path): readonly Problem[] {
  if (row.type !== ComponentType.ActionRow) {
    return [problem(path, 'UNION_TYPE_CHOICES', 'Only action rows stand in a message without the components flag.')];
  }
  const parts = objects(row.components);
  const buttons = parts.filter((part) => part.type === ComponentType.Button);
  const mixed = buttons.length < parts.length && parts.length > 1;
  return [
    ...(mixed ? [problem(path, 'ACTION_ROW_MIXED', 'A menu stands alone in its row.')] : []),
    ...(buttons.length > BUTTONS_IN_A_ROW
      ? [problem(path, 'BASE_TYPE_BAD_LENGTH', 'At most 5 buttons in a row.')]
      : []),
    ...parts.flatMap((part, index) => {
      const place = [...path, 'components', index];
      return part.type === ComponentType.Button ? buttonProblems(part, place) : menuProblems(part, place);
    }),
  ];
}

function buttonProblems(button: Json, path: Path): readonly Problem[] {
  const problems: Problem[] = [];
  const isLink = button.style === ButtonStyle.Link;
  const needsId = !isLink && button.style !== ButtonStyle.Premium;
  if (needsId !== (button.custom_id != null)) {
    problems.push(problem([...path, 'custom_id'], 'BUTTON_CUSTOM_ID', needsId ? 'Required.' : 'Not with this style.'));
  }
  if (isLink !== (button.url != null)) {
    problems.push(problem([...path, 'url'], 'BUTTON_URL', isLink ? 'Required.' : 'Only on link buttons.'));
  }
  if (needsId && text(button.label).trim() === '' && button.emoji == null) {
    problems.push(problem([...path, 'label'], 'BUTTON_LABEL', 'A button needs a label or an emoji.'));
  }
  return problems;
}

function menuProblems(menu: Json, path: Path): readonly Problem[] {
  const options = objects(menu.options);
  const [fewest, most] = [Number(menu.min_values ?? 1), Number(menu.max_values ?? 1)];
  const chosen = options.filter((option) => option.default === true).length;
  const values = options.map((option, index) => ({
    value: text(option.value),
    path: [...path, 'options', index, 'value'],
  }));
  const blank = options.flatMap((option, index) =>
    text(option.label).trim() === ''
      ? [problem([...path, 'options', index, 'label'], 'BASE_TYPE_REQUIRED', 'This field is required.')]
      : [],
  );
  return [
    ...repeated(values, 'The value'),
    ...blank,
    ...(fewest > most ? [problem([...path, 'min_values'], 'SELECT_RANGE', 'More than max_values.')] : []),
    ...(most > options.length
      ? [problem([...path, 'max_values'], 'SELECT_RANGE', 'More than there are options.')]
      : []),
    ...(chosen > most ? [problem([...path, 'options'], 'SELECT_DEFAULTS', 'More defaults than max_values.')] : []),
  ];
}
