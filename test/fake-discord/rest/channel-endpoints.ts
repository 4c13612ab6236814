/** The endpoints of channels: messages of the bot that answer no interaction. */

import type { APIMessage } from 'discord-api-types/v10';
import { isEmptyMessage } from '../rules/message-rules.ts';
import { isJson, problem, text } from '../rules/problem.ts';
import { checkMessage } from '../rules/rules.ts';
import { channelPayload } from '../world/places.ts';
import { type Answer, endpoint, noContent, ok, type Request } from './endpoint.ts';
import * as refusal from './refusal.ts';

export const channelEndpoints = [
  endpoint('GET', '/channels/:channel', ({ params, world }) => {
    const channel = world.places.channel(params.channel ?? '');
    return channel === undefined ? refusal.unknownChannel : ok(channelPayload(channel, world.places.bot));
  }),
  endpoint('POST', '/channels/:channel/messages', create),
  endpoint('GET', '/channels/:channel/messages/:message', (request) => onMessage(request, (message) => ok(message))),
  endpoint('PATCH', '/channels/:channel/messages/:message', edit),
  endpoint('DELETE', '/channels/:channel/messages/:message', (request) =>
    onMessage(request, (message) => {
      request.world.messages.remove(message.id);
      return noContent;
    }),
  ),
  endpoint('POST', '/channels/:channel/typing', ({ params, world }) =>
    world.places.channel(params.channel ?? '') === undefined ? refusal.unknownChannel : noContent,
  ),
  endpoint('POST', '/users/@me/channels', ({ body, world }) => {
    const user = world.places.userById(isJson(body) ? text(body.recipient_id) : '');
    return user === undefined
      ? refusal.notFound
      : ok(channelPayload(world.places.directChannel(user), world.places.bot));
  }),
];

function create(request: Request): Answer {
  const { params, body, world } = request;
  const channel = world.places.channel(params.channel ?? '');
  if (channel === undefined) return refusal.unknownChannel;
  const problems = checkMessage('create', body);
  if (request.refused(problems) || !isJson(body)) return refusal.invalidForm(problems);
  if (isEmptyMessage(body)) return refusal.emptyMessage;
  const sentBefore = body.enforce_nonce === true ? withNonce(body.nonce, request) : undefined;
  if (sentBefore !== undefined) return ok(sentBefore);
  const reference = isJson(body.message_reference) ? body.message_reference : null;
  const repliesTo = reference === null ? undefined : world.messages.get(text(reference.message_id));
  if (reference !== null && repliesTo === undefined && reference.fail_if_not_exists !== false) {
    return refusal.invalidForm([
      problem(['message_reference'], 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message'),
    ]);
  }
  return ok(
    world.messages.add({ channel, author: world.places.bot, body, ...(repliesTo === undefined ? {} : { repliesTo }) }),
  );
}

/** The message that the bot has sent with this nonce already. */
function withNonce(nonce: unknown, { world, params }: Request): APIMessage | undefined {
  const channel = world.places.channel(params.channel ?? '');
  const sent = channel === undefined ? [] : world.messages.seenBy('', channel);
  return sent.find((message) => message.author.id === world.places.bot.id && message.nonce === nonce);
}

/** The bot can look at what all see; an ephemeral message is not there for it. */
function onMessage(request: Request, then: (message: APIMessage) => Answer): Answer {
  const { params, world } = request;
  const channel = world.places.channel(params.channel ?? '');
  if (channel === undefined) return refusal.unknownChannel;
  const message = world.messages.seenBy('', channel).find((seen) => seen.id === params.message);
  return message === undefined ? refusal.unknownMessage : then(message);
}

function edit(request: Request): Answer {
  return onMessage(request, (before) => {
    if (before.author.id !== request.world.places.bot.id) return refusal.notYourMessage;
    const problems = checkMessage('edit', request.body);
    if (request.refused(problems) || !isJson(request.body)) return refusal.invalidForm(problems);
    if (isEmptyMessage({ ...before, ...request.body })) return refusal.emptyMessage;
    return ok(request.world.messages.edit(before.id, request.body));
  });
}
