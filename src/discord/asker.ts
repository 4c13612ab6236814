/** Who acted: a member in a server, a user elsewhere, the author of a message. */

import type { Asker } from '../desk/desk.ts';

interface Source {
  readonly member?: { readonly user: { readonly id: string } };
  readonly user?: { readonly id: string };
  readonly locale?: string;
}

export function askerOf({ member, user, locale }: Source): Asker {
  return { user: member?.user.id ?? user?.id ?? '', ...(locale !== undefined && { locale }) };
}
