/**
 * Runs of text as Discord draws them: Markdown escaped, right-to-left lines isolated, cut where a limit asks for it.
 *
 * `drawLine({ kind: 'quote', runs: [{ text: 'قال *إنه* ' }, { text: 'مستعد', look: 'bold' }] }, 100)` is
 * `'> ⁧قال \*إنه\* **مستعد**⁩'`: the markup of the line stands outside the isolate, or Discord would not see it.
 *
 * Isolates and not marks, because an RLM does not turn an Arabic line that begins with a Latin word, and Discord's own
 * paragraphs run left to right (Unicode Standard Annex 9, sections 2.4 and 2.7).
 */

import { beginning, direction, visible } from './plain-text.ts';
import type { Line, Run } from './reply.ts';

const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

const PREFIX = { text: '', quote: '> ', faint: '-# ' } as const;
const MARK = { bold: '**', struck: '~~', underlined: '__' } as const;
const NO_MARK = { bold: '', struck: '', underlined: '' } as const;

/** What Discord's Markdown gives a meaning to wherever it stands; `:` only matters before the slashes of a link. */
const SPECIAL = /[\\*_~`|>#[\]<@]|:(?=\/\/)/gu;
/** List markers and subtext matter at the start of a line only, which any run may turn out to be. */
const AT_START = /^(\s*)(?:([-+])|(\d+)\.)/u;

/** The text so that Discord shows it as it is: nothing bold, no mention, no link, no heading, list or quotation. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(SPECIAL, (sign) => `\\${sign}`)
    .replace(
      AT_START,
      (_, space: string, dash?: string, figure?: string) => `${space}${dash ? `\\${dash}` : `${figure}\\.`}`,
    );
}

/** One line within `limit` UTF-16 units, or '' where not even its markup has room. */
export function drawLine(line: Line, limit: number): string {
  return draw(line.runs, limit, PREFIX[line.kind], escapeMarkdown, MARK).text;
}

/** Runs for places where Discord reads no Markdown: footers, labels, menus. */
export function drawPlain(runs: readonly Run[], limit: number): string {
  return draw(runs, limit, '', visible, NO_MARK).text;
}

/** Lines parted by line breaks within `limit`: the one with too little room is cut, those after it are left out. */
export function drawLines(lines: readonly Line[], limit: number): string {
  let text = '';
  for (const line of lines) {
    const parting = text === '' ? '' : '\n';
    const drawn = draw(line.runs, limit - text.length - parting.length, PREFIX[line.kind], escapeMarkdown, MARK);
    if (drawn.text !== '') text += parting + drawn.text;
    if (!drawn.whole) break;
  }
  return text;
}

interface Drawn {
  readonly text: string;
  /** False where something had no room. */
  readonly whole: boolean;
}

function draw(
  runs: readonly Run[],
  limit: number,
  prefix: string,
  protect: (text: string) => string,
  marks: Record<keyof typeof MARK, string>,
): Drawn {
  const rightToLeft = directionOf(runs) === 'rtl';
  const [open, close] = rightToLeft ? [prefix + RIGHT_TO_LEFT_ISOLATE, POP_ISOLATE] : [prefix, ''];
  const room = limit - open.length - close.length;
  let text = '';
  let whole = true;
  for (const run of runs) {
    const escaped = protect(run.text);
    const mark = run.look === undefined || escaped.trim() === '' ? '' : marks[run.look];
    const [before, after] = run.inserted ? [FIRST_STRONG_ISOLATE + mark, mark + POP_ISOLATE] : [mark, mark];
    const kept = cut(escaped, room - text.length - before.length - after.length);
    if (kept !== '') text += before + kept + after;
    whole = kept === escaped;
    if (!whole) break;
  }
  return { text: text.trim() === '' ? '' : open + text + close, whole };
}

/** A sentence of ours runs the way of our words, whatever name stands in it; a line without any runs as its names do. */
function directionOf(runs: readonly Run[]): 'rtl' | 'ltr' {
  const text = (list: readonly Run[]): string => list.map((run) => run.text).join(' ');
  const own = text(runs.filter((run) => !run.inserted));
  return direction(/\p{L}/u.test(own) ? own : text(runs));
}

/** Escaped text cut between two characters, never between a backslash and what it escapes. */
function cut(escaped: string, limit: number): string {
  if (escaped.length <= limit) return escaped;
  const safe = beginning(escaped, limit - 1)
    .replace(/(?<!\\)(?:\\\\)*\\$/u, (slashes) => slashes.slice(0, -1))
    .trimEnd();
  return safe === '' ? '' : `${safe}…`;
}
