/**
 * What the whole bot bears: the real program, the real discord.js client, and a Discord on this machine.
 *
 * `npm run bench -- soak [--corpus DIR] [--burst 10000] [--rate 50] [--seconds 60]`
 *
 * - A burst, as fast as it is answered, of the bare bot (bare-bot.ts) and of Rawi, one after the other.
 * - Then so many questions a second to Rawi: who was lost or late, and how its memory went.
 *
 * Discord and the people are in this process and the bot in another, so that two cores are at work.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../../src/article/corpus.ts';
import { type FakeDiscord, startFakeDiscord } from '../../src/playground/fake-discord/fake-discord.ts';
import { type Ask, burst, percentile, steady, type Waits } from './load.ts';
import { table } from './tables.ts';

const AT_ONCE = 50;
const PEOPLE = 200;
/** What the first questions of a run take is no figure of a bot that has run for a while. */
const WARM_UP = 500;
const WORDS_ASKED = 6;

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string', default: 'corpus' },
      burst: { type: 'string', default: '10000' },
      rate: { type: 'string', default: '50' },
      seconds: { type: 'string', default: '60' },
    },
  });
  const questions = await questionsOf(values.corpus);
  const [count, rate, seconds] = [Number(values.burst), Number(values.rate), Number(values.seconds)];

  const bare = await withBot(['--import', 'tsx', path('bare-bot.ts')], {}, questions, (ask) =>
    burst(ask, count, AT_ONCE),
  );
  const settings = { CORPUS_DIR: values.corpus, RATE_LIMIT: 'off', HEALTH_PORT: '0', LANGUAGE: 'auto' };
  const rawi = await withBot([path('../../src/rawi.mjs'), 'start'], settings, questions, async (ask, memory) => {
    const fast = await burst(ask, count, AT_ONCE);
    const [samples, timer] = sampled(memory);
    const slow = await steady(ask, rate, seconds);
    clearInterval(timer);
    return { fast, slow, samples };
  });

  console.log(`${availableParallelism()} cores, Node ${process.version}\n`);
  const rows = [
    row(`bare bot, ${count} as fast as they go`, bare),
    row(`Rawi, ${count} as fast as they go`, rawi.fast),
    row(`Rawi, ${rate} a second for ${seconds} s`, rawi.slow),
  ];
  console.log(table(['', 'answered', 'lost', 'a second', 'p50 ms', 'p99 ms', 'longest ms', 'own delay ms'], rows));
  console.log(`\nRawi takes ${(rawi.fast.seconds / bare.seconds).toFixed(2)} times as long as the bare bot.`);
  console.log(`Memory of Rawi in MB, every 10 s: ${rawi.samples.join(' ')}`);
}

function row(what: string, waits: Waits): string[] {
  const ms = (share: number) => percentile(waits, share).toFixed(0);
  const speed = (waits.answered.length / waits.seconds).toFixed(0);
  const own = waits.ownDelay.toFixed(0);
  return [what, `${waits.answered.length}`, `${waits.lost}`, speed, ms(0.5), ms(0.99), ms(1), own];
}

/** Words that stand in the articles, asked for in two ways. */
async function questionsOf(dir: string): Promise<readonly string[]> {
  const { articles } = await loadCorpus(dir);
  return articles.flatMap(({ paragraphs }) =>
    paragraphs.map(({ text }) => text.split(/\s+/).slice(0, WORDS_ASKED).join(' ')),
  );
}

/** Runs a bot as a process and lets people ask it, after some to warm up. `memory` gives its memory in MB. */
async function withBot<Result>(
  program: readonly string[],
  settings: NodeJS.ProcessEnv,
  questions: readonly string[],
  work: (ask: Ask, memory: () => Promise<number>) => Promise<Result>,
): Promise<Result> {
  const discord = await startFakeDiscord();
  const env = { ...process.env, DISCORD_API: discord.api, DISCORD_TOKEN: discord.token, ...settings };
  const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    let log = '';
    const ready = new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk) => {
        if (!log.includes('"ready"')) log += chunk;
        if (log.includes('"ready"')) resolve();
      });
    });
    await Promise.race([ready, once(child, 'exit').then(() => Promise.reject(new Error('The bot has ended.')))]);
    const ask = asking(discord, questions);
    await burst(ask, WARM_UP, AT_ONCE);
    return await work(ask, () => memoryOf(/"url":"([^"]+)"/.exec(log)?.[1]));
  } finally {
    child.kill('SIGKILL');
    await discord.stop();
  }
}

function asking(discord: FakeDiscord, questions: readonly string[]): Ask {
  const people = Array.from({ length: PEOPLE }, (_, n) => discord.user(`person ${n}`));
  return async (number) => {
    const question = questions[number % questions.length] ?? '';
    const person = people[number % people.length];
    return number % 2 === 0 ? person?.command('ask', { question }) : person?.command('who-said', { words: question });
  };
}

/** The resident memory that the bot tells of, in MB. */
async function memoryOf(url: string | undefined): Promise<number> {
  const figures = await (await fetch(`${url}/metrics`)).text();
  return Math.round(Number(/^process_resident_memory_bytes (\S+)/m.exec(figures)?.[1]) / 1e6);
}

function sampled(memory: () => Promise<number>): [number[], NodeJS.Timeout] {
  const samples: number[] = [];
  const timer = setInterval(() => void memory().then((now) => samples.push(now)), 10_000);
  return [samples, timer];
}
