/** The parts of the fake Discord's world, put together; the REST endpoints and the people act on it. */

import { type Clock, createClock, createIds } from './clock.ts';
import { type Commands, createCommands } from './commands.ts';
import { createInteractions, type Interactions } from './interactions.ts';
import { createMessages, type Messages } from './messages.ts';
import { createPlaces, type Places } from './places.ts';

export interface World {
  readonly clock: Clock;
  readonly ids: () => string;
  readonly places: Places;
  readonly messages: Messages;
  readonly interactions: Interactions;
  readonly commands: Commands;
}

export function createWorld({ botName, window }: { readonly botName: string; readonly window: number }): World {
  const clock = createClock();
  const ids = createIds(clock);
  const places = createPlaces(ids, botName);
  return {
    clock,
    ids,
    places,
    messages: createMessages(places, clock, ids),
    interactions: createInteractions(clock, ids, window),
    commands: createCommands(places.bot.id, ids),
  };
}
