/** The endpoints of channels: messages of the bot that answer no interaction. */

import type { APIMessage } from 'discord-api-types/v10';
import { isJson, problem, text } from '../rules/problem.ts';
import { checkMessage } from '../rules/rules.ts';
import { type Channel, channelPayload } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { type Answer, endpoint, isEmpty, noContent, ok, type Request } from './endpoint.ts';
import * as refusal from './refusal.ts';

export const channelEndpoints = [
  endpoint('GET', '/channels/:channel', (request) =>
    inChannel(request, (channel) => ok(channelPayload(channel, request.world.places.bot))),
  ),
  endpoint('POST', '/channels/:channel/messages', create),
  endpoint('GET', '/channels/:channel/messages/:message', (request) => onMessage(request, (message) => ok(message))),
  endpoint('PATCH', '/channels/:channel/messages/:message', edit),
  endpoint('DELETE', '/channels/:channel/messages/:message', (request) =>
    onMessage(request, (message) => {
      request.world.messages.remove(message.id);
      return noContent;
    }),
  ),
  endpoint('POST', '/channels/:channel/typing', (request) => inChannel(request, () => noContent)),
  endpoint('POST', '/users/@me/channels', ({ body, world }) => {
    const user = world.places.userById(isJson(body) ? text(body.recipient_id) : '');
    return user === undefined
      ? refusal.notFound
      : ok(channelPayload(world.places.directChannel(user), world.places.bot));
  }),
];

/** A channel that the bot is in. */
function inChannel({ params, world }: Request, then: (channel: Channel) => Answer): Answer {
  const channel = world.places.channel(params.channel ?? '');
  if (channel === undefined) return refusal.unknownChannel;
  return world.places.guildOf(channel)?.hasBot === false ? refusal.missingAccess : then(channel);
}

function create(request: Request): Answer {
  const { body, world } = request;
  return inChannel(request, (channel) => {
    const problems = checkMessage('create', body);
    if (request.refused(problems) || !isJson(body)) return refusal.invalidForm(problems);
    if (isEmpty(body, request)) return refusal.emptyMessage;
    const sentBefore = body.enforce_nonce === true ? withNonce(body.nonce, channel, world) : undefined;
    if (sentBefore !== undefined) return ok(sentBefore);
    const reference = isJson(body.message_reference) ? body.message_reference : null;
    const repliesTo = reference === null ? undefined : world.messages.get(text(reference.message_id));
    if (reference !== null && repliesTo === undefined && reference.fail_if_not_exists !== false) {
      return refusal.invalidForm([
        problem(['message_reference'], 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message'),
      ]);
    }
    const draft = { channel, author: world.places.bot, body };
    return ok(world.messages.add(repliesTo === undefined ? draft : { ...draft, repliesTo }));
  });
}

/** The message that the bot has sent with this nonce already. */
function withNonce(nonce: unknown, channel: Channel, { messages, places }: World): APIMessage | undefined {
  const sent = messages.seenBy(places.bot.id, channel);
  return sent.find((message) => message.author.id === places.bot.id && message.nonce === nonce);
}

/** The bot can look at what all see; an ephemeral message is not there for it. */
function onMessage(request: Request, then: (message: APIMessage) => Answer): Answer {
  const { params, world } = request;
  return inChannel(request, (channel) => {
    const seen = world.messages.seenBy(world.places.bot.id, channel);
    const message = seen.find(({ id }) => id === params.message);
    return message === undefined ? refusal.unknownMessage : then(message);
  });
}

function edit(request: Request): Answer {
  return onMessage(request, (before) => {
    if (before.author.id !== request.world.places.bot.id) return refusal.notYourMessage;
    const problems = checkMessage('edit', request.body);
    if (request.refused(problems) || !isJson(request.body)) return refusal.invalidForm(problems);
    if (isEmpty({ ...before, ...request.body }, request)) return refusal.emptyMessage;
    return ok(request.world.messages.edit(before.id, request.body));
  });
}
