/**
 * The calls that keep running: the bot, and the prompt in its place where there is no token.
 */

import { commands } from '../../commands/index.ts';
import { press } from '../../commands/press.ts';
import { describeProblem } from '../article/flaw.ts';
import { createDesk } from '../desk/desk.ts';
import { keepNewsroom } from './live-newsroom.ts';
import { type CommonFlags, complain, hasColours } from './open.ts';
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
  const opened = await openNewsroom(flags);
  if (!opened) return 1;
  const { token } = opened.config;
  if (token !== undefined) return bot(token, opened);
  process.stderr.write(`${NO_TOKEN}\n\n`);
  return prompt(opened);
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
  const desk = createDesk({ commands, press, newsroom: newsroom.current, ...(language !== 'auto' && { language }) });
  try {
    return await runBot({ token, api, shards, desk, log, logQuestions });
  } finally {
    await newsroom.close();
  }
}

async function prompt(opened: OpenedNewsroom): Promise<ExitStatus> {
  const interactive = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const newsroom = keepNewsroom(opened, {
    reloaded({ problems }) {
      for (const problem of problems) if (problem.refused) complain(describeProblem(problem));
    },
    failed: (error) => complain(`The changed corpus cannot be used: ${error instanceof Error ? error.stack : error}`),
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
      report: (error) => complain(error instanceof Error ? (error.stack ?? error.message) : String(error)),
      colour: hasColours(),
    });
    return 0;
  } finally {
    await newsroom.close();
  }
}
