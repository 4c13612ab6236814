/** The fake Discord's REST side, asked directly: it must answer as Discord would, or tests of the bot prove nothing. */

import { InteractionType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type FakeDiscord, startFakeDiscord } from '../../../../src/playground/fake-discord/fake-discord.ts';

async function scene() {
  const discord = await startFakeDiscord();
  onTestFinished(() => discord.stop());
  const call = async (method: string, path: string, body?: unknown, token = discord.token) => {
    const response = await fetch(`${discord.api}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
  };
  return { discord, call };
}

function asked(discord: FakeDiscord, type = InteractionType.ApplicationCommand) {
  const { user, channel } = discord.user('layla');
  const source = type === InteractionType.MessageComponent ? discord.fromBot({ content: 'before' }) : null;
  const { interaction, outcome } = discord.world.interactions.open({ type, user, channel, source, command: null });
  outcome.catch(() => {});
  const webhook = `/webhooks/${discord.applicationId}/${interaction.token}`;
  return { interaction, outcome, webhook, callback: `/interactions/${interaction.id}/${interaction.token}/callback` };
}

const hello = { type: 4, data: { content: 'hello' } };

describe('given the first answer to an interaction', () => {
  it('takes it without a word, or with the message where that is asked for', async () => {
    const { discord, call } = await scene();
    expect(await call('POST', asked(discord).callback, hello)).toMatchObject({ status: 204, body: null });
    const { status, body } = await call('POST', `${asked(discord).callback}?with_response=true`, hello);
    expect([status, body.resource.message.content]).toEqual([200, 'hello']);
  });

  it('refuses a second one (40060), one that comes late and one with a wrong token (10062)', async () => {
    const { discord, call } = await scene();
    const { callback } = asked(discord);
    await call('POST', callback, hello);
    expect(await call('POST', callback, hello)).toMatchObject({ status: 400, body: { code: 40060 } });
    const late = asked(discord);
    discord.world.clock.advance(3000);
    expect(await call('POST', late.callback, hello)).toMatchObject({ status: 404, body: { code: 10062 } });
    await expect(late.outcome).rejects.toThrow('did not respond');
    const other = asked(discord).callback.replace(/[^/]+\/callback$/, 'wrong/callback');
    expect(await call('POST', other, hello)).toMatchObject({ status: 404, body: { code: 10062 } });
  });

  it('refuses a malformed one (50035), an empty one (50006), one that does not fit, and keeps them as violations', async () => {
    const { discord, call } = await scene();
    const { callback } = asked(discord);
    const long = { type: 4, data: { content: 'x'.repeat(2001) } };
    expect(await call('POST', callback, long)).toMatchObject({
      status: 400,
      body: { code: 50035, errors: { data: { content: {} } } },
    });
    expect(await call('POST', callback, { type: 4, data: { content: ' ' } })).toMatchObject({
      status: 400,
      body: { code: 50006 },
    });
    for (const type of [6, 7, 8]) {
      expect(await call('POST', callback, { type, ...(type === 6 ? {} : { data: {} }) })).toMatchObject({
        status: 400,
        body: { code: 50035 },
      });
    }
    expect(discord.violations).toHaveLength(5);
  });
});

describe('given the webhook of an interaction', () => {
  it('is not there before the first answer, and reads @original written either way', async () => {
    const { discord, call } = await scene();
    const { webhook, callback } = asked(discord);
    expect(await call('PATCH', `${webhook}/messages/@original`, { content: 'x' })).toMatchObject({
      body: { code: 10015 },
    });
    await call('POST', callback, hello);
    expect(await call('PATCH', `${webhook}/messages/%40original`, { content: 'edited' })).toMatchObject({
      body: { content: 'edited' },
    });
    expect(await call('GET', `${webhook}/messages/@original`)).toMatchObject({ body: { content: 'edited' } });
    expect(await call('DELETE', `${webhook}/messages/@original`)).toMatchObject({ status: 204 });
    expect(await call('GET', `${webhook}/messages/@original`)).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  it('fills the message of a deferred answer with the first follow-up', async () => {
    const { discord, call } = await scene();
    const { webhook, callback, outcome } = asked(discord);
    await call('POST', callback, { type: 5, data: { flags: MessageFlags.Ephemeral } });
    await call('POST', webhook, { content: 'at last' });
    expect(await outcome).toMatchObject({
      kind: 'replied',
      message: { content: 'at last', flags: MessageFlags.Ephemeral },
    });
    await call('POST', webhook, { content: 'more' });
    expect(
      discord
        .user('layla')
        .sees()
        .map(({ content }) => content),
    ).toEqual(['at last', 'more']);
  });

  it('is good for fifteen minutes', async () => {
    const { discord, call } = await scene();
    const { webhook, callback } = asked(discord, InteractionType.MessageComponent);
    await call('POST', callback, { type: 6 });
    discord.world.clock.advance(14 * 60_000);
    expect(await call('POST', webhook, { content: 'more' })).toMatchObject({ status: 200 });
    discord.world.clock.advance(60_000);
    expect(await call('POST', webhook, { content: 'more' })).toMatchObject({ status: 401, body: { code: 50027 } });
  });
});

describe('given messages in a channel', () => {
  it('pings whom the message allows', async () => {
    const { discord, call } = await scene();
    const omar = discord.user('omar').user.id;
    const path = `/channels/${discord.world.places.general.id}/messages`;
    const content = `@everyone <@${omar}>`;
    const pinged = async (allowed_mentions?: object) => {
      const { body } = await call('POST', path, { content, ...(allowed_mentions && { allowed_mentions }) });
      return [body.mention_everyone, body.mentions.length];
    };
    expect(await pinged()).toEqual([true, 1]);
    expect(await pinged({ parse: [] })).toEqual([false, 0]);
    expect(await pinged({ parse: ['users'] })).toEqual([false, 1]);
    expect(await pinged({ parse: [], users: [omar] })).toEqual([false, 1]);
  });

  it('edits and deletes those of the bot only, and knows no ephemeral ones', async () => {
    const { discord, call } = await scene();
    const path = `/channels/${discord.world.places.general.id}/messages`;
    const { body: own } = await call('POST', path, { content: 'own' });
    expect(await call('PATCH', `${path}/${own.id}`, { content: 'edited' })).toMatchObject({
      body: { content: 'edited' },
    });
    expect(await call('PATCH', `${path}/${own.id}`, { content: '' })).toMatchObject({ body: { code: 50006 } });
    const other = discord.user('layla').say('hers');
    expect(await call('PATCH', `${path}/${other.id}`, { content: 'x' })).toMatchObject({ status: 403 });
    const { callback } = asked(discord);
    const hidden = await call('POST', `${callback}?with_response=true`, {
      type: 4,
      data: { content: 'x', flags: MessageFlags.Ephemeral },
    });
    expect(await call('GET', `${path}/${hidden.body.resource.message.id}`)).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });

  it('refuses a reply to a message that is not there unless told not to mind', async () => {
    const { discord, call } = await scene();
    const path = `/channels/${discord.world.places.general.id}/messages`;
    const reply = (minds: boolean) => ({
      content: 'x',
      message_reference: { message_id: '1', fail_if_not_exists: minds },
    });
    expect(await call('POST', path, reply(true))).toMatchObject({ status: 400 });
    expect(await call('POST', path, reply(false))).toMatchObject({ status: 200 });
  });

  it('takes a message with a nonce that it knows for the one that it has', async () => {
    const { discord, call } = await scene();
    const path = `/channels/${discord.world.places.general.id}/messages`;
    const body = { content: 'once', nonce: '7', enforce_nonce: true };
    const [first, second] = [await call('POST', path, body), await call('POST', path, body)];
    expect(second.body.id).toBe(first.body.id);
  });
});

describe('given a request that is not let in', () => {
  it('answers 401 without the token and 404 to a path that is not played', async () => {
    const { call } = await scene();
    expect(await call('GET', '/users/@me', undefined, 'wrong')).toMatchObject({ status: 401 });
    expect(await call('GET', '/nowhere')).toMatchObject({ status: 404 });
  });

  it('answers 429 with all that a client needs to wait', async () => {
    const { discord, call } = await scene();
    discord.fault({ fault: { kind: 'rate-limit', retryAfter: 1.5, global: true } });
    const { status, headers, body } = await call('GET', '/users/@me');
    expect([status, headers.get('retry-after'), headers.get('x-ratelimit-global')]).toEqual([429, '1.5', 'true']);
    expect(body).toMatchObject({ retry_after: 1.5, global: true });
    expect(await call('GET', '/users/@me')).toMatchObject({ status: 200 });
  });
});
