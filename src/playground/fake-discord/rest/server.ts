/**
 * The REST API, version 10, over node:http: finds the endpoint, reads the body, lets ordered faults happen, answers in JSON.
 * The last requests are kept for tests to look at, and so are the last payloads that Discord would refuse.
 */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Problem } from '../rules/problem.ts';
import type { World } from '../world/world.ts';
import type { Answer, Endpoint } from './endpoint.ts';
import { createFaults, type Faults, rateLimited } from './faults.ts';
import * as refusal from './refusal.ts';

export interface SeenRequest {
  readonly method: string;
  /** Without `/api/v10` and without the query. */
  readonly path: string;
  readonly body: unknown;
  /** Null where a fault left it without an answer. */
  readonly status: number | null;
}

/** A payload that Discord would refuse. */
export interface Violation {
  readonly method: string;
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly body: unknown;
}

export interface Rest {
  readonly server: Server;
  readonly faults: Faults;
  readonly requests: SeenRequest[];
  readonly violations: Violation[];
}

const PREFIX = '/api/v10';
/** So many requests are kept, and so many payloads that Discord would refuse. */
const KEPT = 1000;

export function createRest(world: World, token: string, endpoints: readonly Endpoint[]): Rest {
  const routes = endpoints.map((endpoint) => ({ endpoint, pattern: patternOf(endpoint.path) }));
  const faults = createFaults();
  const requests: SeenRequest[] = [];
  const violations: Violation[] = [];

  const answerTo = (method: string, url: URL, authorization: string | undefined, body: unknown): Answer => {
    const path = url.pathname.slice(PREFIX.length);
    for (const { endpoint, pattern } of routes) {
      const match = endpoint.method === method ? pattern.exec(path) : null;
      if (match === null) continue;
      if (endpoint.authorized && authorization !== `Bot ${token}`) return refusal.unauthorized;
      const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
      const refused = (problems: readonly Problem[]) => {
        if (problems.length > 0) keep(violations, { method, path, problems, body });
        return problems.length > 0;
      };
      return endpoint.handle({ params: Object.fromEntries(params), query: url.searchParams, body, world, refused });
    }
    return refusal.notFound;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname.slice(PREFIX.length);
    const body = await readBody(request);
    const note = (status: number | null) => keep(requests, { method, path, body, status });
    const fault = faults.take(method, path);
    switch (fault?.kind) {
      case 'drop':
        note(null);
        return void request.socket.destroy();
      case 'status':
        note(fault.status);
        return reply(response, fault.status, { message: 'Internal Server Error', code: 0 });
      case 'refuse':
        note(fault.status);
        return reply(response, fault.status, { message: fault.message, code: fault.code });
      case 'rate-limit': {
        note(429);
        const limited = rateLimited(fault, world.clock.now());
        return reply(response, 429, limited.body, limited.headers);
      }
      case 'delay':
        await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    }
    const answer = url.pathname.startsWith(PREFIX)
      ? answerTo(method, url, request.headers.authorization, body)
      : refusal.notFound;
    note(answer.status);
    if (fault?.kind === 'lose-answer') return void request.socket.destroy();
    reply(response, answer.status, answer.body);
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      reply(response, 500, { message: String(error), code: 0 });
    });
  });
  return { server, faults, requests, violations };
}

/** Appends to a list that must not grow for ever: a playground may be open for weeks. */
function keep<Item>(list: Item[], item: Item): void {
  list.push(item);
  if (list.length > KEPT) list.shift();
}

/** `/channels/:channel` as an expression with a named group for each parameter. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const raw = Buffer.concat(chunks).toString('utf8');
  try {
    return raw === '' ? undefined : JSON.parse(raw);
  } catch {
    return undefined;
  }
}

function reply(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
