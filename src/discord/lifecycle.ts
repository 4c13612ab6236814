/**
 * The whole life of the bot as a process: from the start to the status that it exits with. SIGTERM and SIGINT stop it in
 * order; a refusal for good ends it with one line that says what to do. An error that nobody caught is logged and costs no
 * more than itself: discord.js throws on events that it cannot read, and Discord adds new ones.
 */

import { type BotOptions, type RunningBot, startBot } from './bot.ts';
import { type HealthAddress, startHealthServer } from './health-server.ts';
import { createMetrics } from './metrics.ts';
import { Refusal } from './refusals.ts';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

export interface LifeOptions extends Omit<BotOptions, 'signal'> {
  /** Where to answer for the bot's health; nowhere where absent. */
  readonly healthAddress?: HealthAddress;
}

/** Runs the bot until it ends. Gives the status to exit with: 0 after a signal, 1 after a refusal. */
export async function runBot({ healthAddress, metrics = createMetrics(), ...options }: LifeOptions): Promise<0 | 1> {
  const { log } = options;
  const controller = new AbortController();
  const stop = () => controller.abort();
  const uncaught = (err: unknown) => log.error({ err }, 'an error that nobody caught');
  for (const signal of SIGNALS) process.on(signal, stop);
  let bot: RunningBot | undefined;
  let closeServer = async () => {};
  process.on('unhandledRejection', uncaught);
  try {
    if (healthAddress !== undefined) {
      metrics.watchProcess(options.desk);
      const server = await startHealthServer(healthAddress, () => bot?.health() ?? null, metrics);
      closeServer = server.close;
      log.info({ url: server.url }, 'answers for its health');
    }
    const running = await startBot({ ...options, metrics, signal: controller.signal });
    bot = running;
    controller.signal.addEventListener('abort', () => void running.stop(), { once: true });
    if (controller.signal.aborted) await running.stop();
    const refusal = await running.ended;
    if (refusal === null) return 0;
    await running.stop();
    throw refusal;
  } catch (error) {
    if (controller.signal.aborted) return 0;
    if (!(error instanceof Refusal)) throw error;
    log.fatal(error.message);
    return 1;
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    await closeServer();
    process.off('unhandledRejection', uncaught);
  }
}
