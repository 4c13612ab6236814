/**
 * The grammar of questions: lexicon/grammar.txt read, and a question fitted into its frames.
 *
 * `parse('ماذا قال بلينكن عن حماس')` gives `{ kind: 'said-about', holes: { SPEAKER: [بلينكن], TOPIC: [حماس] } }` with the words of the
 * question in the holes; a question that fits no frame gives null.
 */

import { readFileSync } from 'node:fs';
import { fold } from '../arabic/normalise.ts';
import { type Word, words } from '../arabic/words.ts';

/** What kind of thing is asked: see the frames in lexicon/grammar.txt. */
type FrameKind = 'who-said' | 'said-about' | 'did-say' | 'who-is';

export interface Parse {
  readonly kind: FrameKind;
  /** The words in each hole; a frame's two CLAIM holes are joined. */
  readonly holes: Readonly<Partial<Record<Hole, readonly Word[]>>>;
}

type Hole = 'CLAIM' | 'SPEAKER' | 'TOPIC';

type Part = { readonly hole: Hole } | { readonly phrases: readonly (readonly string[])[]; readonly optional: boolean };

interface Frame {
  readonly kind: FrameKind;
  readonly parts: readonly Part[];
}

const KINDS: readonly FrameKind[] = ['who-said', 'said-about', 'did-say', 'who-is'];
const HOLES: readonly Hole[] = ['CLAIM', 'SPEAKER', 'TOPIC'];

/** A speaker's name with his role is rarely longer. */
const LONGEST_SPEAKER = 14;

const frames = readGrammar(readFileSync(new URL('./lexicon/grammar.txt', import.meta.url), 'utf8'));

/** The first frame that all words of the question fit into, or null. */
export function parse(question: string): Parse | null {
  const list = words(question);
  for (const { kind, parts } of frames) {
    const holes = fill(list, 0, parts, 0);
    if (holes !== null) return { kind, holes };
  }
  return null;
}

type Holes = Partial<Record<Hole, readonly Word[]>>;

/** Fits the words from `at` on into the parts from `next` on: what comes to stand in the holes, or null. */
function fill(list: readonly Word[], at: number, parts: readonly Part[], next: number): Holes | null {
  const part = parts[next];
  if (part === undefined) return at === list.length ? {} : null;
  if ('hole' in part) return fillHole(part.hole, list, at, parts, next);
  for (const phrase of part.phrases) {
    if (!phrase.every((word, offset) => isWord(list[at + offset], word))) continue;
    const rest = fill(list, at + phrase.length, parts, next + 1);
    if (rest !== null) return rest;
  }
  return part.optional ? fill(list, at, parts, next + 1) : null;
}

/** `wanted` is folded, or `=` and the very spelling. */
function isWord(word: Word | undefined, wanted: string): boolean {
  return wanted.startsWith('=') ? word?.text === wanted.slice(1) : word?.folded === wanted;
}

function fillHole(hole: Hole, list: readonly Word[], at: number, parts: readonly Part[], next: number): Holes | null {
  const last = next === parts.length - 1;
  const longest = hole === 'SPEAKER' ? Math.min(list.length, at + LONGEST_SPEAKER) : list.length;
  for (let end = last ? list.length : at + 1; end <= longest && end > at; end++) {
    const rest = fill(list, end, parts, next + 1);
    if (rest !== null) return { ...rest, [hole]: [...list.slice(at, end), ...(rest[hole] ?? [])] };
  }
  return null;
}

/**
 * The frames of a grammar file.
 * @throws Error naming the line that is neither a class nor a frame, or that uses a class which is not there.
 */
export function readGrammar(text: string): readonly Frame[] {
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  const classes = new Map<string, readonly (readonly string[])[]>();
  for (const line of lines) {
    const [, name, list] = /^class ([\w-]+):(.*)$/.exec(line) ?? [];
    if (name !== undefined && list !== undefined) classes.set(name, phrasesOf(list));
  }
  return lines.flatMap((line, index): Frame[] => {
    if (line === '' || line.startsWith('class ')) return [];
    const [, name, sequence = ''] = /^frame ([\w-]+):(.*)$/.exec(line) ?? [];
    const kind = KINDS.find((known) => known === name);
    if (kind === undefined)
      throw new Error(`grammar.txt, line ${index + 1}: neither a class nor a known frame: ${line}`);
    return [
      {
        kind,
        parts: sequence
          .trim()
          .split(/\s+/)
          .map((part) => partOf(part, classes, index + 1)),
      },
    ];
  });
}

/** «من هو, =على» → [['من', 'هو'], ['=على']], folded but for the very spelling, the longer first. */
function phrasesOf(list: string): string[][] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().split(/[\s']+/))
    .map((phrase) => phrase.map((word) => (word.startsWith('=') ? word : fold(word))))
    .sort((a, b) => b.length - a.length);
}

function partOf(part: string, classes: ReadonlyMap<string, readonly (readonly string[])[]>, line: number): Part {
  const hole = HOLES.find((known) => known === part);
  if (hole !== undefined) return { hole };
  const optional = part.endsWith('?');
  const phrases = classes.get(optional ? part.slice(0, -1) : part);
  if (phrases === undefined) throw new Error(`grammar.txt, line ${line}: there is no class called ${part}`);
  return { phrases, optional };
}
