/**
 * The text of a news page, copied as it is → a manuscript. The first line is the headline; the furniture before the first
 * sentence is set apart, and what it tells (section, date) is kept; every further line is a paragraph.
 *
 * `قمة في عمّان⏎الشرق الأوسط⏎نشر⏎3 دقائق قراءة⏎عمّان (رويترز) - بدأت القمة.` gives the headline, the section
 * «الشرق الأوسط», the outlet «رويترز» and one block, on line 5. Nothing is lost silently: lines set apart are handed back.
 */

import { refuse } from './flaw.ts';
import { furnitureKind, isLabel } from './furniture.ts';
import type { Block, Parsed, SetApart } from './manuscript.ts';
import { printedDate } from './printed-date.ts';

/** The agency in brackets before the dash that opens a report: "(CNN)-- ", "WASHINGTON (AP) — ", «عمّان (رويترز) - ». */
const DATELINE = /^[^()"«»“”.:؟?!\n]{0,60}\(([^()\n]{2,30})\)\s{0,3}(?:-{1,3}|[–—ـ])/u;

/** @param text as decodeText gives it */
export function parsePage(text: string): Parsed {
  const lines = text.split('\n').flatMap<Block>((line, index) => {
    const trimmed = line.trim();
    return trimmed ? [{ line: index + 1, text: trimmed }] : [];
  });
  const [headline, ...rest] = lines;
  if (!headline) return { manuscript: null, flaws: [refuse('The file is empty.')], setApart: [] };

  const { setApart, blocks } = partFurniture(headline.text, rest);
  const section = setApart.find(({ kind }) => kind === 'section')?.text;
  const published = publishedDate(setApart);
  const outlet = DATELINE.exec(blocks[0]?.text ?? '')?.[1]?.trim();
  return {
    manuscript: {
      title: headline.text,
      ...(outlet && { outlet }),
      ...(section && { section }),
      ...(published && { published }),
      blocks,
    },
    flaws: [],
    setApart,
  };
}

/**
 * Everything up to the first line that is neither furniture nor the section's name. Only one label can be the section: a
 * second one stays where it is, as text, and the furniture after it is still told.
 */
function partFurniture(headline: string, lines: readonly Block[]): { setApart: SetApart[]; blocks: Block[] } {
  const setApart: SetApart[] = [];
  const labels: Block[] = [];
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const kind = line.text === headline ? 'headline' : furnitureKind(line.text);
    if (kind) setApart.push({ ...line, kind });
    else if (!isLabel(line.text)) break;
    else if (setApart.some((other) => other.kind === 'section')) labels.push(line);
    else setApart.push({ ...line, kind: 'section' });
  }
  return { setApart, blocks: [...labels, ...lines.slice(at)] };
}

/** The date of publication, where the furniture gives exactly one; the date of an update is another matter. */
function publishedDate(setApart: readonly SetApart[]): string | undefined {
  const dates = new Set<string>();
  let updated = false;
  for (const { kind, text } of setApart) {
    if (kind === 'published' || kind === 'updated') updated = kind === 'updated';
    const date = updated ? null : printedDate(text);
    if (date) dates.add(date);
  }
  const [only] = dates;
  return dates.size === 1 ? only : undefined;
}
