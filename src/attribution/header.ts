/**
 * From a verb of reporting to what it reports: its source behind it, what may stand between, and where the content begins.
 *
 * In «قال سليم حداد للصحفيين، الجمعة، إن الطريق مغلق» the header of «قال» holds the source «سليم حداد» and the opener «إن», so the content begins
 * at «الطريق». The words are walked once; at each, the first step that knows it says where to go on.
 */

import { canBegin } from './beginning.ts';
import { phraseAt, type VerbCue, verbAt } from './cues.ts';
import { heldFrom } from './held.ts';
import { isFunction, NAMES, TIMES, title } from './lexicon.ts';
import { quotedName, sourceBehind, upToObject, upToPreposition } from './named.ts';
import { belongsToCue, contentAt, isSpeech, opens, opensBehind } from './openers.ts';
import { sourcePhrase } from './phrase.ts';
import { type Atom, markOf, wordOf } from './quotations.ts';
import { remembered } from './remembered.ts';
import type { SourcePhrase } from './source.ts';
import { canSpeak, isSubject } from './speakable.ts';

type Opener = 'clause' | 'quotation' | 'colon';

export interface Header {
  readonly source: SourcePhrase | null;
  /** «عن» and whom the words are taken from, behind نقل. */
  readonly origin: SourcePhrase | null;
  /** Who passes the words on, named between verb and content («قال الوزير، بحسب رويترز، إن …»). */
  readonly passers: readonly SourcePhrase[];
  readonly opener: Opener | null;
  /** The first atom of the content; where there is no opener, the first atom that was not understood. */
  readonly content: number;
  /** A participle that opens the content in place of the verb («تابع قائلا: …»). */
  readonly delegate: VerbCue | null;
}

/** How far behind its verb a content may begin, in atoms. */
const REACH = 70;
/** The same for a verb within the header of another. */
const NEAR = 12;

interface Walk {
  readonly row: readonly Atom[];
  readonly cue: VerbCue;
  readonly limit: number;
  /** The verb stands in the header of another; verbs in its own header are not followed. */
  readonly inner: boolean;
  at: number;
  source: SourcePhrase | null;
  origin: SourcePhrase | null;
  readonly passers: SourcePhrase[];
  /** A source may still begin here. */
  slot: boolean;
  /** «الذي» was met and its verb not yet. */
  relative: boolean;
}

/** What a step says of a word: the header is complete, the walk went on, or it does not know the word. */
type Step = (walk: Walk, word: string) => Header | 'moved' | null;

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
  };
  while (walk.at < limit) {
    const atom = row[walk.at];
    const found = atom?.kind === 'word' ? readWord(walk, atom.token.folded) : readMark(walk, atom);
    if (found) return found;
  }
  return ended(walk);
}

const opened = ({ source, origin, passers }: Walk, opener: Opener, content: number): Header => ({
  source,
  origin,
  passers,
  opener,
  content,
  delegate: null,
});
const ended = ({ source, origin, passers, at }: Walk, delegate: VerbCue | null = null): Header => ({
  source,
  origin,
  passers,
  opener: null,
  content: at,
  delegate,
});

function goTo(walk: Walk, at: number): 'moved' {
  walk.at = at;
  return 'moved';
}

function readMark(walk: Walk, atom: Atom | undefined): Header | null {
  const { row, cue, at } = walk;
  if (atom?.kind === 'quotation') {
    const named = quotedName(row, at, cue, walk.source);
    if (!named && isSpeech(row, at, cue, walk.source)) return opened(walk, 'quotation', at);
    walk.source = named ?? walk.source;
  }
  if (markOf(atom) === ':') return opened(walk, 'colon', at + 1);
  if (markOf(atom) === ';' || markOf(atom) === '…') return ended(walk);
  walk.at = markOf(atom) === '-' ? behindAside(row, at, walk.limit) : at + 1;
  return null;
}

function readWord(walk: Walk, word: string): Header | null {
  for (const step of STEPS) {
    const found = step(walk, word);
    if (found) return found === 'moved' ? null : found;
  }
  walk.slot = false;
  walk.at++;
  return null;
}

/** «وصف كيف …», «سأل لماذا …»: a question as content. */
const QUESTION = /^(كيف|لماذا|ماذا|متي|اين|هل|كم)$/;
/** «تساءل عما إذا …». */
const WHETHER = /^(عما|ما)$/;
/** «انتقد القرار باعتباره …». */
const AS = /^(باعتبار|بوصف)(ه|ها|هم|هما)$/;

/** A word that opens the content: «إن», «كيف», «باعتباره». */
const opener: Step = (walk, word) => {
  const { row, cue, at } = walk;
  const before = row[at - 1];
  const whether = WHETHER.test(word) && wordOf(row[at + 1]) === 'اذا';
  const asks =
    (QUESTION.test(word) || whether) &&
    cue.form.tense !== 'noun' &&
    (at === cue.next || at === walk.source?.next || markOf(before) === ',' || wordOf(before) === 'عن');
  if (asks) return opened(walk, 'clause', whether ? at + 1 : at);
  if (AS.test(word) && ['judge', 'act'].includes(cue.form.verbClass)) return opened(walk, 'clause', at + 1);
  if (!isFunction(word, 'complement')) return null;
  if (belongsToCue(row, at, cue)) return opened(walk, 'clause', at + 1);
  return /^(الا|غير|بيد)$/.test(wordOf(before)) ? ended(walk) : goTo(walk, at + 1);
};

const relative: Step = (walk, word) => {
  if (!isFunction(word, 'relative')) return null;
  walk.relative = true;
  walk.slot = false;
  return goTo(walk, walk.at + 1);
};

/** «نقل عن», «علم من»: the words are those of whoever is named behind the preposition. */
const passesOn = ({ form }: VerbCue): boolean => form.verbClass === 'quote' || form.verbClass === 'learn';

/** «نقلا عن مصدر», «بحسب رويترز», and «عن» behind نقل: where the words come from. */
const provenance: Step = (walk, word) => {
  const { row, cue, at } = walk;
  const phrase = phraseAt(row, at);
  const taken = phrase !== null && word.startsWith('نقلا');
  if (!walk.origin && (taken || (passesOn(cue) && word === cue.form.preposition))) {
    walk.origin = taken ? sourcePhrase(row, phrase.next, phrase.prefix) : sourcePhrase(row, at + 1);
    walk.slot = false;
    return goTo(walk, walk.origin?.next ?? at + 1);
  }
  const passer = phrase?.follows === 'source' ? sourceBehind(row, phrase.next, phrase.prefix) : null;
  if (!passer) return null;
  walk.passers.push(passer);
  walk.slot = false;
  return goTo(walk, passer.next);
};

/** Another verb: a participle that opens the content, a verb with a content of its own, or a new report that ends this header. */
const otherVerb: Step = (walk, word) => {
  const { row, at } = walk;
  const verb = verbAt(row, at);
  if (!verb || isFunction(word, 'stop') || NAMES.has(word)) return null;
  const { tense, person, verbClass, preposition } = verb.form;
  if (tense === 'participle' && !title(word) && verbClass !== 'act' && speaksOn(row, verb)) return ended(walk, verb);
  if ((tense !== 'past' && tense !== 'present') || person !== 3) return null;
  const next = wordOf(row[verb.next]);
  const own =
    isFunction(next, 'complement') || (next === preposition && isFunction(wordOf(row[verb.next + 1]), 'complement'));
  const before = wordOf(row[at - 1]);
  if (!walk.inner && (walk.relative || own || isFunction(before, 'relative'))) {
    walk.relative = false;
    return goTo(walk, behindInner(walk));
  }
  return verb.joined || isFunction(before, 'clause') ? ended(walk) : null;
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

/** The text of «جاء في البيان أن …». */
const standsIn: Step = (walk, word) => {
  if (walk.cue.form.verbClass !== 'stand' || walk.source || !/^في(ه|ها)?$/.test(word)) return null;
  walk.source = word === 'في' ? sourcePhrase(walk.row, walk.at + 1) : null;
  walk.slot = false;
  return goTo(walk, walk.source?.next ?? walk.at + 1);
};

const sourceHere: Step = (walk, word) => {
  const { row, cue, at } = walk;
  if (walk.source || !walk.slot || !canBegin(row, at)) return null;
  const found = upToObject(upToPreposition(sourcePhrase(row, at), cue, row), row);
  if (!found) return goTo(walk, at + 1);
  const isObject = word.startsWith('ب') && title(found.role?.[0]?.folded ?? '') === null && !opens(row[found.next]); // «اعترف بأخطاء»
  if (isSubject(found, cue, opensBehind(row, found.next) && !isObject, contentAt(row, found.next, cue)))
    walk.source = found;
  else walk.slot = false;
  return goTo(walk, found.next);
};

/** A preposition with a pronoun: «أكد فيه», «أعلن خلاله»; the source may still follow. */
const RETURNING = /^(عليه|عليها|اليه|فيه|فيها|خلاله|خلالها|عنه|عنها|له|لها|لهم|لنا|به|بها)$/;

/** «أكدت هذه المنظمة أن». */
const DEMONSTRATIVE = /^(هذا|هذه|ذلك|تلك|هولاا?)$/;

/** Adverbs and times, which leave room for the source. */
const circumstance: Step = (walk, word) => {
  const passing =
    isFunction(word, 'adverb') ||
    RETURNING.test(word) ||
    DEMONSTRATIVE.test(word) ||
    (TIMES.has(word) && !isFunction(word, 'stop'));
  return passing ? goTo(walk, walk.at + 1) : null;
};

/** «للصحفيين», «لوكالة الأنباء», «لـ"النهار"»: those who are spoken to; the source may still follow. */
const audience: Step = (walk, word) => {
  const { row, at } = walk;
  if (!word.startsWith('ل') || isFunction(word, 'stop')) return null;
  if (word === 'ل') return goTo(walk, at + 2);
  const addressed = sourcePhrase(row, at, true);
  if (addressed && canSpeak(addressed) && addressed.words.length > (word.startsWith('لل') ? 0 : 1))
    return goTo(walk, addressed.next);
  walk.slot = true;
  return goTo(walk, row[at + 1]?.kind === 'word' ? at + 1 : at + 2);
};

/** «قال … في مطار المدينة مدرب الفريق سليم حداد»: a place or an occasion leaves room for a source with title and name. */
const setting: Step = (walk, word) => {
  const { row, at } = walk;
  if (!walk.slot || !/^(في|خلال|عقب|اثر|اثناء|بعد|قبل|عبر|لدي)$/.test(word)) return null;
  for (let next = at + 2; next < Math.min(walk.limit, at + SETTING); next++) {
    const atom = row[next];
    if (atom?.kind !== 'word' || isFunction(wordOf(atom), 'complement') || isFunction(wordOf(atom), 'stop'))
      return null;
    if (!title(wordOf(atom)) || /^[وبل]/.test(wordOf(atom))) continue;
    const found = sourcePhrase(row, next);
    const named = found?.kind === 'person' && found.name !== null && found.role !== null;
    if (named && opensBehind(row, found.next) && isSubject(found, walk.cue, true)) return goTo(walk, next);
  }
  return null;
};
/** How many atoms a place or an occasion has at most. */
const SETTING = 8;

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
