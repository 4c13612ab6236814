/**
 * The playground as a person meets it: the page built, the real bot with articles of its own, and a browser. Where the machine has no Chromium, `chromium` is null and the tests that need it are skipped.
 */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium as playwright } from 'playwright-core';
import { openThreadDesk } from '../../src/desk/thread-desk.ts';
import { createLog } from '../../src/discord/log.ts';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser's program, found in PATH. */
export const chromium: string | null =
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path)) ?? null;

/** No sandbox, because tests run as root; and nothing that a browser does of its own accord, which would be a request elsewhere. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function startBrowser(): Promise<Browser> {
  if (chromium === null) throw new Error('There is no Chromium on this machine: apt-get install chromium.');
  return playwright.launch({ executablePath: chromium, args: ARGUMENTS });
}

export interface Scene {
  readonly playground: Playground;
  /** The folder that the bot answers from; tests may write into it. */
  readonly corpus: string;
  /** The folder of the built page. */
  readonly page: string;
  /** The log so far, a line an entry. */
  readonly log: readonly string[];
  /** Stops the playground and starts it again at the same address, after `between`. */
  restart(between: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** As `npm run build` does, into another folder: vite makes another page where it believes itself in a test. */
async function buildPage(folder: string): Promise<void> {
  const { NODE_ENV: _, ...env } = process.env;
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder], { env });
}

/** Builds the page and starts everything, with a corpus of its own: a copy of `articles`. */
export async function startScene(articles: string): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'rawi-'));
  const [corpus, page] = [join(folder, 'corpus'), join(folder, 'page')];
  await cp(articles, corpus, { recursive: true });
  await buildPage(page);
  const lines: string[] = [];
  const log = createLog({ level: 'info', destination: { write: (line) => void lines.push(line) } });
  const desk = await openThreadDesk(
    { corpusDir: corpus },
    {
      reloaded({ articles, problems }) {
        log.info(`${articles} articles answer`);
        for (const { file, reason } of problems) log.warn({ file }, reason);
      },
      failed: (err) => log.error({ err }),
    },
  );
  let playground = await startPlayground({ desk, log, port: 0, page });
  return {
    get playground() {
      return playground;
    },
    corpus,
    page,
    log: lines,
    async restart(between) {
      await playground.stop();
      await between();
      playground = await startPlayground({ desk, log, port: Number(new URL(playground.address).port), page });
    },
    async stop() {
      await playground.stop();
      await desk.close();
      await rm(folder, { recursive: true });
    },
  };
}
