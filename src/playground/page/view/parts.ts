/** What lies under the text of a message: embeds, buttons and menus. */

import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ShownButton, ShownEmbed, ShownMenu, ShownMessage, Someone } from '../../protocol.ts';
import type { Actions } from '../actions.ts';
import type { State } from '../state.ts';
import { listbox, reachedId } from './listbox.ts';
import { markdownView } from './markdown.ts';

/** Title and fields stand in the slot of the description: the element's own ones take no Markdown. */
export function embedView(
  { title, url, description, fields, footer, colour }: ShownEmbed,
  mentions: readonly Someone[],
): TemplateResult {
  const drawnTitle = markdownView(title, mentions, true);
  return html`<discord-embed slot="embeds" color=${ifDefined(colour ?? undefined)}>
    <discord-embed-description slot="description">
      ${
        title === ''
          ? nothing
          : html`<div class="embed-title">
              ${url === null ? drawnTitle : html`<a href=${url} target="_blank" rel="noopener noreferrer">${drawnTitle}</a>`}
            </div>`
      }
      <div class="markup">${markdownView(description, mentions, true)}</div>
      ${fields.map(
        (field) =>
          html`<div class="embed-field">
            <div class="embed-field-name">${markdownView(field.name, mentions, true)}</div>
            <div class="markup">${markdownView(field.value, mentions, true)}</div>
          </div>`,
      )}
    </discord-embed-description>
    ${footer === '' ? nothing : html`<discord-embed-footer slot="footer"><span>${footer}</span></discord-embed-footer>`}
  </discord-embed>`;
}

export function rowView(
  message: ShownMessage,
  row: ShownMessage['rows'][number],
  state: State,
  actions: Actions,
): TemplateResult {
  return html`<discord-action-row slot="components">
    ${row.map((part) => (part.kind === 'button' ? buttonView(message, part, actions) : menuView(message, part, state, actions)))}
  </discord-action-row>`;
}

function buttonView(message: ShownMessage, { label, look, disabled, url, button }: ShownButton, actions: Actions) {
  const press = () => {
    if (url === null && !disabled) actions.press(message, button);
  };
  return html`<discord-button type=${look} ?disabled=${disabled} url=${ifDefined(url ?? undefined)} @click=${press}
    ><span>${label}</span></discord-button
  >`;
}

/** The element of the library cannot be used with a keyboard; this one can, and looks the same. */
function menuView(message: ShownMessage, menu: ShownMenu, { choosing }: State, actions: Actions): TemplateResult {
  const list = `choices-${message.id}`;
  const isOpen = choosing?.message === message.id;
  const reached = isOpen ? choosing.reached : -1;
  /** Opens where there is more room; beyond the end of the conversation there is none. */
  const open = (at: number, { currentTarget }: Event) => {
    const up = currentTarget instanceof Element && currentTarget.getBoundingClientRect().top > innerHeight / 2;
    actions.setChoosing({ message: message.id, reached: at, up });
  };
  const close = () => actions.setChoosing(null);
  const size = menu.choices.length;
  const onKey = (event: KeyboardEvent) => {
    const chosen = menu.choices[reached];
    if (event.key === 'ArrowDown') open(isOpen ? (reached + 1) % size : 0, event);
    else if (event.key === 'ArrowUp') open(isOpen ? (reached - 1 + size) % size : size - 1, event);
    else if (event.key === 'Escape' && isOpen) close();
    else if ((event.key === 'Enter' || event.key === ' ') && isOpen && chosen !== undefined)
      actions.choose(message, chosen.value);
    else return;
    event.preventDefault();
  };
  return html`<div class=${classMap({ choices: true, up: isOpen && choosing.up })}>
    <button
      type="button"
      role="combobox"
      aria-label=${menu.placeholder}
      aria-haspopup="listbox"
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? list : nothing}
      aria-activedescendant=${reachedId(list, reached)}
      ?disabled=${menu.disabled}
      @click=${(event: Event) => (isOpen ? close() : open(0, event))}
      @keydown=${onKey}
      @blur=${close}
    >
      <span>${menu.placeholder}</span>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path fill="currentColor" d="M7 10l5 5 5-5z" /></svg>
    </button>
    ${
      isOpen
        ? listbox(
            {
              id: list,
              label: menu.placeholder,
              entries: menu.choices.map(({ label, description, value }) => ({ label, detail: description, value })),
              reached,
            },
            ({ value }) => actions.choose(message, value),
          )
        : nothing
    }
  </div>`;
}
