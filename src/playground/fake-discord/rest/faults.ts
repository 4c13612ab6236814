/**
 * Faults on demand: the next request to a path fails as ordered. Paths are as in Discord's documentation, without `/api/v10`.
 *
 * `faults.order({ path: /callback$/, fault: { kind: 'rate-limit', retryAfter: 0.05 } })` answers the next callback with 429.
 */

export interface FaultOrder {
  /** Which requests; every request where absent. */
  readonly path?: RegExp;
  readonly method?: string;
  /** How many requests fail before all is well again; default 1. */
  readonly times?: number;
  readonly fault: Fault;
}

type Fault =
  /** A plain error, as from a server in trouble. */
  | { readonly kind: 'status'; readonly status: number }
  /** 429; seconds to wait, of this route or of all. */
  | { readonly kind: 'rate-limit'; readonly retryAfter: number; readonly global?: boolean }
  /** The connection breaks before the request was looked at. */
  | { readonly kind: 'drop' }
  /** The request is carried out, and the connection breaks before the answer. */
  | { readonly kind: 'lose-answer' }
  /** The answer comes so many milliseconds late. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Discord's own no, with one of its codes. */
  | { readonly kind: 'refuse'; readonly status: number; readonly code: number; readonly message: string };

export interface Faults {
  /** Resolves once a request has met the fault. */
  order(order: FaultOrder): Promise<void>;
  /** The fault that this request is to meet, if any. */
  take(method: string, path: string): Fault | null;
}

export function createFaults(): Faults {
  const orders: { readonly order: FaultOrder; left: number; readonly met: () => void }[] = [];
  return {
    order: (order) => new Promise((met) => void orders.push({ order, left: order.times ?? 1, met })),
    take(method, path) {
      const hit = orders.find(
        ({ order, left }) => left > 0 && (order.method ?? method) === method && (order.path?.test(path) ?? true),
      );
      if (hit === undefined) return null;
      hit.left -= 1;
      hit.met();
      return hit.order.fault;
    },
  };
}

/** Headers and body of a 429. */
export function rateLimited({ retryAfter, global = false }: { retryAfter: number; global?: boolean }, now: number) {
  const headers: Record<string, string> = {
    'retry-after': String(retryAfter),
    'x-ratelimit-limit': '1',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(now / 1000 + retryAfter),
    'x-ratelimit-reset-after': String(retryAfter),
    'x-ratelimit-bucket': 'fake',
    'x-ratelimit-scope': global ? 'global' : 'user',
    ...(global ? { 'x-ratelimit-global': 'true' } : {}),
  };
  return { headers, body: { message: 'You are being rate limited.', retry_after: retryAfter, global } };
}
