/** The bot without a token: in a Discord on this machine, until somebody stops it. */

import { once } from 'node:events';
import { describeProblem } from '../article/flaw.ts';
import type { Config } from '../config.ts';
import { createLog } from '../discord/log.ts';
import { PageMissing, startPlayground } from '../playground/playground.ts';
import { complain, reportFault } from './console.ts';
import { openDesk } from './open-desk.ts';
import type { ExitStatus } from './program.ts';

const NO_TOKEN = `No DISCORD_TOKEN is set, so Rawi answers here. To bring it to Discord:
  1. Make an application at https://discord.com/developers/applications; its page "Bot" shows the token.
  2. Write DISCORD_TOKEN=… into the file .env (.env.example shows all settings).
  3. Run "npm run rawi -- deploy" once to register the commands, then start again.`;

/** Runs until SIGINT or SIGTERM. What is wrong with an article is said here, its old version goes on answering. */
export async function playground(config: Config): Promise<ExitStatus> {
  const { logLevel, playgroundPort: port } = config;
  // Each question is on the page already: only what is wrong belongs into the terminal.
  const log = createLog({ level: logLevel === 'info' ? 'warn' : logLevel, destination: process.stderr });
  const desk = await openDesk(config, {
    reloaded({ problems }) {
      for (const problem of problems) if (problem.refused) complain(describeProblem(problem));
    },
    failed: (error) => reportFault('The changed corpus cannot be used', error),
  });
  if (!desk) return 1;
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
    await desk.close();
  }
}
