/**
 * Everything that was found out about a corpus, as one block of bytes: who said what, who speaks, and the words of every
 * paragraph (search/collection.ts). A program that starts takes it from a file (index-file.ts), a thread that takes over from
 * another takes it from there; either way only what has changed is worked out anew.
 *
 * Articles are known by a hash of all that they are (keys.ts). What was written by another version of the program is not read.
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution } from '../attribution/statement.ts';
import type { SavedIndex } from '../search/text-index.ts';
import { type Lists, pack, type SharedBytes, textOf, type Unpacked, unpack } from './lists.ts';
import type { Voice } from './people.ts';

/** What is known of one article. Nothing is parsed before it is asked for. */
export interface SavedArticle {
  readonly digest: string;
  /** Attribution and voices as JSON. */
  readonly attributionJson: Uint8Array;
  readonly voicesJson: Uint8Array;
  /** Its paragraphs in the collection, the first and how many. */
  readonly firstEntry: number;
  readonly entries: number;
}

export interface SavedCorpus {
  readonly articles: readonly SavedArticle[];
  /** Of all paragraphs; read when it is asked for. */
  readonly index: SavedIndex;
}

/** The block of bytes of a corpus. */
export function packCorpus({ articles, index }: SavedCorpus): SharedBytes {
  const { vocabulary, ...texts } = index;
  return pack(programVersion(), {
    digests: articles.map(({ digest }) => digest),
    entries: Uint32Array.from(articles, ({ entries }) => entries),
    ...joined('attributions', articles, ({ attributionJson }) => attributionJson),
    ...joined('voices', articles, ({ voicesJson }) => voicesJson),
    ...vocabulary,
    ...texts,
  });
}

/** The corpus in a block of bytes; null where it is of another version of the program or not as it was written. */
export function unpackCorpus(block: SharedBytes): SavedCorpus | null {
  const lists = unpack(block, programVersion());
  if (lists === null) return null;
  const counts = lists.u32('entries');
  const attributions = parts(lists.u8('attributions'), lists.u32('attributionsEnds'));
  const voices = parts(lists.u8('voices'), lists.u32('voicesEnds'));
  let firstEntry = 0;
  const articles = lists.words('digests').map((digest, at): SavedArticle => {
    const entries = counts[at] ?? 0;
    firstEntry += entries;
    return {
      digest,
      attributionJson: attributions(at),
      voicesJson: voices(at),
      firstEntry: firstEntry - entries,
      entries,
    };
  });
  return {
    articles,
    get index() {
      return indexIn(lists);
    },
  };
}

function indexIn(lists: Unpacked): SavedIndex {
  return {
    vocabulary: {
      words: lists.words('words'),
      terms: lists.i32('terms'),
      kinds: lists.u8('kinds'),
      termNames: lists.words('termNames'),
      answers: lists.u8('answers'),
      sounds: lists.u32('sounds'),
      soundEnds: lists.u32('soundEnds'),
      soundNames: lists.words('soundNames'),
    },
    texts: lists.u32('texts'),
    textEnds: lists.u32('textEnds'),
    contexts: lists.u32('contexts'),
    contextEnds: lists.u32('contextEnds'),
    contextOf: lists.u32('contextOf'),
    lengths: lists.u32('lengths'),
    frequencies: lists.u32('frequencies'),
    postings: lists.u32('postings'),
    postingEnds: lists.u32('postingEnds'),
    postingCounts: lists.u16('postingCounts'),
    termLengths: lists.u32('termLengths'),
  };
}

export function toJson(value: Attribution | readonly Voice[]): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

export function parseAttribution({ attributionJson }: SavedArticle): Attribution {
  return JSON.parse(textOf(attributionJson));
}

export function parseVoices({ voicesJson }: SavedArticle): readonly Voice[] {
  return JSON.parse(textOf(voicesJson));
}

/** The bytes of all articles one after the other, and where those of each end. */
function joined(
  name: string,
  articles: readonly SavedArticle[],
  bytesOf: (article: SavedArticle) => Uint8Array,
): Lists {
  let end = 0;
  const ends = Uint32Array.from(articles, (article) => {
    end += bytesOf(article).length;
    return end;
  });
  return { [name]: new Uint8Array(Buffer.concat(articles.map(bytesOf), end)), [`${name}Ends`]: ends };
}

function parts(bytes: Uint8Array, ends: Uint32Array): (at: number) => Uint8Array {
  return (at) => bytes.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
}

/** Folders whose sources decide what is found out about an article. */
const SOURCES = ['../attribution', '../arabic', '../article', '../search', '.'];

/** Changes with every change to these sources. */
function programVersion(): string {
  version ??= SOURCES.reduce((hash, folder) => {
    const dir = new URL(`${folder}/`, import.meta.url);
    const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).toSorted()) {
      hash.update(readFileSync(path)).update('\0');
    }
    return hash;
  }, createHash('sha256')).digest('base64url');
  return version;
}

let version: string | undefined;
