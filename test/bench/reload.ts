/**
 * What people feel of a big corpus that is read again: a desk in its thread, asked ten times a second, while it answers
 * undisturbed and while one article of many has changed.
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
    const before = await asked(desk, questions, () => performance.now() > end);
    await appendFile(join(corpusDir, 'report-0.md'), '\n\nوأغلقت الأسواق أبوابها مساء أمس.\n');
    const during = await asked(desk, questions, () => reloaded);
    console.log(`${articles} articles, ${availableParallelism()} cores, Node ${process.version}\n`);
    const head = ['', 'seconds', 'answers', 'p50 ms', 'p99 ms', 'longest ms', 'event loop held up for at most ms'];
    console.log(
      table(head, [
        ['undisturbed', ...before],
        ['while it is read again', ...during],
      ]),
    );
  } finally {
    await desk?.close();
    await rm(dir, { recursive: true });
  }
}

/** Asks one question after the other until it is over. The cells of a table's row. */
async function asked(desk: ThreadDesk, questions: readonly string[], over: () => boolean): Promise<string[]> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const waits: number[] = [];
  const start = performance.now();
  delay.enable();
  while (!over()) {
    const question = questions[waits.length % questions.length] ?? '';
    const asking = performance.now();
    const call = { command: 'ask', type: ApplicationCommandType.ChatInput, options: { question } };
    await desk.answer(call, { user: '1' });
    waits.push(performance.now() - asking);
    await wait(PAUSE);
  }
  delay.disable();
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  return [seconds, `${waits.length}`, at(0.5), at(0.99), at(1), (delay.max / 1e6).toFixed(0)];
}
