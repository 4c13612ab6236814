/**
 * A Discord on this machine: REST and gateway of version 10 on loopback, with people, channels and messages in memory. A bot
 * that is given `discord.api` as its REST base and `discord.token` cannot tell the difference, as far as it goes.
 *
 *     const discord = await startFakeDiscord();
 *     const layla = discord.user('layla');
 *     const reply = await layla.command('who-said', { words: '…' });
 *     await layla.press(reply, 'Next');
 *     discord.violations; // what Discord would have refused
 *
 * It is no copy of Discord: permissions, threads, roles, modals and files are not played.
 */

import type { AddressInfo } from 'node:net';
import type { APIMessage } from 'discord-api-types/v10';
import { createDispatcher } from './dispatcher.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { createPerson, type Person } from './person.ts';
import { applicationEndpoints } from './rest/application-endpoints.ts';
import { channelEndpoints } from './rest/channel-endpoints.ts';
import { endpoint, ok } from './rest/endpoint.ts';
import type { FaultOrder } from './rest/faults.ts';
import { interactionEndpoints } from './rest/interaction-endpoints.ts';
import { createRest, type SeenRequest, type Violation } from './rest/server.ts';
import type { Body } from './world/messages.ts';
import type { Channel } from './world/places.ts';
import { createWorld, type World } from './world/world.ts';

export interface FakeDiscordOptions {
  readonly token?: string;
  readonly botName?: string;
  /** Milliseconds that the bot has for its first answer; Discord gives 3000. */
  readonly window?: number;
  /** Milliseconds between heartbeats; Discord says 41250. */
  readonly heartbeatInterval?: number;
  /** How many shards `/gateway/bot` recommends, and how many may identify at once. */
  readonly shards?: number;
  readonly concurrency?: number;
  readonly fewestShards?: number;
  readonly privilegedIntents?: boolean;
  /** The port to listen on; any free one by default. */
  readonly port?: number;
}

export interface FakeDiscord {
  /** The REST base for the bot. */
  readonly api: string;
  readonly token: string;
  readonly applicationId: string;
  readonly world: World;
  readonly gateway: Gateway;
  readonly requests: readonly SeenRequest[];
  readonly violations: readonly Violation[];
  /** Somebody by name, in the first channel unless told otherwise. */
  user(name: string, where?: { readonly channel?: Channel; readonly locale?: string }): Person;
  /** A message that the bot wrote at some earlier time, perhaps in an older version. */
  fromBot(body: Body, channel?: Channel): APIMessage;
  /** Lets requests fail; resolves once the first has. */
  fault(order: FaultOrder): Promise<void>;
  /** Waits until `found` gives something; looks at every change of a message. */
  until<Found>(found: () => Found | undefined): Promise<Found>;
  stop(): Promise<void>;
}

export async function startFakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const { token = 'a token of the fake Discord', shards = 1, concurrency = 1 } = options;
  const world = createWorld({ botName: options.botName ?? 'Rawi', window: options.window ?? 3000 });
  const { places, messages } = world;

  let address = '';
  const gatewayUrl = () => `ws://${address}`;
  const limits = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: concurrency };
  const rest = createRest(world, token, [
    ...interactionEndpoints,
    ...channelEndpoints,
    ...applicationEndpoints,
    endpoint('GET', '/gateway', () => ok({ url: gatewayUrl() }), false),
    endpoint('GET', '/gateway/bot', () => ok({ url: gatewayUrl(), shards, session_start_limit: limits })),
  ]);
  const gateway = createGateway(rest.server, places, {
    token,
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    fewestShards: options.fewestShards ?? 1,
    privilegedIntents: options.privilegedIntents ?? false,
    url: gatewayUrl,
  });
  const dispatcher = createDispatcher(world, gateway);

  await new Promise<void>((resolve, reject) => {
    rest.server.once('error', reject);
    rest.server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  address = `127.0.0.1:${portOf(rest.server.address())}`;

  return {
    api: `http://${address}/api`,
    token,
    applicationId: places.bot.id,
    world,
    gateway,
    requests: rest.requests,
    violations: rest.violations,
    user: (name, { channel = places.general, locale = 'en-US' } = {}) =>
      createPerson(world, dispatcher, places.user(name), channel, locale),
    fromBot: (body, channel = places.general) => messages.add({ channel, author: places.bot, body }),
    fault: (order) => rest.faults.order(order),
    until: (found) => dispatcher.until(found),
    async stop() {
      gateway.stop();
      rest.server.closeAllConnections();
      await new Promise((resolve) => rest.server.close(resolve));
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
