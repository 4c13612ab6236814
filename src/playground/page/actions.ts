/**
 * What a person does at the page: each action changes the state, asks the server, or both. Views call these and nothing else.
 */

import type { Place, Request, ShownMessage } from '../protocol.ts';
import type { Connection } from './connection.ts';
import {
  closeOption,
  type Draft,
  EMPTY,
  fill,
  missingOption,
  type Offer,
  offersFor,
  openOption,
  requestFor,
  startCommand,
  valueOffers,
  values,
  withMention,
} from './draft.ts';
import { mentionable, type State, withoutMessage } from './state.ts';

export interface Store {
  get(): State;
  set(change: Partial<State>): void;
}

export interface Actions {
  go(place: Place): void;
  toggleSidebar(): void;
  write(text: string): void;
  writeOption(option: string, text: string): void;
  enterOption(option: string): void;
  addOption(option: string): void;
  removeOption(option: string): void;
  /** Moves along what is offered, around its ends. */
  reach(step: 1 | -1): void;
  pick(offer: Offer): void;
  /** Closes what is offered; where nothing is, leaves the command. */
  escape(): void;
  send(): void;
  leaveCommand(): void;
  press(message: ShownMessage, button: string): void;
  choose(message: ShownMessage, choice: string): void;
  setChoosing(choosing: State['choosing']): void;
  openMenu(menu: State['menu']): void;
  useOn(message: string, command: string): void;
  copy(message: ShownMessage): void;
  dismiss(message: ShownMessage): void;
}

export const COMPOSER = 'composer';
export const SEND = 'send';

/** The id of an option's field. */
export function fieldOf(option: string): string {
  return `option-${option}`;
}

/** `focus` puts the focus on the element with an id, once it is drawn. */
export function createActions(store: Store, connection: Connection, focus: (id: string) => void): Actions {
  const noOffers = { offers: [], reached: -1 };
  let asked = 0;

  /** False where it failed, which the person is told. */
  const request = async (wanted: Request): Promise<boolean> => {
    store.set({ trouble: null });
    const answer = await connection.ask(wanted);
    if (answer.kind === 'failed') store.set({ trouble: answer.reason });
    return answer.kind !== 'failed';
  };

  /** What could not be sent comes back, unless something else is being written by then. */
  const sendOff = async (wanted: Request, draft: Draft): Promise<void> => {
    asked += 1;
    store.set({ draft: EMPTY, option: null, ...noOffers });
    focus(COMPOSER);
    const sent = await request(wanted);
    if (sent || store.get().draft !== EMPTY) return;
    store.set({ draft });
    if (draft.kind === 'command') focus(SEND);
  };

  /** Only the suggestions for what was typed last count: an answer that comes late is left. */
  const suggest = async (option: string): Promise<void> => {
    asked += 1;
    const turn = asked;
    const { draft, place } = store.get();
    if (draft.kind !== 'command') return;
    if (draft.command.options.find(({ name }) => name === option)?.suggests !== true) return store.set(noOffers);
    const answer = await connection.ask({
      act: 'suggest',
      place,
      command: draft.command.name,
      option,
      typed: draft.given[option]?.shown ?? '',
      options: values(draft, option),
    });
    if (turn !== asked || store.get().option !== option) return;
    const suggestions = answer.kind === 'suggestions' ? answer.suggestions : [];
    store.set({ offers: valueOffers(suggestions), reached: -1 });
  };

  const actions: Actions = {
    go(place) {
      const { unread } = store.get();
      const shown = { place, unread: { ...unread, [place]: false }, sidebar: false };
      store.set({ ...shown, ...noOffers, draft: EMPTY, option: null, trouble: null, menu: null, choosing: null });
      focus(COMPOSER);
    },
    toggleSidebar: () => store.set({ sidebar: !store.get().sidebar }),
    write(text) {
      const state = store.get();
      const offers = offersFor(text, state.commands, mentionable(state));
      store.set({ draft: { kind: 'text', text }, offers, reached: offers.length > 0 ? 0 : -1, trouble: null });
    },
    writeOption(option, text) {
      const { draft } = store.get();
      if (draft.kind !== 'command') return;
      store.set({ draft: fill(draft, option, { shown: text, value: text }), trouble: null });
      void suggest(option);
    },
    enterOption(option) {
      if (store.get().option === option) return;
      store.set({ option, ...noOffers });
      void suggest(option);
    },
    addOption(option) {
      const { draft } = store.get();
      if (draft.kind !== 'command') return;
      store.set({ draft: openOption(draft, option) });
      focus(fieldOf(option));
    },
    removeOption(option) {
      const { draft } = store.get();
      if (draft.kind !== 'command') return;
      const closed = closeOption(draft, option);
      store.set({ draft: closed, option: null, ...noOffers });
      const [first] = closed.open;
      focus(first === undefined ? SEND : fieldOf(first));
    },
    reach(step) {
      const { offers, reached } = store.get();
      if (offers.length === 0) return;
      const from = reached === -1 && step === -1 ? 0 : reached;
      store.set({ reached: (from + step + offers.length) % offers.length });
    },
    pick(offer) {
      const { draft, option } = store.get();
      if (offer.kind === 'command') {
        const started = startCommand(offer.command);
        const [first = null] = started.open;
        store.set({ draft: started, option: null, ...noOffers });
        focus(first === null ? SEND : fieldOf(first));
      } else if (offer.kind === 'mention' && draft.kind === 'text') {
        store.set({ draft: withMention(draft, offer.someone), ...noOffers });
        focus(COMPOSER);
      } else if (offer.kind === 'value' && draft.kind === 'command' && option !== null) {
        const { name, value } = offer.suggestion;
        asked += 1;
        store.set({ draft: fill(draft, option, { shown: name, value }), ...noOffers });
      }
    },
    escape() {
      if (store.get().offers.length > 0) {
        // Suggestions that are still on their way must not open the list again.
        asked += 1;
        store.set(noOffers);
      } else if (store.get().draft.kind === 'command') actions.leaveCommand();
    },
    leaveCommand() {
      store.set({ draft: EMPTY, option: null, trouble: null, ...noOffers });
      focus(COMPOSER);
    },
    send() {
      const state = store.get();
      const { draft, place } = state;
      const missing = draft.kind === 'command' ? missingOption(draft) : null;
      if (draft.kind === 'command' && missing !== null) {
        store.set({ draft: { ...draft, missing } });
        return focus(fieldOf(missing));
      }
      const wanted = requestFor(draft, place, mentionable(state));
      if (wanted === null) return;
      void sendOff(wanted, draft);
    },
    press: (message, button) => void request({ act: 'press', place: store.get().place, message: message.id, button }),
    choose(message, choice) {
      store.set({ choosing: null });
      void request({ act: 'choose', place: store.get().place, message: message.id, choice });
    },
    setChoosing: (choosing) => store.set({ choosing }),
    openMenu: (menu) => store.set({ menu, choosing: null }),
    useOn(message, command) {
      store.set({ menu: null });
      void request({ act: 'use-on', place: store.get().place, command, message });
    },
    copy(message) {
      store.set({ menu: null });
      navigator.clipboard.writeText(message.content).catch(() => store.set({ trouble: 'Copying was not allowed.' }));
    },
    dismiss: (message) => store.set(withoutMessage(store.get(), store.get().place, message.id)),
  };
  return actions;
}
