/**
 * The prompt: Rawi in a terminal, with the commands of Discord, history (up and down) and completion (tab). The buttons and menus
 * of a reply are a numbered list below it; typing a number presses.
 *
 * Where the input is no terminal, it reads lines until the end, and prints the answers and nothing else.
 */

import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fold } from '../arabic/normalise.ts';
import type { Asking, Command } from '../command.ts';
import { notice } from '../reply/notices.ts';
import type { Reply } from '../reply/reply.ts';
import { type TerminalLook, toTerminal } from '../reply/terminal.ts';
import { type Action, actionsOf, drawActions, type Press, withoutMenu } from './actions.ts';
import { type Completion, complete } from './completion.ts';
import { write } from './console.ts';
import { parsePromptLine, slashCommands, usage } from './prompt-line.ts';

export interface Prompt extends TerminalLook {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person sits there. */
  readonly interactive: boolean;
  readonly commands: readonly Command[];
  readonly press: Press;
  /** As it is at this moment: the corpus may change while the prompt is open. */
  readonly asking: () => Asking;
  /** Gets what a command threw; the prompt goes on. */
  readonly report: (error: unknown) => void;
}

/** Answers lines until the input ends or somebody leaves. */
export async function runPrompt(prompt: Prompt): Promise<void> {
  const { input, output, interactive, commands, asking, report } = prompt;
  const completer = (line: string): Completion => {
    try {
      return complete(line, commands, asking());
    } catch (error) {
      report(error);
      return [[], line];
    }
  };
  const lines = createInterface({
    input,
    ...(interactive && { output, prompt: 'rawi> ', completer }),
    terminal: interactive,
  });
  if (interactive) lines.prompt();
  let offered: readonly Action[] = [];
  for await (const line of lines) {
    const next = answerLine(line, offered, prompt);
    if (next === null) break;
    offered = next.offered;
    if (next.text !== '') await write(output, `${next.text}\n\n`);
    if (interactive) lines.prompt();
  }
  lines.close();
}

interface Shown {
  readonly text: string;
  /** What a number means from now on. */
  readonly offered: readonly Action[];
}

/** What to show for a line; null where it says to leave. */
function answerLine(line: string, offered: readonly Action[], prompt: Prompt): Shown | null {
  const [number] = /^\d{1,2}$/.exec(fold(line).trim()) ?? [];
  const pressed = offered[Number(number) - 1];
  if (pressed) return show(prompt, (asking) => prompt.press(pressed.state, asking));
  const parsed = parsePromptLine(line, prompt.commands);
  switch (parsed.kind) {
    case 'empty':
      return { text: '', offered };
    case 'quit':
      return null;
    case 'help':
      return { text: help(prompt.commands), offered };
    case 'mistake':
      return { text: parsed.message, offered };
    case 'command':
      return show(prompt, (asking) => parsed.command.answer(parsed.options, asking));
  }
}

function show({ asking, report, colour }: Prompt, answer: (asking: Asking) => Reply): Shown {
  try {
    const reply = answer(asking());
    const parts = [toTerminal(withoutMenu(reply), { colour }), drawActions(reply)];
    return { text: parts.filter(Boolean).join('\n\n'), offered: actionsOf(reply) };
  } catch (error) {
    report(error);
    return { text: toTerminal(notice('failed', asking().language), { colour }), offered: [] };
  }
}

/** The commands with their options and descriptions. */
function help(commands: readonly Command[]): string {
  const lines = slashCommands(commands).map((command) => {
    const { definition } = command;
    return `${usage(command)}\n    ${'description' in definition ? definition.description : ''}`;
  });
  return [
    ...lines,
    'A line without a slash is asked as /ask does. A number chooses from the list below a reply. /quit leaves.',
  ].join('\n');
}
