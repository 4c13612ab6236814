/**
 * Speech that neither «إن» nor a colon nor a quotation mark opens, told by its own first word.
 *
 * In «قال حداد نحن لا نريد الحرب» and «وأضاف لكن الطريق مغلق» (agencies that write no quotation marks, texts that lost them) the content begins at «نحن» and «لكن».
 */

import type { VerbCue } from './cues.ts';
import { isEveryday, isFunction, ORGANISATIONS, title } from './lexicon.ts';
import { type Atom, markOf, wordOf } from './quotations.ts';
import type { SourcePhrase } from './source.ts';

/** Words with which nothing but speech goes on behind a verb of saying. */
const SPEECH = /^(نحن|انا|كنا|كنت|لسنا|لست|لكن|لكننا|لكنني|اعتقد|اظن|اري|اعلم|اتمني|امل|اشعر|اريد)$/;
/** «نناشد», «سنعمل», «هناك», «لن»: behind a comma or a hearer, and where no «أن» follows, they are speech too. */
const LIKELY = /^(س?ن[^ا]...+|لن|لم|عند|هناك|ليس|ليست)$/;
const NEGATED = /^(لا|لقد|لن|لم)$/;
const SAYS = /^(قال|أضاف|تابع)$/;

/** Whether the words at `at`, behind the verb or its source, are what was said; a comma may stand before them. */
export function isBareSpeech(
  row: readonly Atom[],
  at: number,
  cue: VerbCue,
  source: SourcePhrase | null,
  limit: number,
): boolean {
  if (cue.form.verbClass === 'quote')
    return /^قول(ه|ها|هم)$/.test(wordOf(row[at - 1])) && NEGATED.test(wordOf(row[at])); // «نقل عنه قوله لا نعرف»
  if (!SAYS.test(cue.form.lemma)) return false;
  const isPaused = markOf(row[at - 1]) === ',';
  const from = isPaused ? at - 1 : at;
  if (SPEECH.test(wordOf(row[at])) && !isPaused) return from === cue.next || from === source?.next;
  if (cue.form.lemma !== 'قال' || source === null || (isPaused && from !== source.next)) return false;
  return LIKELY.test(wordOf(row[at])) && (isPaused || isFirstPerson(row, at)) && !opensLater(row, at, limit);
}

/** «نناشد الأطراف»: a verb in the first person, and none of the nouns that begin like one. */
const isFirstPerson = (row: readonly Atom[], at: number): boolean => {
  const word = wordOf(row[at]);
  const isNoun = isEveryday(word) || ORGANISATIONS.has(word) || title(word) !== null || /ه$|ات$/.test(word);
  return /^س?ن[^ا]..+$/.test(word) && !isNoun && wordOf(row[at + 1]).startsWith('ال');
};

const opensLater = (row: readonly Atom[], from: number, limit: number): boolean =>
  row.slice(from, limit).some((atom, i) => {
    const opens = isFunction(wordOf(atom), 'complement') && /^ان/.test(wordOf(atom));
    const governed = isFunction(wordOf(row[from + i - 1]), 'governs'); // «من شأنها أن»
    return atom.kind === 'quotation' || (opens && !governed) || markOf(atom) === ':';
  });
