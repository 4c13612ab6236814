/**
 * The gateway sessions: which shard with which intents, and every event that was sent to it, so that a session that lost its
 * connection can be resumed without losing one.
 */

import type { WebSocket } from 'ws';

/** One event as sent: `s` counts up from 1 in each session. */
interface SentEvent {
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
  /** The latest events, oldest first; older ones are forgotten. */
  readonly events: SentEvent[];
  /** The number of the last event. */
  seq: number;
  /** Null while the connection is lost. */
  socket: WebSocket | null;
}

export function send(socket: WebSocket | null, payload: unknown): void {
  if (socket?.readyState === 1) socket.send(JSON.stringify(payload));
}

/** So many events can be replayed at least. */
const KEPT = 1000;

/** Gives the session the event: at once if it is connected, else when it resumes. */
export function deliver(session: Session, t: string, d: unknown): void {
  session.seq += 1;
  const event: SentEvent = { op: 0, t, s: session.seq, d };
  session.events.push(event);
  if (session.events.length > 2 * KEPT) session.events.splice(0, KEPT);
  send(session.socket, event);
}

/** Whether everything after event number `seq` can still be replayed. */
export function holdsAfter(session: Session, seq: number): boolean {
  return (session.events[0]?.s ?? 1) <= seq + 1;
}

/** Sends again what a session has missed after event number `seq`. */
export function replay(session: Session, seq: number): void {
  for (const event of session.events.filter(({ s }) => s > seq)) send(session.socket, event);
}
