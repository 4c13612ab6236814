/**
 * Whom a message pings. With `{ parse: [] }` nobody, whatever stands in the text; without `allowed_mentions` everybody named.
 * Source: https://docs.discord.com/developers/resources/message#allowed-mentions-object.
 */

import type { AllowedMentions } from './messages.ts';

export interface Mentions {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

/** Whom `content` pings; `repliedTo` is the author of the message replied to. */
export function mentionsIn(content: string, allowed: AllowedMentions | undefined, repliedTo?: string): Mentions {
  const may = (kind: 'users' | 'roles' | 'everyone', id?: string) =>
    allowed === undefined ||
    (allowed.parse ?? []).some((parsed) => parsed === kind) ||
    (kind !== 'everyone' && id !== undefined && (allowed[kind] ?? []).includes(id));
  const ids = (pattern: RegExp) => [...content.matchAll(pattern)].flatMap((match) => match[1] ?? []);
  const users = ids(/<@!?(\d+)>/g).filter((id) => may('users', id));
  const pingsReplied = repliedTo !== undefined && (allowed === undefined || allowed.replied_user === true);
  return {
    users: [...new Set(pingsReplied ? [...users, repliedTo] : users)],
    roles: [...new Set(ids(/<@&(\d+)>/g).filter((id) => may('roles', id)))],
    everyone: /@(?:everyone|here)\b/.test(content) && may('everyone'),
  };
}
