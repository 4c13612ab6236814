/**
 * A reply as the JSON that Discord's API takes: content, embeds and components, within every limit.
 *
 * A reply with one card becomes `{ embeds: [{ title, description, footer, color }], components: [{ type: 1, … }] }`. Flags
 * and allowed mentions are the sender's business (src/discord/).
 */

import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { encodeState, MENU_ID } from './custom-id.ts';
import { drawLine, drawLines, drawPlain } from './discord-text.ts';
import { limits } from './limits.ts';
import { shorten } from './plain-text.ts';
import type { Button, Card, Menu, Reply, Run } from './reply.ts';

export interface DiscordMessage {
  readonly content?: string;
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIComponentInMessageActionRow>[];
}

const COLOURS: Record<Card['tone'], number> = {
  answer: 0x2e7d6b,
  narration: 0x5b6b7a,
  warning: 0xc98a1b,
  problem: 0xb3443c,
  plain: 0x4a6fa5,
};

/** See the header. A reply with no text and no card that says anything gives a message with neither. */
export function toDiscordMessage(reply: Reply): DiscordMessage {
  const content = drawLine({ kind: 'text', runs: reply.text }, limits.content);
  return {
    ...(content !== '' && { content }),
    embeds: toEmbeds(reply.cards),
    components: [...(reply.menu ? [menuRow(reply.menu)] : []), ...buttonRows(reply.buttons)],
  };
}

/** Each card takes what it needs of the 6000 characters for all; once they are used up the rest is cut or left out. */
function toEmbeds(cards: readonly Card[]): APIEmbed[] {
  const embeds: APIEmbed[] = [];
  let room: number = limits.embedsTotal;
  for (const card of cards.slice(0, limits.embeds)) {
    const { embed, length } = toEmbed(card, room);
    if (length === 0) continue;
    embeds.push(embed);
    room -= length;
  }
  return embeds;
}

function toEmbed(card: Card, total: number): { embed: APIEmbed; length: number } {
  let room = total;
  const within = (limit: number, draw: (limit: number) => string): string => {
    const text = draw(Math.min(limit, room));
    room -= text.length;
    return text;
  };
  const line = (runs: readonly Run[]) => (limit: number) => drawLine({ kind: 'text', runs }, limit);
  const title = within(limits.embedTitle, line(card.title));
  const footer = within(limits.embedFooter, (limit) => drawPlain(card.footer, limit));
  const description = within(limits.embedDescription, (limit) => drawLines(card.lines, limit));
  const embed: APIEmbed = {
    ...(title !== '' && { title }),
    ...(card.url !== undefined && title !== '' && /^https?:\/\//i.test(card.url) && { url: card.url }),
    ...(description !== '' && { description }),
    ...(footer !== '' && { footer: { text: footer } }),
    color: COLOURS[card.tone],
  };
  return { embed, length: total - room };
}

function menuRow(menu: Menu): APIActionRowComponent<APIComponentInMessageActionRow> {
  const options = menu.choices.slice(0, limits.menuChoices).map(({ label, description, state }) => ({
    label: drawPlain([{ text: label }], limits.choiceText),
    ...(description !== undefined && { description: drawPlain([{ text: description }], limits.choiceText) }),
    value: encodeState(state),
  }));
  const placeholder = shorten(menu.placeholder, limits.menuPlaceholder);
  const select = { type: ComponentType.StringSelect as const, custom_id: MENU_ID, placeholder, options };
  return { type: ComponentType.ActionRow, components: [select] };
}

function buttonRows(buttons: readonly Button[]): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  if (buttons.length === 0) return [];
  const components = buttons.slice(0, limits.buttonsPerRow).map((button) => ({
    type: ComponentType.Button as const,
    style: button.state.action === 'delete' ? (ButtonStyle.Danger as const) : (ButtonStyle.Secondary as const),
    label: shorten(button.label, limits.buttonLabel),
    custom_id: encodeState(button.state),
  }));
  return [{ type: ComponentType.ActionRow, components }];
}
