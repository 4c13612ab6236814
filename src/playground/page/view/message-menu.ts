/** The menu of a message, from its ⋯ button or a right click: the bot's commands for messages, and copying. */

import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Actions } from '../actions.ts';
import { findMessage, type State } from '../state.ts';

export const MESSAGE_MENU = 'message-menu';
/** Pixels: as wide as in the style sheet, and about as high as it gets. */
const WIDTH = 200;
const HEIGHT = 120;

export function messageMenuView({ menu, ...state }: State, actions: Actions): TemplateResult | typeof nothing {
  const message = menu === null ? undefined : findMessage({ menu, ...state }, menu.message);
  if (menu === null || message === undefined) return nothing;
  const close = () => actions.openMenu(null);
  const onKey = (event: KeyboardEvent) => {
    const items: (Element | null)[] = [...document.querySelectorAll(`#${MESSAGE_MENU} [role=menuitem]`)];
    const at = items.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const next = items[(at + step + items.length) % items.length];
      if (next instanceof HTMLElement) next.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  };
  const place = {
    left: `${Math.max(0, Math.min(menu.x, innerWidth - WIDTH))}px`,
    top: `${Math.max(0, Math.min(menu.y, innerHeight - HEIGHT))}px`,
  };
  return html`<div class="backdrop" @pointerdown=${close}></div>
    <div class="menu" role="menu" id=${MESSAGE_MENU} aria-label="Message" style=${styleMap(place)} @keydown=${onKey}>
      ${state.messageCommands.map(
        (command) =>
          html`<button type="button" role="menuitem" tabindex="-1" @click=${() => actions.useOn(message.id, command)}>
            <span>${command}</span><span class="whose">${state.bot?.name}</span>
          </button>`,
      )}
      <button type="button" role="menuitem" tabindex="-1" @click=${() => actions.copy(message)}>Copy Text</button>
    </div>`;
}
