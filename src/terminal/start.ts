/**
 * The calls that keep running: the bot, the playground in its place where there is no token, and the prompt.
 */

import { commands } from '../../commands/index.ts';
import { press } from '../../commands/press.ts';
import { describeProblem } from '../article/flaw.ts';
import { complain, hasColours, reportFault } from './console.ts';
import { keepNewsroom } from './live-newsroom.ts';
import { type CommonFlags, openCorpus, readSettings } from './open.ts';
import { languageOf, type OpenedNewsroom, openNewsroom } from './open-newsroom.ts';
import type { ExitStatus } from './program.ts';
import { runPrompt } from './prompt.ts';

const GREETING = 'Ask anything, /help lists the commands, tab completes, /quit leaves.';

/** The bot; without a token the playground, with a word about how to get one. */
export async function start(flags: CommonFlags): Promise<ExitStatus> {
  const { config } = readSettings(flags);
  if (config === null) {
    await openCorpus(flags);
    return 1;
  }
  if (config.token !== undefined) return (await import('./bot.ts')).bot(config, config.token);
  return (await import('./playground.ts')).playground(config);
}

export async function startPrompt(flags: CommonFlags): Promise<ExitStatus> {
  const opened = await openNewsroom(flags);
  return opened ? prompt(opened) : 1;
}

async function prompt(opened: OpenedNewsroom): Promise<ExitStatus> {
  const interactive = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const newsroom = keepNewsroom(opened, {
    reloaded({ problems }) {
      for (const problem of problems) if (problem.refused) complain(describeProblem(problem));
    },
    failed: (error) => reportFault('The changed corpus cannot be used', error),
  });
  if (interactive) process.stdout.write(`${GREETING}\n\n`);
  try {
    await runPrompt({
      input: process.stdin,
      output: process.stdout,
      interactive,
      commands,
      press,
      asking: () => ({ newsroom: newsroom.current(), ...languageOf(opened.config) }),
      report: (error) => reportFault('Something went wrong', error),
      colour: hasColours(),
    });
    return 0;
  } finally {
    await newsroom.close();
  }
}
