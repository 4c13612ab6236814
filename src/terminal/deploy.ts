/**
 * `rawi deploy [--guild ID] [--check]`: registers the commands with Discord, or only tells what would change.
 */

import { commands } from '../../commands/index.ts';
import type { Difference } from '../discord/compare-commands.ts';
import { Refusal } from '../discord/refusals.ts';
import { deployCommands } from '../discord/register.ts';
import { complain } from './console.ts';
import { type CommonFlags, openSettings } from './open.ts';
import type { ExitStatus } from './program.ts';

/** With `check`: 1 where the commands registered are not those of this version. */
export async function deploy({ check = false, ...flags }: CommonFlags & { check?: boolean }): Promise<ExitStatus> {
  const { config } = openSettings(flags, true);
  if (config?.token === undefined) return 1;
  const { token, api, guild } = config;
  try {
    const definitions = commands.map((command) => command.definition);
    const options = { token, api, definitions, check, ...(guild !== undefined && { guild }) };
    const { differences, registered } = await deployCommands(options);
    for (const difference of differences) process.stdout.write(`${describe(difference)}\n`);
    const where = guild === undefined ? 'everywhere' : `in the server ${guild}`;
    if (registered) process.stdout.write(`${definitions.length} commands are registered ${where}.\n`);
    if (differences.length === 0) process.stdout.write(`The commands are registered ${where}: nothing to do.\n`);
    return check && differences.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    complain(error instanceof Refusal ? error.message : `The commands cannot be registered: ${error.message}`);
    return 1;
  }
}

function describe(difference: Difference): string {
  switch (difference.kind) {
    case 'missing':
      return `${difference.name}: not registered yet`;
    case 'surplus':
      return `${difference.name}: registered, but gone from Rawi`;
    case 'changed':
      return `${difference.name}: changed (${difference.attributes.join(', ')})`;
  }
}
