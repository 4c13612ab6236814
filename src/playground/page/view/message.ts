/** One message: who, when, in answer to what, the text, and what lies under it. */

import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { ShownMessage } from '../../protocol.ts';
import type { Actions } from '../actions.ts';
import { avatarOf } from '../avatars.ts';
import { drawMarkdown } from '../markdown.ts';
import type { State } from '../state.ts';
import { embedView, rowView } from './parts.ts';

const CLOCK = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });

export function messageView(message: ShownMessage, state: State, actions: Actions): TemplateResult {
  const { author, content, mentions } = message;
  const openMenu = (event: PointerEvent) => {
    event.preventDefault();
    actions.openMenu({ message: message.id, x: event.clientX, y: event.clientY });
  };
  const openMenuBelow = (event: Event) => {
    const { left, bottom } = (event.currentTarget as Element).getBoundingClientRect();
    actions.openMenu({ message: message.id, x: left, y: bottom });
  };
  return html`<article
    class=${classMap({ message: true, private: message.private })}
    aria-label=${`${author.name}, ${CLOCK.format(message.time)}`}
    data-message=${message.id}
    @contextmenu=${openMenu}
  >
    <discord-message
      author=${author.name}
      avatar=${avatarOf(author)}
      timestamp=${CLOCK.format(message.time)}
      ?bot=${author.bot}
      ?edited=${message.edited}
    >
      ${aboveView(message)}
      ${message.loading ? html`<em class="thinking">${author.name} is thinking…</em>` : nothing}
      <span class="markup">${drawMarkdown(content, mentions, author.bot)}</span>
      ${message.embeds.map((embed) => embedView(embed, mentions))}
      ${message.rows.map((row) => rowView(message, row, state, actions))}
      ${
        message.private
          ? html`<p class="for-you" slot="components">
              Only you can see this •
              <button type="button" class="link" @click=${() => actions.dismiss(message)}>Dismiss message</button>
            </p>`
          : nothing
      }
    </discord-message>
    <button
      type="button"
      class="more"
      aria-label=${`More for the message from ${author.name}`}
      aria-haspopup="menu"
      aria-expanded=${state.menu?.message === message.id}
      @click=${openMenuBelow}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path fill="currentColor" d="M4 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm10-2a2 2 0 1 1-4 0 2 2 0 0 1 4 0zm8 0a2 2 0 1 1-4 0 2 2 0 0 1 4 0z" />
      </svg>
    </button>
  </article>`;
}

/** What a message answers: a command somebody used, or another message. */
function aboveView({ used, repliesTo, mentions }: ShownMessage): TemplateResult | typeof nothing {
  if (used !== null) {
    return html`<discord-command
      slot="reply"
      author=${used.by.name}
      avatar=${avatarOf(used.by)}
      command=${used.command}
      type="slash_command"
    ></discord-command>`;
  }
  if (repliesTo === null) return nothing;
  const { author, content } = repliesTo;
  return html`<discord-reply slot="reply" author=${author.name} avatar=${avatarOf(author)} ?bot=${author.bot}
    ><span class="excerpt">${drawMarkdown(content, mentions, false)}</span></discord-reply
  >`;
}
