/** Discord's Markdown as elements: every word goes into the page as text. */

import { html, type TemplateResult } from 'lit';
import type { Someone } from '../../protocol.ts';
import { type Piece, parseMarkdown } from '../markdown.ts';

type Drawn = TemplateResult | string;

/** `mentions`: whom the text names. */
export function markdownView(source: string, mentions: readonly Someone[], byBot: boolean): readonly Drawn[] {
  return draw(parseMarkdown(source, byBot), mentions);
}

function draw(pieces: readonly Piece[], mentions: readonly Someone[]): readonly Drawn[] {
  return pieces.map((piece) => drawPiece(piece, mentions));
}

function drawPiece(piece: Piece, mentions: readonly Someone[]): Drawn {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'break') return html`<br />`;
  if (piece.kind === 'mention') {
    const name = mentions.find(({ id }) => id === piece.id)?.name ?? 'unknown-user';
    return html`<discord-mention type="user">${name}</discord-mention>`;
  }
  const inside = draw(piece.inside, mentions);
  switch (piece.kind) {
    case 'strong':
      return html`<strong>${inside}</strong>`;
    case 'em':
      return html`<em>${inside}</em>`;
    case 'underline':
      return html`<u>${inside}</u>`;
    case 'strikethrough':
      return html`<s>${inside}</s>`;
    case 'code':
      return html`<code>${inside}</code>`;
    case 'subtext':
      return html`<small class="subtext">${inside}</small>`;
    case 'heading':
      return html`<strong class="heading">${inside}</strong>`;
    case 'quote':
      return html`<discord-quote>${inside}</discord-quote>`;
    case 'block':
      return html`<pre><code>${inside}</code></pre>`;
    case 'link':
      return html`<a href=${piece.url} target="_blank" rel="noopener noreferrer">${inside}</a>`;
  }
}
