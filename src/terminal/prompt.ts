/**
 * The prompt: Rawi in a terminal, with the commands of Discord, history (up and down) and completion (tab).
 *
 * Where the input is no terminal, it reads lines until the end, and prints the answers and nothing else.
 */

import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Asking, Command } from '../command.ts';
import { notice } from '../reply/notices.ts';
import { type TerminalLook, toTerminal } from '../reply/terminal.ts';
import { complete } from './completion.ts';
import { parsePromptLine, slashCommands, usage } from './prompt-line.ts';

export interface Prompt extends TerminalLook {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person sits there. */
  readonly interactive: boolean;
  readonly commands: readonly Command[];
  /** As it is at this moment: the corpus may change while the prompt is open. */
  readonly asking: () => Asking;
  /** Gets what a command threw; the prompt goes on. */
  readonly report: (error: unknown) => void;
}

/** Answers lines until the input ends or somebody leaves. */
export async function runPrompt(prompt: Prompt): Promise<void> {
  const { input, output, interactive, commands, asking } = prompt;
  const lines = createInterface({
    input,
    ...(interactive && { output, prompt: 'rawi> ', completer: (line: string) => complete(line, commands, asking()) }),
    terminal: interactive,
  });
  if (interactive) lines.prompt();
  for await (const line of lines) {
    const text = answerLine(line, prompt);
    if (text === null) break;
    if (text !== '' && !output.write(`${text}\n\n`)) await new Promise((resolve) => output.once('drain', resolve));
    if (interactive) lines.prompt();
  }
  lines.close();
}

/** What to print for a line; null where it says to leave. */
function answerLine(line: string, { commands, asking, report, colour }: Prompt): string | null {
  const parsed = parsePromptLine(line, commands);
  switch (parsed.kind) {
    case 'empty':
      return '';
    case 'quit':
      return null;
    case 'help':
      return help(commands);
    case 'mistake':
      return parsed.message;
    case 'command':
      try {
        return toTerminal(parsed.command.answer(parsed.options, asking()), { colour });
      } catch (error) {
        report(error);
        return toTerminal(notice('failed', asking().language), { colour });
      }
  }
}

/** The commands with their options and descriptions. */
export function help(commands: readonly Command[]): string {
  const lines = slashCommands(commands).map((command) => {
    const { definition } = command;
    return `${usage(command)}\n    ${'description' in definition ? definition.description : ''}`;
  });
  return [...lines, 'A line without a slash is asked as /ask does. /quit leaves.'].join('\n');
}
