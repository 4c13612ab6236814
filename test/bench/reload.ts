/**
 * What people feel of a big corpus that is read again: a desk in its thread, asked ten times a second, while it answers
 * undisturbed and while one article of many has changed. A question takes its own time in the thread that answers, so that this
 * thread is also watched while nobody asks.
 *
 * `npm run bench -- reload [--articles 10000] [--seconds 20]`
 */

import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { openThreadDesk, type ThreadDesk } from '../../src/desk/thread-desk.ts';
import { fill, PARAGRAPHS } from './invented-corpus.ts';
import { inventText } from './invented-text.ts';
import { table } from './tables.ts';

const PAUSE = 100;
const RESOLUTION = 5;

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { articles: { type: 'string', default: '10000' }, seconds: { type: 'string', default: '20' } },
  });
  const articles = Number(values.articles);
  const dir = await mkdtemp(join(tmpdir(), 'rawi-reload-'));
  const corpusDir = join(dir, 'corpus');
  let reloaded = false;
  let desk: ThreadDesk | undefined;
  try {
    await fill(corpusDir, articles);
    desk = await openThreadDesk(
      { corpusDir },
      {
        reloaded: () => {
          reloaded = true;
        },
        failed: console.error,
      },
    );
    await desk.watching;
    const questions = inventText(articles * PARAGRAPHS, 500).questions.map(({ text }) => text);
    const end = performance.now() + Number(values.seconds) * 1000;
    const inTime = () => performance.now() > end;
    const rows = [['undisturbed', ...(await asked(desk, questions, inTime))]];
    for (const [what, list] of [
      ['while it is read again', questions],
      ['the same, nobody asking', []],
    ] as const) {
      reloaded = false;
      await appendFile(join(corpusDir, 'report-0.md'), '\n\nوأغلقت الأسواق أبوابها مساء أمس.\n');
      rows.push([what, ...(await asked(desk, list, () => reloaded))]);
    }
    console.log(`${articles} articles, ${availableParallelism()} cores, Node ${process.version}\n`);
    const head = [
      '',
      'seconds',
      'answers',
      'p50 ms',
      'p99 ms',
      'longest ms',
      'answers held up for ms',
      'the rest for ms',
    ];
    console.log(table(head, rows));
  } finally {
    await desk?.close();
    await rm(dir, { recursive: true });
  }
}

/** Asks one question after the other until it is over, if there are any. The cells of a table's row. */
async function asked(desk: ThreadDesk, questions: readonly string[], over: () => boolean): Promise<string[]> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  const waits: number[] = [];
  const held: number[] = [];
  const start = performance.now();
  await desk.heldUp();
  delay.enable();
  while (!over()) {
    held.push(await desk.heldUp());
    await wait(PAUSE);
    const question = questions[waits.length % questions.length];
    if (question === undefined) continue;
    const asking = performance.now();
    const call = { command: 'ask', type: ApplicationCommandType.ChatInput, options: { question } };
    await desk.answer(call, { user: '1' });
    waits.push(performance.now() - asking);
  }
  delay.disable();
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const longest = [Math.max(...held), delay.max / 1e6 - RESOLUTION].map((ms) => ms.toFixed(0));
  return [seconds, `${waits.length}`, at(0.5), at(0.99), at(1), ...longest];
}
