/**
 * The built page, read into memory once: what is not in the list cannot be asked for, whatever a path looks like.
 */

import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** The page has not been built. */
export class PageMissing extends Error {
  override readonly name = 'PageMissing';
  constructor(folder: string) {
    super(`The playground's page is not built: there is no ${join(folder, 'index.html')}. Run "npm run build" once.`);
  }
}

/** The files of a folder by the path that a browser asks for; `/` is index.html. @throws PageMissing */
export async function readPage(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, PageFile>();
  for (const entry of entries) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    files.set(path === '/index.html' ? '/' : path, { type, body: await readFile(file) });
  }
  if (!files.has('/')) throw new PageMissing(folder);
  return files;
}
