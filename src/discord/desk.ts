/**
 * What the Discord side needs of the rest of the program: the commands, what buttons do, and the corpus of the moment. It is
 * handed in, so that nothing in this folder knows how answers are made.
 */

import type { Language } from '../article/article.ts';
import type { Asking, Command } from '../command.ts';
import type { Newsroom } from '../newsroom.ts';
import type { ButtonState } from '../reply/custom-id.ts';
import type { Reply } from '../reply/reply.ts';

export interface Desk {
  readonly commands: readonly Command[];
  /** What a button or a menu choice shows; `delete` never comes here. */
  press(state: Exclude<ButtonState, { action: 'delete' }>, asking: Asking): Reply;
  /** The corpus of this moment. */
  newsroom(): Newsroom;
  /** The language of all replies; absent: as the question, else as the person's Discord. */
  readonly language?: Language;
}

/** Where a question comes from: an interaction, or the author of a message. */
interface Source {
  readonly member?: { readonly user: { readonly id: string } };
  readonly user?: { readonly id: string };
  readonly locale?: string;
}

/** The id of whoever acted: a member in a server, a user elsewhere. */
export function userOf({ member, user }: Source): string {
  return member?.user.id ?? user?.id ?? '';
}

/**
 * Who asks, of which corpus, in which language. Discord offers no Arabic, so that only an English client says anything about
 * what its user reads.
 */
export function askingOf(desk: Desk, source: Source): Asking {
  const { language } = desk;
  return {
    newsroom: desk.newsroom(),
    language: language ?? (source.locale?.startsWith('en') ? 'en' : 'ar'),
    fixedLanguage: language !== undefined,
    user: userOf(source),
  };
}
