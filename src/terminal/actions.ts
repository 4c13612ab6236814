/**
 * The buttons and menus of a reply, for a terminal: a numbered list to choose from, or simply all pages one after the other.
 *
 * A reply with the buttons «next» and «delete» and a menu of one choice offers `[1]` next and `[2]` the choice; there is nothing to
 * delete in a terminal.
 */

import type { Asking } from '../command.ts';
import type { ButtonState } from '../reply/custom-id.ts';
import { visible } from '../reply/plain-text.ts';
import type { Button, Choice, Reply } from '../reply/reply.ts';

type ActionState = Exclude<ButtonState, { action: 'delete' }>;

export interface Action {
  readonly label: string;
  readonly description?: string;
  readonly state: ActionState;
}

export type Press = (state: ActionState, asking: Asking) => Reply;

/** What a reply offers to do next, buttons first. */
export function actionsOf({ buttons, menu }: Reply): readonly Action[] {
  return [...pressable(buttons), ...pressable(menu?.choices ?? [])];
}

/** The actions one a line, numbered from 1, the menu under its heading; empty where there is none. */
export function drawActions({ buttons, menu }: Reply): string {
  const above = pressable(buttons);
  const choices = pressable(menu?.choices ?? []);
  const draw = ({ label, description }: Action, number: number) => {
    const more = description === undefined ? '' : ` (${visible(description)})`;
    return `[${number}] ${visible(label)}${more}`;
  };
  return [
    ...above.map((action, at) => draw(action, at + 1)),
    ...(choices.length > 0 && menu ? [visible(menu.placeholder)] : []),
    ...choices.map((action, at) => draw(action, above.length + at + 1)),
  ].join('\n');
}

function pressable(actions: readonly (Button | Choice)[]): readonly Action[] {
  return actions.flatMap(({ state, ...words }) => (state.action === 'delete' ? [] : [{ ...words, state }]));
}

/** A reply that is read page by page, with all its pages after this one. */
export function* allPages(first: Reply, press: Press, asking: Asking): Generator<Reply> {
  yield first;
  let reply = first;
  for (let page = 1; ; page++) {
    const next = actionsOf(withoutMenu(reply)).find(({ state }) => 'page' in state && state.page === page);
    if (!next) return;
    reply = press(next.state, asking);
    yield reply;
  }
}

export function withoutMenu({ menu: _menu, ...reply }: Reply): Reply {
  return reply;
}
