/**
 * Title and name told apart within one source phrase.
 *
 * «نائب وزير المالية الأردني للشؤون العربية سليم حداد» → role «نائب … العربية», name «سليم حداد». An Arabic title is a chain of nouns that ends with
 * a definite one; an indefinite word after that end is not part of it, so a name begins there. A given name, a form of address
 * («الدكتور») or a comma tell the same.
 */

import { bare, DOCUMENTS, GROUPS, isFunction, NAMES, ORGANISATIONS, PLACES, title } from './lexicon.ts';
import type { PhraseWord, SourcePhrase } from './phrase.ts';

type Split = Omit<SourcePhrase, 'next'>;

/** Who the phrase names; its words are not empty. */
export function splitName(words: readonly PhraseWord[]): Split {
  const first = words[0];
  const last = words[words.length - 1];
  const base = { start: first?.start ?? 0, end: last?.end ?? 0, words };
  const head = first?.folded ?? '';
  const known = title(head);
  const group = GROUPS.get(bare(head)) ?? GROUPS.get(head);
  const organisation = ORGANISATIONS.get(bare(head));
  const document = DOCUMENTS.get(bare(head));
  if (known && known.number === 'singular' && !(organisation && !known.rank)) {
    const at = nameStart(words);
    if (at !== null) {
      const name = nameRun(words, at);
      const behind = words.slice(at + name.length);
      const role = at > 0 ? words.slice(0, at) : behind;
      return { ...base, name, role: withoutRank(role), kind: 'person', gender: known.gender, number: 'singular' };
    }
    if (organisation && words.length > 1) return body(base, words, organisation);
    const anonymous = !head.startsWith('ال') && words.every((word, i) => i === 0 || !isIdafa(words, i));
    return { ...base, name: anonymous ? words : null, role: anonymous ? null : words, kind: anonymous ? 'anonymous' : 'person', gender: known.gender, number: 'singular' };
  }
  if (group) return { ...base, name: words, role: null, kind: group.kind, gender: group.gender, number: group.gender === 'm' && group.kind === 'group' ? 'plural' : 'singular' };
  if (known) return { ...base, name: words, role: null, kind: 'group', gender: known.gender, number: 'plural' };
  if (organisation) return body(base, words, organisation);
  if (document) return { ...base, name: words, role: null, kind: 'document', gender: document, number: 'singular' };
  const place = PLACES.get(`${head} ${words[1]?.folded ?? ''}`) ?? PLACES.get(head);
  if (place) return { ...base, name: words, role: null, kind: 'organisation', gender: place.gender, number: 'singular' };
  const name = nameRun(words, 0);
  const role = words.slice(name.length);
  return { ...base, name, role: role.length ? role : null, kind: 'person', gender: NAMES.get(head) ?? guessGender(head), number: 'singular' };
}

/** «وزير المالية» is the office of one man, «وزير سابق» is anybody. */
const isIdafa = (words: readonly PhraseWord[], i: number) => i === 1 && (words[1]?.folded.startsWith('ال') ?? false);

function body(base: Pick<Split, 'start' | 'end' | 'words'>, words: readonly PhraseWord[], gender: 'm' | 'f'): Split {
  const quoted = words.find((word) => word.quoted);
  const cut = words.findIndex((word, i) => i > 0 && (word.comma || /^التابع/.test(word.folded)));
  const name = quoted ? [quoted] : cut > 0 ? words.slice(0, cut) : words;
  return { ...base, name, role: null, kind: 'organisation', gender, number: 'singular' };
}

const guessGender = (word: string) => (/[هاي]$/.test(word) && word.endsWith('ه') ? 'f' : 'm');

/** The title without the form of address at its end («العميد», «الدكتور»); null if nothing else is left. */
function withoutRank(role: readonly PhraseWord[]): readonly PhraseWord[] | null {
  let end = role.length;
  while (end > 0 && isRank(role[end - 1]?.folded ?? '') && (end === role.length)) end--;
  return end > 0 ? role.slice(0, end) : null;
}
const isRank = (word: string) => title(word)?.rank === true && word.startsWith('ال');

/** Where the name begins in a phrase that opens with a title; null if it has none. */
function nameStart(words: readonly PhraseWord[]): number | null {
  let closed = false;
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || !before) return null;
    const { folded } = word;
    const afterRank = title(before.folded)?.rank === true && !isFunction(before.folded, 'inner');
    if (title(folded) && !(afterRank && NAMES.has(folded))) {
      closed = folded.startsWith('ال');
      continue;
    }
    if (word.comma && !folded.startsWith('ال')) return i;
    const inIdafa = ORGANISATIONS.has(before.folded) || DOCUMENTS.has(before.folded) || isFunction(before.folded, 'inner');
    if (NAMES.has(folded) && !inIdafa) return i;
    if (afterRank && !folded.startsWith('ال') && !isPreposition(folded) && !PLACES.has(folded)) return i;
    if (isFunction(folded, 'inner')) {
      closed = false;
      continue;
    }
    if (folded.startsWith('ال') || folded.startsWith('وال') || folded.startsWith('لل') || folded.startsWith('بال') || word.quoted) {
      closed = true;
      continue;
    }
    if (isPreposition(folded)) {
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
  /^[بل]/.test(word) && word.length > 4 && (ORGANISATIONS.has(word.slice(1)) || PLACES.has(word.slice(1)) || title(word.slice(1)) !== null || /^[بل](شيون|منطقه|مدينه|قطاع|قسم|اقليم|جهه)$/.test(word));

/** The words of a name from `at` on: up to a title, a preposition, a comma. */
function nameRun(words: readonly PhraseWord[], at: number): readonly PhraseWord[] {
  let end = at + 1;
  for (; end < words.length && end - at < 7; end++) {
    const word = words[end];
    const before = words[end - 1]?.folded ?? '';
    if (!word || word.comma || word.quoted) break;
    if (PARTICLES.has(before)) continue;
    if (isFunction(word.folded, 'inner') || isPreposition(word.folded) || word.folded.startsWith('لل') || word.folded.startsWith('بال')) break;
    if (title(word.folded) && !NAMES.has(word.folded)) break;
    if (ORGANISATIONS.has(word.folded)) break;
  }
  return words.slice(at, end);
}

/** Parts of names that another part must follow: «بن», «آل», «أبو», «عبد», «فان». */
const PARTICLES = new Set(['بن', 'ابن', 'ال', 'ابو', 'ابي', 'ام', 'عبد', 'دي', 'دو', 'فان', 'فون', 'بنت', 'ولد', 'سان']);
