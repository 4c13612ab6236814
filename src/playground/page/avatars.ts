/** The pictures of people: Discord's default ones are chosen by a person's id, and so are these. */

import type { Someone } from '../protocol.ts';
import blue from './avatars/blue.svg';
import green from './avatars/green.svg';
import orange from './avatars/orange.svg';
import pink from './avatars/pink.svg';
import purple from './avatars/purple.svg';
import rawi from './avatars/rawi.svg';

const COLOURS = [blue, green, orange, pink, purple] as const;

export function avatarOf({ id, bot }: Someone): string {
  if (bot) return rawi;
  return COLOURS[Number(BigInt(id) % BigInt(COLOURS.length))] ?? blue;
}
