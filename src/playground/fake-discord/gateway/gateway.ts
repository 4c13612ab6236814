/**
 * The gateway, version 10 in JSON: hello, identify or resume, heartbeats with their acks, events with numbers, and on demand
 * everything that goes wrong with a real one.
 *
 * A client connects, gets HELLO, sends IDENTIFY, gets READY and from then on the events of its shard that its intents let
 * through. `gateway.drop()` cuts the line without a word; the client comes back with RESUME and gets what it missed.
 */

import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { isJson } from '../rules/problem.ts';
import { shardOf } from '../world/clock.ts';
import { guildPayload, type Places } from '../world/places.ts';
import { type HandshakeRules, readIdentify } from './handshake.ts';
import { deliver, holdsAfter, replay, type Session, send } from './sessions.ts';

export interface GatewayOptions extends HandshakeRules {
  /** Milliseconds between two heartbeats. */
  readonly heartbeatInterval: number;
  /** Where to connect, known once the server listens. */
  readonly url: () => string;
}

/** Who gets an event: the shard of a guild, or shard 0 where there is no guild, with any of `intents` (0: everybody). */
interface Audience {
  readonly guildId: string | null;
  readonly intents: number;
}

export interface Gateway {
  dispatch(event: string, audience: Audience, data: (session: Session) => unknown): void;
  /** What clients have done so far. */
  readonly counts: { identifies: number; resumes: number; heartbeats: number; refusals: number };
  readonly sessions: ReadonlyMap<string, Session>;
  /** False: heartbeats get no ack, as on a line that is dead in one direction. */
  acks: boolean;
  /** False: new connections are refused, as while Discord is down. */
  open: boolean;
  /** Asks clients to reconnect and resume. Every order goes to one shard, or to all where none is named. */
  reconnect(shard?: number): void;
  /** Tells clients that their session is gone (or, with `resumable`, to try again). */
  invalidate(resumable?: boolean, shard?: number): void;
  /** Closes connections with a close code. */
  close(code: number, shard?: number): void;
  /** Cuts connections without a closing handshake. */
  drop(shard?: number): void;
  /** Delivers the last event of every session once more, as Discord does now and then. */
  redeliver(): void;
  stop(): void;
}

export function createGateway(server: Server, places: Places, options: GatewayOptions): Gateway {
  const { bot } = places;
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const connected = (shard?: number) =>
    [...sessions.values()].filter(
      (session) => session.socket !== null && (shard === undefined || session.shard === shard),
    );

  const gateway: Gateway = {
    counts: { identifies: 0, resumes: 0, heartbeats: 0, refusals: 0 },
    sessions,
    acks: true,
    open: true,
    dispatch(event, { guildId, intents }, data) {
      for (const session of sessions.values()) {
        const shard = guildId === null ? 0 : shardOf(guildId, session.shardCount);
        const listens = intents === 0 || (session.intents & intents) !== 0;
        if (session.shard === shard && listens) deliver(session, event, data(session));
      }
    },
    reconnect(shard) {
      for (const session of connected(shard)) send(session.socket, { op: GatewayOpcodes.Reconnect, d: null });
    },
    invalidate(resumable = false, shard) {
      for (const session of connected(shard)) {
        if (!resumable) sessions.delete(session.id);
        send(session.socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
      }
    },
    close(code, shard) {
      for (const session of connected(shard)) session.socket?.close(code);
    },
    drop(shard) {
      for (const session of connected(shard)) session.socket?.terminate();
    },
    redeliver() {
      for (const session of sessions.values()) {
        const last = session.events.at(-1);
        if (last !== undefined) deliver(session, last.t, last.d);
      }
    },
    stop() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!gateway.open) {
      gateway.counts.refusals += 1;
      socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => greet(client, new URL(request.url ?? '/', options.url())));
  };
  server.on('upgrade', upgrade);

  function greet(socket: WebSocket, url: URL): void {
    if (url.searchParams.get('v') !== '10') {
      socket.close(GatewayCloseCodes.InvalidAPIVersion);
      return;
    }
    let session: Session | null = null;
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = null;
    });
    socket.on('message', (raw) => {
      const message = parse(String(raw));
      if (message === null) return socket.close(GatewayCloseCodes.DecodeError);
      switch (message.op) {
        case GatewayOpcodes.Heartbeat:
          gateway.counts.heartbeats += 1;
          if (gateway.acks) send(socket, { op: GatewayOpcodes.HeartbeatAck });
          return;
        case GatewayOpcodes.Identify:
          if (session !== null) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
          session = identify(socket, message.d);
          return;
        case GatewayOpcodes.Resume:
          session = resume(socket, message.d);
          return;
        case GatewayOpcodes.PresenceUpdate:
        case GatewayOpcodes.VoiceStateUpdate:
        case GatewayOpcodes.RequestGuildMembers:
          if (session === null) socket.close(GatewayCloseCodes.NotAuthenticated);
          return;
        default:
          socket.close(GatewayCloseCodes.UnknownOpcode);
      }
    });
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: options.heartbeatInterval } });
  }

  function identify(socket: WebSocket, data: unknown): Session | null {
    gateway.counts.identifies += 1;
    const identity = readIdentify(data, options);
    if (typeof identity === 'number') {
      socket.close(identity);
      return null;
    }
    const session: Session = { id: randomBytes(16).toString('hex'), ...identity, events: [], seq: 0, socket };
    for (const { id, shard, socket: line } of sessions.values()) {
      if (shard === identity.shard && line === null) sessions.delete(id);
    }
    sessions.set(session.id, session);
    const guilds = places.guilds.filter(
      (guild) => guild.hasBot && shardOf(guild.id, identity.shardCount) === identity.shard,
    );
    deliver(session, 'READY', {
      v: 10,
      user: { ...bot, verified: true, mfa_enabled: true, email: null, flags: 0 },
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: options.url(),
      shard: [identity.shard, identity.shardCount],
      application: { id: bot.id, flags: 0 },
    });
    if ((identity.intents & GatewayIntentBits.Guilds) !== 0) {
      for (const guild of guilds) deliver(session, 'GUILD_CREATE', guildPayload(guild, bot));
    }
    return session;
  }

  function resume(socket: WebSocket, data: unknown): Session | null {
    gateway.counts.resumes += 1;
    if (!isJson(data) || data.token !== options.token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed);
      return null;
    }
    const session = sessions.get(String(data.session_id));
    const seq = Number(data.seq);
    if (session !== undefined && !(seq >= 0 && seq <= session.seq)) {
      socket.close(GatewayCloseCodes.InvalidSeq);
      return null;
    }
    if (session === undefined || !holdsAfter(session, seq)) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return null;
    }
    session.socket = socket;
    replay(session, seq);
    deliver(session, 'RESUMED', {});
    return session;
  }

  return gateway;
}

function parse(raw: string) {
  try {
    const message: unknown = JSON.parse(raw);
    return isJson(message) ? message : null;
  } catch {
    return null;
  }
}
