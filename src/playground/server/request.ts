/** Requests from the page, checked: a tab that sends anything else is not the page. */

import { z } from 'zod';
import type { Envelope } from '../protocol.ts';

/** Discord's limits: characters of a message, of an option and of a name, options of a command. */
const MESSAGE_MAX = 2000;
const OPTION_MAX = 6000;
const NAME_MAX = 100;
const OPTIONS_MAX = 25;

const place = z.enum(['channel', 'direct']);
const message = z.string().regex(/^\d{1,20}$/);
const name = z.string().min(1).max(NAME_MAX);
const typed = z.string().max(OPTION_MAX);
const options = z.record(name, typed).refine((values) => Object.keys(values).length <= OPTIONS_MAX);

const envelope: z.ZodType<Envelope> = z.strictObject({
  number: z.int().min(0),
  request: z.discriminatedUnion('act', [
    z.strictObject({ act: z.literal('say'), place, content: z.string().min(1).max(MESSAGE_MAX) }),
    z.strictObject({ act: z.literal('use'), place, command: name, options }),
    z.strictObject({ act: z.literal('suggest'), place, command: name, option: name, typed, options }),
    z.strictObject({ act: z.literal('use-on'), place, command: name, message }),
    z.strictObject({ act: z.literal('press'), place, message, button: name }),
    z.strictObject({ act: z.literal('choose'), place, message, choice: name }),
  ]),
});

/** The request in a text from the page, or undefined where there is none. */
export function parseEnvelope(text: string): Envelope | undefined {
  try {
    return envelope.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
