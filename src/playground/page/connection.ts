/**
 * The page's end of the WebSocket: sends requests and gives back what became of each, passes everything else on. When the
 * connection breaks (the program was restarted) it comes back by itself, with the name that this tab had.
 */

import type { Envelope, Notice, Request } from '../protocol.ts';

/** What answers a request. */
type Answer = Extract<Notice, { number: number }>;
/** What happens without being asked for. */
export type News = Exclude<Notice, Answer>;

export interface Connection {
  /** Resolves with the answer; with a failure where there is no connection. */
  ask(request: Request): Promise<Answer>;
}

const RETRY_AFTER = 1000;
/** The tab's own memory: survives a reload, and another tab has its own. */
const NAME_KEY = 'rawi-name';

export function connect(onNews: (news: News) => void, onLoss: () => void): Connection {
  let socket: WebSocket | null = null;
  let last = 0;
  const waiting = new Map<number, (answer: Answer) => void>();

  const receive = (notice: Notice): void => {
    if ('number' in notice) {
      waiting.get(notice.number)?.(notice);
      waiting.delete(notice.number);
      return;
    }
    if (notice.kind === 'welcome') sessionStorage.setItem(NAME_KEY, notice.me.name);
    onNews(notice);
  };

  const open = (): void => {
    const name = sessionStorage.getItem(NAME_KEY);
    const query = name === null ? '' : `?${new URLSearchParams({ name })}`;
    const opened = new WebSocket(`ws://${location.host}/conversation${query}`);
    opened.addEventListener('open', () => {
      socket = opened;
    });
    opened.addEventListener('message', ({ data }) => receive(JSON.parse(String(data))));
    opened.addEventListener('close', () => {
      socket = null;
      for (const [number, settle] of waiting) settle(lost(number));
      waiting.clear();
      onLoss();
      setTimeout(open, RETRY_AFTER);
    });
  };
  open();

  return {
    ask(request) {
      last += 1;
      const number = last;
      const envelope: Envelope = { number, request };
      return new Promise((resolve) => {
        if (socket === null) return resolve(lost(number));
        waiting.set(number, resolve);
        socket.send(JSON.stringify(envelope));
      });
    },
  };
}

function lost(number: number): Answer {
  return { kind: 'failed', number, reason: 'The playground is not running. Start it again with "npm start".' };
}
