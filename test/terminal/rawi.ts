/** Runs `rawi` as a process of its own, as a person does, without whatever settings this machine has. */

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { settings } from '../../src/config.ts';

const PROGRAM = fileURLToPath(new URL('../../src/rawi.mjs', import.meta.url));

const UNSET = Object.fromEntries(Object.keys(settings.shape).map((name) => [name, '']));

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** FORCE_COLOR and CI make other programs colour what goes into a pipe; Rawi's answers stay plain. */
export function startRawi(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd = process.cwd(),
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { PATH: process.env.PATH, FORCE_COLOR: '1', CI: '1', ...UNSET, ...env },
  });
}

export async function rawi(
  args: readonly string[],
  input = '',
  env: NodeJS.ProcessEnv = {},
  cwd = process.cwd(),
): Promise<Run> {
  const child = startRawi(args, env, cwd);
  child.stdin.on('error', () => undefined).end(input);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, stdout, stderr };
}
