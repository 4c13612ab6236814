/**
 * What the page and the server say to each other: JSON texts over one WebSocket for each tab.
 *
 * The page sends a numbered request, `{ "number": 3, "request": { "act": "use", "place": "channel", "command": "ask", … } }`, and
 * gets one notice back that names the number: done, suggestions or failed. What happens in the conversations comes as notices of
 * its own, to whoever sees it: a reply is a `message` like any other. Nothing here knows Discord's numbers or payloads; the page
 * draws what it is told. server/request.ts checks what comes from the page.
 */

/** The channel that everybody sees, or this person's own conversation with the bot. */
export type Place = 'channel' | 'direct';

/** Values of options by their names. */
type OptionValues = Readonly<Record<string, string>>;

export type Request =
  /** Write a message; mentions stand in it as Discord writes them, `<@id>`. */
  | { readonly act: 'say'; readonly place: Place; readonly content: string }
  | { readonly act: 'use'; readonly place: Place; readonly command: string; readonly options: OptionValues }
  /** What the bot suggests while `typed` stands in `option`. */
  | {
      readonly act: 'suggest';
      readonly place: Place;
      readonly command: string;
      readonly option: string;
      readonly typed: string;
      readonly options: OptionValues;
    }
  /** A command from the menu of a message. */
  | { readonly act: 'use-on'; readonly place: Place; readonly command: string; readonly message: string }
  | { readonly act: 'press'; readonly place: Place; readonly message: string; readonly button: string }
  /** Choose from a menu by the value of the choice. */
  | { readonly act: 'choose'; readonly place: Place; readonly message: string; readonly choice: string };

export interface Envelope {
  /** Any whole number; the answer carries it. */
  readonly number: number;
  readonly request: Request;
}

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

/** Another message, as a line above the one that answers it. */
export interface Excerpt {
  readonly author: Someone;
  readonly content: string;
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
  /** Which command this answers, who used it, and on which message if on one; null for other messages. */
  readonly used: { readonly by: Someone; readonly command: string; readonly on: Excerpt | null } | null;
  readonly repliesTo: Excerpt | null;
  /** Whom the text names, so that `<@id>` can be drawn as a name. */
  readonly mentions: readonly Someone[];
}

export type Notice =
  /** The first notice of a tab, and the first after a break: everything there is to see. */
  | {
      readonly kind: 'welcome';
      readonly me: Someone;
      readonly bot: Someone;
      /** What the server and its channel are called. */
      readonly server: string;
      readonly channel: string;
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
