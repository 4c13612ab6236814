/**
 * A reply: everything a person is to see, with no word of Discord in it. A command makes it; discord-message.ts and
 * terminal.ts in this folder draw it.
 */

import type { Language } from '../article/article.ts';
import type { ButtonState } from './custom-id.ts';

/** Runs of text with their look. Plain text only: whoever draws it escapes it. */
export interface Run {
  readonly text: string;
  readonly look?: 'bold' | 'struck' | 'underlined' | 'faint';
}

/** A paragraph of a card: one line of its own, drawn right to left where its text is Arabic. */
export type Line = { readonly kind: 'text' | 'quote' | 'faint'; readonly runs: readonly Run[] };

export interface Field {
  readonly name: string;
  readonly value: string;
}

export interface Card {
  /** The speaker with his role, or what the card is. */
  readonly title?: string;
  readonly url?: string;
  readonly lines: readonly Line[];
  readonly fields: readonly Field[];
  /** Article, outlet, date, paragraph. */
  readonly footer?: string;
  readonly tone: 'answer' | 'narration' | 'warning' | 'problem' | 'plain';
}

export interface Button {
  readonly label: string;
  readonly state: ButtonState;
  readonly disabled?: boolean;
}

/** A menu of things to look at instead, as with not found. */
export interface Menu {
  readonly placeholder: string;
  readonly choices: readonly { readonly label: string; readonly description?: string; readonly state: ButtonState }[];
}

export interface Reply {
  /** private: only the person who asked sees it. */
  readonly visibility: 'public' | 'private';
  readonly language: Language;
  /** A short sentence above the cards; may be empty. */
  readonly text?: string;
  readonly cards: readonly Card[];
  /** At most five. */
  readonly buttons: readonly Button[];
  readonly menu?: Menu;
  /** For logs and metrics. */
  readonly outcome: 'answered' | 'not-found' | 'refused' | 'failed';
}
