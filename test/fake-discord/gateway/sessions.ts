/**
 * The gateway sessions: which shard with which intents, and every event that was sent to it, so that a session that lost its
 * connection can be resumed without losing one.
 */

import type { WebSocket } from 'ws';

/** One event as sent: `s` counts up from 1 in each session. */
export interface SentEvent {
  readonly op: 0;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

export interface Session {
  readonly id: string;
  readonly shard: number;
  readonly shardCount: number;
  readonly intents: number;
  readonly events: SentEvent[];
  /** Null while the connection is lost. */
  socket: WebSocket | null;
}

export function send(socket: WebSocket | null, payload: unknown): void {
  if (socket?.readyState === 1) socket.send(JSON.stringify(payload));
}

/** Gives the session the event: at once if it is connected, else when it resumes. */
export function deliver(session: Session, t: string, d: unknown): void {
  const event: SentEvent = { op: 0, t, s: session.events.length + 1, d };
  session.events.push(event);
  send(session.socket, event);
}

/** Sends again what a session has missed after event number `seq`. */
export function replay(session: Session, seq: number): void {
  for (const event of session.events.slice(seq)) send(session.socket, event);
}
