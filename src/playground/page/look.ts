/**
 * The message elements in the colours that Discord has today: those they come with are older, and some are too faint to read by
 * the Web Content Accessibility Guidelines. Their insides cannot be reached from the page's style sheet, so that each gets a
 * sheet of its own before the first one is made.
 */

import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordQuote } from '@skyra/discord-components-core/discord-quote.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import { type CSSResult, css, type LitElement } from 'lit';

const FONT = css`'gg sans', 'Noto Sans', 'Helvetica Neue', Helvetica, Arial, 'Noto Sans Arabic', sans-serif`;

const above = css`
  :host {
    font-family: ${FONT};
    color: #b5bac1;
    max-width: calc(100% - 56px);
  }
  .discord-replied-message-username {
    opacity: 1;
    color: #c9cdfb;
  }
  .discord-replied-message-content {
    overflow: hidden;
    min-width: 0;
    cursor: default;
  }
  :host .discord-slash-command-name {
    color: #c9cdfb !important;
    background-color: rgb(88 101 242 / 0.3);
  }
  .discord-context-user,
  .discord-message-margintop {
    margin: 0 4px 0 0;
  }
  .discord-context-command-name {
    color: #c9cdfb !important;
    opacity: 1;
    flex: none;
  }
`;

/** Adds `sheet` to an element that has not been made yet. */
function add(element: typeof LitElement, sheet: CSSResult): void {
  element.elementStyles.push(sheet);
}

export function dress(): void {
  add(
    DiscordMessage,
    css`
      :host {
        color: #dbdee1;
        font-family: ${FONT};
        padding-right: 16px;
      }
      .discord-message-timestamp,
      .discord-message-edited {
        color: #a3a9b2;
      }
      .discord-author-avatar img {
        cursor: default;
      }
      .discord-message-content {
        min-width: 0;
      }
    `,
  );
  add(
    DiscordEmbed,
    css`
      :host {
        color: #dbdee1;
        margin: 4px 0;
      }
      :host .discord-embed-wrapper {
        background-color: #2b2d31;
        border-color: #26272b;
      }
    `,
  );
  add(
    DiscordButton,
    css`
      :host > *:first-child {
        font-family: ${FONT};
        min-height: 32px;
        height: auto;
        border-radius: 4px;
      }
      button:focus-visible,
      a:focus-visible {
        outline: 2px solid #00a8fc;
        outline-offset: 2px;
      }
      .secondary {
        background-color: #4e5058;
      }
      .success {
        background-color: #248046;
      }
      .destructive {
        background-color: #d22d39;
      }
      .destructive.hoverable:hover {
        background-color: #b3242f;
      }
    `,
  );
  add(
    DiscordQuote,
    css`
      .discord-quote-divider {
        flex: none;
      }
      blockquote {
        min-width: 0;
      }
    `,
  );
  add(DiscordReply, above);
  add(DiscordCommand, above);
}
