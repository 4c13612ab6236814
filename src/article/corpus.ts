/**
 * A folder → its articles, in the order of their ids, and everything that is wrong with it. A broken file costs its own
 * article and no other.
 *
 * `await loadCorpus('corpus')` gives `{ articles: [{ id: 'amman-summit', … }], problems: [], setApart: [], reached: true }`.
 *
 * Only plain files of the folder itself are read: no folders in it, and no link that leads out of it.
 */

import { constants, type Dirent } from 'node:fs';
import { type FileHandle, open, readdir, realpath } from 'node:fs/promises';
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

/** So many files are open at once: enough to keep the disk busy, few enough for any limit on open files. */
const AT_ONCE = 32;

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
  const names = entries.map(({ name }) => name).filter((name) => !isHidden(name));
  const readings = await inTurns(names.toSorted(), (name) => readFile(root, name));
  return { ...collect(dir, readings), reached: true };
}

/** Reads one file as an article, wherever it lies. Never throws. */
export async function loadArticle(path: string, name: string): Promise<ArticleReading> {
  let file: FileHandle | undefined;
  try {
    // Without O_NONBLOCK, opening a named pipe waits for somebody to write into it.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await file.stat();
    if (stats.isDirectory()) return refusal('Folders inside the corpus folder are not read: move its articles up.');
    if (!stats.isFile()) return refusal('This is no plain file.');
    if (stats.size > LARGEST_FILE) return refusal(sizeAdvice(stats.size));
    return readArticle(name, await file.readFile());
  } catch (error) {
    return refusal(`The file ${trouble(error)}.`);
  } finally {
    await file?.close();
  }
}

interface NamedReading extends ArticleReading {
  readonly name: string;
}

async function readFile(root: string, name: string): Promise<NamedReading> {
  try {
    const path = await realpath(join(root, name));
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return { name, ...refusal('The link leads out of the corpus folder: put the file itself there.') };
    }
    return { name, ...(await loadArticle(path, name)) };
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

async function inTurns<From, To>(items: readonly From[], work: (item: From) => Promise<To>): Promise<To[]> {
  const done: To[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    done.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(work))));
  }
  return done;
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
