/**
 * What must be true of everything that goes to Discord, whatever was typed and whatever stands in the articles.
 */

import { InteractionResponseType } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { checkCallback } from '../../src/playground/fake-discord/rules/rules.ts';
import { decodeState, encodeState } from '../../src/reply/custom-id.ts';
import { toDiscordMessage } from '../../src/reply/discord-message.ts';
import type { Reply } from '../../src/reply/reply.ts';

/** Checks a reply as Discord would, and that no text in it has become markup, a mention or a link. */
export function expectHarmless(reply: Reply): void {
  const message = toDiscordMessage(reply);
  const data = { ...message, allowed_mentions: { parse: [] } };
  expect(checkCallback({ type: InteractionResponseType.ChannelMessageWithSource, data })).toEqual([]);
  for (const text of markdownIn(message)) {
    for (const line of text.split('\n')) {
      expect(markupOf(line), line).toBe('');
      expect(isBalanced(line), line).toBe(true);
    }
  }
  for (const { state } of [...reply.buttons, ...(reply.menu?.choices ?? [])]) {
    expect(decodeState(encodeState(state))).toEqual(state);
  }
}

/** The texts that Discord reads Markdown in. */
function markdownIn({ content, embeds }: ReturnType<typeof toDiscordMessage>): readonly string[] {
  const parts = embeds.flatMap(({ title, description, fields = [] }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return [content, ...parts].flatMap((text) => text ?? []);
}

/** What is left of a line once escaped signs, and the markup that Rawi itself sets, are taken out of it: nothing. */
function markupOf(line: string): string {
  const own = line.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/^(?:> |-# )/, '');
  const pairs = own.replaceAll('**', '').replaceAll('~~', '').replaceAll('__', '');
  return [...(own.match(/:(?=\/\/)/g) ?? []), ...(pairs.match(/[*_~`|<>@[\]#]/g) ?? [])].join('');
}

/** Every isolate that is opened in a line is closed in it, and no control overrides the direction of what follows. */
function isBalanced(line: string): boolean {
  let depth = 0;
  for (const sign of line) {
    if (sign >= '\u202A' && sign <= '\u202E') return false;
    if (sign >= '\u2066' && sign <= '\u2068') depth += 1;
    if (sign === '\u2069') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
