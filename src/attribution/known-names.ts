/**
 * The words that an article itself shows to be parts of people's names.
 *
 * «قال درويش إن …» and «المتحدث باسم الجيش، سامي درويش» both tell that «درويش» is a name, so that in «انتقد درويش القرار» the name can be told from
 * what follows it. Without this a language that writes no capitals leaves every unknown word a guess.
 */

import { beginsPrefixedTitle, beginsTitle, isNameAt } from './beginning.ts';
import { verbAt } from './cues.ts';
import {
  ADJECTIVES,
  bare,
  DOCUMENTS,
  GROUPS,
  isEveryday,
  isFunction,
  isHonoured,
  NAMES,
  ORGANISATIONS,
  PLACES,
  TIMES,
  title,
  VERBS,
} from './lexicon.ts';
import { countMentions, endsNameBefore } from './name-ends.ts';
import { sourcePhrase } from './phrase.ts';
import { type Atom, markOf, type WordAtom, wordOf } from './quotations.ts';
import type { Token } from './tokens.ts';

/** The same rows, each word knowing whether it is a part of a name and whether it is an everyday word. */
export function withKnownNames(rows: readonly (readonly Atom[])[]): (readonly Atom[])[] {
  const spelled = new Set<string>();
  for (const row of rows) collectWords(row, spelled);
  const common = new Set([...spelled].filter((word) => !couldBeName(word, spelled)));
  const ali = distinguishesAli(rows) ? 'علي' : null;
  const plain = rows.map((row) =>
    mark(row, ({ text, folded }) => ({
      isName: text === ali || beginsLikeArticle(text, folded),
      isCommon: common.has(folded),
    })),
  );
  const known = new Set<string>();
  for (const row of plain) collect(row, spelled, known);
  known.delete('علي'); // folded it is a preposition as well; only its spelling tells
  const mentions = countMentions(plain, known);
  return plain.map((row) =>
    mark(row, ({ text, folded }, at, within) => {
      const isOutside = endsNameBefore(within, at, mentions);
      return {
        isName:
          !isOutside &&
          (text === ali || known.has(folded) || isOtherSide(within, at, known) || beginsLikeArticle(text, folded)),
        isCommon: isOutside || common.has(folded),
      };
    }),
  );
}

/** «حداد: … .. وبوصوف: …»: a known name with «and» before it, behind the dots of a headline. */
const isOtherSide = (row: readonly Atom[], at: number, known: ReadonlySet<string>): boolean =>
  markOf(row[at - 1]) === '…' && markOf(row[at + 1]) === ':' && known.has(wordOf(row[at]).replace(/^و/, ''));

/** «إلزبيت», «ألدوس»: folded they seem to have an article, but the hamza tells that it is a part of the word, and few everyday words begin so. */
const beginsLikeArticle = (text: string, folded: string): boolean =>
  /^[أإ]ل..../u.test(text) &&
  !isEveryday(folded) &&
  !PLACES.has(folded) &&
  !VERBS.has(folded) &&
  !isFunction(folded, 'stop') &&
  title(folded) === null &&
  !/يه$|يات$/.test(folded);

/** An article that writes على with ى means the name wherever it writes علي. */
function distinguishesAli(rows: readonly (readonly Atom[])[]): boolean {
  return rows.some((row) =>
    row.some((atom) =>
      atom.kind === 'word' ? atom.token.text === 'على' : atom.kind !== 'mark' && distinguishesAli([atom.inner]),
    ),
  );
}

type Marks = Required<Pick<WordAtom, 'isName' | 'isCommon'>>;

/** What a word is, told from itself and from where it stands: its place and the row that holds it. */
type Marking = (word: Token, at: number, within: readonly Atom[]) => Marks;

/** The row with its words marked; the very same row if none changes, so that what is remembered of it stays. */
function mark(row: readonly Atom[], by: Marking): readonly Atom[] {
  const marked = row.map((_, at) => markAtom(row, at, by));
  return marked.every((atom, at) => atom === row[at]) ? row : marked;
}

function markAtom(row: readonly Atom[], at: number, by: Marking): Atom {
  const atom = row[at] as Atom;
  if (atom.kind === 'mark') return atom;
  if (atom.kind !== 'word') {
    const inner = mark(atom.inner, by);
    return inner === atom.inner ? atom : { ...atom, inner };
  }
  const { isName, isCommon } = by(atom.token, at, row);
  if ((atom.isName ?? false) === isName && (atom.isCommon ?? false) === isCommon) return atom;
  return { kind: 'word', start: atom.start, end: atom.end, token: atom.token, isName, isCommon };
}

function collectWords(row: readonly Atom[], into: Set<string>): void {
  for (const atom of row) {
    if (atom.kind === 'word') into.add(atom.token.folded);
    else if (atom.kind !== 'mark') collectWords(atom.inner, into);
  }
}

function collect(row: readonly Atom[], spelled: ReadonlySet<string>, known: Set<string>): void {
  let read = 0; // how far phrases have been looked through
  row.forEach((atom, at) => {
    if (atom.kind === 'quotation' || atom.kind === 'bracket') collect(atom.inner, spelled, known);
    if (atom.kind !== 'word') return;
    afterVerb(row, at, spelled, known);
    inBody(row, at, spelled, known);
    if (at < read) return;
    if ((NAMES.has(atom.token.folded) && isNameAt(row, at)) || beginsTitle(row, at))
      read = inPhrase(row, at, spelled, known, false);
    else if (beginsPrefixedTitle(row, at)) read = inPhrase(row, at, spelled, known, true);
  });
}

/** «قال درويش إن», «أضاف درويش:»: one word between a verb of saying and what it opens. */
function afterVerb(row: readonly Atom[], at: number, spelled: ReadonlySet<string>, known: Set<string>): void {
  const verb = verbAt(row, at);
  if (
    !verb ||
    !['say', 'add'].includes(verb.form.verbClass) ||
    verb.form.person !== 3 ||
    verb.form.number !== 'singular'
  )
    return;
  if (verb.form.tense !== 'past' && verb.form.tense !== 'present') return;
  const word = wordOf(row[at + 1]);
  if (!couldBeName(word, spelled)) return;
  const after = row[at + 2];
  const next = wordOf(after);
  const opens =
    isFunction(next, 'complement') ||
    after?.kind === 'quotation' ||
    markOf(after) === ':' ||
    markOf(after) === ',' ||
    next.startsWith('لل') ||
    next === 'في' ||
    next === 'خلال';
  if (opens || (next === verb.form.preposition && isFunction(wordOf(row[at + 3]), 'complement'))) known.add(word);
}

/** «شركة يوروفلت», «حركة حماس»: what a body is called, behind the word for what it is. */
function inBody(row: readonly Atom[], at: number, spelled: ReadonlySet<string>, known: Set<string>): void {
  const name = wordOf(row[at + 1]);
  const container = wordOf(row[at]).replace(/^و(?=....)/, '');
  if (
    !(ORGANISATIONS.has(container) || ORGANISATIONS.has(wordOf(row[at])) || container === 'باسم') ||
    name.startsWith('ال') ||
    /(ي|ه)$/.test(name) ||
    ADJECTIVES.has(name) ||
    (NAMES.has(container) && /^ي...$/.test(name)) // «هلال يفضح»: as well a given name before a verb
  )
    return;
  if (couldBeName(name, spelled)) known.add(name);
}

/** The words behind a given name within a phrase, as long as nothing speaks against them. */
function inPhrase(
  row: readonly Atom[],
  at: number,
  spelled: ReadonlySet<string>,
  known: Set<string>,
  prefixed: boolean,
): number {
  const phrase = sourcePhrase(row, at, prefixed);
  if (phrase?.kind === 'anonymous' && phrase.words[1]?.isName && phrase.words.length === 2) return phrase.next; // «مستشار ترامب»
  if (phrase?.kind !== 'person') return at + 1;
  const next = phrase.role ? phrase.next : at + 1;
  if (!phrase.name) return next;
  const [first, ...others] = phrase.name;
  if (!first || (!NAMES.has(first.folded) && !phrase.role)) return next;
  if (!NAMES.has(first.folded) && !couldBeName(first.folded, spelled)) return next;
  known.add(first.folded);
  for (const { folded } of others) {
    if (!NAMES.has(folded) && !couldBeName(folded, spelled)) return next;
    known.add(folded);
  }
  return next;
}

/** Names take no article and no prefix, and are none of the words that the lists know. */
function couldBeName(word: string, spelled: ReadonlySet<string>): boolean {
  if (word.length < 2 || isHonoured(word) || /\p{Nd}/u.test(word) || isEveryday(word)) return false;
  if (isFunction(word, 'stop', 'inner', 'complement', 'clause', 'adverb', 'relative')) return false;
  if (
    title(word) ||
    ORGANISATIONS.has(bare(word)) ||
    GROUPS.has(bare(word)) ||
    DOCUMENTS.has(bare(word)) ||
    PLACES.has(word) ||
    TIMES.has(word)
  )
    return false;
  const verb = VERBS.get(word);
  if (verb && verb.tense !== 'noun') return false;
  if (word.startsWith('لل') || word.startsWith('وال')) return false;
  if (word.startsWith('ال')) return !spelled.has(word.slice(2));
  if (/^...+ت$/.test(word) && ['', 'ي', 'ت'].some((prefix) => spelled.has(prefix + word.slice(0, -1)))) return false; // «حاولت», beside «حاول»
  const rest = word.slice(1);
  const verbal = VERBS.get(rest);
  const isVerb = verbal !== undefined && verbal.number !== 'dual'; // «ليجيان»
  if (/^[بلكوف]/.test(word) && rest.length > 2 && (spelled.has(rest) || spelled.has(`ال${rest}`) || isVerb))
    return false;
  return !spelled.has(`ال${word}`);
}
