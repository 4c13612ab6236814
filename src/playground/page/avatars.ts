/** The pictures of people. Discord chooses a default one by a person's id; these go by the name, so that they last. */

import type { Someone } from '../protocol.ts';
import blue from './avatars/blue.svg';
import green from './avatars/green.svg';
import orange from './avatars/orange.svg';
import pink from './avatars/pink.svg';
import purple from './avatars/purple.svg';
import rawi from './avatars/rawi.svg';

const COLOURS = [blue, green, orange, pink, purple] as const;

export function avatarOf({ name, bot }: Someone): string {
  if (bot) return rawi;
  const number = [...name].reduce((sum, letter) => (18 * sum + (letter.codePointAt(0) ?? 0)) % 65_521, 0);
  return COLOURS[number % COLOURS.length] ?? blue;
}
