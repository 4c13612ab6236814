/**
 * Whom a place in a sentence names, beyond the plain phrase: behind «بحسب», in quotation marks, before a verb's preposition.
 */

import type { VerbCue } from './cues.ts';
import { isDevout } from './family.ts';
import { bare, GROUPS, isEveryday, isRankAdjective, LAWS, ORGANISATIONS, title } from './lexicon.ts';
import { opensLater } from './openers.ts';
import { sourcePhrase } from './phrase.ts';
import { type Atom, markOf, wordCount, wordOf } from './quotations.ts';
import type { PhraseWord, SourcePhrase } from './source.ts';
import { canSpeak } from './speakable.ts';
import { splitName } from './split.ts';

/** A quotation of more words is no name, or where «إن» follows it, no name of a body. */
const LONGEST_NAME = 3;
const LONGEST_BODY = 6;

/** Who is named behind «بحسب», «وفقا ل»: somebody who can speak, and no law. */
export function sourceBehind(row: readonly Atom[], at: number, prefixed: boolean): SourcePhrase | null {
  const quotedSource = quotedPhrase(row, at);
  if (quotedSource) return quotedSource;
  const source = sourcePhrase(row, at, prefixed);
  return source && (canSpeak(source) || isStranger(source, row)) && !LAWS.has(bare(source.words[0]?.folded ?? ''))
    ? source
    : null;
}

/** «وفقا لديلا روزا،»: unknown words up to a pause. */
const isStranger = ({ kind, words, next }: SourcePhrase, row: readonly Atom[]): boolean =>
  kind === 'person' &&
  words.length < 4 &&
  (row[next] === undefined || markOf(row[next]) === ',') &&
  words.every(({ folded, isCommon }) => !isCommon && !isEveryday(folded) && !/^(ال|ما$)/.test(folded));

/**
 * Some papers put names in quotation marks: «وأوضح "حداد"، أن …», «قال الوزير «سليم حداد» إن …». Whom the quotation at `at` names beside the
 * source before it; null if it is more than a name.
 */
export function quotedName(
  row: readonly Atom[],
  at: number,
  cue: VerbCue,
  source: SourcePhrase | null,
): SourcePhrase | null {
  const quotation = row[at];
  if (quotation?.kind !== 'quotation' || quotation.attached || wordCount(quotation) > LONGEST_BODY) return null;
  if (wordCount(quotation) > LONGEST_NAME) {
    const body = source || at !== cue.next || !opensLater(row, at + 1) ? null : quotedPhrase(row, at);
    return body && canSpeak(body) ? body : null;
  }
  if (source)
    return at === source.next && opensLater(row, at + 1) ? namedAs(source, quotedPhrase(row, at), at + 1) : null;
  const after = row[at + 1];
  const first = wordOf(quotation.inner[0]);
  if (isEveryday(first) && !first.startsWith('ال')) return null; // «طلب "عدم التكهن"»
  const goesOn = after !== undefined && !(after.kind === 'mark' && after.token.folded !== ',');
  return at === cue.next && goesOn ? quotedPhrase(row, at) : null;
}

/** A person with the name in quotation marks behind his title; a name that he has already stays. */
function namedAs(source: SourcePhrase, quoted: SourcePhrase | null, next: number): SourcePhrase {
  if (!quoted?.name || quoted.kind !== 'person' || source.kind !== 'person' || source.name) return { ...source, next };
  return { ...source, name: quoted.name, end: quoted.end, next };
}

/** What a quotation at `at` names as a whole; null if it is more than a name. */
export function quotedPhrase(row: readonly Atom[], at: number): SourcePhrase | null {
  const quotation = row[at];
  if (quotation?.kind !== 'quotation' || wordCount(quotation) > LONGEST_BODY) return null;
  const phrase = sourcePhrase(quotation.inner, 0);
  if (phrase?.next !== quotation.inner.length) return null;
  const whole = phrase.kind === 'organisation' && !phrase.document ? { name: phrase.words } : {}; // «"تونس الرقمية"»
  return { ...phrase, ...whole, next: at + 1 };
}

/** «رحب الاتحاد بالاتفاق», «شكك خبراء في الأرقام», «علمت الصحيفة من مصدر»: the verb's own preposition begins its object. */
export function upToPreposition(phrase: SourcePhrase | null, cue: VerbCue, row: readonly Atom[]): SourcePhrase | null {
  const preposition = cue.form.preposition;
  const complains = preposition === 'من' && phrase?.words[0]?.folded.startsWith('ال') === true; // «شكا المزارع من نقص المياه»
  if (!phrase || !(preposition === 'ب' || preposition === 'في' || complains || cue.form.verbClass === 'learn'))
    return phrase;
  const cut = phrase.words.findIndex(
    ({ folded, isName }, i) =>
      i > 0 && (folded === preposition || (preposition === 'ب' && /^ب..../.test(folded) && !isName)),
  );
  return upTo(phrase, cut, row);
}

/** «أكد سليم حداد أهمية الحوار», «أكد الوزيران أهمية الحوار»: an everyday indefinite noun behind a complete name or title is the object. */
export function upToObject(phrase: SourcePhrase | null, cue: VerbCue, row: readonly Atom[]): SourcePhrase | null {
  if (!phrase) return null;
  const cut = phrase.words.findIndex((word, i) => {
    const before = phrase.words[i - 1];
    if (before && isAddressee(word, before, cue)) return true;
    if (
      before === undefined ||
      word.isName ||
      word.quoted ||
      (i === phrase.words.length - 1 && phrase.kind === 'person' && phrase.name?.includes(word)) ||
      isRankAdjective(word.folded) ||
      isDevout(word.folded, phrase.words[i + 1]?.folded) ||
      /^(ال|[بلو])/.test(word.folded) ||
      !isEveryday(word.folded)
    )
      return false;
    // «قال يحيى سريع»: behind a given name alone the word may be the family's.
    const complete = before.folded.startsWith('ال') || (before.isName && phrase.words[i - 2]?.isName === true);
    return complete && title(word.folded) === null;
  });
  return upTo(phrase, cut, row);
}

/** Verbs whose object is whoever is spoken to or of. */
export const HAVE_HEARERS: readonly string[] = ['call', 'tell', 'act', 'judge'];

/** «خاطب هلال السفير», «طالب الأعضاء الغاضبون الأمين العام بكذا»: a definite office behind a name or a plural. */
const isAddressee = (word: PhraseWord, before: PhraseWord, { form }: VerbCue): boolean =>
  HAVE_HEARERS.includes(form.verbClass) &&
  !word.comma &&
  !word.isName &&
  word.folded.startsWith('ال') &&
  (isOffice(word) ? before.isName || /^ال.*(ون|ات)$/.test(before.folded) : before.isName && isBody(word));

const isOffice = ({ folded }: PhraseWord): boolean => {
  const known = title(folded);
  return known?.number === 'singular' && !known.rank;
};
/** «طالب سليم حداد البلدية بكذا». */
const isBody = ({ folded }: PhraseWord): boolean =>
  ORGANISATIONS.has(bare(folded)) || GROUPS.has(bare(folded)) || title(folded)?.number === 'plural';

/** A phrase without its words from place `cut` on; all of it where there is no such place. */
function upTo(phrase: SourcePhrase, cut: number, row: readonly Atom[]): SourcePhrase {
  if (cut < 0) return phrase;
  const end = phrase.words[cut]?.start ?? phrase.end;
  let next = phrase.next;
  while ((row[next - 1]?.start ?? 0) >= end) next--;
  return { ...splitName(phrase.words.slice(0, cut)), next };
}

/** «في تصريح أوردته الوكالة», «في بيان نشرته صحيفة كذا»: who brought the words, anywhere between source and content. */
export function carriers(row: readonly Atom[], from: number, to: number): SourcePhrase[] {
  for (let at = from; at < to; at++) {
    const quoting =
      CARRIED.test(wordOf(row[at])) || (AS_FAR_AS.test(wordOf(row[at - 1])) && TOLD.test(wordOf(row[at])));
    const carrier = quoting ? sourcePhrase(row, at + 1) : null;
    if (carrier?.kind === 'organisation') return [carrier];
  }
  return [];
}
const CARRIED = /^و?(اورد|نقل|نشر|بث|اذاع)ت?(ه|ها)$/;
/** «حسبما ذكرت قناة كذا». */
const AS_FAR_AS = /^(حسبما|وفقما|مثلما|كما|ما|لما)$/;
const TOLD = /^(ذكر|نقل|اورد|افاد|نشر|بث|اذاع|كشف)ت?(ه|ها)?$/;
