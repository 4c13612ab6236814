/** The calls that read or write in bulk (batch, extract, check), with the process's own streams. */

import { loadCorpus } from '../article/corpus.ts';
import { reportCorpus } from './check.ts';
import { complain, reportFault } from './console.ts';
import { type Progress, runExtract } from './extract.ts';
import { type CommonFlags, openSettings } from './open.ts';
import type { ExitStatus } from './program.ts';

export async function batch(flags: CommonFlags): Promise<ExitStatus> {
  const [{ openNewsroom }, { runBatch }, { answerRequest }] = await Promise.all([
    import('./open-newsroom.ts'),
    import('./batch.ts'),
    import('./request.ts'),
  ]);
  const opened = await openNewsroom(flags);
  if (!opened) return 1;
  await runBatch(
    process.stdin,
    process.stdout,
    (request) => answerRequest(request, opened.newsroom),
    (line, error) => reportFault(`line ${line}`, error),
  );
  return 0;
}

export async function extract(paths: readonly string[], out: string | undefined): Promise<ExitStatus> {
  const [{ attribute }, { toCitron }] = await Promise.all([
    import('../attribution/attribute.ts'),
    import('../attribution/citron.ts'),
  ]);
  return runExtract({
    paths,
    ...(out !== undefined && { out }),
    output: process.stdout,
    annotate: (article) => toCitron(article, attribute(article)),
    complain,
    ...(out !== undefined && process.stderr.isTTY && { progress: await progressBar() }),
  });
}

export async function check(flags: CommonFlags): Promise<ExitStatus> {
  const { config, corpusDir } = openSettings(flags);
  const status = reportCorpus(await loadCorpus(corpusDir), process.stdout, process.stderr);
  return config ? status : 1;
}

/** A bar where a person watches and the lines do not go to the same terminal. */
async function progressBar(): Promise<Progress> {
  const { SingleBar } = (await import('cli-progress')).default;
  const bar = new SingleBar({
    format: '{bar} {value}/{total} articles',
    clearOnComplete: true,
    stream: process.stderr,
  });
  return {
    start: (total) => bar.start(total, 0),
    step: () => bar.increment(),
    stop: () => bar.stop(),
  };
}
