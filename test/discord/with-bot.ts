/**
 * A bot in a fake Discord for the length of one test. When the test is over, both are stopped, and Discord must not have
 * refused anything that the bot sent.
 */

import { expect, onTestFinished } from 'vitest';
import { createDesk, type DeskParts } from '../../src/desk/desk.ts';
import { type BotOptions, type RunningBot, startBot } from '../../src/discord/bot.ts';
import { createLog, type Log } from '../../src/discord/log.ts';
import {
  type FakeDiscord,
  type FakeDiscordOptions,
  startFakeDiscord,
} from '../../src/playground/fake-discord/fake-discord.ts';
import { smallDesk } from './small-desk.ts';

export interface Scene {
  readonly discord: FakeDiscord;
  readonly bot: RunningBot;
  /** The log so far, a line an entry. */
  readonly lines: readonly string[];
}

/** discord.js waits five seconds between two identifies of a shard, as the real Discord demands; the fake one does not. */
export const promptly: NonNullable<BotOptions['ws']> = {
  version: 10,
  buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }),
};

export function keptLog(level = 'info'): { readonly log: Log; readonly lines: readonly string[] } {
  const lines: string[] = [];
  return { lines, log: createLog({ level, destination: { write: (line) => void lines.push(line) } }) };
}

/** A fake Discord that stops with the test. */
export async function fakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const discord = await startFakeDiscord(options);
  onTestFinished(() => discord.stop());
  return discord;
}

/** What is special about a test's bot; its desk is in this thread. */
export interface BotOfTest extends Partial<Omit<BotOptions, 'desk'>> {
  readonly desk?: DeskParts;
}

export async function withBot(
  { desk = smallDesk, ...bot }: BotOfTest = {},
  options: FakeDiscordOptions = {},
): Promise<Scene> {
  const discord = await fakeDiscord(options);
  const { log, lines } = keptLog();
  const running = await startBot({
    api: discord.api,
    token: discord.token,
    desk: createDesk(desk),
    log,
    ws: promptly,
    ...bot,
  });
  onTestFinished(async () => {
    await running.stop();
    expect(discord.violations).toEqual([]);
  });
  return { discord, bot: running, lines };
}
