/** Printing: answers on standard output, everything about the program itself on standard error. */

import type { Writable } from 'node:stream';
import pico from 'picocolors';

/** Writes and waits while the reader is behind, so that no answers pile up in memory. */
export async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await new Promise((resolve) => output.once('drain', resolve));
}

/** One line for whoever runs the program. */
export function complain(line: string): void {
  process.stderr.write(`rawi: ${line}\n`);
}

/** A fault of ours, with all that somebody needs who wants to report it. */
export function reportFault(where: string, error: unknown): void {
  complain(`${where}: ${error instanceof Error ? error.stack : error}`);
}

/** Colours are for people: only on a terminal, and not where NO_COLOR is set. */
export function hasColours(): boolean {
  return Boolean(process.stdout.isTTY) && pico.isColorSupported;
}
