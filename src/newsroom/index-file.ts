/**
 * What was found out about a corpus (saved-corpus.ts) as a file in its folder: `.rawi-index`, which `rawi index` writes and every
 * start reads. It is as good as no file where it is damaged or stale.
 */

import { closeSync, constants, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { SharedBytes } from './lists.ts';

const FILE = '.rawi-index';

/** No link is followed, and a pipe is not waited for. */
const PLAIN = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Has somebody run `rawi index` here? */
export function hasIndexFile(corpusDir: string): boolean {
  return existsSync(join(corpusDir, FILE));
}

/** What stands in the file, good or not; null where there is none that can be read. */
export function readIndexFile(corpusDir: string): SharedBytes | null {
  let file: number | undefined;
  try {
    file = openSync(join(corpusDir, FILE), PLAIN);
    const stats = fstatSync(file);
    if (!stats.isFile()) return null;
    const block = new Uint8Array(new SharedArrayBuffer(stats.size));
    for (let at = 0; at < block.length; ) {
      const read = readSync(file, block, at, block.length - at, at);
      if (read === 0) return null;
      at += read;
    }
    return block;
  } catch {
    return null;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Writes the file anew, in one step: whoever reads meanwhile reads the old one. Gives its path; rejects where it may not. */
export async function writeIndexFile(block: SharedBytes, corpusDir: string): Promise<string> {
  const path = join(corpusDir, FILE);
  const draft = `${path}.${process.pid}.${threadId}`;
  try {
    const file = await open(draft, 'w');
    try {
      await file.writeFile(block);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return path;
}
