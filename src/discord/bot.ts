/**
 * The bot: connects, answers until it is stopped, and ends in order.
 *
 *     const bot = await startBot({ token, api, desk, log });
 *     await bot.stop();
 */

import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events, RESTEvents } from 'discord.js';
import { type APIInteraction, GatewayDispatchEvents } from 'discord-api-types/v10';
import type { Desk } from '../desk/desk.ts';
import { type ConnectionOptions, createClient } from './client.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { type Health, watchHealth } from './health.ts';
import type { Log } from './log.ts';
import type { Received } from './messages.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { createRateLimit, type RateLimitOptions } from './rate-limit.ts';
import { fatalClose, isTokenRefused, Refusal, tokenRefused } from './refusals.ts';
import { createSender } from './send.ts';
import { createWork, type Work } from './work.ts';

export interface BotOptions extends ConnectionOptions {
  readonly token: string;
  readonly desk: Desk;
  readonly log: Log;
  /** Where to count; nobody looks where it is absent. */
  readonly metrics?: Metrics;
  /** How much one user may ask; any amount where absent. */
  readonly limit?: RateLimitOptions;
  /** Whether what people ask may stand in the log; not by default. */
  readonly logQuestions?: boolean;
  /** Aborting gives up connecting. A bot that is connected is stopped by `stop`. */
  readonly signal?: AbortSignal;
}

export interface RunningBot {
  /** How the bot is, at `now` (milliseconds since 1970) if that is not this moment. */
  health(now?: number): Health;
  /** Takes no new work, finishes what is in hand, leaves. Takes ten seconds at most. */
  stop(): Promise<void>;
  /** Settles when the bot is no more: with null after `stop`, with the reason after Discord closed for good. */
  readonly ended: Promise<Refusal | null>;
}

/** Milliseconds in which Discord wants the first answer to an interaction. */
const ANSWER_WINDOW = 3000;
const FINISH_PATIENCE = 8000;
const LEAVE_PATIENCE = 1500;
const RETRY_FIRST = 1000;
const RETRY_LONGEST = 60_000;

/**
 * Connects the bot and gives it back once all its shards are ready. While Discord cannot be reached it tries again, with ever
 * longer pauses up to a minute.
 * @throws Refusal where Discord refuses for good; its message says what to do. AbortError where `signal` aborted first.
 */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { desk, log, metrics = createMetrics(), limit, logQuestions = false } = options;
  const work = createWork();
  const mayAsk = limit === undefined ? async () => null : createRateLimit(limit);
  for (let pause = RETRY_FIRST; ; pause = Math.min(2 * pause, RETRY_LONGEST)) {
    const client = createClient(options);
    const health = watchHealth(client, () => desk.articles());
    const refused = watchForRefusal(client);
    narrate(client, log, metrics);
    const sender = createSender(client.rest, log, metrics);
    answer(client, createDispatch({ desk, sender, log, metrics, limit: mayAsk, logQuestions }), work, log);
    try {
      await connect(client, options, refused);
      log.info({ shards: client.ws.shards.size, articles: desk.articles() }, 'ready');
      return running(client, health, refused, work, log);
    } catch (err) {
      await client.destroy();
      if (err instanceof Refusal || options.signal?.aborted) throw err;
      log.warn({ err, pause }, 'Discord cannot be reached; trying again');
      await wait(pause, undefined, options.signal === undefined ? {} : { signal: options.signal });
    }
  }
}

/** Resolves once Discord closes a shard for good. */
function watchForRefusal(client: Client): Promise<Refusal> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const reason = fatalClose(code);
      if (reason !== null) resolve(new Refusal(reason));
    });
  });
}

async function connect(client: Client, { token, signal }: BotOptions, refused: Promise<Refusal>): Promise<void> {
  const login = async (): Promise<null> => {
    try {
      await client.login(token);
    } catch (error) {
      throw isTokenRefused(error) ? tokenRefused(error) : error;
    }
    if (!client.isReady()) await once(client, Events.ClientReady);
    return null;
  };
  const aborted = new Promise<never>((_, reject) => {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const refusal = await Promise.race([refused, login(), aborted]);
  if (refusal !== null) throw refusal;
}

/**
 * Hands over what comes in. The events are taken as Discord sends them and not from discord.js's own classes: these wait until
 * all shards are ready, and know less of a server that the bot is not a member of, where a user has brought it along.
 */
function answer(client: Client, dispatch: Dispatch, work: Work, log: Log): void {
  const begin = (task: () => Promise<void>) => {
    if (!work.begin(task)) log.debug('came while stopping and was left');
  };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    const came = performance.now();
    begin(async () => {
      // In a rush, what Discord no longer takes is left, so that others still get their answer in time.
      if (performance.now() - came > ANSWER_WINDOW) log.warn('too many questions at once: one was left');
      else await dispatch.interaction(interaction);
    });
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: Received) => {
    const botId = client.user?.id;
    if (botId !== undefined) begin(() => dispatch.message(message, botId));
  });
}

/** What happens to the connection, for the log. */
function narrate(client: Client, log: Log, metrics: Metrics): void {
  client.on(Events.Error, (err) => log.error({ err }, 'discord.js reports an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord.js warns'));
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'a connection failed'));
  client.on(Events.ShardReconnecting, (shard) => {
    metrics.reconnecting();
    log.info({ shard }, 'connection closed');
  });
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'resumed'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => log.warn({ code, shard }, 'disconnected'));
  client.rest.on(RESTEvents.RateLimited, ({ route, method, retryAfter, global }) => {
    metrics.rateLimited();
    log.warn({ route, method, retryAfter, global }, 'rate limited');
  });
}

function running(
  client: Client,
  health: RunningBot['health'],
  refused: Promise<Refusal>,
  work: Work,
  log: Log,
): RunningBot {
  let stopping: Promise<void> | undefined;
  let stopped: () => void = () => {};
  const untilStopped = new Promise<null>((resolve) => {
    stopped = () => resolve(null);
  });
  const leave = async (): Promise<void> => {
    const undone = await work.finish(FINISH_PATIENCE);
    if (undone > 0) log.warn({ undone }, 'left with work undone');
    await Promise.race([client.destroy(), wait(LEAVE_PATIENCE, undefined, { ref: false })]);
    log.info('stopped');
    stopped();
  };
  return {
    health,
    stop() {
      stopping ??= leave();
      return stopping;
    },
    ended: Promise.race([refused, untilStopped]),
  };
}
