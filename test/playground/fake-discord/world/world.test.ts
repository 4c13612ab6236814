import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../../../../src/playground/fake-discord/world/world.ts';

/** More than the world keeps of anything. */
const MANY = 6000;

function world() {
  const made = createWorld({ botName: 'Rawi', window: 3000 });
  const { general: channel, bot: author } = made.places;
  return {
    ...made,
    say: (content: string) => made.messages.add({ channel, author, body: { content } }),
    channel,
    author,
  };
}

describe('given a playground that is open for weeks', () => {
  it('forgets old messages and keeps the last ones', () => {
    const { say, messages, channel, author } = world();
    const first = say('first');
    for (let n = 0; n < MANY; n++) say(`${n}`);
    const last = say('last');
    expect(messages.get(first.id)).toBeUndefined();
    expect(messages.get(last.id)).toEqual(last);
    expect(messages.seenBy(author.id, channel).length).toBeLessThan(MANY);
  });

  it('forgets old interactions before their tokens are over, and keeps the last ones', () => {
    const { interactions, channel, author: user } = world();
    const command = { name: 'ask', type: ApplicationCommandType.ChatInput };
    const type = InteractionType.ApplicationCommand;
    const open = () => interactions.open({ type, user, channel, source: null, command }).interaction;
    const first = open();
    for (let n = 0; n < MANY; n++) open().settle({ kind: 'acknowledged' });
    const last = open();
    expect(interactions.byToken(first.token)).toBeUndefined();
    expect(interactions.byToken(last.token)).toBe(last);
    first.settle({ kind: 'acknowledged' });
    last.settle({ kind: 'acknowledged' });
  });

  it('does not carry a whole conversation along in its last reply', () => {
    const { messages, say, channel, author } = world();
    let message = say('first');
    for (let n = 0; n < 3; n++)
      message = messages.add({ channel, author, body: { content: `${n}` }, repliesTo: message });
    expect(message.referenced_message?.content).toBe('1');
    expect(message.referenced_message?.referenced_message).toBeUndefined();
  });
});
