/**
 * One of those whom an article names, and how two wordings of a name or a title are compared.
 *
 * «درويش» and «سامي درويش» may be one name, «المتحدث باسم الرئاسة» and «المتحدث الرسمي باسم رئاسة الجمهورية» one title.
 */

import type { Gender, GrammaticalNumber } from '../arabic/conjugate.ts';
import { bare, isHonoured, NAMES, ORGANISATIONS, PARTICLES, title } from './lexicon.ts';
import type { PhraseWord, SourcePhrase } from './source.ts';
import type { SpeakerKind } from './statement.ts';

export interface Entity {
  /** The words of its fullest name, folded; of somebody without a name, of the phrase that stands for him. */
  key: readonly string[];
  /** As in the text. */
  name: string;
  named: boolean;
  role: string | null;
  readonly roles: string[][];
  kind: SpeakerKind;
  gender: Gender | null;
  number: GrammaticalNumber;
  readonly aliases: Set<string>;
  /** Texts it spoke through: «بيان». */
  readonly documents: Set<string>;
  /** Where the article names it, as text offsets in ascending order. */
  readonly met: number[];
  /** Where it was last met again when the statements were gone through. */
  heard: number;
}

/** Which of them was met last before this offset; the first of them if none was. */
export function latest(entities: readonly Entity[], before: number): Entity | null {
  let best: Entity | null = null;
  let at = -1;
  for (const entity of entities) {
    const met = lastMet(entity, before);
    if (met > at) {
      best = entity;
      at = met;
    }
  }
  return best ?? entities[0] ?? null;
}

/** The last place at or before this offset where the article names the entity; -1 if there is none. */
export function lastMet({ met, heard }: Entity, before: number): number {
  let low = 0;
  let high = met.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((met[middle] ?? 0) <= before) low = middle + 1;
    else high = middle;
  }
  return Math.max(met[low - 1] ?? -1, heard <= before ? heard : -1);
}

/** Folded words of a name, with «عبد الله» as one word, without forms of address, and «دو» as «دي» (both write the French de). */
export function keyOf(words: readonly PhraseWord[]): string[] {
  const key: string[] = [];
  for (const { folded } of words) {
    const before = key[key.length - 1];
    if (folded === 'الله' && before !== undefined)
      key[key.length - 1] = `${before}الله`; // «نصر الله», «نصرالله»
    else if (before === 'عبد' || before === 'ابو' || before === 'ال' || before === 'ام')
      key[key.length - 1] = before + folded;
    else if (
      PARTICLES.has(before ?? '') ||
      !(title(folded)?.rank && folded.startsWith('ال') && words.length > 1 && !NAMES.has(folded))
    )
      key.push(...(folded === 'دو' ? ['دي'] : folded.split(' ')));
  }
  return key;
}

/** The stems of the phrase that stands for somebody without a name. */
export const keyStems = ({ key }: Entity): string[] => stems(key.map((folded) => ({ folded })));

/**
 * «ويليامز» and «وليامز», «ترامب» and «ترمب»: foreign names are written with a vowel more or less. Arabic given names are not («سالم», «سليم»).
 */
function isSpelledLike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) !== 1 || Math.min(a.length, b.length) < 4 || NAMES.has(a) || NAMES.has(b))
    return false;
  const skeleton = (word: string) => word[0] + word.slice(1).replace(/[اوي]/g, '');
  return skeleton(a) === skeleton(b);
}

/** «جمعي» for «أحمد الجمعي». */
const isFamily = (long: readonly string[], only: string): boolean =>
  long.length > 1 && only.length > 3 && long[long.length - 1] === `ال${only}`;

/** The shorter name holds words of the longer one, in the same order. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [only = ''] = short;
  if (short.length === 1)
    return (
      isSpelledLike(long[0] ?? '', only) || isSpelledLike(long[long.length - 1] ?? '', only) || isFamily(long, only)
    );
  let at = 0;
  for (const word of long) if (isSpelledLike(word, short[at] ?? '')) at++;
  return at === short.length && short.length > 0;
}

/** «حركة حماس» ends with «حماس». */
export const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 &&
  short.length < long.length &&
  short.every(
    (word, i) =>
      word === long[long.length - short.length + i] && (long.length === short.length + 1 || !word.startsWith('ال')),
  );

/** «الخارجية» is short for «وزارة الخارجية السودانية»; «الجيش» is no short form of «قوات الجيش الثاني». */
export const isOfficeOf = (long: readonly string[], short: readonly string[]): boolean =>
  short[0]?.startsWith('ال') === true &&
  (long[0] === 'وزاره' || (ORGANISATIONS.has(long[0] ?? '') && !ORGANISATIONS.has(bare(short[0])))) &&
  short.every((word, i) => word === long[i + 1]);

/** Heads of titles that many people share. */
export const VAGUE = new Set([
  'مسوول',
  'متحدث',
  'مصدر',
  'عضو',
  'موظف',
  'مواطن',
  'خبير',
  'محلل',
  'قيادي',
  'ناطق',
  'مصرح',
  'متدخل',
  'مولف',
  'كاتب',
  'باحث',
  'محاضر',
  'اكاديم',
  'مدرب',
  'لاعب',
  'مهاجم',
  'مدافع',
  'حارس',
  'نجم',
  'فنان',
  'مطرب',
  'اعلام',
  'دبلوماس',
  'سياس',
  'ناشط',
  'حقوق',
  'نقاب',
  'برلمان',
  'استاذ',
  'دكتور',
  'طبيب',
  'محام',
]);

export const isSelf = (word: PhraseWord): boolean =>
  /^(نفس|ذات)(ه|ها|هم)?$/.test(word.folded) || isHonoured(word.folded);
/** «المتحدث ذاته», «المصدر نفسه». */
export const isSame = (phrase: SourcePhrase): boolean => phrase.words.some(isSelf);

export const isPrefixOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 0 && short.length < long.length && short.every((word, i) => word === long[i]);

/** The title's words without articles, gender and joining letters: what two wordings of one title share. */
export function stems(words: readonly Pick<PhraseWord, 'folded'>[]): string[] {
  const found = words
    .filter(({ folded }) => folded.length > 2 && !NOISE.has(folded) && !isHonour(folded))
    .map(({ folded }) => {
      const word = bare(folded.replace(/^و(?=ال)/, '').replace(/^[بل](?=ال)/, ''));
      const stem = word.replace(/^(لل|ل|ب)(?=....)/, '').replace(/(?<=....)(ون|ين)$|(يه|ي|ه)$/, '');
      return SYNONYMS.get(stem) ?? stem;
    });
  if (found[0] === 'مدير' && found[1] === 'فن') return ['مدرب', ...found.slice(2)];
  return found[0] === 'رييس' ? found.map((stem) => (stem === 'حكوم' ? 'وزرا' : stem)) : found;
}
/** One office, called by two words: «الناطق» and «المتحدث», «الأميركي» and «الأمريكي»; «المدير الفني» is the coach, «رئيس الحكومة» that of the ministers. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['ناطق', 'متحدث'],
  ['اميرك', 'امريك'],
  ['مسيول', 'مسوول'],
  ['صحاف', 'صحف'],
]);
/** «سعادة السفير», «معالي وزير المالية». */
const isHonour = (word: string): boolean => title(word)?.honour === true && !word.startsWith('ال') && word !== 'دوله';
const NOISE = new Set(['الرسمي', 'نفسه', 'نفسها', 'ذاته', 'ذاتها', 'المذكور', 'باسم']);

/** One of the entity's titles holds all the words of the wanted one; a longer wanted one may hold three or more of the entity's. */
export function roleFits(entity: Entity, wanted: readonly string[]): boolean {
  return (
    wanted.length > 0 &&
    entity.roles.some((role) => {
      if (role[0] !== wanted[0]) return false;
      const [short, long] = role.length < wanted.length ? [role, wanted] : [wanted, role];
      return (short === wanted || short.length >= 3) && short.every((word) => long.includes(word));
    })
  );
}
