/** The whole page: the conversations on the left, the one in hand in the middle, who is here on the right. */

import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Place, ShownMessage } from '../../protocol.ts';
import type { Actions } from '../actions.ts';
import { avatarOf } from '../avatars.ts';
import type { State } from '../state.ts';
import { composerView } from './composer.ts';
import { messageView } from './message.ts';
import { messageMenuView } from './message-menu.ts';

export function appView(state: State, actions: Actions): TemplateResult {
  const { place, bot, connected } = state;
  const title = place === 'channel' ? 'general' : (bot?.name ?? '');
  return html`<div class=${classMap({ app: true, 'with-sidebar': state.sidebar })}>
    ${sidebarView(state, actions)}
    <main>
      <header>
        <button
          type="button"
          class="burger"
          aria-label="Conversations"
          aria-expanded=${state.sidebar}
          @click=${actions.toggleSidebar}
        >
          ☰
        </button>
        <h1><span class="sign" aria-hidden="true">${place === 'channel' ? '#' : '@'}</span>${title}</h1>
        <p class="topic">A Discord on your own machine: nothing said here leaves it.</p>
      </header>
      ${connected ? nothing : html`<p class="offline" role="status">Connecting to the playground…</p>`}
      ${keyed(place, conversationView(title, state, actions))}
      ${composerView(state, actions)}
    </main>
    ${peopleView(state)} ${messageMenuView(state, actions)}
  </div>`;
}

function choosingIn({ id }: ShownMessage, { choosing }: State): State['choosing'] {
  return choosing?.message === id ? choosing : null;
}

/** The messages of the place in hand; drawn anew for another place, so that it begins at its end. */
function conversationView(title: string, state: State, actions: Actions): TemplateResult {
  const { place, conversations } = state;
  return html`<div class="scroller" tabindex="0" role="region" aria-label=${`Conversation ${title}`}>
    <discord-messages role="log" aria-label=${`Messages in ${title}`}>
      ${introductionView(place, state)}
      ${repeat(
        conversations[place],
        ({ id }) => id,
        // Only what has changed is drawn again: a long conversation must not slow down whoever writes.
        (message, at) => {
          const goesOn = continues(message, conversations[place][at - 1]);
          const { id } = message;
          const concerns = [message, goesOn, state.menu?.message === id, choosingIn(message, state)];
          return guard(concerns, () => messageView(message, goesOn, state, actions));
        },
      )}
    </discord-messages>
  </div>`;
}

/** As long as somebody goes on, Discord shows who it is only once: for seven minutes. */
const GOING_ON = 7 * 60 * 1000;

function continues(message: ShownMessage, before: ShownMessage | undefined): boolean {
  return (
    before !== undefined &&
    before.author.id === message.author.id &&
    before.private === message.private &&
    message.used === null &&
    message.repliesTo === null &&
    message.time - before.time < GOING_ON
  );
}

function introductionView(place: Place, { bot, commands }: State): TemplateResult {
  const name = bot?.name ?? '';
  const first = commands[0]?.name ?? '';
  return place === 'channel'
    ? html`<section class="introduction">
        <h2>Welcome to #general!</h2>
        <p>
          Type <kbd>/</kbd> to see what ${name} can do, or write <kbd>@${name}</kbd> and a question. Right-click a message for
          more. Open this page in a second tab to be a second person.
        </p>
      </section>`
    : html`<section class="introduction">
        <h2>${name}</h2>
        <p>Your direct messages with ${name}: just write a question, or type <kbd>/${first}</kbd>. Nobody else sees them.</p>
      </section>`;
}

function sidebarView(state: State, actions: Actions): TemplateResult {
  const { me, bot } = state;
  const link = (place: Place, content: TemplateResult, name: string) =>
    html`<button
      type="button"
      class=${classMap({ conversation: true, unread: state.unread[place] })}
      aria-current=${state.place === place ? 'page' : nothing}
      aria-label=${state.unread[place] ? `${name} (unread)` : name}
      @click=${() => actions.go(place)}
    >
      ${content}
    </button>`;
  return html`<nav class="sidebar" aria-label="Conversations">
    <h2 class="server">newsroom</h2>
    <h3>Text channels</h3>
    ${link('channel', html`<span class="sign" aria-hidden="true">#</span>general`, 'general (channel)')}
    <h3>Direct messages</h3>
    ${
      bot === null
        ? nothing
        : link(
            'direct',
            html`<img src=${avatarOf(bot)} alt="" width="24" height="24" />${bot.name}`,
            `${bot.name} (direct message)`,
          )
    }
    <div class="me">
      ${me === null ? nothing : html`<img src=${avatarOf(me)} alt="" width="32" height="32" /><span>You are <bdi>${me.name}</bdi></span>`}
    </div>
  </nav>`;
}

function peopleView({ people, bot, me }: State): TemplateResult {
  return html`<aside class="people" aria-label="Who is here">
    <h2>Online — ${people.length + (bot === null ? 0 : 1)}</h2>
    <ul>
      ${[...(bot === null ? [] : [bot]), ...people].map(
        (someone) =>
          html`<li>
            <img src=${avatarOf(someone)} alt="" width="32" height="32" /><bdi>${someone.name}</bdi>
            ${someone.bot ? html`<span class="tag">App</span>` : nothing}
            ${someone.id === me?.id ? html`<span class="you">(you)</span>` : nothing}
          </li>`,
      )}
    </ul>
  </aside>`;
}
