/** Everything that the page shows, in one value; what comes from the server gives the next value. */

import type { Place, ShownCommand, ShownMessage, Someone } from '../protocol.ts';
import type { News } from './connection.ts';
import { type Draft, EMPTY, type Offer } from './draft.ts';

export interface State {
  readonly connected: boolean;
  readonly me: Someone | null;
  readonly bot: Someone | null;
  readonly people: readonly Someone[];
  readonly commands: readonly ShownCommand[];
  readonly messageCommands: readonly string[];
  readonly conversations: Readonly<Record<Place, readonly ShownMessage[]>>;
  /** Where something has been said that this person has not seen. */
  readonly unread: Readonly<Record<Place, boolean>>;
  readonly place: Place;
  readonly draft: Draft;
  /** What can be chosen for the text or the option being written, and which of it the arrow keys have reached; -1: none. */
  readonly offers: readonly Offer[];
  readonly reached: number;
  /** The option whose field has the focus. */
  readonly option: string | null;
  /** What did not work, in words for the person; null once they do the next thing. */
  readonly trouble: string | null;
  /** The message whose menu is open, and where on the screen. */
  readonly menu: { readonly message: string; readonly x: number; readonly y: number } | null;
  /** The message whose menu of choices is open, what the arrow keys have reached in it, and whether it opens upwards. */
  readonly choosing: { readonly message: string; readonly reached: number; readonly up: boolean } | null;
  /** On a narrow screen: whether the list of conversations lies over the conversation. */
  readonly sidebar: boolean;
}

export const INITIAL: State = {
  connected: false,
  me: null,
  bot: null,
  people: [],
  commands: [],
  messageCommands: [],
  conversations: { channel: [], direct: [] },
  unread: { channel: false, direct: false },
  place: 'channel',
  draft: EMPTY,
  offers: [],
  reached: -1,
  option: null,
  trouble: null,
  menu: null,
  choosing: null,
  sidebar: false,
};

export function receive(state: State, news: News): State {
  switch (news.kind) {
    case 'welcome': {
      const { kind: _, ...here } = news;
      return { ...state, ...here, connected: true, trouble: null };
    }
    case 'people':
      return { ...state, people: news.people };
    case 'message': {
      const before = state.conversations[news.place];
      const known = before.some(({ id }) => id === news.message.id);
      const after = known
        ? before.map((message) => (message.id === news.message.id ? news.message : message))
        : [...before, news.message];
      const unread = state.unread[news.place] || (!known && news.place !== state.place);
      return {
        ...state,
        conversations: { ...state.conversations, [news.place]: after },
        unread: { ...state.unread, [news.place]: unread },
      };
    }
    case 'gone':
      return withoutMessage(state, news.place, news.id);
  }
}

export function withoutMessage(state: State, place: Place, id: string): State {
  const kept = state.conversations[place].filter((message) => message.id !== id);
  return {
    ...state,
    conversations: { ...state.conversations, [place]: kept },
    menu: state.menu?.message === id ? null : state.menu,
    choosing: state.choosing?.message === id ? null : state.choosing,
  };
}

/** Everybody whom a message can mention: who is here, and the bot. */
export function mentionable({ people, bot }: State): readonly Someone[] {
  return bot === null ? people : [bot, ...people];
}

export function findMessage({ conversations, place }: State, id: string): ShownMessage | undefined {
  return conversations[place].find((message) => message.id === id);
}
