/** Writes to a stream and waits while its reader is behind, so that no answers pile up in memory. */

import type { Writable } from 'node:stream';

export async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await new Promise((resolve) => output.once('drain', resolve));
}
