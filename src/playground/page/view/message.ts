/** One message: who, when, in answer to what, the text, and what lies under it. */

import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ShownMessage } from '../../protocol.ts';
import type { Actions } from '../actions.ts';
import { avatarOf } from '../avatars.ts';
import { parseMarkdown, plain } from '../markdown.ts';
import type { State } from '../state.ts';
import { markdownView } from './markdown.ts';
import { embedView, rowView } from './parts.ts';

const CLOCK = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });

/** `goesOn`: the message before is by the same person, who need not be named again. */
export function messageView(message: ShownMessage, goesOn: boolean, state: State, actions: Actions): TemplateResult {
  const { author, content, mentions } = message;
  const openMenu = (event: PointerEvent) => {
    event.preventDefault();
    actions.openMenu({ message: message.id, x: event.clientX, y: event.clientY });
  };
  const openMenuBelow = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof Element)) return;
    const { left, bottom } = currentTarget.getBoundingClientRect();
    actions.openMenu({ message: message.id, x: left, y: bottom });
  };
  return html`<article
    class=${classMap({ message: true, private: message.private, 'goes-on': goesOn })}
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
      ?message-body-only=${goesOn}
    >
      ${aboveView(message)}
      ${message.loading ? html`<em class="thinking">${author.name} is thinking…</em>` : nothing}
      <span class="markup">${markdownView(content, mentions, author.bot)}</span>
      ${message.embeds.map((embed) => embedView(embed, mentions))}
      ${message.rows.map((row) => rowView(message, row, state, actions))}
      ${
        message.private
          ? html`<p class="for-you" slot="components">
              <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
                <path
                  fill="currentColor"
                  d="M12 5C6.5 5 2.5 9.2 1 12c1.5 2.8 5.5 7 11 7s9.5-4.2 11-7c-1.5-2.8-5.5-7-11-7zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8zm0-2a2 2 0 1 0 0-4 2 2 0 0 0 0 4z"
                />
              </svg>
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
function aboveView({ used, repliesTo }: ShownMessage): TemplateResult | typeof nothing {
  if (used !== null) {
    const { by, command, on } = used;
    return html`<discord-command
      slot="reply"
      author=${by.name}
      avatar=${avatarOf(by)}
      command=${command}
      type=${on === null ? 'slash_command' : 'message_command'}
      context-user-name=${ifDefined(on?.author.name)}
      context-user-image=${ifDefined(on === null ? undefined : avatarOf(on.author))}
      context-message-reply=${ifDefined(on === null ? undefined : plain(parseMarkdown(on.content, true)))}
    ></discord-command>`;
  }
  if (repliesTo === null) return nothing;
  const { author, content } = repliesTo;
  return html`<discord-reply slot="reply" author=${author.name} avatar=${avatarOf(author)} ?bot=${author.bot}
    ><bdi>${plain(parseMarkdown(content, true))}</bdi></discord-reply
  >`;
}
