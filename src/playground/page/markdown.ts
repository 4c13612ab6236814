/**
 * Discord's Markdown as elements. The grammar is that of discord-markdown-parser; every piece of text goes into the page as text,
 * and only http and https addresses become links, so that nothing that anybody writes can become markup of the page.
 */

import { parse } from 'discord-markdown-parser';
import { html, type TemplateResult } from 'lit';
import type { Someone } from '../protocol.ts';

type Node = ReturnType<typeof parse>[number];
export type Drawn = TemplateResult | string;

/** `extended`, as in embeds and everything else a bot writes: links with a text of their own, `[text](address)`. */
export function drawMarkdown(source: string, mentions: readonly Someone[], extended: boolean): readonly Drawn[] {
  return draw(parse(source, extended ? 'extended' : 'normal'), mentions);
}

/** The parser gives a letter a node of its own wherever it is not ASCII; joined again, or Arabic letters would not be. */
function draw(nodes: readonly Node[], mentions: readonly Someone[]): readonly Drawn[] {
  const drawn: Drawn[] = [];
  for (const node of nodes) {
    const part = drawNode(node, mentions);
    const before = drawn.at(-1);
    if (typeof part === 'string' && typeof before === 'string') drawn[drawn.length - 1] = before + part;
    else drawn.push(part);
  }
  return drawn;
}

function drawNode(node: Node, mentions: readonly Someone[]): Drawn {
  const inside = () => (Array.isArray(node.content) ? draw(node.content, mentions) : String(node.content ?? ''));
  switch (node.type) {
    case 'text':
      return String(node.content);
    case 'br':
      return html`<br />`;
    case 'strong':
      return html`<strong>${inside()}</strong>`;
    case 'em':
      return html`<em>${inside()}</em>`;
    case 'underline':
      return html`<u>${inside()}</u>`;
    case 'strikethrough':
      return html`<s>${inside()}</s>`;
    case 'inlineCode':
      return html`<code>${inside()}</code>`;
    case 'codeBlock':
      return html`<pre><code>${inside()}</code></pre>`;
    case 'blockQuote':
      return html`<discord-quote>${inside()}</discord-quote>`;
    case 'subtext':
      return html`<small class="subtext">${inside()}</small>`;
    case 'heading':
      return html`<strong class="heading" data-level=${node.level}>${inside()}</strong>`;
    case 'url':
    case 'autolink':
    case 'link':
      return isWeb(node.target)
        ? html`<a href=${node.target} target="_blank" rel="noopener noreferrer">${inside()}</a>`
        : html`<span>${inside()}</span>`;
    case 'user':
      return html`<discord-mention type="user">${nameOf(node.id, mentions)}</discord-mention>`;
    case 'everyone':
    case 'here':
      return `@${node.type}`;
    default:
      return html`<span>${inside()}</span>`;
  }
}

function isWeb(target: unknown): target is string {
  return typeof target === 'string' && /^https?:\/\//i.test(target);
}

function nameOf(id: unknown, mentions: readonly Someone[]): string {
  return mentions.find((someone) => someone.id === id)?.name ?? 'unknown-user';
}
