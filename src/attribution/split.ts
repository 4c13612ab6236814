/**
 * Who a source phrase names: a person, a body, people without names, or a text.
 *
 * «نائب وزير المالية سليم حداد» is a person with role and name; «وزارة المالية» a body; «مسؤول في الوزارة» somebody without a name; «بيان
 * الوزارة» the ministry, speaking through a text.
 */

import type { Gender } from '../arabic/conjugate.ts';
import { isSpelled } from './letters.ts';
import {
  ADJECTIVES,
  bare,
  DOCUMENTS,
  GROUPS,
  ISSUED,
  isFunction,
  isHonoured,
  isHouse,
  isPossessed,
  NAMES,
  ORGANISATIONS,
  PARTICLES,
  PLACES,
  PRESS,
  PROPER_BODIES,
  title,
  unowned,
} from './lexicon.ts';
import { type Ender, isAdjective, nameRun } from './name.ts';
import { nameStart } from './name-start.ts';
import { WAS_ISSUED } from './phrase-goes-on.ts';
import { roleOf, withoutRank } from './role.ts';
import type { PhraseWord, SourcePhrase } from './source.ts';

type Split = Omit<SourcePhrase, 'next'>;

/** «للجيش» → «الجيش». */
const withoutLam = ([first, ...rest]: readonly PhraseWord[]): PhraseWord[] =>
  first &&
  /^ل./.test(first.folded) &&
  !first.folded.startsWith('لل') &&
  (ORGANISATIONS.has(first.folded.slice(1)) || title(first.folded.slice(1)) || GROUPS.has(first.folded.slice(1)))
    ? [{ ...first, start: first.start + 1, folded: first.folded.slice(1) }, ...rest]
    : first?.folded.startsWith('لل')
      ? [{ ...first, start: first.start + 1, folded: `ا${first.folded.slice(1)}`, article: true }, ...rest]
      : first
        ? [first, ...rest]
        : [];

/** «والدة سليم حداد», «مستشار حداد»: an office or kinship without article right before a name is his whose name it is. */
const isOwned = ([head, owner]: readonly PhraseWord[]): boolean =>
  head !== undefined &&
  owner !== undefined &&
  title(head.folded)?.rank === false &&
  !/^(ال|لل)/.test(head.folded) &&
  !head.article &&
  !head.isName &&
  !NAMES.has(head.folded) &&
  !isPossessed(head.folded) &&
  !head.withHa &&
  owner.isName &&
  title(owner.folded) === null &&
  !ADJECTIVES.has(owner.folded) &&
  !owner.comma &&
  !owner.quoted &&
  !PLACES.has(owner.folded);

/** Where the word for a paper stands («واشنطن بوست»), among the second to the fourth; 0 if nowhere. */
function houseAt(words: readonly PhraseWord[]): number {
  for (let at = 1; at < Math.min(words.length, 4); at++) if (PAPER.test(words[at]?.folded ?? '')) return at;
  return 0;
}

/** «12 شاهدا», «54 في المئة من الناخبين». */
const COUNTED = { gender: 'm', kind: 'group' } as const;

/** Who the phrase names; its words are not empty. `ender` is what stands behind them. */
export function splitName(words: readonly PhraseWord[], ender: Ender = 'other'): Split {
  const first = words[0];
  const last = words[words.length - 1];
  const base = { start: first?.start ?? 0, end: last?.end ?? 0, words };
  const head = first?.folded ?? '';
  const owned = first?.withHa ? title(head.replace(/ه$/, '')) : null; // «طبيبه» is no «طبيبة»
  const known = owned ?? title(head);
  const group = GROUPS.get(bare(head)) ?? GROUPS.get(unowned(head)) ?? (/^\p{Nd}/u.test(head) ? COUNTED : undefined);
  const house = houseAt(words);
  if (house > 0 && !known && !GROUPS.has(bare(head)) && !ISSUED.has(bare(head)))
    return {
      ...base,
      name: words.slice(isHouse(head) && house > 1 ? 1 : 0, house + 1), // «صحيفة واشنطن بوست الأمريكية»
      role: null,
      kind: 'organisation',
      gender: 'f',
      number: 'singular',
    };
  const place = (words.length > 1 ? PLACES.get(`${head} ${words[1]?.folded}`) : undefined) ?? PLACES.get(head);
  const isPerson = first?.isName === true && !head.startsWith('ال') && !PROPER_BODIES.has(head); // «هلال», beside «الهلال الأحمر»
  const organisation =
    place || isPerson ? undefined : isAbbreviation(words) ? 'f' : ORGANISATIONS.get(bare(unowned(head)));
  const document = DOCUMENTS.get(bare(head));
  if (isHonoured(head)) return { ...base, name: null, role: words, kind: 'person', gender: null, number: 'singular' };
  if (known && known.number === 'singular' && !(organisation && !known.rank)) {
    const gender = known.honour ? (title(words[1]?.folded ?? '')?.gender ?? null) : known.gender; // «سعادة السفير»
    if (isOwned(words))
      return {
        ...base,
        name: words.slice(0, 1 + nameRun(words, 1, ender).length),
        role: null,
        kind: 'anonymous',
        gender,
        number: 'singular',
      };
    const at = nameStart(words) ?? lastTwo(words);
    if (at !== null) {
      const name = nameRun(words, at, ender);
      const behind = words.slice(at + name.length);
      return {
        ...base,
        name,
        role: withoutRank(words.slice(0, at)) ?? roleOf(behind),
        kind: 'person',
        gender,
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
      gender,
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
  const described = isAdjective(words[1]) && /^ل/.test(words[2]?.folded ?? ''); // «بيان مشترك للوزارتين»
  const out = words.slice(0, 5).findIndex(({ folded }) => WAS_ISSUED.test(folded)); // «بيان مقتضب صدر عن»
  const issued = words.slice(out > 0 ? out + 2 : described ? 2 : 1);
  const issuer = document && ISSUED.has(bare(head)) && issued.length ? splitName(withoutLam(issued), ender) : null;
  if (document && issued[0]?.quoted && ISSUED.has(bare(head)) && issued[0].folded.split(' ').length < 4)
    return {
      ...base,
      name: issued,
      role: null,
      kind: 'organisation',
      gender: null,
      number: 'singular',
      document: head,
    }; // «بيان "النهر"»
  if (issuer && (issuer.kind === 'organisation' || issuer.kind === 'group' || issuer.role || issuer.words[0]?.isName))
    return { ...issuer, ...base, document: bare(head) };
  if (document) return { ...base, name: words, role: null, kind: 'document', gender: document, number: 'singular' };
  if (place)
    return {
      ...base,
      name: words.slice(0, jointEnd(words, PLACES.has(head) ? 1 : 2)),
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
  const at = isOrigin(words) ? 1 : 0;
  const name = nameRun(words, at, ender);
  return {
    ...base,
    name,
    role: roleOf(words.slice(at + name.length)) ?? (at ? words.slice(0, at) : null),
    kind: 'person',
    gender: NAMES.get(head) ?? guessGender(head),
    number: 'singular',
  };
}

/** «واشنطن بوست», «وول ستريت جورنال»: the last word of a paper's name. */
export const PAPER = /^(بوست|تايمز|جورنال|برس|بريس|نيوز|تريبيون|تلغراف|هيرالد|اونلاين|ووتش|بلومبرغ)$/;

/** «سي إن إن», «بي بي سي عربي», but not «جيه دي فانس». */
const isAbbreviation = ([first, ...rest]: readonly PhraseWord[]): boolean =>
  first !== undefined &&
  !first.quoted &&
  isSpelled(first.folded) &&
  (rest.length === 0 || first.folded.split(' ').length > 2 || isFunction(rest[0]?.folded ?? '', 'inner'));

/** «مدرب ليفربول أرني سلوت»: of three or more unknown words at the end the last two are a name, a particle before them included. */
function lastTwo(words: readonly PhraseWord[]): number | null {
  let from = words.length;
  while (from > 1 && isUnknown(words[from - 1], from === words.length)) from--;
  if (words.length - from < 3) return null;
  const at = words.length - 2;
  return PARTICLES.has(words[at]?.folded ?? '') && at - 1 > from ? at - 1 : at;
}

/** A word that no list and nothing in the article explains; the last of a name may have an article. */
const isUnknown = (word: PhraseWord | undefined, last: boolean): boolean =>
  word !== undefined &&
  (last || word.hamza || !word.folded.startsWith('ال')) &&
  !word.isCommon &&
  !word.quoted &&
  !word.comma &&
  !ADJECTIVES.has(bare(word.folded)) &&
  !isFunction(word.folded, 'inner') &&
  title(word.folded) === null &&
  title(word.folded.replace(/^[بل]/, '')) === null &&
  !ORGANISATIONS.has(word.folded.replace(/^[بلو]/, '')) &&
  !PLACES.has(word.folded) &&
  !PRESS.has(word.folded);

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
  const third = words[2];
  if (
    third &&
    /^(عام|عامه|اول|تنفيذي)$/.test(second.folded) &&
    (third.quoted || /^ال/.test(third.folded) || ORGANISATIONS.has(third.folded))
  )
    return false; // «أمين عام "حزب النهر"»
  return (
    isFunction(second.folded, 'inner') ||
    (isAdjective(second) && !second.isName && !title(second.folded) && !PLACES.has(second.folded))
  ); // not «مندوب روسيا»
};

function body(base: Pick<Split, 'start' | 'end' | 'words'>, words: readonly PhraseWord[], gender: 'm' | 'f'): Split {
  const cut = words.findIndex(
    (word, i) =>
      i > 0 &&
      (word.comma ||
        (words[i - 1]?.quoted && !words.slice(i, i + 2).some(({ folded }) => folded.startsWith('لل'))) || // «وكالة "معا" الفلسطينية للأنباء»
        (i > 1 && !words[0]?.folded.startsWith('ال') && /^ال(رسمي|حكومي)/.test(word.folded)) ||
        /^ال(تابع|موالي|مقرب|معارض|مملوك|ناطق|متخصص)/.test(word.folded)),
  );
  const whole = cut > 0 ? words.slice(0, cut) : words;
  const name = whole.length === 2 && isHouse(whole[0]?.folded ?? '') && isOwnName(whole[1]) ? whole.slice(1) : whole;
  return { ...base, name, role: null, kind: 'organisation', gender, number: 'singular' };
}

/** «وكالة "تسنيم"», «موقع (النهر)»: what the house is called, told from what it is. */
const isOwnName = (word: PhraseWord | undefined): boolean =>
  word !== undefined && (word.quoted || PROPER_BODIES.has(word.folded) || isSpelled(word.folded));

/** «الإيطالي كارلو أنشيلوتي»: where somebody is from, before his name. */
const isOrigin = ([first, second, third]: readonly PhraseWord[]): boolean =>
  first !== undefined &&
  /^ال..+ي(ه)?$/.test(first.folded) &&
  (!first.isName || NAMES.has(second?.folded ?? '')) &&
  !first.hamza &&
  second?.isName === true &&
  !second.folded.startsWith('ال') &&
  third !== undefined;

/** «النمسا وهولندا», «الولايات المتحدة والاتحاد الأوروبي»: another place or body with «and» belongs to the name of those who speak together. */
function jointEnd(words: readonly PhraseWord[], first: number): number {
  const next = words[first]?.folded ?? '';
  const other = /^و../.test(next) ? next.slice(1) : '';
  return PLACES.has(other) || ORGANISATIONS.has(bare(other)) ? words.length : first;
}

const guessGender = (word: string): Gender | null => (word.startsWith('ال') && word.endsWith('ه') ? 'f' : null);
