/** What the fake Discord refuses, one rule a line: if one of these stops failing, tests of the bot prove less. */

import { describe, expect, it } from 'vitest';
import { isEmptyMessage } from '../../../../src/playground/fake-discord/rules/message-rules.ts';
import { errorTree, type Problem } from '../../../../src/playground/fake-discord/rules/problem.ts';
import { checkCallback, checkCommands, checkMessage } from '../../../../src/playground/fake-discord/rules/rules.ts';

const paths = (problems: readonly Problem[]) => problems.map(({ path }) => path.join('.'));
const message = (body: object) => paths(checkMessage('create', body));
const row = (...components: object[]) => ({ type: 1, components });
const button = (more: object = {}) => ({ type: 2, style: 2, label: 'On', custom_id: 'on', ...more });
const option = (value: string, more: object = {}) => ({ label: value, value, ...more });
const menu = (more: object = {}) => ({ type: 3, custom_id: 'menu', options: [option('a')], ...more });

describe('given a message as it should be', () => {
  it.each([
    { content: 'السلام عليكم 👩‍🚀', allowed_mentions: { parse: [] } },
    {
      embeds: [
        { title: 'ت'.repeat(256), description: 'و'.repeat(4096), color: 0xffffff, url: 'https://example.org/x' },
      ],
    },
    { embeds: [{ fields: [{ name: 'n'.repeat(256), value: 'v'.repeat(1024) }], footer: { text: 'f' } }] },
    {
      components: [
        row(button(), button({ custom_id: 'off' }), { type: 2, style: 5, label: 'Link', url: 'https://example.org' }),
      ],
    },
    { components: [row(menu({ max_values: 2, options: [option('a'), option('b')] })), row(button())] },
    {
      content: 'x',
      nonce: '123',
      enforce_nonce: true,
      message_reference: { message_id: '1', fail_if_not_exists: false },
    },
  ])('finds nothing wrong with it: %#', (body) => {
    expect(checkMessage('create', body)).toEqual([]);
  });
});

describe('given a message that breaks a rule', () => {
  it.each([
    ['a content too long', { content: 'x'.repeat(4001) }, 'content'],
    ['half an emoji', { content: '\uD83D' }, 'content'],
    ['an unknown key', { content: 'x', embed: {} }, 'embed'],
    [
      'an unknown key deep inside',
      { embeds: [{ title: 'x', footer: { txt: 'x', text: 'y' } }] },
      'embeds.0.footer.txt',
    ],
    ['a title too long', { embeds: [{ title: 'x'.repeat(257) }] }, 'embeds.0.title'],
    ['a description too long', { embeds: [{ description: 'x'.repeat(4097) }] }, 'embeds.0.description'],
    ['a field too long', { embeds: [{ fields: [{ name: 'x', value: 'x'.repeat(1025) }] }] }, 'embeds.0.fields.0.value'],
    ['a footer too long', { embeds: [{ footer: { text: 'x'.repeat(2049) } }] }, 'embeds.0.footer.text'],
    [
      '26 fields',
      { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'x', value: 'x' })) }] },
      'embeds.0.fields',
    ],
    ['11 embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, 'embeds'],
    ['an address that is none', { embeds: [{ title: 'x', url: 'example' }] }, 'embeds.0.url'],
    [
      '6001 characters in two embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      'embeds',
    ],
    ['an empty embed', { embeds: [{ color: 1 }] }, 'embeds.0.description'],
    ['an empty field', { embeds: [{ fields: [{ name: ' ', value: 'x' }] }] }, 'embeds.0.fields.0.name'],
    ['an empty footer', { embeds: [{ title: 'x', footer: { text: '' } }] }, 'embeds.0.footer.text'],
    ['six rows', { components: Array.from({ length: 6 }, (_, n) => row(button({ custom_id: `${n}` }))) }, 'components'],
    [
      'six buttons in a row',
      { components: [row(...Array.from({ length: 6 }, (_, n) => button({ custom_id: `${n}` })))] },
      'components.0.components',
    ],
    ['an empty row', { components: [row()] }, 'components.0.components'],
    ['a menu beside a button', { components: [row(button(), menu())] }, 'components.0'],
    ['a custom id twice', { components: [row(button()), row(button())] }, 'components.1.components.0.custom_id'],
    [
      'a custom id too long',
      { components: [row(button({ custom_id: 'x'.repeat(101) }))] },
      'components.0.components.0.custom_id',
    ],
    [
      'a button without custom id',
      { components: [row(button({ custom_id: undefined }))] },
      'components.0.components.0.custom_id',
    ],
    [
      'a link without address',
      { components: [row({ type: 2, style: 5, label: 'x' })] },
      'components.0.components.0.url',
    ],
    ['a button with nothing on it', { components: [row(button({ label: ' ' }))] }, 'components.0.components.0.label'],
    ['a label too long', { components: [row(button({ label: 'x'.repeat(81) }))] }, 'components.0.components.0.label'],
    [
      '26 choices',
      { components: [row(menu({ options: Array.from({ length: 26 }, (_, n) => option(`${n}`)) }))] },
      'components.0.components.0.options',
    ],
    [
      'a choice twice',
      { components: [row(menu({ options: [option('a'), option('a')] }))] },
      'components.0.components.0.options.1.value',
    ],
    [
      'more to choose than there is',
      { components: [row(menu({ max_values: 2 }))] },
      'components.0.components.0.max_values',
    ],
    [
      'a choice label too long',
      { components: [row(menu({ options: [option('a', { label: 'x'.repeat(101) })] }))] },
      'components.0.components.0.options.0.label',
    ],
    ['a text outside a row', { components: [{ type: 10, content: 'x' }] }, 'components.0'],
    ['an ephemeral message that answers no interaction', { content: 'x', flags: 64 }, 'flags'],
  ])('finds it: %s', (_, body, where) => {
    expect(message(body).some((path) => path === where || path.startsWith(`${where}.`))).toBe(true);
  });

  it('knows an empty message', () => {
    expect(isEmptyMessage({ content: ' \n', embeds: [], components: [] })).toBe(true);
    expect(isEmptyMessage({ embeds: [{ title: 'x' }] })).toBe(false);
  });

  it('tells in Discord’s form where the fault lies', () => {
    expect(errorTree(checkMessage('create', { embeds: [{ title: 'x', footer: { text: '' } }] }))).toEqual({
      embeds: {
        0: { footer: { text: { _errors: [{ code: 'BASE_TYPE_REQUIRED', message: 'This field is required.' }] } } },
      },
    });
  });
});

describe('given an answer to an interaction', () => {
  it('finds what is wrong inside it', () => {
    expect(paths(checkCallback({ type: 4, data: { content: 'x'.repeat(2001) } }))).toEqual(['data.content']);
    expect(paths(checkCallback({ type: 7, data: { components: [row(button(), button())] } }))).toEqual([
      'data.components.0.components.1.custom_id',
    ]);
    expect(paths(checkCallback({ type: 99 }))).toEqual(['type']);
  });

  it('finds what is wrong with suggestions', () => {
    const suggestions = (...choices: object[]) => paths(checkCallback({ type: 8, data: { choices } }));
    expect(suggestions({ name: 'ا', value: 'ا' })).toEqual([]);
    expect(suggestions({ name: '', value: 'a' })).not.toEqual([]);
    expect(suggestions({ name: 'a', value: 'x'.repeat(101) })).toEqual(['data.choices.0.value']);
    expect(suggestions({ name: 'a', value: 'a' }, { name: 'a', value: 'b' })).toEqual(['data.choices.1.name']);
    expect(suggestions(...Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })))).toEqual([
      'data.choices',
    ]);
  });
});

describe('given commands to register', () => {
  const command = (more: object = {}) => ({ name: 'bake', description: 'Bakes', ...more });
  const text = (more: object = {}) => ({ type: 3, name: 'dish', description: 'What', ...more });

  it('finds nothing wrong with good ones', () => {
    const good = [
      command({ options: [text({ required: true }), text({ name: 'مع', autocomplete: true })], nsfw: false }),
      { type: 3, name: 'Who baked this?' },
    ];
    expect(checkCommands(good)).toEqual([]);
  });

  it.each([
    ['a capital letter', [command({ name: 'Bake' })], '0.name'],
    ['a space in the name', [command({ name: 'bake it' })], '0.name'],
    ['a name too long', [command({ name: 'x'.repeat(33) })], '0.name'],
    ['no description', [{ name: 'bake' }], '0.description'],
    ['a description too long', [command({ description: 'x'.repeat(101) })], '0.description'],
    ['a description on a message command', [{ type: 3, name: 'Bake', description: 'x' }], '0'],
    ['a name twice', [command(), command()], '1.name'],
    [
      'an optional option before a required one',
      [command({ options: [text(), text({ name: 'b', required: true })] })],
      '0.options.1',
    ],
    ['an option twice', [command({ options: [text(), text()] })], '0.options.1.name'],
    [
      'choices and suggestions',
      [command({ options: [text({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] })],
      '0.options.0.choices',
    ],
    ['an empty range', [command({ options: [text({ min_length: 5, max_length: 4 })] })], '0.options.0.min_length'],
    [
      'a locale that Discord lacks',
      [command({ description_localizations: { ar: 'يخبز' } })],
      '0.description_localizations.ar',
    ],
    ['an unknown key', [command({ option: [] })], '0.option'],
    ['26 options', [command({ options: Array.from({ length: 26 }, (_, n) => text({ name: `o${n}` })) })], '0.options'],
    [
      'more than 8000 characters',
      [
        command({
          options: Array.from({ length: 25 }, (_, n) =>
            text({
              name: `o${n}`,
              choices: Array.from({ length: 5 }, (_, m) => ({ name: `${m}${'x'.repeat(70)}`, value: `${m}` })),
            }),
          ),
        }),
      ],
      '0',
    ],
    ['16 message commands', Array.from({ length: 16 }, (_, n) => ({ type: 3, name: `${n}` })), ''],
  ])('finds it: %s', (_, commands, where) => {
    expect(paths(checkCommands(commands))).toContain(where);
  });
});
