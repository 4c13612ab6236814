/**
 * Whether a phrase beside a cue can name a speaker, or only happens to stand there.
 *
 * In «قال درويش إن» an unknown word is a name, because nothing else fits there; in «تلقى القرار» it is not. A phrase is believed when its
 * head is a title, a body, a group, a text, a place or a name that the lists or the article know.
 */

import type { VerbCue } from './cues.ts';
import { isSpelled } from './letters.ts';
import {
  ADJECTIVES,
  bare,
  DOCUMENTS,
  GROUPS,
  isEveryday,
  isHonoured,
  ORGANISATIONS,
  PLACES,
  PROPER_BODIES,
  title,
  unowned,
  VERBS,
} from './lexicon.ts';
import { ATTENTION } from './phrase-outside.ts';
import type { SourcePhrase } from './source.ts';
import { PAPER } from './split.ts';

/** «عدد المسافات», «العديد من المعايير»: so many of something that cannot speak. */
const QUANTITY = /^(عدد|العديد|مئات|عشرات)$/;
const ofThings = ({ words }: SourcePhrase): boolean => {
  const of = words[words[1]?.folded === 'من' ? 2 : 1]?.folded ?? '';
  return isEveryday(of) && title(of) === null && !GROUPS.has(bare(of)) && !ORGANISATIONS.has(bare(of));
};

/** «يوكيهيرو تانابي نائب المدير»: two unknown words and a title behind them. */
const isNamedWithTitle = ({ name, role }: SourcePhrase): boolean =>
  role !== null &&
  name !== null &&
  name.length > 1 &&
  name.every(({ folded, isCommon }) => !isCommon && !isEveryday(folded));

/** «أحدث تقرير», «آخر إحصاء». */
const LATEST = /^(احدث|اخر|اول)$/;

/** Whether the phrase is surely one that can speak. */
export function canSpeak(phrase: SourcePhrase): boolean {
  const [head, second] = phrase.words;
  if (!head) return false;
  if (head.isName) return true;
  if (second && LATEST.test(head.folded) && DOCUMENTS.has(bare(second.folded))) return true;
  const word = head.folded;
  if (isSpelled(word) || isHonoured(word)) return true;
  if (QUANTITY.test(word) && ofThings(phrase)) return false;
  if (phrase.kind !== 'person')
    return (
      (phrase.kind === 'organisation' && phrase.name?.some(({ folded }, i) => i > 0 && PAPER.test(folded))) ||
      title(word) !== null ||
      ORGANISATIONS.has(bare(word)) ||
      GROUPS.has(word) ||
      GROUPS.has(bare(word)) ||
      (phrase.kind === 'group' && isCounted(phrase)) ||
      unowned(word) !== word ||
      DOCUMENTS.has(bare(word)) ||
      PLACES.has(word) ||
      PLACES.has(`${word} ${second?.folded ?? ''}`)
    );
  return title(word) !== null;
}

/** «54 في المئة من الناخبين»: a number of people. */
const isCounted = ({ words }: SourcePhrase): boolean =>
  /^\p{Nd}/u.test(words[0]?.folded ?? '') &&
  words.some(({ folded }) => title(folded) !== null || GROUPS.has(folded) || GROUPS.has(bare(folded)));

/** «تقدم باعتذار», «رد بالقول»: a verbal noun behind a preposition. */
const isObjectNoun = (word: string): boolean => word.startsWith('ب') && VERBS.get(word.slice(1))?.tense === 'noun';

/** «زميله إيغور», folded like «زميلة». */
const isOwned = (head: string): boolean =>
  head.endsWith('ه') && !head.startsWith('ال') && title(head.slice(0, -1))?.gender === 'm';

/** What only a person does: «ترأس السيسي اجتماعا». */
const PRESIDES = /^(ترأس|استقبل|التقى)$/;
const isFamilyAlone = ({ kind, name }: SourcePhrase): boolean => {
  const [word, more] = name ?? [];
  return kind === 'person' && word !== undefined && !more && word.folded.startsWith('ال') && !isEveryday(word.folded);
};

/** Verbs behind which an unknown word before the content names somebody: «اعتقد أرسطو أن». */
const NAMING: readonly string[] = ['think', 'tell', 'call', 'deny', 'judge', 'weak'];

/** Whether the phrase right behind the verb is its subject: it can speak and the verb agrees with it. */
export function isSubject(phrase: SourcePhrase, cue: VerbCue, opensAt: boolean, atOnce = opensAt): boolean {
  if (cue.form.tense === 'participle' || cue.form.number !== 'singular') return false;
  const head = phrase.words[0]?.folded ?? '';
  if (head.endsWith('ين') && title(head)?.number === 'plural') return false; // «طالب الصحفيين»: an object
  if (cue.form.verbClass === 'act' && phrase.kind === 'document' && !head.startsWith('ال')) return false; // «نشرت تدوينة»
  if (cue.form.tense !== 'noun' && canSpeak(phrase)) {
    if (phrase.kind === 'person' && !title(phrase.words[0]?.folded ?? '')) return true;
    if (phrase.kind === 'organisation' && PROPER_BODIES.has(bare(head))) return true; // a paper is masculine as a site («قال أكسيوس»)
    if (phrase.kind === 'group' || (opensAt && PLACES.has(head))) return true; // «اعتبرت السودان أن»: many write countries as feminine
    const gender = phrase.document ? DOCUMENTS.get(phrase.document) : phrase.gender; // «ذكر بيان الوزارة»
    return (
      gender === null ||
      gender === cue.form.gender ||
      (phrase.kind === 'person' && phrase.name !== null && cue.form.gender === 'm' && isOwned(head)) ||
      (phrase.kind === 'person' && phrase.gender === 'm' && cue.form.gender === 'f' && phrase.name !== null)
    );
  }
  if (cue.form.tense === 'noun') return canSpeak(phrase);
  if (PRESIDES.test(cue.form.lemma) && isFamilyAlone(phrase)) return true;
  if (phrase.kind === 'person' && isNamedWithTitle(phrase)) return true;
  const length = (phrase.name ?? phrase.words).length;
  if (
    !opensAt ||
    length > 3 ||
    ADJECTIVES.has(head) ||
    /^ا(كثر|قل|هم|فضل|سوا|برز|خطر)$/.test(head) ||
    ATTENTION.test(head) ||
    isObjectNoun(head) ||
    /^(?!ال)....+(ها|هم|هن)$/.test(head)
  )
    return false;
  if (cue.form.verbClass === 'add' && isEveryday(head)) return false; // «تابع الجلسة»
  if (['say', 'add'].includes(cue.form.verbClass)) return true;
  if (!atOnce || !NAMING.includes(cue.form.verbClass)) return false;
  const isThing = cue.form.gender === 'f' && /(ه|ات)$/.test(head); // «اقترحت نظريات أن»
  return isThing || phrase.words.every((word) => !word.isCommon && !/^(ال|ب)/.test(word.folded));
}
