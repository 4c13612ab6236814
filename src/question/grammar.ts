/**
 * The grammar of questions: lexicon/grammar.txt read, and a question fitted into its frames.
 *
 * `parse('ماذا قال بلينكن عن حماس')` gives `{ kind: 'said-about', holes: { SPEAKER: [بلينكن], TOPIC: [حماس] } }` with the words of the
 * question in the holes; a question that fits no frame gives null.
 */

import { readFileSync } from 'node:fs';
import { englishStem } from '../arabic/english.ts';
import { fold } from '../arabic/normalise.ts';
import { type Word, words } from '../arabic/words.ts';
import { personsOf } from './inflections.ts';

/** What kind of thing is asked: see the frames in lexicon/grammar.txt. */
type FrameKind = 'who-said' | 'said-about' | 'did-say' | 'who-is';

export interface Parse {
  readonly kind: FrameKind;
  /** The words in each hole; a frame's two CLAIM holes are joined. */
  readonly holes: Readonly<Partial<Record<Hole, readonly Word[]>>>;
}

type Hole = 'CLAIM' | 'SPEAKER' | 'TOPIC';

type Part = { readonly hole: Hole } | { readonly phrases: Phrases; readonly optional: boolean };

/** The phrases of a class: those of one word by what they are looked up by, and the longer ones, the longest first. */
interface Phrases {
  /** Folded; `=` and the very spelling; `*` and the stem of an English verb. */
  readonly single: ReadonlySet<string>;
  readonly longer: readonly (readonly string[])[];
}

interface Frame {
  readonly kind: FrameKind;
  readonly parts: readonly Part[];
}

const KINDS: readonly FrameKind[] = ['who-said', 'said-about', 'did-say', 'who-is'];
const HOLES: readonly Hole[] = ['CLAIM', 'SPEAKER', 'TOPIC'];

/** A speaker's name with his role is rarely longer. */
const LONGEST_SPEAKER = 14;
/** Spelt so, these end a speaker: what he answers to, or talks about («رد الوزير على …»). The name علي is spelt otherwise. */
const BEHIND_SPEAKER: ReadonlySet<string> = new Set(['على', 'عن', 'حول', 'بشأن', 'بخصوص', 'إزاء', 'تجاه', 'حيال']);

/** What is put before the present when people speak: «بيقول»، «كيقول»، «هيقول». */
const SPOKEN_PREFIXES = ['ب', 'ك', 'ه', 'ح'];

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
  for (const length of lengthsOf(part.phrases, list, at)) {
    const rest = fill(list, at + length, parts, next + 1);
    if (rest !== null) return rest;
  }
  return part.optional ? fill(list, at, parts, next + 1) : null;
}

/** How many words a phrase of the class takes here, for each that stands here, the longest first. */
function* lengthsOf({ single, longer }: Phrases, list: readonly Word[], at: number): Generator<number> {
  for (const phrase of longer) {
    if (phrase.every((wanted, offset) => list[at + offset]?.folded === wanted)) yield phrase.length;
  }
  const word = list[at];
  if (word !== undefined && spellingsOf(word).some((spelling) => single.has(spelling))) yield 1;
}

function spellingsOf({ text, folded }: Word): string[] {
  return [folded, `=${text}`, `*${englishStem(folded)}`];
}

function fillHole(hole: Hole, list: readonly Word[], at: number, parts: readonly Part[], next: number): Holes | null {
  const last = next === parts.length - 1;
  const longest = hole === 'SPEAKER' ? Math.min(list.length, at + LONGEST_SPEAKER) : list.length;
  for (let end = last ? list.length : at + 1; end <= longest && end > at; end++) {
    if (hole === 'SPEAKER' && list.slice(at, end).some(({ text }) => BEHIND_SPEAKER.has(text))) return null;
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
  const classes = new Map<string, Phrases>();
  for (const [index, line] of lines.entries()) {
    const [, name, list] = /^class ([\w-]+):(.*)$/.exec(line) ?? [];
    if (name !== undefined && list !== undefined) classes.set(name, phrasesOf(list, index + 1));
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

/** «من هو, =على, *قال» → the phrase «من هو», the very spelling «على», and every person of «قال». */
function phrasesOf(list: string, line: number): Phrases {
  const single = new Set<string>();
  const longer: string[][] = [];
  for (const written of list.split(',').map((phrase) => phrase.trim())) {
    const phrase = fold(written).split(/[\s']+/);
    if (written.startsWith('*')) for (const form of formsOfVerb(written.slice(1), line)) single.add(form);
    else if (written.startsWith('=')) single.add(written);
    else if (phrase.length > 1) longer.push(phrase);
    else single.add(phrase.join());
  }
  return { single, longer: longer.sort((a, b) => b.length - a.length) };
}

/** Every person of a verb, written and spoken; the stem of an English one. */
function formsOfVerb(verb: string, line: number): readonly string[] {
  if (/^[a-z]/.test(verb)) return [`*${englishStem(verb)}`];
  const persons = personsOf(verb);
  if (persons.length === 0) throw new Error(`grammar.txt, line ${line}: verbs.txt has no verb ${verb}`);
  const presents = persons.filter((form) => /^[يت]/.test(form));
  return [
    ...persons,
    // «قالو» is «قالوا» in a hurry.
    ...persons.filter((form) => form.endsWith('وا')).map((form) => form.slice(0, -1)),
    ...presents.flatMap((form) => SPOKEN_PREFIXES.map((prefix) => prefix + form)),
  ];
}

function partOf(part: string, classes: ReadonlyMap<string, Phrases>, line: number): Part {
  const hole = HOLES.find((known) => known === part);
  if (hole !== undefined) return { hole };
  const optional = part.endsWith('?');
  const phrases = classes.get(optional ? part.slice(0, -1) : part);
  if (phrases === undefined) throw new Error(`grammar.txt, line ${line}: there is no class called ${part}`);
  return { phrases, optional };
}
