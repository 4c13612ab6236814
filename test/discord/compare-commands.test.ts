import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyCommand, compareCommands } from '../../src/discord/compare-commands.ts';
import { createCommands } from '../../src/playground/fake-discord/world/commands.ts';

const command: AnyCommand = {
  name: 'bake',
  description: 'Bakes · يخبز',
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [
    { type: 3, name: 'dish', description: 'What', required: true, autocomplete: true, max_length: 50 },
    { type: 3, name: 'size', description: 'How large', choices: [{ name: 'small', value: 's' }] },
  ],
};
const everywhere = { inGuild: false };
const compared = (changes: object) => compareCommands([command], [{ ...command, ...changes }], everywhere);

/** The commands as Discord gives them back after they were put. */
function registered(commands: readonly AnyCommand[]): AnyCommand[] {
  let id = 0;
  const store = createCommands('1', () => String(++id));
  store.put(null, commands);
  return store.list(null).map((stored) => ({ ...stored, name: String(stored.name) }));
}

describe('given what Discord gives back for the commands that were put', () => {
  it('finds no difference, whatever defaults Discord has filled in', () => {
    expect(compareCommands(registered([command]), [command], everywhere)).toEqual([]);
  });

  it('finds none in any order of commands, contexts and keys', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    const option = fc.record(
      {
        type: fc.constant(3),
        name,
        description: fc.string({ minLength: 1, maxLength: 100 }),
        required: fc.boolean(),
        autocomplete: fc.boolean(),
      },
      { requiredKeys: ['type', 'name', 'description'] },
    );
    const definition = fc.record(
      {
        name,
        description: fc.string({ minLength: 1, maxLength: 100 }),
        contexts: fc.uniqueArray(fc.constantFrom(0, 1, 2), { minLength: 1 }),
        integration_types: fc.uniqueArray(fc.constantFrom(0, 1), { minLength: 1 }),
        options: fc.array(option, { maxLength: 4 }),
        nsfw: fc.boolean(),
      },
      { requiredKeys: ['name', 'description'] },
    );
    fc.assert(
      fc.property(fc.uniqueArray(definition, { selector: (one) => one.name, maxLength: 4 }), (definitions) => {
        const shuffled = definitions.toReversed().map((one) => ({ ...one, contexts: one.contexts?.toReversed() }));
        expect(compareCommands(registered(definitions), shuffled, everywhere)).toEqual([]);
      }),
    );
  });
});

describe('given commands that differ', () => {
  it('tells which are missing and which are surplus', () => {
    const other = { ...command, name: 'boil' };
    expect(compareCommands([command], [other], everywhere)).toEqual([
      { kind: 'missing', name: 'boil' },
      { kind: 'surplus', name: 'bake' },
    ]);
  });

  it('keeps commands of one name and two types apart', () => {
    const onMessages = { name: 'bake', type: 3 };
    expect(compareCommands([command], [command, onMessages], everywhere)).toEqual([{ kind: 'missing', name: 'bake' }]);
  });

  it.each([
    [{ description: 'Bakes' }, ['description']],
    [{ description_localizations: { fr: 'Cuit' } }, ['description_localizations.fr']],
    [{ name_localizations: { fr: 'cuire' } }, ['name_localizations.fr']],
    [{ nsfw: true }, ['nsfw']],
    [{ default_member_permissions: '0' }, ['permissions']],
    [{ contexts: [0] }, ['contexts']],
    [{ integration_types: [0] }, ['integration_types']],
    [{ options: [] }, ['options']],
  ])('tells the attribute that changed: %j', (changes, attributes) => {
    expect(compared(changes)).toEqual([{ kind: 'changed', name: 'bake', attributes }]);
  });

  it.each([
    [{ description: 'Which' }, 'description'],
    [{ required: false }, 'required'],
    [{ autocomplete: false }, 'autocomplete'],
    [{ max_length: 51 }, 'max_length'],
    [{ min_length: 1 }, 'min_length'],
    [{ type: 4 }, 'type'],
  ])('tells the attribute of an option that changed: %j', (changes, attribute) => {
    const [first, second] = Array.isArray(command.options) ? command.options : [];
    expect(compared({ options: [{ ...first, ...changes }, second] })).toEqual([
      { kind: 'changed', name: 'bake', attributes: [`options.0.${attribute}`] },
    ]);
  });
});

describe('given commands of one server', () => {
  it('does not miss contexts and integration types, which these do not have', () => {
    const { contexts: _contexts, integration_types: _types, ...bare } = command;
    expect(compareCommands([bare], [command], { inGuild: true })).toEqual([]);
  });
});
