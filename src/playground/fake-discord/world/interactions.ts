/**
 * Interactions from the moment a person acts to the bot's answer: each has a token, takes one first answer within the window
 * (three seconds), and lets the bot edit and follow up for fifteen minutes.
 * Source: https://docs.discord.com/developers/interactions/receiving-and-responding.
 */

import { randomBytes } from 'node:crypto';
import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIUser,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Clock } from './clock.ts';
import type { Channel } from './places.ts';

const TOKEN_LIFE = 15 * 60 * 1000;
/** Of more interactions than this within a token's life the oldest are forgotten all the same. */
const KEPT = 5000;

/** What became of an interaction, for the person who acted. */
export type Outcome =
  | { readonly kind: 'replied' | 'updated'; readonly message: APIMessage }
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'suggested'; readonly choices: readonly APIApplicationCommandOptionChoice[] };

export interface UsedCommand {
  readonly name: string;
  readonly type: ApplicationCommandType;
  /** The id of the message whose menu it was chosen from. */
  readonly target?: string;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly user: APIUser;
  readonly channel: Channel;
  readonly created: number;
  /** The message whose button or menu was used. */
  readonly source: APIMessage | null;
  /** The command that was used; null for buttons and menus. */
  readonly command: UsedCommand | null;
  /** deferred: acknowledged, the message itself is still to come. */
  state: 'waiting' | 'deferred' | 'answered' | 'expired';
  /** The id of the message that `@original` stands for. */
  original: string | null;
  settle(outcome: Outcome): void;
}

export interface Interactions {
  open(draft: Pick<Interaction, 'type' | 'user' | 'channel' | 'source' | 'command'>): {
    interaction: Interaction;
    outcome: Promise<Outcome>;
  };
  /** The interaction that may still be answered for the first time or was already, by id and token. */
  find(id: string, token: string): Interaction | undefined;
  /** The interaction behind a webhook token that is still good. */
  byToken(token: string): Interaction | undefined;
}

/** Why a person waits in vain: what Discord shows as "The application did not respond". */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** `window`: milliseconds that the bot has for its first answer. */
export function createInteractions(clock: Clock, ids: () => string, window: number): Interactions {
  const byToken = new Map<string, Interaction>();
  const expiries = new Set<() => void>();
  clock.onAdvance(() => {
    for (const expire of expiries) expire();
  });
  return {
    open(draft) {
      const { promise, resolve, reject } = deferred<Outcome>();
      const forget = () => {
        clearTimeout(timer);
        expiries.delete(expire);
      };
      const interaction: Interaction = {
        ...draft,
        id: ids(),
        token: randomBytes(32).toString('base64url'),
        created: clock.now(),
        state: 'waiting',
        original: null,
        settle(outcome) {
          forget();
          resolve(outcome);
        },
      };
      const expire = () => {
        if (interaction.state !== 'waiting' || clock.now() - interaction.created < window) return;
        interaction.state = 'expired';
        forget();
        reject(new NoAnswer(`The application did not respond within ${window} ms.`));
      };
      const timer = setTimeout(expire, window + 1);
      timer.unref();
      expiries.add(expire);
      byToken.set(interaction.token, interaction);
      for (const [token, { created }] of byToken) {
        if (clock.now() - created < TOKEN_LIFE && byToken.size <= KEPT) break;
        byToken.delete(token);
      }
      return { interaction, outcome: promise };
    },
    find(id, token) {
      const interaction = byToken.get(token);
      return interaction?.id === id ? interaction : undefined;
    },
    byToken(token) {
      const interaction = byToken.get(token);
      return interaction !== undefined && clock.now() - interaction.created < TOKEN_LIFE ? interaction : undefined;
    },
  };
}

function deferred<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
