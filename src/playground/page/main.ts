/** The page of the playground: connects, draws what there is, and draws again whenever something changes. */

import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import '@skyra/discord-components-core/discord-mention.js';
import '@skyra/discord-components-core/discord-messages.js';
import './style/all.css';
import { render } from 'lit';
import { createActions, type Store } from './actions.ts';
import { connect } from './connection.ts';
import { dress } from './look.ts';
import { INITIAL, receive, type State } from './state.ts';
import { appView } from './view/app.ts';
import { MESSAGE_MENU } from './view/message-menu.ts';

dress();

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place to draw in.');

let state: State = INITIAL;
let drawn: State = INITIAL;
let drawing = false;
const store: Store = {
  get: () => state,
  set(change) {
    state = { ...state, ...change };
    // What is drawn away loses the focus, and may say so in the middle of the drawing: that is drawn after it.
    if (drawing) return;
    drawing = true;
    while (drawn !== state) {
      const before = drawn;
      drawn = state;
      draw(before);
    }
    drawing = false;
  },
};
const connection = connect(
  (news) => store.set(receive(state, news)),
  () => store.set({ connected: false }),
);
const actions = createActions(store, connection, (id) => document.getElementById(id)?.focus());

/** Where the focus was before the menu of a message took it. */
let cameFrom: Element | null = null;

function draw(before: State): void {
  if (root === null) return;
  render(appView(state, actions), root);
  document.querySelector('.entry.reached')?.scrollIntoView({ block: 'nearest' });
  if (state.menu !== null && before.menu === null) {
    cameFrom = document.activeElement;
    document.querySelector<HTMLElement>(`#${MESSAGE_MENU} [role=menuitem]`)?.focus();
  } else if (state.menu === null && before.menu !== null && cameFrom instanceof HTMLElement) cameFrom.focus();
}

draw(INITIAL);
