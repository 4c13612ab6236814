/**
 * Title and name told apart within one source phrase.
 *
 * «نائب وزير المالية الأردني للشؤون العربية سليم حداد» → role «نائب … العربية», name «سليم حداد». An Arabic title is a chain of nouns that ends with
 * a definite one; an indefinite word after that end is not part of it, so a name begins there. A given name, a form of address
 * («الدكتور») or a comma tell the same.
 */

import type { Gender } from '../arabic/conjugate.ts';
import {
  ADJECTIVES,
  bare,
  DOCUMENTS,
  GROUPS,
  ISSUED,
  isFunction,
  NAMES,
  ORGANISATIONS,
  PLACES,
  title,
} from './lexicon.ts';
import type { PhraseWord, SourcePhrase } from './phrase.ts';

/** What ends a phrase: a pause or an opener, a small word or a time, or anything else (which may have cut it in the middle). */
export type Ender = 'pause' | 'function' | 'other';

type Split = Omit<SourcePhrase, 'next'>;

/** «للجيش» → «الجيش». */
const withoutLam = ([first, ...rest]: readonly PhraseWord[]): PhraseWord[] =>
  first &&
  /^ل./.test(first.folded) &&
  !first.folded.startsWith('لل') &&
  (ORGANISATIONS.has(first.folded.slice(1)) || title(first.folded.slice(1)))
    ? [{ ...first, start: first.start + 1, folded: first.folded.slice(1) }, ...rest]
    : first?.folded.startsWith('لل')
      ? [{ ...first, start: first.start + 1, folded: `ا${first.folded.slice(1)}`, article: true }, ...rest]
      : first
        ? [first, ...rest]
        : [];

/** Who the phrase names; its words are not empty. `ender` is what stands behind them. */
export function splitName(words: readonly PhraseWord[], ender: Ender = 'other'): Split {
  const first = words[0];
  const last = words[words.length - 1];
  const base = { start: first?.start ?? 0, end: last?.end ?? 0, words };
  const head = first?.folded ?? '';
  const known = title(head);
  const group = GROUPS.get(bare(head)) ?? GROUPS.get(head);
  const place = PLACES.get(`${head} ${words[1]?.folded ?? ''}`) ?? PLACES.get(head);
  const organisation = place ? undefined : ORGANISATIONS.get(bare(head));
  const document = DOCUMENTS.get(bare(head));
  if (known && known.number === 'singular' && !(organisation && !known.rank)) {
    const at = nameStart(words);
    if (at !== null) {
      const name = nameRun(words, at, ender);
      const behind = words.slice(at + name.length);
      return {
        ...base,
        name,
        role: withoutRank(words.slice(0, at)) ?? withoutRank(behind),
        kind: 'person',
        gender: known.gender,
        number: 'singular',
      };
    }
    if (organisation && words.length > 1) return body(base, words, organisation);
    const anonymous = isAnybody(words) || (words.length === 1 && !head.startsWith('ال'));
    return {
      ...base,
      name: anonymous ? words : null,
      role: anonymous ? null : words,
      kind: anonymous ? 'anonymous' : 'person',
      gender: known.gender,
      number: 'singular',
    };
  }
  if (group)
    return {
      ...base,
      name: words,
      role: null,
      kind: group.kind,
      gender: group.gender,
      number: group.gender === 'm' && group.kind === 'group' ? 'plural' : 'singular',
    };
  if (organisation) return body(base, words, organisation);
  if (known) return { ...base, name: words, role: null, kind: 'group', gender: known.gender, number: 'plural' };
  const issued = words.slice(/^صادر/.test(words[1]?.folded ?? '') ? 3 : 1);
  const issuer = document && ISSUED.has(head) && issued.length ? splitName(withoutLam(issued), ender) : null;
  if (issuer && (issuer.kind === 'organisation' || issuer.role || issuer.words[0]?.isName))
    return { ...issuer, ...base, document: head };
  if (document) return { ...base, name: words, role: null, kind: 'document', gender: document, number: 'singular' };
  if (place)
    return {
      ...base,
      name: words.slice(0, PLACES.has(head) ? 1 : 2),
      role: null,
      kind: 'organisation',
      gender: place.gender,
      number: 'singular',
    };
  if (head.startsWith('ال') && !first?.isName && words[1]?.folded.startsWith('ال'))
    return { ...base, name: words, role: null, kind: 'organisation', gender: guessGender(head), number: 'singular' };
  const behindComma =
    head.startsWith('ال') && !first?.isName ? words.findIndex((word) => word.comma && word.isName) : -1;
  if (behindComma > 0)
    return {
      ...base,
      name: nameRun(words, behindComma, ender),
      role: words.slice(0, behindComma),
      kind: 'person',
      gender: guessGender(head),
      number: 'singular',
    };
  const name = nameRun(words, 0, ender);
  const role = words.slice(name.length);
  return {
    ...base,
    name,
    role: role.length ? role : null,
    kind: 'person',
    gender: NAMES.get(head) ?? guessGender(head),
    number: 'singular',
  };
}

/** «مسؤول في الوزارة», «طبيب فرنسي»: an indefinite noun with no definite one behind it is anybody, so no name follows. */
export const isAnybody = (words: readonly PhraseWord[]): boolean => {
  const [head, second] = words;
  if (
    !head ||
    !second ||
    head.folded.startsWith('ال') ||
    second.folded.startsWith('ال') ||
    title(head.folded)?.number !== 'singular'
  )
    return false;
  return isFunction(second.folded, 'inner') || (isAdjective(second) && !second.isName && !title(second.folded));
};

export const isAdjective = (word: PhraseWord | undefined): boolean =>
  word !== undefined && !word.isName && (/ي(ه)?$/.test(word.folded) || ADJECTIVES.has(word.folded));

function body(base: Pick<Split, 'start' | 'end' | 'words'>, words: readonly PhraseWord[], gender: 'm' | 'f'): Split {
  const cut = words.findIndex(
    (word, i) =>
      i > 0 &&
      (word.comma ||
        words[i - 1]?.quoted ||
        /^ال(تابع|موالي|مقرب|رسمي|حكومي|معارض|مملوك|ناطق|متخصص)/.test(word.folded)),
  );
  const name = cut > 0 ? words.slice(0, cut) : words;
  return { ...base, name, role: null, kind: 'organisation', gender, number: 'singular' };
}

const guessGender = (word: string): Gender | null => (word.startsWith('ال') && word.endsWith('ه') ? 'f' : null);

/** The title without the form of address at its end («العميد», «الدكتور»); null if nothing else is left. */
function withoutRank(role: readonly PhraseWord[]): readonly PhraseWord[] | null {
  let end = role.length;
  while (end > 0 && isRank(role[end - 1]?.folded ?? '') && end === role.length) end--;
  return end > 0 ? role.slice(0, end) : null;
}
const isRank = (word: string) => title(word)?.rank === true && (word.startsWith('ال') || word.length === 1);

/** Where the name begins in a phrase that opens with a title; null if it has none. */
function nameStart(words: readonly PhraseWord[]): number | null {
  let closed = false;
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || !before) return null;
    const { folded } = word;
    const afterRank = title(before.folded)?.rank === true;
    if (title(folded) && !(afterRank && word.isName && !folded.startsWith('ال'))) {
      closed = folded.startsWith('ال');
      continue;
    }
    if (word.comma && !folded.startsWith('ال')) return i;
    const inIdafa =
      ORGANISATIONS.has(before.folded) || DOCUMENTS.has(before.folded) || isFunction(before.folded, 'inner');
    if (word.isName) {
      if (!inIdafa) return i;
      i += nameRun(words, i).length - 1;
      closed = true;
      continue;
    }
    const nameless =
      folded.startsWith('ال') ||
      isPreposition(folded) ||
      PLACES.has(folded) ||
      isFunction(folded, 'inner') ||
      isAdjective(word);
    if (afterRank && !nameless) return i;
    if (isFunction(folded, 'inner')) {
      closed = false;
      continue;
    }
    if (
      folded.startsWith('ال') ||
      folded.startsWith('وال') ||
      folded.startsWith('لل') ||
      folded.startsWith('بال') ||
      word.quoted
    ) {
      closed = true;
      continue;
    }
    if (
      (isPreposition(folded) && !(title(folded.slice(1)) && i + 1 >= words.length - 1)) ||
      (/^[بل]./.test(folded) && (words[i + 1]?.folded.startsWith('ال') || word.isCommon))
    ) {
      closed = PLACES.has(folded.slice(1));
      continue;
    }
    if (folded.startsWith('و') && (title(folded.slice(1)) || ORGANISATIONS.has(folded.slice(1)))) {
      closed = false;
      continue;
    }
    if (PLACES.has(folded) || PLACES.has(`${folded} ${words[i + 1]?.folded ?? ''}`)) {
      closed = true;
      continue;
    }
    if (closed && !ORGANISATIONS.has(folded)) return i;
  }
  return null;
}

/** A word with ب or ل stuck to it: «بجامعة», «لشؤون». */
const isPreposition = (word: string) =>
  /^[بل]/.test(word) &&
  word.length > 4 &&
  (ORGANISATIONS.has(word.slice(1)) ||
    PLACES.has(word.slice(1)) ||
    title(word.slice(1)) !== null ||
    /^[بل](شوون|منطقه|مدينه|قطاع|قسم|اقليم|جهه)$/.test(word));

/**
 * The words of a name from `at` on. A word with an article is a family name and ends it («سليم الحداد»), unless the article shows that
 * more belongs to it; a title, a preposition or a comma end it as well.
 */
function nameRun(words: readonly PhraseWord[], at: number, ender: Ender = 'other'): readonly PhraseWord[] {
  let end = at + 1;
  const isFamily = (word: PhraseWord) =>
    word.folded.startsWith('ال') && word.folded !== 'ال' && !NAMES.has(word.folded);
  let parts = 1;
  let complete = words[at] ? isFamily(words[at]) : false;
  for (; end < words.length && end - at < 7; end++) {
    const word = words[end];
    const before = words[end - 1]?.folded ?? '';
    if (!word || word.comma || word.quoted) break;
    const { folded } = word;
    const definite = isFamily(word);
    if (!PARTICLES.has(before)) parts++;
    if (PARTICLES.has(before)) {
      complete = definite && before !== 'عبد';
      continue;
    }
    if (PARTICLES.has(folded) || /^ال(دين|له|اسلام|رحمن)$/.test(folded)) continue;
    if (isFunction(folded, 'inner') || isPreposition(folded)) break;
    if (title(folded) && !word.isName) {
      const next = words[end + 1];
      if (title(folded)?.rank && !definite && next && (PARTICLES.has(next.folded) || next.isName)) continue;
      break;
    }
    if (word.isName) {
      complete ||= definite;
      continue;
    }
    if (
      word.isCommon ||
      /^(لل|وال)|..(ته|تها|هم)$/.test(folded) ||
      (definite && (folded.endsWith('ه') || ADJECTIVES.has(bare(folded))))
    )
      break;
    if (complete || ORGANISATIONS.has(bare(folded)) || PLACES.has(folded) || DOCUMENTS.has(bare(folded))) break;
    if (definite && end + 1 < words.length && /^ال/.test(words[end + 1]?.folded ?? '')) break;
    const given = words.slice(at, end).filter((part) => NAMES.has(part.folded) || PARTICLES.has(part.folded)).length;
    const next = words[end + 1];
    const bounded = next
      ? next.comma || title(next.folded) !== null
      : ender === 'pause' || (ender === 'function' && parts === 2);
    if (given === 0 && words[at]?.isName) break; // a family name alone
    if (!bounded && (parts > 2 || /^[بل]..../.test(folded))) break;
    complete = definite;
  }
  while (end > at + 1 && PARTICLES.has(words[end - 1]?.folded ?? '')) end--;
  return words.slice(at, end);
}

/** Parts of names that another part must follow: «بن», «آل», «أبو», «عبد», «فان». */
export const PARTICLES = new Set([
  'بن',
  'ابن',
  'ال',
  'ابو',
  'ابي',
  'ام',
  'عبد',
  'دي',
  'دو',
  'فان',
  'فون',
  'بنت',
  'ولد',
  'سان',
]);
