/**
 * A limit for each user, so that nobody can keep the bot from the others.
 *
 * `const limit = createRateLimit({ most: 10, seconds: 30 }); await limit('80351110224678912')` is null ten times, and then says
 * when that user is answered again.
 */

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export interface RateLimitOptions {
  /** So many commands, presses and messages … */
  readonly most: number;
  /** … in so many seconds, counted from the first of them. */
  readonly seconds: number;
}

interface Exceeded {
  /** When the user is answered again, in milliseconds since 1970. */
  readonly until: number;
  /** True the first time that this is said until then. */
  readonly first: boolean;
}

/** Counts one use. Null: go ahead. */
export type RateLimit = (user: string) => Promise<Exceeded | null>;

export function createRateLimit({ most, seconds }: RateLimitOptions): RateLimit {
  const limiter = new RateLimiterMemory({ points: most, duration: seconds });
  return async (user) => {
    try {
      await limiter.consume(user);
      return null;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return { until: Date.now() + refused.msBeforeNext, first: refused.consumedPoints === most + 1 };
    }
  };
}
