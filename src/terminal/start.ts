/**
 * The calls that keep running: the bot, and the prompt in its place where there is no token.
 */

import { commands } from '../../commands/index.ts';
import { press } from '../../commands/press.ts';
import { describeProblem } from '../article/flaw.ts';
import { complain, hasColours, reportFault } from './console.ts';
import { keepNewsroom } from './live-newsroom.ts';
import { type CommonFlags, readSettings } from './open.ts';
import { languageOf, type OpenedNewsroom, openNewsroom } from './open-newsroom.ts';
import type { ExitStatus } from './program.ts';
import { runPrompt } from './prompt.ts';

const NO_TOKEN = `No DISCORD_TOKEN is set, so Rawi answers here. To bring it to Discord:
  1. Make an application at https://discord.com/developers/applications; its page "Bot" shows the token.
  2. Write DISCORD_TOKEN=… into the file .env (.env.example shows all settings).
  3. Run "npm run rawi -- deploy" once to register the commands, then start again.`;

const GREETING = 'Ask anything, /help lists the commands, tab completes, /quit leaves.';

/** The bot, or the prompt with a word about how to get a token. */
export async function start(flags: CommonFlags): Promise<ExitStatus> {
  const { config } = readSettings(flags);
  if (config?.token !== undefined) return (await import('./bot.ts')).bot(config, config.token);
  const opened = await openNewsroom(flags);
  if (!opened) return 1;
  process.stderr.write(`${NO_TOKEN}\n\n`);
  return prompt(opened);
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
