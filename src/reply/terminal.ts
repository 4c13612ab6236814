/**
 * A reply as text for a terminal: the same cards, parted by blank lines, without Discord's markup and buttons.
 *
 * Terminals differ in how they treat isolates, and those that lay out Arabic do it line by line themselves: none are sent.
 */

import pico from 'picocolors';
import { visible } from './plain-text.ts';
import type { Card, Line, Reply, Run } from './reply.ts';

export interface TerminalLook {
  /** Colours and bold by ANSI escapes; without them the answering words stand between asterisks. */
  readonly colour: boolean;
}

const PREFIX = { text: '', quote: '│ ', faint: '' } as const;

/** See the header. Ends without a line break. */
export function toTerminal(reply: Reply, { colour }: TerminalLook): string {
  const ink = pico.createColors(colour);
  const look = {
    bold: (text: string) => (colour ? ink.bold(text) : `*${text}*`),
    struck: (text: string) => (colour ? ink.strikethrough(text) : `[-${text}-]`),
    underlined: (text: string) => (colour ? ink.underline(text) : `[+${text}+]`),
  };
  const runs = (list: readonly Run[]): string =>
    list
      .map(({ text, look: how }) => {
        const shown = visible(text);
        return how === undefined || shown.trim() === '' ? shown : look[how](shown);
      })
      .join('');
  const line = ({ kind, runs: list }: Line): string => {
    const text = PREFIX[kind] + runs(list);
    return kind === 'faint' ? ink.dim(text) : text;
  };
  const card = ({ title, lines, footer, tone, url }: Card): string => {
    const paint = { answer: ink.green, narration: ink.blue, warning: ink.yellow, problem: ink.red, plain: ink.cyan }[
      tone
    ];
    return [
      ...(title.length > 0 ? [ink.bold(paint(runs(title)))] : []),
      ...lines.map(line),
      ...(footer.length > 0 ? [ink.dim(runs(footer))] : []),
      ...(url === undefined ? [] : [ink.dim(visible(url))]),
    ].join('\n');
  };
  const choices = reply.menu?.choices.map(
    ({ label, description }) =>
      `- ${visible(label)}${description === undefined ? '' : ink.dim(` (${visible(description)})`)}`,
  );
  return [
    ...(reply.text.length > 0 ? [runs(reply.text)] : []),
    ...reply.cards.map(card),
    ...(reply.menu === undefined || choices === undefined
      ? []
      : [[`${visible(reply.menu.placeholder)}`, ...choices].join('\n')]),
  ].join('\n\n');
}
