/**
 * The calls that keep running: the bot, the playground in its place where there is no token, and the prompt.
 */

import { once } from 'node:events';
import { commands } from '../../commands/index.ts';
import { press } from '../../commands/press.ts';
import { describeProblem } from '../article/flaw.ts';
import { complain, hasColours, reportFault } from './console.ts';
import { keepNewsroom, type Listener } from './live-newsroom.ts';
import type { CommonFlags } from './open.ts';
import { languageOf, type OpenedNewsroom, openNewsroom } from './open-newsroom.ts';
import type { ExitStatus } from './program.ts';
import { runPrompt } from './prompt.ts';

const NO_TOKEN = `No DISCORD_TOKEN is set, so Rawi is not in Discord. To bring it there:
  1. Make an application at https://discord.com/developers/applications; its page "Bot" shows the token.
  2. Write DISCORD_TOKEN=… into the file .env (.env.example shows all settings).
  3. Run "npm run rawi -- deploy" once to register the commands, then start again.`;

const GREETING = 'Ask anything, /help lists the commands, tab completes, /quit leaves.';

/** The bot, or the playground with a word about how to get a token. */
export async function start(flags: CommonFlags): Promise<ExitStatus> {
  const opened = await openNewsroom(flags);
  if (!opened) return 1;
  const { token } = opened.config;
  if (token !== undefined) return bot(token, opened);
  return playground(opened);
}

export async function startPrompt(flags: CommonFlags): Promise<ExitStatus> {
  const opened = await openNewsroom(flags);
  return opened ? prompt(opened) : 1;
}

async function bot(token: string, opened: OpenedNewsroom): Promise<ExitStatus> {
  const [{ runBot }, { createLog }] = await Promise.all([
    import('../discord/lifecycle.ts'),
    import('../discord/log.ts'),
  ]);
  const { api, shards, language, logLevel, logQuestions } = opened.config;
  const log = createLog({ level: logLevel });
  const newsroom = keepNewsroom(opened, {
    reloaded({ articles, problems }) {
      for (const { file, line, reason } of problems) log.warn({ file, line }, reason);
      log.info({ articles: articles.length }, 'the corpus has changed');
    },
    failed: (err) => log.error({ err }, 'the changed corpus cannot be used; the old one goes on answering'),
  });
  const desk = { commands, press, newsroom: newsroom.current, ...(language !== 'auto' && { language }) };
  try {
    return await runBot({ token, api, shards, desk, log, logQuestions });
  } finally {
    await newsroom.close();
  }
}

/** For whoever sits at the terminal: what is wrong, and nothing else. */
const inWords: Listener = {
  reloaded({ problems }) {
    for (const problem of problems) if (problem.refused) complain(describeProblem(problem));
  },
  failed: (error) => reportFault('The changed corpus cannot be used', error),
};

/** A Discord on this machine with the bot in it, until somebody stops it. */
async function playground(opened: OpenedNewsroom): Promise<ExitStatus> {
  const [{ PageMissing, startPlayground }, { createLog }] = await Promise.all([
    import('../playground/playground.ts'),
    import('../discord/log.ts'),
  ]);
  const { language, logLevel, playgroundPort: port } = opened.config;
  // Each question is on the page already: only what is wrong belongs into the terminal.
  const log = createLog({ level: logLevel === 'info' ? 'warn' : logLevel, destination: process.stderr });
  const newsroom = keepNewsroom(opened, inWords);
  const desk = { commands, press, newsroom: newsroom.current, ...(language !== 'auto' && { language }) };
  try {
    const { address, stop } = await startPlayground({ desk, log, port });
    process.stdout.write(`Rawi is in a Discord of your own:\n\n  ${address}\n\nCtrl+C stops it.\n`);
    process.stderr.write(`\n${NO_TOKEN}\n`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await stop();
    return 0;
  } catch (error) {
    if (!(error instanceof PageMissing)) throw error;
    complain(error.message);
    return 1;
  } finally {
    await newsroom.close();
  }
}

async function prompt(opened: OpenedNewsroom): Promise<ExitStatus> {
  const interactive = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const newsroom = keepNewsroom(opened, inWords);
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
