/**
 * A reply: everything a person is to see, with no word of Discord in it. A command makes it; discord-message.ts and
 * terminal.ts in this folder draw it.
 */

import type { Language } from '../article/article.ts';
import type { ButtonState } from './custom-id.ts';

/** Words with their look. Plain text only: whoever draws it cleans and escapes it. */
export interface Run {
  readonly text: string;
  readonly look?: 'bold' | 'struck' | 'underlined';
  /** Text of another hand (a name, a headline, a number) inside a sentence of ours: its direction must not leak. */
  readonly inserted?: boolean;
}

/** A line of its own, drawn right to left where it is Arabic. */
export interface Line {
  readonly kind: 'text' | 'quote' | 'faint';
  readonly runs: readonly Run[];
}

export interface Card {
  /** The speaker with his role, or what the card is. */
  readonly title: readonly Run[];
  readonly url?: string;
  readonly lines: readonly Line[];
  /** Article, outlet, date, paragraph; may be empty. */
  readonly footer: readonly Run[];
  /** narration: the article's own words; warning: mind this; problem: no answer. */
  readonly tone: 'answer' | 'narration' | 'warning' | 'problem' | 'plain';
}

export interface Button {
  readonly label: string;
  readonly state: ButtonState;
}

export interface Choice {
  readonly label: string;
  readonly description?: string;
  readonly state: ButtonState;
}

/** A menu of things to look at instead, as with not found. */
export interface Menu {
  readonly placeholder: string;
  /** At most 25. */
  readonly choices: readonly Choice[];
}

export interface Reply {
  /**
   * private: only the person who asked sees it. The reply to a button takes the place of the message it stands under when
   * public, and is shown beside it, to the person who pressed alone, when private.
   */
  readonly visibility: 'public' | 'private';
  readonly language: Language;
  /** A short sentence above the cards; may be empty. */
  readonly text: readonly Run[];
  /** At most ten. */
  readonly cards: readonly Card[];
  /** At most five. */
  readonly buttons: readonly Button[];
  readonly menu?: Menu;
  /** For logs and metrics. */
  readonly outcome: 'answered' | 'not-found' | 'refused' | 'failed';
}
