/** Where one writes: a text, or a command with a field for each of its options, and above it what can be chosen. */

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ShownOption } from '../../protocol.ts';
import { type Actions, COMPOSER, fieldOf, SEND } from '../actions.ts';
import { type CommandDraft, closedOptions } from '../draft.ts';
import type { State } from '../state.ts';
import { listbox, reachedId } from './listbox.ts';

const OFFERS = 'offers';
/** Discord's limit for a message, in characters. */
const MESSAGE_MAX = 2000;

export function composerView(state: State, actions: Actions): TemplateResult {
  const { draft, offers, reached, trouble } = state;
  const submit = (event: Event) => {
    event.preventDefault();
    actions.send();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') actions.escape();
  };
  return html`<form class="composer" aria-label="Composer" @submit=${submit} @keydown=${onKey}>
    ${trouble === null ? nothing : html`<p class="trouble" role="alert">${trouble}</p>`}
    ${
      offers.length === 0
        ? nothing
        : listbox({ id: OFFERS, label: offersTitle(state), entries: offers, reached }, actions.pick)
    }
    ${draft.kind === 'command' ? hintView(draft, state.option) : nothing}
    <div class="line">
      ${draft.kind === 'command' ? commandView(draft, state, actions) : textView(draft.text, state, actions)}
      <button type="submit" id=${SEND} class="send" aria-label="Send">
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path fill="currentColor" d="M3 20.5 22 12 3 3.5V10l12 2-12 2z" /></svg>
      </button>
    </div>
  </form>`;
}

function offersTitle({ draft, offers }: State): string {
  if (draft.kind === 'command') return 'Suggestions';
  return offers[0]?.kind === 'mention' ? 'People' : 'Commands';
}

/** The keys that mean the same in the text and in the fields. True where the key was one of them. */
function commonKey(event: KeyboardEvent, { offers, reached }: State, actions: Actions): boolean {
  const offer = offers[reached];
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      if (offers.length === 0) return false;
      actions.reach(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    case 'Tab':
      // A value is taken and the focus goes on to the next field; a command or a name is taken and the focus stays.
      if (offer === undefined || event.shiftKey) return false;
      actions.pick(offer);
      return offer.kind !== 'value';
    case 'Enter':
      if (event.isComposing || event.shiftKey) return false;
      if (offer === undefined) actions.send();
      else actions.pick(offer);
      return true;
    default:
      return false;
  }
}

function textView(text: string, state: State, actions: Actions): TemplateResult {
  const { place, channel, bot, offers, reached } = state;
  const label = place === 'channel' ? `Message #${channel}` : `Message @${bot?.name ?? ''}`;
  return html`<textarea
    id=${COMPOSER}
    rows="1"
    dir="auto"
    maxlength=${MESSAGE_MAX}
    placeholder=${label}
    aria-label=${label}
    role=${offers.length > 0 ? 'combobox' : nothing}
    aria-expanded=${offers.length > 0 ? 'true' : nothing}
    aria-autocomplete="list"
    aria-controls=${offers.length > 0 ? OFFERS : nothing}
    aria-activedescendant=${reachedId(OFFERS, reached)}
    autocomplete="off"
    .value=${live(text)}
    @input=${(event: InputEvent) => actions.write(typedIn(event))}
    @keydown=${(event: KeyboardEvent) => {
      if (commonKey(event, state, actions)) event.preventDefault();
    }}
  ></textarea>`;
}

/** What the option in hand is for, and that it is wanted where it was left out. */
function hintView({ command, missing }: CommandDraft, at: string | null): TemplateResult {
  const option = command.options.find(({ name }) => name === at);
  return html`<p class="hint" id="hint">
    ${
      option === undefined
        ? html`<bdi>${command.description}</bdi>`
        : html`<strong>${option.name}</strong> <bdi>${option.description}</bdi>`
    }
    ${missing === null ? nothing : html`<span class="missing" role="alert">The option ${missing} is required.</span>`}
  </p>`;
}

function commandView(draft: CommandDraft, state: State, actions: Actions): TemplateResult {
  const { command, open } = draft;
  return html`<div class="command" role="group" aria-label=${`Command /${command.name}`}>
    <span class="command-name">/${command.name}</span>
    ${repeat(
      command.options.filter(({ name }) => open.includes(name)),
      ({ name }) => name,
      (option) => fieldView(option, draft, state, actions),
    )}
    ${closedOptions(draft).map(
      ({ name }) =>
        html`<button type="button" class="add" @click=${() => actions.addOption(name)} aria-label=${`Add the option ${name}`}>
          +&nbsp;${name}
        </button>`,
    )}
    <button type="button" class="leave" aria-label="Leave the command" @click=${actions.leaveCommand}>✕</button>
  </div>`;
}

function fieldView(option: ShownOption, draft: CommandDraft, state: State, actions: Actions): TemplateResult {
  const { name, required, maxLength } = option;
  const shown = draft.given[name]?.shown ?? '';
  const offered = state.option === name && state.offers.length > 0;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && shown === '') {
      event.preventDefault();
      if (required) actions.leaveCommand();
      else actions.removeOption(name);
    } else if (commonKey(event, state, actions)) event.preventDefault();
  };
  return html`<span class="field">
    <label for=${fieldOf(name)}>${name}</label>
    <input
      id=${fieldOf(name)}
      type="text"
      dir="auto"
      role="combobox"
      maxlength=${maxLength}
      autocomplete="off"
      aria-autocomplete="list"
      aria-describedby="hint"
      aria-required=${required}
      aria-invalid=${draft.missing === name}
      aria-expanded=${offered}
      aria-controls=${offered ? OFFERS : nothing}
      aria-activedescendant=${offered ? reachedId(OFFERS, state.reached) : nothing}
      .value=${live(shown)}
      @focus=${() => actions.enterOption(name)}
      @input=${(event: InputEvent) => actions.writeOption(name, typedIn(event))}
      @keydown=${onKey}
    />
  </span>`;
}

function typedIn({ target }: InputEvent): string {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';
}
