/**
 * What Rawi knows about Arabic words of reporting, read once from the lists in `lexicon/`.
 *
 * `title('المتحدثة')` tells a singular feminine title, `ORGANISATIONS.get('وزاره')` is 'f', `VERBS.get('اضافت')` a form of «أضاف». A list holds one entry a line, columns parted by
 * tabs, comments after #; a new word is a new line there and no code.
 */

import { readFileSync } from 'node:fs';
import { conjugate, type Gender, type VerbForm } from '../arabic/conjugate.ts';
import { fold } from '../arabic/normalise.ts';
import { rememberedWord } from './remembered.ts';

const VERB_CLASSES = [
  'say',
  'add',
  'think',
  'tell',
  'call',
  'judge',
  'deny',
  'weak',
  'act',
  'quote',
  'document',
  'stand',
  'learn',
] as const;
type VerbClass = (typeof VERB_CLASSES)[number];

export interface CueForm extends VerbForm {
  /** The past tense by which the verb is known: «قال». */
  readonly lemma: string;
  readonly verbClass: VerbClass;
  /** The preposition before its clause or object («إلى» of أشار), folded; null if none. */
  readonly preposition: string | null;
}

/** The rows of one list in `lexicon/`, without comments and empty lines. */
export function lexiconRows(name: string): string[][] {
  const text = readFileSync(new URL(`lexicon/${name}.tsv`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .map((line) => line.replace(/\s*#.*$/, ''))
    .filter((line) => line.trim())
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

const isVerbClass = (name: string): name is VerbClass => (VERB_CLASSES as readonly string[]).includes(name);
const isGender = (name: string | undefined): name is Gender => name === 'm' || name === 'f';
const dash = (cell: string | undefined) => (cell && cell !== '-' ? cell : null);

function readVerbs(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const [past = '', present = '', participle, noun, verbClass = '', preposition] of lexiconRows('verbs')) {
    if (!isVerbClass(verbClass)) throw new Error(`verbs.tsv: «${past}» has the unknown class «${verbClass}»`);
    for (const made of conjugate({ past, present: dash(present), participle: dash(participle), noun: dash(noun) })) {
      const known = forms.get(made.form);
      if (known && (known.person === 3 || made.person !== 3)) continue; // the first in the file wins, third person first
      forms.set(made.form, { ...made, lemma: past, verbClass, preposition: preposition ? fold(preposition) : null });
    }
  }
  return forms;
}

function readGendered(name: string): ReadonlyMap<string, Gender> {
  return new Map(
    lexiconRows(name).map(([word = '', gender]) => {
      if (!isGender(gender)) throw new Error(`${name}.tsv: «${word}» has no gender m or f`);
      return [fold(word), gender] as const;
    }),
  );
}

/** «وزارتا», «إدارتا»: two of them, before another noun. */
const withDuals = (nouns: ReadonlyMap<string, Gender>): ReadonlyMap<string, Gender> =>
  new Map([
    ...[...nouns].flatMap(([word, gender]) =>
      word.endsWith('ه') ? [[`${word.slice(0, -1)}تا`, gender] as const] : [],
    ),
    ...nouns,
  ]);

const readWords = (name: string): ReadonlySet<string> => new Set(lexiconRows(name).map(([word = '']) => fold(word)));

/** Every form of every reporting verb, by its folded spelling. */
export const VERBS = readVerbs();
/** Nouns for bodies that speak, without ال: «وزارة», «حزب». */
export const ORGANISATIONS = withDuals(readGendered('organisations'));
/** Those of them that are what one body is called: «حماس», «الكرملين». */
export const PROPER_BODIES: ReadonlySet<string> = new Set(
  lexiconRows('organisations').flatMap(([word = '', , of]) => (of === 'name' ? [fold(word)] : [])),
);
/** Nouns for texts that say something: «تقرير», «دراسة». */
export const DOCUMENTS = readGendered('documents');
/** Laws and treaties: «وفق القانون» tells a rule and reports nobody. */
export const LAWS: ReadonlySet<string> = new Set(
  lexiconRows('documents').flatMap(([word = '', , of]) => (of === 'law' ? [fold(word)] : [])),
);
/** Texts whose issuer speaks through them: «بيان الوزارة». */
export const ISSUED: ReadonlySet<string> = new Set(
  lexiconRows('documents').flatMap(([word = '', , of]) => (of === 'of' ? [fold(word)] : [])),
);
/** Given names, Arabic and foreign. */
export const NAMES = readGendered('names');
/** Those of them that are more often a title behind a whole name: «رشيد حداد مساعد المدرب». */
export const TITLE_NAMES: ReadonlySet<string> = new Set(
  lexiconRows('names').flatMap(([word = '', , of]) => (of === 'title' ? [fold(word)] : [])),
);
/** Words that begin or make a statement of time: «أمس», «الجمعة», «بعد». */
export const TIMES = readWords('time');
/** Nouns for places that another name follows: «منطقة», «ولاية». */
export const PLACE_NOUNS = readWords('place-nouns');
/** Nouns for what an office deals with: «حقوق», «علوم». */
export const FIELDS = readWords('fields');
/** Adjectives that may stand behind another one in the name of a body or an office: «الوطني السوري المعارض». */
export const ADJECTIVES = readWords('adjectives');
/** Those of them that belong to a rank: «الفريق أول ركن». */
const RANK_ADJECTIVES: ReadonlySet<string> = new Set(
  lexiconRows('adjectives').flatMap(([word = '', of]) => (of === 'rank' ? [fold(word)] : [])),
);
export const isRankAdjective = (word: string): boolean => RANK_ADJECTIVES.has(bare(word));
/** Parts of names that another part must follow: «بن», «أبو», «فان». */
export const PARTICLES = readWords('name-particles');
/** Where and how somebody speaks, behind في and the like: «بيان», «مؤتمر». */
export const OCCASIONS = readWords('occasions');
/** Those among them that tell of speaking: «تصريح», «مقابلة». */
export const SPOKEN: ReadonlySet<string> = new Set(
  lexiconRows('occasions').flatMap(([word = '', kind]) => (kind === 'words' ? [fold(word)] : [])),
);
const WORKS = readWords('works');
/** «فيلم», «بحملة», «والأغنية»: a quotation behind it is a name. */
export const namesAWork = (word: string): boolean =>
  [word, word.replace(/^[وف]?[بل]?(?:ال)?/, '')].some((form) => WORKS.has(form));
/** Those who are spoken to, behind ل: «صحفيين», «وكالة». */
export const AUDIENCES = readWords('audiences');
/** Those among them that report: no title is ever theirs. */
export const PRESS: ReadonlySet<string> = new Set(
  lexiconRows('audiences').flatMap(([word = '', kind]) => (kind === 'press' ? [fold(word)] : [])),
);

/** «صحيفة», «شركة»: what a house is, before what it is called. */
export const isHouse = (word: string): boolean => PRESS.has(word) || /^(شركه|مجموعه)$/.test(word);

/** A noun for people without names: «مصادر», «سكان». */
export interface GroupNoun {
  readonly gender: Gender;
  readonly kind: 'group' | 'anonymous';
}
export const GROUPS: ReadonlyMap<string, GroupNoun> = new Map(
  lexiconRows('groups').flatMap(([word = '', gender, kind]) => {
    if (!isGender(gender) || (kind !== 'group' && kind !== 'anonymous')) throw new Error(`groups.tsv: «${word}»`);
    const noun = { gender, kind } as const;
    // «أن مصدرا», «مصدران», «لمصدرين»: the accusative of a noun for one, and two of them.
    const endings = kind === 'anonymous' && gender === 'm' ? ['', 'ا', 'ان', 'ين'] : [''];
    const forms = endings.map((ending) => fold(word) + ending);
    return forms.map((form) => [form, noun] as const);
  }),
);

export interface Place {
  readonly gender: Gender;
  /** The state that its capital's name stands for, as in the list; null for other places. */
  readonly state: string | null;
}
export const PLACES: ReadonlyMap<string, Place> = new Map(
  lexiconRows('places').map(([word = '', gender, state]) => {
    if (!isGender(gender)) throw new Error(`places.tsv: «${word}» has no gender m or f`);
    return [fold(word), { gender, state: state ?? null }] as const;
  }),
);

interface TitleNoun {
  readonly number: 'singular' | 'plural';
  readonly gender: Gender;
  /** A form of address that stands right before a name and is no part of it. */
  readonly rank: boolean;
  /** With the article only: «السفير سليم», but «سفير مالطا». */
  readonly office: boolean;
  /** Never with the article: «معالي الوزير». */
  readonly honour: boolean;
}
const TITLES = new Map<string, TitleNoun>();
for (const [singular = '', plural, use = ''] of lexiconRows('titles')) {
  const word = fold(singular);
  const entry = (number: TitleNoun['number'], gender: Gender): TitleNoun => ({
    number,
    gender,
    rank: use !== '',
    office: use === 'office',
    honour: use === 'honour',
  });
  TITLES.set(word, entry('singular', word.endsWith('ه') ? 'f' : 'm'));
  if (word.length < 3) continue; // «د.» has no plural: «دون» is another word
  const feminine = word.endsWith('ه') ? word : `${word}ه`;
  if (!TITLES.has(feminine)) TITLES.set(feminine, entry('singular', 'f'));
  for (const form of plural && plural !== '-'
    ? [fold(plural)]
    : [`${word}ون`, `${word}ين`, ...(word.length > 3 ? [`${word}و`] : []), ...(/^م.../.test(word) ? [`${word}ي`] : [])])
    if (!TITLES.has(form)) TITLES.set(form, entry('plural', 'm'));
  for (const form of word.endsWith('ه') ? [] : [`${word}ان`, `${word}ات`])
    if (!TITLES.has(form)) TITLES.set(form, entry('plural', form.endsWith('ات') ? 'f' : 'm'));
}

/** The word without its article; «الوزير» → «وزير», «للوزير» → «وزير». Folded in and out. */
export const bare = (word: string): string =>
  word.startsWith('ال') && word.length > 3
    ? word.slice(2)
    : word.startsWith('لل') && word.length > 4
      ? word.slice(2)
      : word;

/** «حاجة» without its article is a need; «الحاجة» is a woman who was in Mecca. */
const NEED = 'حاجه';

/** What the lists know of a title, with or without its article; null if it is none. */
export const title = rememberedWord(readTitle);

function readTitle(word: string) {
  if (word === NEED) return null;
  return TITLES.get(word) ?? TITLES.get(bare(word)) ?? accusative(word) ?? possessed(word);
}

/** «جدلا كبيرا»: without a noun behind it «كبير» is no office. */
const GREAT = 'كبيرا';

/** «أن مسؤولا», «إن وزيرا»: an indefinite title behind what governs the accusative. */
function accusative(word: string) {
  const found = word.endsWith('ا') && !word.startsWith('ال') ? TITLES.get(word.slice(0, -1)) : undefined;
  return found?.number === 'singular' && !found.rank && word !== GREAT ? found : null;
}

const EVERYDAY = readWords('everyday');

/** «نظيرته», «محاميها»: a title with its owner's pronoun. */
function possessed(word: string) {
  const stem = /^(...+)(?:ه|ها|هم|هما|نا)$/.exec(word)?.[1];
  if (!stem || stem.startsWith('ال') || EVERYDAY.has(word)) return null;
  const found = TITLES.get(stem) ?? TITLES.get(stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : `${stem}ن`);
  return found && !found.rank ? found : null;
}

/** A title, a noun of kin or trade with its owner's pronoun is definite. */
export const isPossessed = (word: string): boolean =>
  !TITLES.has(word) && !TITLES.has(bare(word)) && possessed(word) !== null;

/** «عائلته», «حزبها»: the body or the group without its owner's pronoun; any other word as it is. */
export function unowned(word: string): string {
  const stem = /^(...+)(?:ه|ها|هم|هما|نا)$/.exec(word)?.[1];
  if (!stem || stem.startsWith('ال') || ORGANISATIONS.has(word) || GROUPS.has(word) || NAMES.has(word)) return word; // «نادية»
  const noun = stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : stem;
  return ORGANISATIONS.has(noun) || (GROUPS.has(noun) && !/^(بعض|معظم|اغلب|غالبيه|عدد|احد)$/.test(noun)) ? noun : word;
}

/** «معاليه», «سموها»: a form of address in place of a name. */
export const isHonoured = (word: string): boolean =>
  /^(معالي|سمو|سعادت|فضيلت|سيادت|جلالت|فخامت|سماحت|نيافت|غبطت|قداست)(ه|ها)$/.test(word);

const PREFIXES = /^[وف]?(?:[بكل]?ال|لل|[بكل])?/;
const ENDINGS = /(?:ها|هم|هما|نا|ه|ات|ين|ان|ا)$/;

/** «اغتيال», «انسحاب», «استقبال»: verbal nouns by their pattern. */
const DEED = /^(ا.ت.ا.|ان..ا.|است..ا.)$/;

/** Whether a word, whatever is stuck to it, is an everyday noun and no name: «قرار», «بالقرارات», «قراره». */
export const isEveryday = rememberedWord(readEveryday);

function readEveryday(word: string): boolean {
  if (NAMES.has(word)) return false;
  if (EVERYDAY.has(word) || DEED.test(word)) return true;
  const stem = word.replace(PREFIXES, '');
  if (stem.length < 3) return false;
  if (EVERYDAY.has(stem)) return true;
  const short = stem.replace(ENDINGS, '');
  if (short === stem || short.length < 3) return false;
  return EVERYDAY.has(short) || (short.endsWith('ت') && EVERYDAY.has(`${short.slice(0, -1)}ه`));
}

const FUNCTION_WORDS = new Map<string, Set<string>>();
for (const [word = '', kind = ''] of lexiconRows('function-words')) {
  const key = fold(word);
  FUNCTION_WORDS.set(key, (FUNCTION_WORDS.get(key) ?? new Set()).add(kind));
}
export type FunctionClass = 'complement' | 'relative' | 'inner' | 'stop' | 'adverb' | 'clause' | 'governs';

/** Whether the list of small words gives the folded word one of these classes. */
export function isFunction(word: string, ...kinds: readonly FunctionClass[]): boolean {
  const classes = FUNCTION_WORDS.get(word);
  if (classes === undefined) return false;
  for (const kind of kinds) if (classes.has(kind)) return true; // a loop: it is asked of every word, many times
  return false;
}
