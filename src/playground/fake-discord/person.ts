/**
 * Somebody at a Discord client: uses commands, types, presses, writes, and sees what came of it.
 *
 * `await layla.command('who-said', { words: '…' })` sends the interaction through the gateway and gives the message that the bot
 * answered with; `await layla.press(message, 'Next')` gives the message after the press. What a client would not let a person
 * do (an unknown option, a disabled button) throws, what the bot does not answer in time rejects with NoAnswer.
 */

import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIUser,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Dispatcher } from './dispatcher.ts';
import { objects, text } from './rules/problem.ts';
import type { Outcome, UsedCommand } from './world/interactions.ts';
import type { Channel } from './world/places.ts';
import type { World } from './world/world.ts';

type OptionValues = Readonly<Record<string, string | number | boolean>>;

export interface Person {
  readonly user: APIUser;
  readonly channel: Channel;
  /** The same person in another channel. */
  in(channel: Channel): Person;
  /** The same person in a direct message with the bot. */
  privately(): Person;
  command(name: string, options?: OptionValues): Promise<APIMessage>;
  /** What the bot suggests for `option` when `typed` stands in it, with the other options filled in. */
  suggestions(
    name: string,
    option: string,
    typed: string,
    others?: OptionValues,
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** A command from the menu of a message. */
  messageCommand(name: string, message: APIMessage): Promise<APIMessage>;
  /** Presses the button with this label or custom id. */
  press(message: APIMessage, button: string): Promise<APIMessage>;
  /** Chooses from the message's menu by label or value. */
  choose(message: APIMessage, choice: string): Promise<APIMessage>;
  /** Writes a message; nobody need answer. */
  say(content: string, repliesTo?: APIMessage): APIMessage;
  /** Writes a message that mentions the bot and waits for its reply. */
  mention(content: string): Promise<APIMessage>;
  /** Writes to the bot alone and waits for its reply. */
  directMessage(content: string): Promise<APIMessage>;
  /** The messages of the channel that this person sees, oldest first. */
  sees(): readonly APIMessage[];
}

export function createPerson(
  world: World,
  dispatcher: Dispatcher,
  user: APIUser,
  channel: Channel,
  locale: string,
): Person {
  const { places, messages, commands } = world;
  const registered = (name: string, type: ApplicationCommandType) => commands.find(name, type, channel.guildId);

  const act = async (
    type: InteractionType,
    data: object,
    about: { source?: APIMessage; command?: UsedCommand } = {},
  ): Promise<Outcome> => {
    const { source = null, command = null } = about;
    const { interaction, outcome } = world.interactions.open({ type, user, channel, source, command });
    dispatcher.interaction(interaction, data, locale);
    return outcome;
  };

  const used = (name: string, type: ApplicationCommandType) => ({
    id: text(registered(name, type)?.id) || world.ids(),
    name,
    type,
    ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
  });

  /** The message as it is now; as it was, if it has been deleted under the button. */
  const current = (message: APIMessage): APIMessage => messages.get(message.id) ?? message;

  const waitForReply = (said: APIMessage): Promise<APIMessage> =>
    dispatcher.until(() =>
      messages
        .seenBy(user.id, places.channel(said.channel_id) ?? channel)
        .find((message) => message.author.id === places.bot.id && message.message_reference?.message_id === said.id),
    );

  const person: Person = {
    user,
    channel,
    in: (other) => createPerson(world, dispatcher, user, other, locale),
    privately: () => person.in(places.directChannel(user)),
    async command(name, options = {}) {
      const command = { name, type: ApplicationCommandType.ChatInput };
      const known = registered(name, command.type);
      const values = known === undefined ? Object.entries(options) : checkedOptions(objects(known.options), options);
      const data = {
        ...used(name, command.type),
        options: values.map(([option, value]) => optionPayload(option, value)),
      };
      return resulting(await act(InteractionType.ApplicationCommand, data, { command }));
    },
    async suggestions(name, option, typed, others = {}) {
      const options = Object.entries(others).map(([other, value]) => optionPayload(other, value));
      const known = registered(name, ApplicationCommandType.ChatInput);
      const suggests = objects(known?.options).some((each) => each.name === option && each.autocomplete === true);
      if (known !== undefined && !suggests) throw new Error(`The option "${option}" suggests nothing.`);
      const data = {
        ...used(name, ApplicationCommandType.ChatInput),
        options: [...options, { ...optionPayload(option, typed), focused: true }],
      };
      const outcome = await act(InteractionType.ApplicationCommandAutocomplete, data);
      if (outcome.kind !== 'suggested') throw new Error('The bot answered a suggestion with a message.');
      return outcome.choices;
    },
    async messageCommand(name, message) {
      const command = { name, type: ApplicationCommandType.Message, target: message.id };
      const data = {
        ...used(name, command.type),
        target_id: message.id,
        resolved: { messages: { [message.id]: message } },
      };
      return resulting(await act(InteractionType.ApplicationCommand, data, { command }));
    },
    async press(message, button) {
      const parts = components(message, ComponentType.Button);
      const pressed = parts.find((part) => part.custom_id === button || part.label === button);
      if (pressed === undefined || pressed.disabled === true)
        throw new Error(`There is no button "${button}" to press.`);
      const data = { custom_id: pressed.custom_id, component_type: ComponentType.Button };
      return resulting(await act(InteractionType.MessageComponent, data, { source: current(message) }), message);
    },
    async choose(message, choice) {
      for (const menu of components(message, ComponentType.StringSelect)) {
        const chosen = objects(menu.options).find((option) => option.value === choice || option.label === choice);
        if (chosen === undefined || menu.disabled === true) continue;
        const data = { custom_id: menu.custom_id, component_type: ComponentType.StringSelect, values: [chosen.value] };
        return resulting(await act(InteractionType.MessageComponent, data, { source: current(message) }), message);
      }
      throw new Error(`There is no "${choice}" to choose.`);
    },
    say: (content, repliesTo) =>
      messages.add({ channel, author: user, body: { content }, ...(repliesTo === undefined ? {} : { repliesTo }) }),
    mention: (content) => waitForReply(person.say(`<@${places.bot.id}> ${content}`)),
    directMessage: (content) => waitForReply(person.privately().say(content)),
    sees: () => messages.seenBy(user.id, channel),
  };
  return person;
}

function resulting(outcome: Outcome, source?: APIMessage): APIMessage {
  if (outcome.kind === 'replied' || outcome.kind === 'updated') return outcome.message;
  if (outcome.kind === 'acknowledged' && source !== undefined) return source;
  throw new Error(`The bot answered with "${outcome.kind}" where a message was wanted.`);
}

function components(message: APIMessage, type: ComponentType) {
  return objects(message.components).flatMap((row) => objects(row.components).filter((part) => part.type === type));
}

/** A client offers only the options of the command, wants the required ones and lets nobody type too much. */
function checkedOptions(definitions: readonly Readonly<Record<string, unknown>>[], values: OptionValues) {
  for (const name of Object.keys(values)) {
    if (!definitions.some((option) => option.name === name)) throw new Error(`The command has no option "${name}".`);
  }
  for (const { name, required, max_length: longest = 6000 } of definitions) {
    const value = values[text(name)];
    if (required === true && value === undefined) throw new Error(`The option "${name}" is required.`);
    if (String(value ?? '').length > Number(longest)) throw new Error(`The option "${name}" is too long.`);
  }
  return Object.entries(values);
}

function optionPayload(name: string, value: string | number | boolean) {
  if (typeof value === 'boolean') return { name, type: ApplicationCommandOptionType.Boolean, value };
  if (typeof value === 'number') return { name, type: ApplicationCommandOptionType.Number, value };
  return { name, type: ApplicationCommandOptionType.String, value };
}
