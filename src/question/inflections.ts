/**
 * Forms of one word that taking endings off does not join: «يستطيع» and «استطاعت», «وصل» and «وصول», «مدينة» and «مدن».
 *
 * `inflectionsOf('يستطيع')` is one list, «استطاع»، «استطاعت»، «يستطيع»، «تستطيع»، «استطاعة», the head of its line first; «قدم», which is
 * to offer and a foot, has two. Words come folded. The lists are lexicon/verbs.txt and lexicon/plurals.txt.
 */

import { conjugate } from '../arabic/conjugate.ts';
import { readLines } from '../arabic/lexicon.ts';
import { fold } from '../arabic/normalise.ts';
import { lightStem } from '../arabic/stem.ts';

/** All forms of a word, one for each light stem, the head first. */
export type Inflections = readonly string[];

const CONJUNCTION = /^[وف]/;
const CLITICS = /^[وف]?(?:[بك]?ال|لل|س(?=[يت]))/;

const presents = new Map<string, string[]>();
const byForm = new Map<string, Inflections[]>();
const byStem = new Map<string, Inflections[]>();

for (const [past = '', present = '', ...nouns] of readRows('verbs')) {
  presents.set(past, [...(presents.get(past) ?? []), present]);
  learn([...conjugated(past, present), ...nouns]);
}
for (const line of readRows('plurals')) learn(line);

/** The words of which this may be a form; none where no list has it. */
export function inflectionsOf(folded: string): readonly Inflections[] {
  for (const word of bareForms(folded)) {
    const found = byForm.get(word);
    if (found !== undefined) return found;
  }
  return byStem.get(lightStem(folded)) ?? [];
}

/** The word as it stands, without «و», and without article and the «س» of the future. */
export function bareForms(folded: string): string[] {
  return [folded, folded.replace(CONJUNCTION, ''), folded.replace(CLITICS, '')];
}

/** He, she and they of a verb in verbs.txt, past and present, folded; none where the list does not have it. */
export function personsOf(past: string): readonly string[] {
  return (presents.get(past) ?? []).flatMap((present) => conjugated(past, present)).map(fold);
}

/** He, she and they: others hardly stand in the news. */
function conjugated(past: string, present: string): string[] {
  const made = conjugate({ past, present, participle: null, noun: null })
    .filter(
      ({ person, gender, number }) => person === 3 && number !== 'dual' && !(gender === 'f' && number === 'plural'),
    )
    .map(({ form }) => form);
  // Without its hamza «بدأ» looks like a verb in ا, whose «بدت» comes from «بدا».
  return /[أئ]$/.test(past)
    ? [past, `${past}ت`, `${past}وا`, ...made.filter((form) => /^[يت]/.test(form))]
    : [past, ...made];
}

function learn(words: readonly string[]): void {
  const stems = new Map<string, string>();
  const list = words.map(fold);
  for (const word of list) if (!stems.has(lightStem(word))) stems.set(lightStem(word), word);
  const forms = [...stems.values()];
  for (const word of new Set(list)) byForm.set(word, [...(byForm.get(word) ?? []), forms]);
  for (const stem of stems.keys()) byStem.set(stem, [...(byStem.get(stem) ?? []), forms]);
}

function readRows(name: 'verbs' | 'plurals'): string[][] {
  return readLines(name, import.meta.url).map((line) => line.split(/\s+/));
}
