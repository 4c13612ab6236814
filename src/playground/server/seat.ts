/**
 * One tab's seat at the fake Discord: what the page asks for is done as the person of that tab, through the gateway and REST
 * like everything else, and what happens in the places that this person sees is told to the page.
 */

import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import type { Person } from '../fake-discord/person.ts';
import { NoAnswer } from '../fake-discord/world/interactions.ts';
import type { Channel } from '../fake-discord/world/places.ts';
import type { Notice, Place, Request } from '../protocol.ts';
import { shownCommands, shownMessage, someone } from './shown.ts';

export interface Seat {
  welcome(people: readonly string[]): Notice;
  /** Does what was asked. Never rejects: what goes wrong is told. */
  handle(number: number, request: Request): Promise<Notice>;
  leave(): void;
}

export function takeSeat(discord: FakeDiscord, name: string, tell: (notice: Notice) => void): Seat {
  const { places, messages, commands } = discord.world;
  const inChannel = discord.user(name);
  const seats: Record<Place, Person> = { channel: inChannel, direct: inChannel.privately() };
  const me = inChannel.user;

  const placeOf = (channel: Channel): Place | null =>
    channel.id === seats.channel.channel.id ? 'channel' : channel.id === seats.direct.channel.id ? 'direct' : null;

  const stop = messages.onChange(({ kind, message, channel, visibleTo }) => {
    const place = placeOf(channel);
    if (place === null || (visibleTo !== null && visibleTo !== me.id)) return;
    if (kind === 'deleted') tell({ kind: 'gone', place, id: message.id });
    else tell({ kind: 'message', place, message: shownMessage(message, messages.get) });
  });

  /** What was there before. Messages for one's own eyes are gone after a reload, as in Discord. */
  const history = (place: Place) =>
    seats[place]
      .sees()
      .map((message) => shownMessage(message, messages.get))
      .filter((message) => !message.private);

  const act = async (number: number, request: Request): Promise<Notice> => {
    const person = seats[request.place];
    const message = () => {
      const id = 'message' in request ? request.message : '';
      const found = person.sees().find((seen) => seen.id === id);
      if (found === undefined) throw new Error('This message is gone.');
      return found;
    };
    switch (request.act) {
      case 'say':
        person.say(request.content);
        break;
      case 'use':
        await person.command(request.command, request.options);
        break;
      case 'use-on':
        await person.messageCommand(request.command, message());
        break;
      case 'press':
        await person.press(message(), request.button);
        break;
      case 'choose':
        await person.choose(message(), request.choice);
        break;
      case 'suggest': {
        const { command, option, typed, options } = request;
        const choices = await person.suggestions(command, option, typed, options);
        const suggestions = choices.map((choice) => ({ name: choice.name, value: String(choice.value) }));
        return { kind: 'suggestions', number, suggestions };
      }
    }
    return { kind: 'done', number };
  };

  return {
    welcome: (people) => ({
      kind: 'welcome',
      me: someone(me),
      bot: someone(places.bot),
      server: places.guilds.map((guild) => guild.name).join(', '),
      channel: places.general.name,
      people: people.map((other) => someone(places.user(other))),
      ...shownCommands(commands.list(null)),
      conversations: { channel: history('channel'), direct: history('direct') },
    }),
    async handle(number, request) {
      try {
        return await act(number, request);
      } catch (error) {
        return { kind: 'failed', number, reason: reasonOf(error) };
      }
    },
    leave: stop,
  };
}

/** Discord's own words for a bot that is silent; the fake Discord's where the person did what a client would not let them do. */
function reasonOf(error: unknown): string {
  if (error instanceof NoAnswer) return 'The application did not respond';
  return error instanceof Error ? error.message : 'This interaction failed';
}
