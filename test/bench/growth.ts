/**
 * How far one process goes: a corpus of invented text at several sizes, opened as the program opens it, in a process of its own.
 *
 * `npm run bench -- growth [--sizes 1,100,1000,10000] [--questions 300]`
 *
 * For each size: the time from the start of reading to the first answer, without and with a saved index (`rawi index`), the
 * memory that is held then, and how long /ask and /who-said take. The articles are invented
 * (invented-corpus.ts).
 */

import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import { loadCorpus } from '../../src/article/corpus.ts';
import { readIndexFile, writeIndexFile } from '../../src/newsroom/index-file.ts';
import { indexArticles } from '../../src/newsroom/indexing.ts';
import { createNewsroom } from '../../src/newsroom.ts';
import { toDiscordMessage } from '../../src/reply/discord-message.ts';
import { fill, PARAGRAPHS } from './invented-corpus.ts';
import { inventText } from './invented-text.ts';
import { table } from './tables.ts';

interface Opened {
  readonly read: number;
  readonly indexed: number;
  readonly megabytes: number;
  readonly ask: readonly [p50: number, p99: number];
  readonly whoSaid: readonly [p50: number, p99: number];
}

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1,100,1000,10000' },
      questions: { type: 'string', default: '300' },
      open: { type: 'string' },
    },
  });
  if (values.open !== undefined) {
    console.log(JSON.stringify(await opened(values.open, Number(values.questions))));
    return;
  }
  const rows: string[][] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    const dir = await mkdtemp(join(tmpdir(), 'rawi-growth-'));
    try {
      await fill(join(dir, 'corpus'), size);
      // The first process finds nothing saved and saves what it has worked out; the second takes that.
      const [first, again] = [measure(dir, values.questions), measure(dir, values.questions)];
      rows.push(row(size, first, again));
    } finally {
      await rm(dir, { recursive: true });
    }
  }
  console.log(`${availableParallelism()} cores, Node ${process.version}\n`);
  const head = ['articles', 'start s', 'start with index s', 'of it reading', 'indexing'];
  console.log(table([...head, 'memory MB', '/ask p50 ms', 'p99', '/who-said p50 ms', 'p99'], rows));
}

function row(size: number, first: Opened, again: Opened): string[] {
  const start = ({ read, indexed }: Opened) => read + indexed;
  const seconds = (ms: number) => (ms / 1000).toFixed(2);
  const parts = [start(first), start(again), again.read, again.indexed].map(seconds);
  const waits = [...again.ask, ...again.whoSaid].map((ms) => ms.toFixed(1));
  return [`${size}`, ...parts, `${again.megabytes}`, ...waits];
}

/** A process of its own opens the corpus, so that its memory is that of one corpus. */
function measure(dir: string, questions: string): Opened {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const given = ['growth', '--open', join(dir, 'corpus'), '--questions', questions];
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', main, ...given], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`The process did not come to its end: ${stderr.slice(-1000)}`);
  }
}

async function opened(dir: string, questions: number): Promise<Opened> {
  const times = [performance.now()];
  const { articles } = await loadCorpus(dir);
  times.push(performance.now());
  const earlier = readIndexFile(dir);
  const { corpus, block } = indexArticles(articles, earlier);
  const newsroom = createNewsroom(corpus);
  times.push(performance.now());
  if (block !== earlier) await writeIndexFile(block, dir);
  globalThis.gc?.();
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  const asked = inventText(articles.length * PARAGRAPHS, questions).questions.map(({ text }) => text);
  const waits = (name: string): [number, number] => {
    const command = commands.find(({ definition }) => definition.name === name);
    const took = asked.map((words) => {
      const start = performance.now();
      const reply = command?.answer({ question: words, words }, { newsroom, language: 'ar', fixedLanguage: false });
      if (reply !== undefined) toDiscordMessage(reply);
      return performance.now() - start;
    });
    const sorted = took.toSorted((a, b) => a - b);
    return [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted[Math.floor(sorted.length * 0.99)] ?? 0];
  };
  const [begin = 0, read = 0, indexed = 0] = times;
  const parts = { read: read - begin, indexed: indexed - read };
  return { ...parts, megabytes, ask: waits('ask'), whoSaid: waits('who-said') };
}
