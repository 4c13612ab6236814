/**
 * What an operator's tools ask the bot, over HTTP:
 *
 * - `/healthz`: the process is alive. 200.
 * - `/readyz`: every shard is well and there are articles to answer from (health.ts). 200, else 503; the body tells which is not.
 * - `/metrics`: the figures of metrics.ts for Prometheus.
 *
 * It has no password and listens on this machine only, unless told otherwise.
 */

import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { Health } from './health.ts';
import type { Metrics } from './metrics.ts';
import { Refusal } from './refusals.ts';

export interface HealthAddress {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

export interface HealthServer {
  /** Where it listens, such as `http://127.0.0.1:9090`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * @param health asked at every request; null while the bot is not connected yet
 * @throws Refusal where the address cannot be had
 */
export async function startHealthServer(
  { host, port }: HealthAddress,
  health: () => Health | null,
  metrics: Metrics,
): Promise<HealthServer> {
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    switch (path) {
      case '/healthz':
        return send(response, 200, 'alive\n');
      case '/readyz': {
        const state = health();
        const body = JSON.stringify(state ?? { ready: false, shards: [], articles: 0 });
        return send(response, state?.ready === true ? 200 : 503, `${body}\n`, 'application/json');
      }
      case '/metrics':
        return send(response, 200, await metrics.text(), metrics.contentType);
      default:
        return send(response, 404, 'There are /healthz, /readyz and /metrics.\n');
    }
  };

  const server = createServer(({ method, url = '' }, response) => {
    if (method !== 'GET' && method !== 'HEAD') return send(response, 405, 'Only GET is answered.\n');
    const [path = ''] = url.split('?');
    answer(path, response).catch((error: unknown) => send(response, 500, `${error}\n`));
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new Refusal(`HEALTH_PORT: cannot listen on ${host}, port ${port} (${codeOf(cause)}). Choose another port.`, {
      cause,
    });
  }
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
