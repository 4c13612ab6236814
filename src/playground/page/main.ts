/** The page of the playground: connects, draws what there is, and draws again whenever something changes. */

import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import '@skyra/discord-components-core/discord-mention.js';
import '@skyra/discord-components-core/discord-messages.js';
import './style.css';
import { render } from 'lit';
import { createActions, type Store } from './actions.ts';
import { connect } from './connection.ts';
import { dress } from './look.ts';
import { INITIAL, receive, type State } from './state.ts';
import { appView, SCROLLER } from './view/app.ts';
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

/** The conversation stays at its end while new messages come, unless somebody has scrolled up to read. */
let atEnd = true;
const toEnd = () => {
  const scroller = document.getElementById(SCROLLER);
  if (scroller !== null && atEnd) scroller.scrollTop = scroller.scrollHeight;
};
const growth = new ResizeObserver(toEnd);

/** Shows what the arrow keys have reached, and all of a list that has just opened. */
function showReached(before: State): void {
  if (state.choosing !== null && before.choosing === null) show('.choices .listbox');
  if (state.reached !== before.reached || state.choosing !== before.choosing) show('.entry.reached');
}

function show(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
}

/** Where the focus was before the menu of a message took it. */
let cameFrom: Element | null = null;

function draw(before: State): void {
  if (root === null) return;
  if (state.place !== before.place) atEnd = true;
  render(appView(state, actions), root);
  showReached(before);
  if (state.menu !== null && before.menu === null) {
    cameFrom = document.activeElement;
    document.querySelector<HTMLElement>(`#${MESSAGE_MENU} [role=menuitem]`)?.focus();
  } else if (state.menu === null && before.menu !== null && cameFrom instanceof HTMLElement) cameFrom.focus();
}

draw(INITIAL);
const scroller = document.getElementById(SCROLLER);
scroller?.addEventListener('scroll', () => {
  atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 40;
});
for (const element of document.querySelectorAll('discord-messages')) growth.observe(element);
