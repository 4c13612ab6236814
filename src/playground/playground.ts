/**
 * The playground: a Discord on this machine with the bot in it, and a page to use it from. The bot is the same as everywhere;
 * it logs in to the fake Discord with a token, registers its commands and answers through gateway and REST.
 *
 *     const playground = await startPlayground({ desk, log, port: 8787 });
 *     console.log(playground.address); // http://127.0.0.1:8787/
 */

import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Desk } from '../desk/desk.ts';
import { startBot } from '../discord/bot.ts';
import type { Log } from '../discord/log.ts';
import { deployCommands } from '../discord/register.ts';
import { type FakeDiscord, startFakeDiscord } from './fake-discord/fake-discord.ts';
import { readPage } from './server/page-files.ts';
import { startServer } from './server/server.ts';

export { PageMissing } from './server/page-files.ts';

/** Where `npm run build` puts the page. */
const PAGE_FOLDER = fileURLToPath(new URL('../../dist/playground', import.meta.url));

export interface PlaygroundOptions {
  readonly desk: Desk;
  readonly log: Log;
  /** The port of the page; where it is taken, any free one. */
  readonly port: number;
  /** The folder of the built page. */
  readonly page?: string;
}

export interface Playground {
  /** What to open in a browser. */
  readonly address: string;
  readonly discord: FakeDiscord;
  /** The page closes, the bot leaves, Discord goes. */
  stop(): Promise<void>;
}

/** @throws PageMissing where the page has not been built. */
export async function startPlayground({ desk, log, port, page = PAGE_FOLDER }: PlaygroundOptions): Promise<Playground> {
  const files = await readPage(page);
  const discord = await startFakeDiscord({ token: randomBytes(32).toString('base64url') });
  const { token, api } = discord;
  await deployCommands({ token, api, definitions: [...desk.definitions] });
  // Said although it is the default: what SHARDS in the environment means for the real Discord is no matter here.
  const bot = await startBot({ token, api, desk, log, shards: 'auto' });
  const server = await startServer({ discord, files, port });
  return {
    address: server.address,
    discord,
    async stop() {
      await server.stop();
      await bot.stop();
      await discord.stop();
    },
  };
}
