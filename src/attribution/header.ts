/**
 * From a verb of reporting to what it reports: its source behind it, what may stand between, and where the content begins.
 *
 * In «قال سليم حداد للصحفيين، الجمعة، إن الطريق مغلق» the header of «قال» holds the source «سليم حداد» and the opener «إن», so the content begins
 * at «الطريق». The words are walked once; at each, the first step that knows it says where to go on.
 */

import { isBareSpeech } from './bare-speech.ts';
import { type VerbCue, verbAt } from './cues.ts';
import { heldFrom } from './held.ts';
import { isFunction, NAMES, title } from './lexicon.ts';
import { quotedName } from './named.ts';
import { contentAt, isSpeech, opens } from './openers.ts';
import { type Atom, markOf, wordOf } from './quotations.ts';
import { remembered } from './remembered.ts';
import {
  audience,
  circumstance,
  ended,
  goTo,
  type Header,
  opened,
  opener,
  provenance,
  relative,
  type Step,
  setting,
  sourceHere,
  standsIn,
  type Walk,
} from './walk.ts';

/** How far behind its verb a content may begin, in atoms. */
const REACH = 70;
/** The same for a verb within the header of another. */
const NEAR = 12;

/** The header of a verb, up to atom `to` at most. */
export function header(row: readonly Atom[], cue: VerbCue, to: number, inner = false): Header {
  const found = read(row, cue, to, inner);
  const held = found.opener ? null : heldFrom(row, cue, found.source, found.delegate?.at ?? to);
  return held === null ? found : { ...found, opener: 'clause', content: held, delegate: null };
}

function read(row: readonly Atom[], cue: VerbCue, to: number, inner: boolean): Header {
  const limit = Math.min(to, cue.next + REACH, row.length);
  const walk: Walk = {
    row,
    cue,
    limit,
    inner,
    at: cue.next,
    source: null,
    origin: null,
    passers: [],
    slot: true,
    relative: false,
    described: false,
  };
  while (walk.at < limit) {
    const atom = row[walk.at];
    const found = atom?.kind === 'word' ? readWord(walk, atom.token.folded) : readMark(walk, atom);
    if (found) return found;
  }
  return ended(walk);
}

function readMark(walk: Walk, atom: Atom | undefined): Header | null {
  const { row, cue, at } = walk;
  if (atom?.kind === 'quotation') {
    const named = quotedName(row, at, cue, walk.source);
    if (!named && isSpeech(row, at, cue, walk.source)) return opened(walk, 'quotation', at);
    walk.source = named ?? walk.source;
  }
  if (markOf(atom) === ':' && /^(من|هي|هم|وهي|وهم|التاليه|التالي|الاتيه|الاتي)$/.test(wordOf(row[at - 1])))
    return ended(walk); // «كل من: …»
  if (markOf(atom) === ':' || (markOf(atom) === ';' && row[at + 1]?.kind === 'quotation'))
    return opened(walk, 'colon', at + 1);
  if (markOf(atom) === ',' && isBareSpeech(row, at + 1, cue, walk.source, walk.limit))
    return opened(walk, 'clause', at + 1);
  if ((markOf(atom) === ';' && !isFunction(wordOf(row[at + 1]), 'complement')) || markOf(atom) === '…')
    return ended(walk);
  walk.at = markOf(atom) === '-' ? behindAside(row, at, walk.limit) : at + 1;
  return null;
}

function readWord(walk: Walk, word: string): Header | null {
  if (isBareSpeech(walk.row, walk.at, walk.cue, walk.source, walk.limit)) return opened(walk, 'clause', walk.at);
  for (const step of STEPS) {
    const found = step(walk, word);
    if (found) return found === 'moved' ? null : found;
  }
  walk.slot = false;
  walk.at++;
  return null;
}

const WHILE = /^(وقت|حين|بينما|فيما)$/;
/** Behind a comma these begin a report of their own. */
const SAYING: readonly string[] = ['say', 'add', 'tell'];

/** Another verb: a participle that opens the content, a verb with a content of its own, or a new report that ends this header. */
const otherVerb: Step = (walk, word) => {
  const { row, at } = walk;
  const verb = verbAt(row, at);
  if (!verb || isFunction(word, 'stop') || NAMES.has(word)) return null;
  if (verb.joined && verb.pronoun && !opens(row[verb.next])) return null; // «للوكالة وتابعته الصحيفة»
  const { tense, person, verbClass, preposition } = verb.form;
  if (tense === 'participle' && !title(word) && verbClass !== 'act' && speaksOn(row, verb)) {
    if (!walk.described || opens(row[verb.next]) || contentAt(row, verb.next, verb)) return ended(walk, verb);
    return goTo(walk, at + 1); // «المسؤول الذي تحدث مشترطا عدم كشف اسمه، إن …»
  }
  if ((tense !== 'past' && tense !== 'present') || person !== 3) return null;
  if (WHILE.test(wordOf(row[at - 1])) && SAYING.includes(verbClass) && !verb.joined) return ended(walk); // «في وقت أفادت فيه أنباء بأن»
  const next = wordOf(row[verb.next]);
  const own =
    isFunction(next, 'complement') || (next === preposition && isFunction(wordOf(row[verb.next + 1]), 'complement'));
  const before = wordOf(row[at - 1]);
  if (!walk.inner && (walk.relative || own || isFunction(before, 'relative'))) {
    walk.relative = false;
    return goTo(walk, behindInner(walk));
  }
  const begins = verb.joined || isFunction(before.replace(/^و/, ''), 'clause');
  return begins || (markOf(row[at - 1]) === ',' && SAYING.includes(verbClass)) ? ended(walk) : null;
};

/** «تابع قائلا: …», «أشار مؤكدا أن …»; but «يتخذ من المدينة مقرا له» goes on. */
const speaksOn = (row: readonly Atom[], { next, form }: VerbCue): boolean => {
  const behind = row[next];
  if (behind?.kind !== 'word') return true;
  const word = wordOf(behind);
  return isFunction(word, 'complement') || word === form.preposition || !isFunction(word, 'stop');
};

/** Behind the content of a verb within this header, as far as it opens near by. */
function behindInner({ row, at, limit }: Walk): number {
  const within = innerHeader(row, at);
  if (!within?.opener || within.content > limit) return at + 1;
  return within.opener === 'clause' ? skipToComma(row, within.content, limit) : within.content + 1;
}

const innerHeader = remembered((row, at): Header | null => {
  const verb = verbAt(row, at);
  return verb && header(row, verb, skipToComma(row, at, Math.min(row.length, at + NEAR)), true);
});

const STEPS: readonly Step[] = [
  opener,
  relative,
  provenance,
  otherVerb,
  standsIn,
  sourceHere,
  setting,
  circumstance,
  audience,
];

/** Behind «- … -», or behind a single dash. */
const behindAside = (row: readonly Atom[], at: number, limit: number): number => {
  for (let end = at + 1; end < Math.min(limit, at + 20); end++) if (markOf(row[end]) === '-') return end + 1;
  return at + 1;
};

const skipToComma = (row: readonly Atom[], from: number, limit: number): number => {
  let at = from;
  while (
    at < limit &&
    markOf(row[at]) !== ',' &&
    markOf(row[at]) !== '-' &&
    verbAt(row, at)?.form.tense !== 'participle'
  )
    at++;
  return at;
};
