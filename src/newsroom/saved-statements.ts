/**
 * Who said what, kept from one start to the next: finding that out is most of the work of a start, and the answer changes only
 * with the article or the program.
 *
 * `rawi index` writes the file `.rawi-index` into the corpus folder; who opens the corpus afterwards takes from it what is
 * there and works out the rest. The file is never trusted: an article's statements are kept under a hash of the whole
 * article, the file begins with a hash of the program that made them and one of all that follows, and whatever does not fit
 * is worked out again. Its first line is `{"program": "…", "sha256": "…"}`; every other line is a key, a tab, and an
 * Attribution as JSON.
 */

import { createHash } from 'node:crypto';
import { constants, readdirSync, readFileSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../article/article.ts';
import { attribute } from '../attribution/attribute.ts';
import type { Attribution } from '../attribution/statement.ts';
import type { Corpus } from '../newsroom.ts';

export interface Attributed extends Corpus {
  /** How many articles had to be worked out. */
  readonly fresh: number;
  /** Whether there was a file to take from, however good. */
  readonly found: boolean;
}

const FILE = '.rawi-index';
/** Folders whose sources decide what statements an article has. */
const SOURCES = ['../attribution', '../arabic', '../article'];

/** No link is followed, and a pipe is not waited for. */
const PLAIN = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

const header = z.object({ program: z.string(), sha256: z.string() });

/** The statements of all articles: from the corpus folder's file where they stand there, else worked out. Never rejects. */
export async function attributeAll(articles: readonly Article[], corpusDir: string): Promise<Attributed> {
  const file = await readFile(join(corpusDir, FILE), { flag: PLAIN }).catch(() => null);
  const saved = file === null ? new Map<string, string>() : readSaved(file);
  let fresh = 0;
  const attributed = articles.map((article) => {
    const line = saved.get(keyOf(article));
    if (line !== undefined) return { article, attribution: parse(line) };
    fresh += 1;
    return { article, attribution: attribute(article) };
  });
  return { articles: attributed, fresh, found: file !== null };
}

/** Writes the file anew, in one step: whoever reads meanwhile reads the old one. Gives its path; rejects where it may not. */
export async function saveStatements({ articles }: Corpus, corpusDir: string): Promise<string> {
  const path = join(corpusDir, FILE);
  const body = articles
    .map(({ article, attribution }) => `${keyOf(article)}\t${JSON.stringify(attribution)}\n`)
    .join('');
  const head = { program: programVersion(), sha256: sha256(body) };
  const draft = `${path}.${process.pid}`;
  try {
    const file = await open(draft, 'w');
    try {
      await file.writeFile(`${JSON.stringify(head)}\n${body}`);
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

/** The lines by key; none where the file is of another program or not as it was written. */
function readSaved(file: Buffer): Map<string, string> {
  const end = file.indexOf('\n');
  const body = file.subarray(end + 1);
  try {
    const { program, sha256: sum } = header.parse(JSON.parse(file.subarray(0, end).toString()));
    if (program !== programVersion() || sum !== sha256(body)) return new Map();
  } catch {
    return new Map();
  }
  const lines = body.toString().split('\n');
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
}

function parse(line: string): Attribution {
  return JSON.parse(line);
}

function keyOf(article: Article): string {
  return sha256(JSON.stringify(article));
}

/** Changes with every change to the sources that statements come from. */
function programVersion(): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    const dir = new URL(`${folder}/`, import.meta.url);
    const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).toSorted()) {
      hash.update(readFileSync(path)).update('\0');
    }
  }
  return hash.digest('base64url');
}

function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url');
}
