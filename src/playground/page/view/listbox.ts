/** A list to choose from, drawn as Discord draws it. The element that owns it has the focus and moves `reached`. */

import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';

export interface Listed {
  readonly label: string;
  readonly detail: string;
}

/** The id of an entry, for aria-activedescendant; nothing where none is reached. */
export function reachedId(list: string, reached: number): string | typeof nothing {
  return reached === -1 ? nothing : `${list}-${reached}`;
}

export function listbox<Entry extends Listed>(
  list: { readonly id: string; readonly label: string; readonly entries: readonly Entry[]; readonly reached: number },
  pick: (entry: Entry) => void,
): TemplateResult {
  return html`<div class="listbox" role="listbox" id=${list.id} aria-label=${list.label} tabindex="-1">
    ${list.entries.map(
      (entry, index) =>
        html`<div
          id=${`${list.id}-${index}`}
          role="option"
          class=${classMap({ entry: true, reached: index === list.reached })}
          aria-selected=${index === list.reached}
          @mousedown=${keepFocus}
          @click=${() => pick(entry)}
        >
          <span class="label">${entry.label}</span>
          ${entry.detail === '' ? nothing : html`<span class="detail">${entry.detail}</span>`}
        </div>`,
    )}
  </div>`;
}

/** The field that the list belongs to keeps the focus while an entry is clicked. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
