/**
 * Words and phrases that signal a report, recognised at one place of a sentence.
 *
 * At «وأضافت» there is the verb أضاف, third person, feminine; at «بحسب ما ذكرت» the phrase «بحسب ما» with the verb ذكر; at «على حد قوله» a
 * phrase that holds its own source. Whether a report really stands there is decided by what surrounds it (reports.ts).
 */

import { fold } from '../arabic/normalise.ts';
import { type CueForm, isEveryday, isFunction, lexiconRows, PLACES, VERBS } from './lexicon.ts';
import { type Atom, markOf, type WordAtom } from './quotations.ts';
import { remembered } from './remembered.ts';

export interface VerbCue {
  readonly kind: 'verb';
  /** Atom indices: the cue, and the first atom behind it. */
  readonly at: number;
  readonly next: number;
  /** Text offsets, without a prefixed و or ف. */
  readonly start: number;
  readonly end: number;
  readonly form: CueForm;
  /** It was written with و or ف in front. */
  readonly joined: boolean;
  /** It hangs on the verb before it: «عاد ليؤكد أن». */
  readonly purpose?: boolean;
  /** The pronoun stuck to it: «وصفها» → «ها»; empty if none. */
  readonly pronoun: string;
}

export interface PhraseCue {
  readonly kind: 'phrase';
  readonly at: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly follows: 'source' | 'clause' | 'self';
  /** The last letter of the phrase is stuck to the source («وفقا لرويترز»). */
  readonly prefix: boolean;
  readonly joined: boolean;
}

const PRONOUNS = ['هما', 'هم', 'هن', 'ها', 'نا', 'ني', 'ه', 'ك'];

interface Phrase {
  readonly words: readonly string[];
  readonly follows: 'source' | 'clause';
}
/** «وفقا لما» is looked for before «وفقا ل». */
const lettersOf = ({ words }: Phrase): number => words.join('').length;
const PHRASES = new Map<string, Phrase[]>();
for (const [written = '', follows] of lexiconRows('phrases')) {
  if (follows !== 'source' && follows !== 'clause')
    throw new Error(`phrases.tsv: «${written}» is neither source nor clause`);
  const parts = written.split(' ').map(fold);
  const key = parts[0] ?? '';
  const same: Phrase[] = [...(PHRASES.get(key) ?? []), { words: parts, follows }];
  PHRASES.set(
    key,
    same.sort((a, b) => b.words.length - a.words.length || lettersOf(b) - lettersOf(a)),
  );
}

const wordAt = (row: readonly Atom[], at: number): string => {
  const atom = row[at];
  return atom?.kind === 'word' ? atom.token.folded : '';
};

/** The verb of reporting at this atom, if there is one. */
export const verbAt = remembered(readVerb);

function readVerb(row: readonly Atom[], at: number): VerbCue | null {
  const atom = row[at];
  if (atom?.kind !== 'word') return null;
  const word = atom.token.folded;
  if (GIST.test(word)) return opensContent(row[at + 1]) ? verbCue(atom, at, HOLDS, 0) : null;
  const looked = lookUp(word);
  const whole = looked?.form.verbClass === 'stand' && !standsAt(row, at + 1) ? null : looked;
  const purpose = looked === null && /^ل[يت]/.test(word) ? VERBS.get(word.slice(1)) : undefined;
  if (purpose?.tense === 'present' && (opensAtOnce(row, at, purpose) || quotesSoon(row, at + 1)))
    return { ...verbCue(atom, at, purpose, 1), purpose: true };
  const jussive = looked === null && /^[وف]?لم$/.test(wordAt(row, at - 1)) ? VERBS.get(`${word}ي`) : undefined; // «لم ينف أن»
  if (jussive?.tense === 'present' && (jussive.verbClass === 'deny' || jussive.lemma === 'أخفى'))
    return verbCue(atom, at, jussive, 0);
  const joined = !whole && /^[وف]/.test(word) && word !== 'وهنا' ? lookUp(word.slice(1)) : null; // «and here», not هنأ
  const found = whole ?? joined;
  if (
    !found ||
    (found.form.number === 'plural' && PLACES.has(word)) || // «عدن»
    (found.form.number === 'dual' && atom.token.text.endsWith('ء')) || // «علماء», «أمراء»
    (found.pronoun === 'ه' && atom.token.text.endsWith('ة')) || // «تغريدة»
    (isFunction(word.slice(1), 'stop') && word.endsWith('ا')) ||
    isSuperlative(row, at, found.form) ||
    (isFunction(word, 'stop') &&
      !expresses(row, at) &&
      !(whole && (opensAtOnce(row, at, whole.form) || saysAtOnce(row, at, whole.form))))
  )
    return null;
  const behind = wordAt(row, at - 1);
  if (
    /ت(ه|ها|هم)$/.test(word) &&
    found.pronoun &&
    isEveryday(word) &&
    !startsWithWaw(word, whole) &&
    !opensAtOnce(row, at, found.form)
  )
    return null; // «لتحسين صورتها»
  const form: CueForm =
    /^[وف]?(الي|علي|في|عن|من|بعد|قبل|مع|دون|رغم)$/.test(behind) && found.form.tense === 'past' && !joined
      ? { ...found.form, tense: 'noun' }
      : found.form;
  const cue = verbCue(atom, at, form, joined ? prefixLength(atom.token.text) : 0, found.pronoun);
  return behind === 'و' ? { ...cue, joined: true } : cue; // «و أضاف»
}

/** «أبرز الجهود التي …»: not «he brought out» but «the most prominent of». */
const isSuperlative = (row: readonly Atom[], at: number, { lemma }: CueForm): boolean =>
  lemma === 'أبرز' && isFunction(wordAt(row, at + 2), 'relative');

/** «عبر الرئيس سليم حداد عن أسفه»: a verb and no preposition, because what somebody feels follows. */
const expresses = (row: readonly Atom[], at: number): boolean =>
  wordAt(row, at) === 'عبر' &&
  row
    .slice(at + 1, at + EXPRESSES)
    .some((_, i) => wordAt(row, at + 1 + i) === 'عن' && /...ه(ا|م)?$/.test(wordAt(row, at + 2 + i)));
/** How far behind it «عن» may stand, in atoms. */
const EXPRESSES = 12;

/** «وصفتها» is written like «and her quality», but the letter belongs to the verb. */
const startsWithWaw = (word: string, whole: object | null): boolean => whole !== null && word.startsWith('و');

/** «جاء في البيان», «ورد على لسان الوزير». */
const standsAt = (row: readonly Atom[], at: number): boolean =>
  /^في(ه|ها)?$/.test(wordAt(row, at)) || (wordAt(row, at) === 'علي' && wordAt(row, at + 1) === 'لسان');

/** «رسالة مفادها أن …», «فتوى نصها "…"»: nouns that stand for the verb of a text. */
const GIST = /^(مفاد|فحوا|مودا|مضمون|نص|خلاصت)(ه|ها)$/;
const HOLDS: CueForm = {
  form: 'مفاده',
  lemma: 'مفاد',
  tense: 'past',
  person: 3,
  gender: 'm',
  number: 'singular',
  verbClass: 'stand',
  preposition: null,
};
const opensContent = (atom: Atom | undefined): boolean =>
  quotes(atom) || isFunction(atom?.kind === 'word' ? atom.token.folded : '', 'complement');

/** «بالقول: …». */
const saysAtOnce = (row: readonly Atom[], at: number, form: CueForm): boolean =>
  form.tense === 'noun' && quotes(row[at + 1]);

const quotes = (atom: Atom | undefined): boolean => atom?.kind === 'quotation' || markOf(atom) === ':';

/** «ليرد عليه سليم حداد: "لن نرحل"»: nothing but words up to a quotation or a colon. */
const quotesSoon = (row: readonly Atom[], from: number): boolean => {
  const ahead = row.slice(from, from + SOON);
  const first = ahead.findIndex((atom) => atom.kind !== 'word');
  return first >= 0 && (markOf(ahead[first]) === ':' || (first === 0 && quotes(ahead[0])));
};
/** How far behind such a verb, in atoms. */
const SOON = 8;

/** The cue of a verb that stands behind `prefix` letters: «وقال», «ليؤكد». */
const verbCue = (atom: WordAtom, at: number, form: CueForm, prefix: number, pronoun = ''): VerbCue => ({
  kind: 'verb',
  at,
  next: at + 1,
  start: atom.start + prefix,
  end: atom.end,
  form,
  joined: prefix > 0,
  pronoun,
});

/** «عبر عن», «بين أن»: verbs that are prepositions unless what they govern follows. */
const opensAtOnce = (row: readonly Atom[], at: number, form: CueForm): boolean => {
  const next = wordAt(row, at + 1);
  return next === form.preposition || isFunction(next, 'complement');
};

/** The first letter and the marks on it. */
const prefixLength = (text: string) => (/^.[\u064B-\u065F\u0640]*/.exec(text)?.[0] ?? ' ').length;

function lookUp(word: string): { form: CueForm; pronoun: string } | null {
  const direct = VERBS.get(word) ?? future(word);
  if (direct) return { form: direct, pronoun: '' };
  for (const pronoun of PRONOUNS) {
    if (!word.endsWith(pronoun) || word.length < pronoun.length + 3) continue;
    const stem = word.slice(0, -pronoun.length);
    const form = VERBS.get(stem) ?? future(stem) ?? withAttachedPreposition(stem);
    if (form && form.tense !== 'participle') return { form, pronoun };
    if (stem.endsWith('ت')) {
      const noun = VERBS.get(`${stem.slice(0, -1)}ه`); // إضافته → إضافة
      if (noun?.tense === 'noun') return { form: noun, pronoun };
    }
  }
  const attached = withAttachedPreposition(word);
  return attached ? { form: attached, pronoun: '' } : null;
}

function future(word: string): CueForm | undefined {
  const form = /^س[ينتا]/.test(word) ? VERBS.get(word.slice(1)) : undefined;
  return form?.tense === 'present' ? form : undefined;
}

/** «بالقول», «بقول»: a verbal noun behind a preposition. */
function withAttachedPreposition(word: string): CueForm | undefined {
  const form = /^[بل]/.test(word) ? VERBS.get(word.slice(1)) : undefined;
  return form?.tense === 'noun' ? form : undefined;
}

/** The phrase of reporting («بحسب», «على حد قول») at this atom, if there is one. */
export function phraseAt(row: readonly Atom[], at: number): PhraseCue | null {
  const atom = row[at];
  if (atom?.kind !== 'word') return null;
  const word = atom.token.folded;
  const joined = !PHRASES.has(word) && /^[وف]/.test(word) && PHRASES.has(word.slice(1)); // «وبحسب», «فحسب مصدر …»
  for (const phrase of PHRASES.get(joined ? word.slice(1) : word) ?? []) {
    const matched = match(row, at, phrase);
    if (matched)
      return {
        kind: 'phrase',
        at,
        start: atom.start + (joined ? prefixLength(atom.token.text) : 0),
        joined,
        ...matched,
      };
  }
  return null;
}

function match(
  row: readonly Atom[],
  at: number,
  phrase: Phrase,
): Pick<PhraseCue, 'next' | 'end' | 'follows' | 'prefix'> | null {
  for (let i = 1; i < phrase.words.length; i++) {
    const wanted = phrase.words[i] ?? '';
    const word = wordAt(row, at + i);
    const last = i === phrase.words.length - 1;
    if (last && wanted === 'ل' && word.startsWith('ل'))
      return { next: at + i, end: (row[at + i]?.start ?? 0) + 1, follows: phrase.follows, prefix: word !== 'ل' };
    if (word === wanted) continue;
    if (last && word.startsWith(wanted) && PRONOUNS.includes(word.slice(wanted.length)))
      return { next: at + i + 1, end: row[at + i]?.end ?? 0, follows: 'self', prefix: false };
    return null;
  }
  const last = row[at + phrase.words.length - 1];
  return { next: at + phrase.words.length, end: last?.end ?? 0, follows: phrase.follows, prefix: false };
}
