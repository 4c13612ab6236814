/**
 * The walk from a verb of reporting to what it reports, and what single words on the way are: openers, sources, hearers, circumstances.
 *
 * Each step looks at one word and says that the header is complete, that the walk went on, or that it does not know the word; header.ts
 * asks them in turn.
 */

import { canBegin, isNameAt, isPress } from './beginning.ts';
import { phraseAt, type VerbCue, verbAt } from './cues.ts';
import { isFunction, NAMES, ORGANISATIONS, TIMES, title } from './lexicon.ts';
import { carriers, quotedPhrase, sourceBehind, upToObject, upToPreposition } from './named.ts';
import { belongsToCue, contentAt, opens, opensBehind } from './openers.ts';
import { sourcePhrase } from './phrase.ts';
import { type Atom, isLong, markOf, wordOf } from './quotations.ts';
import type { SourcePhrase } from './source.ts';
import { canSpeak, isSubject } from './speakable.ts';
import { hangsOnTime } from './subordinate.ts';

type Opener = 'clause' | 'quotation' | 'colon';

export interface Header {
  readonly source: SourcePhrase | null;
  /** «عن» and whom the words are taken from, behind نقل. */
  readonly origin: SourcePhrase | null;
  /** Who passes the words on, named between verb and content («قال الوزير، بحسب رويترز، إن …»). */
  readonly passers: readonly SourcePhrase[];
  /** The whole talk was taken over from somebody («نقلت رويترز عن», «في كلمة نقلتها رويترز»), so what he says next came the same way. */
  readonly relayed: boolean;
  readonly opener: Opener | null;
  /** The first atom of the content; where there is no opener, the first atom that was not understood. */
  readonly content: number;
  /** A participle that opens the content in place of the verb («تابع قائلا: …»). */
  readonly delegate: VerbCue | null;
}

export interface Walk {
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
  /** «الذي» was met at all. */
  described: boolean;
}

/** What a step says of a word: the header is complete, the walk went on, or it does not know the word. */
export type Step = (walk: Walk, word: string) => Header | 'moved' | null;

export const opened = ({ row, source, origin, passers }: Walk, opener: Opener, content: number): Header => {
  const brought = source && source.kind !== 'document' ? carriers(row, source.next, content) : [];
  return {
    source,
    origin,
    passers: [...passers, ...brought],
    relayed: origin !== null || brought.length > 0,
    opener,
    content,
    delegate: null,
  };
};
export const ended = ({ source, origin, passers, at }: Walk, delegate: VerbCue | null = null): Header => ({
  source,
  origin,
  passers,
  relayed: origin !== null,
  opener: null,
  content: at,
  delegate,
});

export function goTo(walk: Walk, at: number): 'moved' {
  walk.at = at;
  return 'moved';
}

/** «وصف كيف …», «سأل لماذا …»: a question as content. */
const QUESTION = /^(كيف|لماذا|ماذا|متي|اين|هل|كم)$/;
/** «تساءل عما إذا …». */
const WHETHER = /^(عما|ما)$/;
/** «انتقد القرار باعتباره …». */
const AS = /^(باعتبار|بوصف)(ه|ها|هم|هما)$/;

/** Verbs whose clause some writers put behind the wrong preposition. */
const SAYING: readonly string[] = ['say', 'add', 'tell'];

/** A word that opens the content: «إن», «كيف», «باعتباره». */
export const opener: Step = (walk, word) => {
  const { row, cue, at } = walk;
  const before = row[at - 1];
  const whether = WHETHER.test(word) && wordOf(row[at + 1]) === 'اذا';
  const asks =
    (QUESTION.test(word) || whether) &&
    cue.form.tense !== 'noun' &&
    (at === cue.next || at === walk.source?.next || markOf(before) === ',' || wordOf(before) === 'عن');
  if (asks) return opened(walk, 'clause', whether ? at + 1 : at);
  if (AS.test(word) && ['judge', 'act'].includes(cue.form.verbClass)) return opened(walk, 'clause', at + 1);
  if (word === 'لقد' && cue.form.lemma === 'قال' && (at === cue.next || at === walk.source?.next))
    return opened(walk, 'clause', at); // «قال حداد لقد …»
  if (!isFunction(word, 'complement')) return null;
  if (deedBefore(row, cue, at)) return ended(walk);
  const directly = at - 1 === cue.next || at - 1 === walk.source?.next;
  const misplaced =
    directly &&
    cue.form.preposition !== null &&
    SAYING.includes(cue.form.verbClass) &&
    /^(علي|الي)$/.test(wordOf(before)); // «شدد إلى أن»
  if (misplaced || belongsToCue(row, at, cue)) return opened(walk, 'clause', at + 1);
  return /^(الا|غير|بيد)$/.test(wordOf(before)) ? ended(walk) : goTo(walk, at + 1);
};

/** How far before «أن» such a noun may stand, in atoms. */
const DEED_WITHIN = 20;

/** «دفعت السكان إلى الملاجئ، بعد تأكيد المجلس أن …»: the clause is the verbal noun's. */
function deedBefore(row: readonly Atom[], cue: VerbCue, to: number): boolean {
  for (let at = to - 1; at > Math.max(cue.next, to - DEED_WITHIN); at--) {
    const deed = verbAt(row, at);
    if (deed?.form.tense === 'noun' && !deed.pronoun && deed.form.verbClass === 'say' && hangsOnTime(row, deed))
      return true;
  }
  return false;
}

export const relative: Step = (walk, word) => {
  const isAside = /^وه(و|ي|م)$/.test(word) && markOf(walk.row[walk.at - 1]) === ',' && walk.source !== null; // «، وهو عامل في المصنع،»
  if (!isFunction(word, 'relative') && !isAside) return null;
  walk.relative = true;
  walk.described = true;
  walk.slot = false;
  return goTo(walk, walk.at + 1);
};

/** «نقل عن», «علم من»: the words are those of whoever is named behind the preposition. */
const passesOn = ({ form }: VerbCue): boolean => form.verbClass === 'quote' || form.verbClass === 'learn';

/** Where the one begins from whom a verb passes words on: behind its preposition, or «على لسان»; null if neither stands at `at`. */
function behindPassing(row: readonly Atom[], at: number, cue: VerbCue): number | null {
  const word = wordOf(row[at]);
  if (/^(علي|عن)$/.test(word) && wordOf(row[at + 1]) === 'لسان') return at + 2;
  return word === cue.form.preposition ? at + 1 : null;
}

/** «نقلا عن مصدر», «بحسب رويترز», and «عن» behind نقل: where the words come from. */
export const provenance: Step = (walk, word) => {
  const { row, cue, at } = walk;
  const phrase = phraseAt(row, at);
  const taken = phrase !== null && /^(نقلا|مقتبسا)/.test(word);
  const behind = passesOn(cue) ? behindPassing(row, at, cue) : null;
  if (!walk.origin && (taken || behind !== null)) {
    const from = taken ? phrase.next : (behind ?? at + 1);
    walk.origin = quotedPhrase(row, from) ?? sourcePhrase(row, from, taken && phrase.prefix); // «نقل عن "مسؤول كبير" قوله»
    walk.slot = false;
    return goTo(walk, walk.origin?.next ?? from);
  }
  const passer = phrase?.follows === 'source' ? sourceBehind(row, phrase.next, phrase.prefix) : null;
  if (!passer) return null;
  walk.passers.push(passer);
  walk.slot = false;
  return goTo(walk, passer.next);
};

/** The text of «جاء في البيان أن …». */
export const standsIn: Step = (walk, word) => {
  const { row, at } = walk;
  if (walk.cue.form.verbClass !== 'stand' || walk.source) return null;
  const quoted = word === 'علي' && wordOf(row[at + 1]) === 'لسان'; // «ورد على لسان الوزير»
  if (!quoted && !/^في(ه|ها)?$/.test(word)) return null;
  const named = quoted ? at + 2 : at + 1;
  walk.source = quoted || word === 'في' ? sourcePhrase(row, named) : null;
  walk.slot = false;
  return goTo(walk, walk.source?.next ?? named);
};

export const sourceHere: Step = (walk, word) => {
  const { row, cue, at } = walk;
  if (walk.source || !walk.slot || !canBegin(row, at) || isHearer(row, at)) return null;
  if (SAYING_NOUN.test(word)) return goTo(walk, at + 1);
  const found = upToObject(upToPreposition(sourcePhrase(row, at), cue, row), cue, row);
  if (!found) return goTo(walk, at + 1);
  const isObject = word.startsWith('ب') && title(found.role?.[0]?.folded ?? '') === null && !opens(row[found.next]); // «اعترف بأخطاء»
  if (isSubject(found, cue, opensBehind(row, found.next) && !isObject, contentAt(row, found.next, cue)))
    walk.source = found;
  else walk.slot = false;
  return goTo(walk, found.next);
};

/** «أفاد لموزاييك الحبيب حداد بأن», «أضاف لقناة "النهار" الفرنسية»: an unknown word with ل before a given name, or the press before its name. */
const isHearer = (row: readonly Atom[], at: number): boolean =>
  (isPress(wordOf(row[at])) && row[at + 1]?.kind === 'quotation') ||
  (/^ل(?!ل)...../.test(wordOf(row[at])) &&
    !isNameAt(row, at) &&
    NAMES.has(wordOf(row[at + 1])) &&
    isNameAt(row, at + 1));

/** «تابع القول: …»: what he does, and nobody. */
const SAYING_NOUN = /^(ال(قول|حديث|كلام|تصريح)|ذكره|ذكرها)$/;

/** A preposition with a pronoun: «أكد فيه», «أعلن خلاله»; the source may still follow. */
const RETURNING = /^(بذلك|عليه|عليها|اليه|فيه|فيها|خلاله|خلالها|عنه|عنها|له|لها|لهم|لنا|لي|به|بها)$/;

/** «أكدت هذه المنظمة أن». */
const DEMONSTRATIVE = /^(هذا|هذه|ذلك|تلك|هولاا?)$/;

/** Adverbs and times, which leave room for the source. */
export const circumstance: Step = (walk, word) => {
  const passing =
    isFunction(word, 'adverb') ||
    RETURNING.test(word) ||
    DEMONSTRATIVE.test(word) ||
    (TIMES.has(word) && !isFunction(word, 'stop'));
  return passing ? goTo(walk, walk.at + 1) : null;
};

/** «للصحفيين», «لوكالة الأنباء», «لـ"النهار"»: those who are spoken to, with a name in quotation marks at most; the source may still follow. */
export const audience: Step = (walk, word) => {
  const { row, at } = walk;
  if (!word.startsWith('ل') || isFunction(word, 'stop')) return null;
  if (word === 'ل' || word === 'للمره') return goTo(walk, at + 2); // «للمرة الأولى»
  const addressed = sourcePhrase(row, at, true);
  if (addressed && canSpeak(addressed) && addressed.words.length > (word.startsWith('لل') ? 0 : 1))
    return goTo(walk, addressed.next);
  walk.slot = true;
  const name = row[at + 1];
  const follows = name?.kind === 'word' || (name?.kind === 'quotation' && isLong(name));
  return goTo(walk, follows ? at + 1 : at + 2);
};

/** «قال … في مطار المدينة مدرب الفريق سليم حداد»: a place or an occasion leaves room for a source with title and name. */
export const setting: Step = (walk, word) => {
  const { row, at } = walk;
  if (!walk.slot || !/^(في|خلال|عقب|اثر|اثناء|بعد|قبل|عبر|لدي)$/.test(word)) return null;
  for (let next = at + 2; next < Math.min(walk.limit, at + SETTING); next++) {
    const atom = row[next];
    if (atom?.kind !== 'word' || isFunction(wordOf(atom), 'complement', 'stop')) return null;
    const idiom = /^(هذا|ذات|نفس|السياق|الاطار|الصدد|الشان)$/.test(wordOf(row[at + 1])); // «في هذا الصدد»
    const known = title(wordOf(atom)) || (idiom && (isNameAt(row, next) || ORGANISATIONS.has(wordOf(atom))));
    if (!known || /^[بل]/.test(wordOf(atom))) continue;
    const found = sourcePhrase(row, next);
    const named = found !== null && isFullSource(found);
    if (named && opensBehind(row, found.next) && isSubject(found, walk.cue, true)) return goTo(walk, next);
  }
  return null;
};
/** A person with a name of two words or a title beside it, or a body with a name: enough not to be a part of the setting. */
const isFullSource = ({ kind, name, role }: SourcePhrase): boolean =>
  name !== null && (kind === 'person' ? role !== null || name.length > 1 : kind === 'organisation' && name.length > 1);

/** How many atoms a place or an occasion has at most. */
const SETTING = 8;
