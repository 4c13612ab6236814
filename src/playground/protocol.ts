/**
 * What the page and the server say to each other: JSON texts over one WebSocket for each tab.
 *
 * The page sends a numbered request, `{ "number": 3, "request": { "act": "use", "place": "channel", "command": "ask", … } }`, and
 * gets one notice back that names the number: done, suggestions or failed. What happens in the conversations comes as notices of
 * its own, to whoever sees it: a reply is a `message` like any other. Nothing here knows Discord's numbers or payloads; the page
 * draws what it is told.
 */

import { z } from 'zod';

/** The channel that everybody sees, or this person's own conversation with the bot. */
export type Place = 'channel' | 'direct';

/** Discord's limits: characters of a message and of an option. */
export const MESSAGE_MAX = 2000;
const OPTION_MAX = 6000;
const NAME_MAX = 100;
const OPTIONS_MAX = 25;

const place = z.enum(['channel', 'direct']);
const id = z.string().regex(/^\d{1,20}$/);
const name = z.string().min(1).max(NAME_MAX);
const options = z
  .record(name, z.string().max(OPTION_MAX))
  .refine((values) => Object.keys(values).length <= OPTIONS_MAX);

export const requestSchema = z.discriminatedUnion('act', [
  /** Write a message; mentions stand in it as Discord writes them, `<@id>`. */
  z.strictObject({ act: z.literal('say'), place, content: z.string().min(1).max(MESSAGE_MAX) }),
  z.strictObject({ act: z.literal('use'), place, command: name, options }),
  /** What the bot suggests while `typed` stands in `option`. */
  z.strictObject({
    act: z.literal('suggest'),
    place,
    command: name,
    option: name,
    typed: z.string().max(OPTION_MAX),
    options,
  }),
  /** A command from the menu of a message. */
  z.strictObject({ act: z.literal('use-on'), place, command: name, message: id }),
  z.strictObject({ act: z.literal('press'), place, message: id, button: name }),
  /** Choose from a menu by the value of the choice. */
  z.strictObject({ act: z.literal('choose'), place, message: id, choice: name }),
]);

export const envelopeSchema = z.strictObject({ number: z.int().min(0), request: requestSchema });

export type Request = z.infer<typeof requestSchema>;
export type Envelope = z.infer<typeof envelopeSchema>;

export interface Someone {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
}

export interface ShownOption {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Whether the bot suggests values. */
  readonly suggests: boolean;
  /** Characters; Discord's limit where the command sets none. */
  readonly maxLength: number;
}

export interface ShownCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly ShownOption[];
}

export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

export interface ShownEmbed {
  readonly title: string;
  readonly url: string | null;
  readonly description: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly footer: string;
  /** As CSS writes it, `#2e7d6b`; null where the embed has no colour of its own. */
  readonly colour: string | null;
}

export interface ShownButton {
  readonly kind: 'button';
  readonly label: string;
  readonly look: 'primary' | 'secondary' | 'success' | 'destructive';
  readonly disabled: boolean;
  /** Where a link button leads; null for a button that the bot answers. */
  readonly url: string | null;
  /** What the request `press` names; empty for a link button. */
  readonly button: string;
}

export interface ShownMenu {
  readonly kind: 'menu';
  readonly placeholder: string;
  readonly disabled: boolean;
  readonly choices: readonly { readonly label: string; readonly description: string; readonly value: string }[];
}

export interface ShownMessage {
  readonly id: string;
  readonly author: Someone;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly edited: boolean;
  /** Discord's Markdown. */
  readonly content: string;
  readonly embeds: readonly ShownEmbed[];
  readonly rows: readonly (readonly (ShownButton | ShownMenu)[])[];
  /** Only this person sees it. */
  readonly private: boolean;
  /** The bot is still thinking. */
  readonly loading: boolean;
  /** Which command this answers, and who used it; null for other messages. */
  readonly used: { readonly by: Someone; readonly command: string; readonly slash: boolean } | null;
  readonly repliesTo: { readonly author: Someone; readonly content: string } | null;
  /** Whom the text names, so that `<@id>` can be drawn as a name. */
  readonly mentions: readonly Someone[];
}

export type Notice =
  /** The first notice of a tab, and the first after a break: everything there is to see. */
  | {
      readonly kind: 'welcome';
      readonly me: Someone;
      readonly bot: Someone;
      readonly people: readonly Someone[];
      readonly commands: readonly ShownCommand[];
      /** Names of the commands in the menu of a message. */
      readonly messageCommands: readonly string[];
      readonly conversations: Readonly<Record<Place, readonly ShownMessage[]>>;
    }
  /** Who is here now. */
  | { readonly kind: 'people'; readonly people: readonly Someone[] }
  /** A message that is new or has changed. */
  | { readonly kind: 'message'; readonly place: Place; readonly message: ShownMessage }
  | { readonly kind: 'gone'; readonly place: Place; readonly id: string }
  | { readonly kind: 'done'; readonly number: number }
  | { readonly kind: 'suggestions'; readonly number: number; readonly suggestions: readonly Suggestion[] }
  /** `reason` is a sentence for the person. */
  | { readonly kind: 'failed'; readonly number: number; readonly reason: string };
