/**
 * A folder → its articles, in the order of their ids, and everything that is wrong with it. A broken file costs its own
 * article and no other.
 *
 * `await loadCorpus('corpus')` gives `{ articles: [{ id: 'amman-summit', … }], problems: [], setApart: [], reached: true }`.
 *
 * Only plain files of the folder itself are read: no folders in it, and no link that leads out of it. Each file is read in one
 * go without waiting for others, which takes a tenth of a millisecond: a program that must not be kept from other work reads in
 * a thread (desk/).
 */

import { closeSync, constants, type Dirent, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Article } from './article.ts';
import { type Problem, refuse } from './flaw.ts';
import type { SetApart } from './manuscript.ts';
import { type ArticleReading, LARGEST_FILE, readArticle, sizeAdvice } from './read.ts';

export interface LoadedCorpus {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** Page furniture that was recognised and is no passage, with its file. */
  readonly setApart: readonly (SetApart & { readonly file: string })[];
  /** False where the folder itself could not be read. */
  readonly reached: boolean;
}

/** Reads all articles of a folder. Never throws: what goes wrong is in `problems`. */
export async function loadCorpus(dir: string): Promise<LoadedCorpus> {
  let root: string;
  let entries: Dirent[];
  try {
    root = await realpath(dir);
    entries = await readdir(root, { withFileTypes: true });
  } catch (error) {
    const reason = `The corpus folder ${trouble(error)}: name the right one with CORPUS_DIR or --corpus.`;
    return { articles: [], problems: [{ ...refuse(reason), file: dir }], setApart: [], reached: false };
  }
  const shown = entries
    .filter(({ name }) => !isHidden(name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const readings = shown.map((entry) => readEntry(root, entry));
  return { ...collect(dir, readings), reached: true };
}

/** Reads one file as an article, wherever it lies. Never throws. */
export function loadArticle(path: string, name: string): ArticleReading {
  return readFile(path, name, constants.O_RDONLY);
}

function readFile(path: string, name: string, flags: number): ArticleReading {
  let file: number | undefined;
  try {
    // Without O_NONBLOCK, opening a named pipe waits for somebody to write into it.
    file = openSync(path, flags | constants.O_NONBLOCK);
    const stats = fstatSync(file);
    if (stats.isDirectory()) return refusal('Folders inside the corpus folder are not read: move its articles up.');
    if (!stats.isFile()) return refusal('This is no plain file.');
    if (stats.size > LARGEST_FILE) return refusal(sizeAdvice(stats.size));
    return readArticle(name, readFileSync(file));
  } catch (error) {
    return refusal(`The file ${trouble(error)}.`);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

interface NamedReading extends ArticleReading {
  readonly name: string;
}

/** Follows a link only to where it may lead; what was no link a moment ago is not followed if it is one now. */
function readEntry(root: string, entry: Dirent): NamedReading {
  const { name } = entry;
  const path = join(root, name);
  if (!entry.isSymbolicLink()) return { name, ...readFile(path, name, constants.O_RDONLY | constants.O_NOFOLLOW) };
  try {
    const target = realpathSync(path);
    if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return { name, ...refusal('The link leads out of the corpus folder: put the file itself there.') };
    }
    return { name, ...readFile(target, name, constants.O_RDONLY | constants.O_NOFOLLOW) };
  } catch (error) {
    return { name, ...refusal(`The file ${trouble(error)}.`) };
  }
}

/** Puts the readings together: the first file with an id has it, and every flaw gets the name of its file. */
function collect(dir: string, readings: readonly NamedReading[]): Omit<LoadedCorpus, 'reached'> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const { name, article, flaws } of readings) {
    problems.push(...flaws.map((flaw) => ({ ...flaw, file: name })));
    if (!article) continue;
    const owner = owners.get(article.id.toLowerCase());
    if (owner) {
      problems.push({
        ...refuse(`The id ${article.id} is taken by ${owner}: give the file another name.`),
        file: name,
      });
    } else {
      owners.set(article.id.toLowerCase(), name);
      articles.push(article);
    }
  }
  if (readings.length === 0) {
    problems.push({ ...refuse('There is no article in the folder: put .md or .txt files there.'), file: dir });
  }
  const setApart = readings.flatMap(({ name, setApart }) => setApart.map((line) => ({ ...line, file: name })));
  return { articles: articles.toSorted((one, other) => (one.id < other.id ? -1 : 1)), problems, setApart };
}

/** What editors, version control and file managers leave in a folder. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~');
}

function refusal(reason: string): ArticleReading {
  return { article: null, flaws: [refuse(reason)], setApart: [] };
}

/** What keeps a file or folder from being read, to follow its name. */
function trouble(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'ENOENT':
      return 'does not exist';
    case 'ENOTDIR':
      return 'is a file';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read by this user';
    default:
      return `cannot be read (${code})`;
  }
}
