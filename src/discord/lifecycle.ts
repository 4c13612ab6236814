/**
 * The whole life of the bot as a process: from the start to the status that it exits with. SIGTERM and SIGINT stop it in
 * order; a refusal for good ends it with one line that says what to do. An error that nobody caught is logged and costs no
 * more than itself: discord.js throws on events that it cannot read, and Discord adds new ones.
 */

import { type BotOptions, startBot } from './bot.ts';
import { Refusal } from './refusals.ts';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Runs the bot until it ends. Gives the status to exit with: 0 after a signal, 1 after a refusal. */
export async function runBot(options: Omit<BotOptions, 'signal'>): Promise<0 | 1> {
  const { log } = options;
  const controller = new AbortController();
  const stop = () => controller.abort();
  const uncaught = (err: unknown) => log.error({ err }, 'an error that nobody caught');
  for (const signal of SIGNALS) process.on(signal, stop);
  process.on('unhandledRejection', uncaught);
  try {
    const bot = await startBot({ ...options, signal: controller.signal });
    controller.signal.addEventListener('abort', () => void bot.stop(), { once: true });
    if (controller.signal.aborted) await bot.stop();
    const refusal = await bot.ended;
    if (refusal === null) return 0;
    await bot.stop();
    throw refusal;
  } catch (error) {
    if (controller.signal.aborted) return 0;
    if (!(error instanceof Refusal)) throw error;
    log.fatal(error.message);
    return 1;
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    process.off('unhandledRejection', uncaught);
  }
}
