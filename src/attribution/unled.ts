/**
 * Quotations that no word of reporting leads in, but whose place tells that they are speech.
 *
 * «وجاء رده حاسما: "لن نتراجع عن قرارنا"» has a colon right before the quotation, «"لم يبق لنا بيت نعود إليه"، تهمس أم يوسف» a comma right behind
 * one that opens the sentence. A title or a name after a colon («عنوان الكتاب: "…"») is no speech.
 */

import { inside } from './content.ts';
import { type Draft, NO_CUE } from './draft.ts';
import { namesAWork } from './lexicon.ts';
import { type Atom, markOf, wordCount, wordOf } from './quotations.ts';
import { sourceUpTo } from './subject.ts';

/** A shorter quotation after a colon may be a name. */
const LEAST_WORDS = 4;
/** The same for one at the head of a sentence. */
const LEAST_AT_HEAD = 6;

/** The draft of a quotation right behind a colon that no report has taken; null if it may be a name. */
export function behindColon(row: readonly Atom[], at: number, paragraph: number): Draft | null {
  if (markOf(row[at - 1]) !== ':' || nameBefore(row, at - 1)) return null;
  const draft = draftOf(row[at], LEAST_WORDS, paragraph);
  return draft && { ...draft, source: sourceUpTo(row, 0, at - 1) };
}

/** The draft of a quotation that opens a sentence of which no report has taken it. */
export function atHead(row: readonly Atom[], drafts: readonly Draft[], paragraph: number): Draft | null {
  const draft = markOf(row[1]) === ',' ? draftOf(row[0], LEAST_AT_HEAD, paragraph) : null;
  const [range] = draft?.contents ?? [];
  const isTaken = drafts.some(({ contents }) => contents.some(({ start }) => range !== undefined && start < range.end));
  return isTaken ? null : draft;
}

function draftOf(quotation: Atom | undefined, least: number, paragraph: number): Draft | null {
  if (quotation?.kind !== 'quotation' || quotation.attached || wordCount(quotation) < least) return null;
  const range = inside(quotation);
  return range && { ...NO_CUE, paragraph, contents: [range] };
}

/** How far before the colon the word may stand that tells of a name, in atoms. */
const REACH = 2;

const nameBefore = (row: readonly Atom[], colon: number): boolean =>
  row.slice(Math.max(0, colon - REACH), colon).some((atom) => namesAWork(wordOf(atom)));
