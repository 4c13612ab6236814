/**
 * Title and name told apart within one source phrase: where the name begins.
 *
 * «نائب وزير المالية الأردني للشؤون العربية سليم حداد» → role «نائب … العربية», name «سليم حداد». An Arabic title is a chain of nouns that ends with
 * a definite one; an indefinite word after that end is not part of it, so a name begins there. A given name, a form of address
 * («الدكتور») or a comma tell the same.
 */

import { isLineage } from './family.ts';
import { isSpelled } from './letters.ts';
import {
  ADJECTIVES,
  bare,
  DOCUMENTS,
  isEveryday,
  isFunction,
  isPossessed,
  NAMES,
  ORGANISATIONS,
  PARTICLES,
  PLACE_NOUNS,
  PLACES,
  title,
} from './lexicon.ts';
import { CALLED, isAdjective, isPreposition, nameRun } from './name.ts';
import type { PhraseWord } from './source.ts';

/** Where the name begins in a phrase that opens with a title; null if it has none. */
export function nameStart(words: readonly PhraseWord[]): number | null {
  let closed = isClosed(words[0]);
  let body = false; // the last word is what a body is called, and the next may be so too: «شركة س ص»
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || !before) return null;
    const { folded } = word;
    const definite = folded.startsWith('ال') && !word.hamza;
    if (CALLED.test(before.folded)) return i;
    if (/^(نفس|ذات)(ه|ها|هم)$/.test(folded)) continue; // «المتحدثة ذاتها»
    const afterRank = isAddress(before);
    const named = afterRank
      ? word.isName || isFamilyName(words[i + 1])
      : closed && word.isName && isNamePart(words[i + 1]);
    if (title(folded) && (definite || !named)) {
      closed = isClosed(word);
      continue;
    }
    if (word.comma && !definite) return i;
    if (definite && !word.isCommon && isLineage(words[i + 1]?.folded ?? '')) return i; // «الناني ولد اشروقه»
    if (words[i + 1]?.folded === 'الله' && folded !== 'عبد' && !word.isCommon && !definite) return i; // «ذبيح الله»
    const inIdafa =
      ORGANISATIONS.has(before.folded) ||
      PLACE_NOUNS.has(before.folded.replace(/^[بل](?=...)/, '')) ||
      DOCUMENTS.has(before.folded) ||
      isFunction(before.folded, 'inner');
    if (word.isName) {
      if (!inIdafa) return i;
      if (NAMES.has(folded) || PARTICLES.has(folded)) i += bodyRun(words, i);
      closed = true;
      body = true;
      continue;
    }
    const isPlace = PLACES.has(folded) || PLACES.has(`${folded} ${words[i + 1]?.folded ?? ''}`);
    const nameless =
      definite || isPreposition(folded) || isPlace || isFunction(folded, 'inner') || word.isCommon || isAdjective(word);
    if (afterRank && isFamilyOf(before, word, words[i + 1])) return i;
    if (afterRank && (!nameless || (title(folded) && isFamilyName(words[i + 1])))) return i;
    if (isFunction(folded, 'inner')) {
      closed = false;
      continue;
    }
    const abbreviation = isSpelled(folded) && (folded.split(' ').length > 2 || !closed);
    if (
      abbreviation ||
      definite ||
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
    if (isPlace) {
      closed = true;
      continue;
    }
    if (isBodyAlone(before, word)) {
      closed = true;
      body = true;
      continue;
    }
    if (closed && !ORGANISATIONS.has(folded) && !word.isCommon)
      return body && words.length - i > 2 ? words.length - 2 : i;
  }
  return null;
}

/** «المديرة في يوروفلت رنا حداد»: an unknown word behind a preposition is what a body or a place is called. */
const isBodyAlone = (before: PhraseWord, { folded, isCommon }: PhraseWord): boolean =>
  before.folded === 'في' &&
  !isCommon &&
  !isEveryday(folded) &&
  !ORGANISATIONS.has(folded) &&
  !PLACE_NOUNS.has(folded) &&
  title(folded) === null;

/** How many words behind the first belong to a name that a body or a place bears: up to its family name («محافظة مبارك الكبير سليم حداد»). */
function bodyRun(words: readonly PhraseWord[], at: number): number {
  const run = nameRun(words, at);
  const family = run.findIndex(({ folded, isName }, i) => i > 0 && folded.startsWith('ال') && !isName);
  return family > 0 ? family : run.length - 1;
}

/** «الدكتور», «العميد», «د»: a form of address, behind which a name begins. */
const isAddress = ({ folded }: PhraseWord): boolean => {
  const known = title(folded);
  return known?.rank === true && !(known.office && !folded.startsWith('ال'));
};

/** «الوزير», «نظيرته»: nothing indefinite behind it belongs to the title any more. */
const isClosed = (word: PhraseWord | undefined): boolean =>
  word !== undefined && ((/^(ال|لل|وال|بال)/.test(word.folded) && !word.hamza) || isPossessed(word.folded));

/** «المهندس جراح الفضلي»: a word with an article that is no everyday one and no office. */
const isFamilyName = (word: PhraseWord | undefined): boolean =>
  word?.folded.startsWith('ال') === true &&
  !word.isCommon &&
  !ADJECTIVES.has(bare(word.folded)) &&
  title(word.folded) === null &&
  !word.comma;

/** «المستشار ناجي شحاتة»: behind a title that is complete, a word that is both a title and a name, and another part of the name. */
const isNamePart = (word: PhraseWord | undefined): boolean =>
  word !== undefined &&
  !word.comma &&
  (word.isName ||
    (isFamilyName(word) && !ORGANISATIONS.has(bare(word.folded))) ||
    (!/^(ال|وال|لل)/.test(word.folded) &&
      !word.isCommon &&
      !isAdjective(word) &&
      !isFunction(word.folded, 'inner') &&
      title(word.folded) === null &&
      !ORGANISATIONS.has(word.folded) &&
      !PLACES.has(word.folded)));

/** «اللواء العرادة»: a family name right behind a rank, and no adjective of it («الفنانة الكبيرة»). */
const isFamilyOf = (rank: PhraseWord, word: PhraseWord, next: PhraseWord | undefined): boolean =>
  rank.folded.startsWith('ال') &&
  isFamilyName(word) &&
  (!next || next.comma) &&
  !/(ي|يه)$/.test(word.folded) &&
  !(rank.folded.endsWith('ه') && word.folded.endsWith('ه')) &&
  !isEveryday(word.folded);
