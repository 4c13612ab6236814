/**
 * The playground's own server, on 127.0.0.1 alone: the files of the page over HTTP, the conversation over a WebSocket. It is no
 * part of Discord's protocol; the page is to the fake Discord what Discord's app is to Discord.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import type { Notice } from '../protocol.ts';
import { mayCome, SECURITY_HEADERS } from './guard.ts';
import type { PageFile } from './page-files.ts';
import { createPeople } from './people.ts';
import { parseEnvelope } from './request.ts';
import { takeSeat } from './seat.ts';
import { someone } from './shown.ts';

/** Bytes of one request: a command with long options in Arabic, with room to spare. */
const LONGEST_REQUEST = 64 * 1024;
const TABS_MAX = 50;

/** The close code for a tab that sends what the page never would. */
const BAD_REQUEST = 4400;

export interface PlaygroundServer {
  /** `http://127.0.0.1:8787/` */
  readonly address: string;
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly discord: FakeDiscord;
  readonly files: ReadonlyMap<string, PageFile>;
  /** The port to listen on; where it is taken or not allowed, any free one. */
  readonly port: number;
}

export async function startServer({ discord, files, port: wanted }: ServerOptions): Promise<PlaygroundServer> {
  let port = wanted;
  const http = createServer((request, response) => answer(request, response, files, port));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_REQUEST });
  const welcome = createReception(discord);

  http.on('upgrade', (request, socket, head) => {
    if (
      !mayCome(request, port, { fromPage: true }) ||
      pathOf(request) !== '/conversation' ||
      sockets.clients.size >= TABS_MAX
    ) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (tab) => welcome(tab, nameIn(request)));
  });

  const listen = (on: number) =>
    new Promise<void>((resolve, reject) => {
      http.once('error', reject);
      http.listen(on, '127.0.0.1', () => {
        http.off('error', reject);
        resolve();
      });
    });
  await listen(wanted).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return listen(0);
  });
  const listening = http.address();
  if (typeof listening === 'object' && listening !== null) port = listening.port;

  return {
    address: `http://127.0.0.1:${port}/`,
    async stop() {
      for (const tab of sockets.clients) tab.terminate();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** Seats every tab that comes, and tells all who is here. */
function createReception(discord: FakeDiscord): (tab: WebSocket, wantedName: string | null) => void {
  const people = createPeople();
  const tabs = new Set<(notice: Notice) => void>();
  const tellPresence = () => {
    const present = people.present().map((name) => someone(discord.world.places.user(name)));
    for (const tell of tabs) tell({ kind: 'people', people: present });
  };
  return (tab, wantedName) => {
    const name = people.come(wantedName);
    const tell = (notice: Notice) => tab.send(JSON.stringify(notice));
    const seat = takeSeat(discord, name, tell);
    tell(seat.welcome(people.present()));
    tabs.add(tell);
    tellPresence();
    tab.on('message', async (data, isBinary) => {
      const envelope = isBinary ? undefined : parseEnvelope(String(data));
      if (envelope === undefined) tab.close(BAD_REQUEST, 'not a request');
      else tell(await seat.handle(envelope.number, envelope.request));
    });
    tab.on('error', () => tab.terminate());
    tab.once('close', () => {
      tabs.delete(tell);
      seat.leave();
      people.leave(name);
      tellPresence();
    });
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, PageFile>,
  port: number,
): void {
  const refuse = (status: number, reason: string) => {
    response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
  };
  request.resume();
  const file = files.get(pathOf(request) ?? '');
  if (!mayCome(request, port)) refuse(403, 'The playground answers its own page only.');
  else if (request.method !== 'GET' && request.method !== 'HEAD') refuse(405, 'Only GET and HEAD are answered here.');
  else if (file === undefined) refuse(404, 'There is nothing here.');
  else {
    response.writeHead(200, {
      ...SECURITY_HEADERS,
      'content-type': file.type,
      'content-length': file.body.length,
      'cache-control': 'no-cache',
    });
    response.end(request.method === 'HEAD' ? undefined : file.body);
  }
}

function pathOf(request: IncomingMessage): string | undefined {
  return request.url?.split('?')[0];
}

function nameIn(request: IncomingMessage): string | null {
  return new URLSearchParams(request.url?.split('?')[1]).get('name');
}
