/** The bot in Discord: its desk in a thread over the corpus folder, its log, its figures. */

import type { Config } from '../config.ts';
import { runBot } from '../discord/lifecycle.ts';
import { createLog } from '../discord/log.ts';
import { createMetrics } from '../discord/metrics.ts';
import { openDesk } from './open-desk.ts';
import type { ExitStatus } from './program.ts';

/** Runs the bot until it is stopped or refused. */
export async function bot(config: Config, token: string): Promise<ExitStatus> {
  const { api, shards, logLevel, logQuestions, rateLimit, healthAddress } = config;
  const log = createLog({ level: logLevel });
  const metrics = createMetrics();
  const desk = await openDesk(config, {
    reloaded({ articles, fresh, problems }) {
      for (const { file, line, reason } of problems) log.warn({ file, line }, reason);
      log.info({ articles, fresh }, 'the corpus has changed');
      metrics.reload('done');
      metrics.corpus(articles);
    },
    failed(err) {
      log.error({ err }, 'the corpus could not be taken into use; what answered before goes on');
      metrics.reload('failed');
    },
  });
  if (!desk) return 1;
  try {
    metrics.corpus(desk.articles());
    return await runBot({
      token,
      api,
      shards,
      desk,
      log,
      logQuestions,
      metrics,
      ...(rateLimit !== undefined && { limit: rateLimit }),
      ...(healthAddress !== undefined && { healthAddress }),
    });
  } finally {
    await desk.close();
  }
}
