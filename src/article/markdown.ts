/**
 * A Markdown file with front matter → a manuscript. Paragraphs are parted by blank lines and stay as they are: marks of
 * Markdown inside them are the newspaper's own signs and mean nothing here.
 *
 * `---⏎title: قمة⏎---⏎⏎بدأت القمة.⏎⏎وانتهت.` gives the title «قمة» and two blocks, on lines 5 and 7.
 */

import { type Flaw, refuse } from './flaw.ts';
import { parseFrontMatter } from './front-matter.ts';
import type { Block, Parsed } from './manuscript.ts';

const FENCE = /^---\s*$/;

/** @param text as decodeText gives it */
export function parseMarkdown(text: string): Parsed {
  const lines = text.split('\n');
  const opening = lines.findIndex((line) => line.trim() !== '');
  if (!FENCE.test(lines[opening] ?? '')) {
    return refused(
      refuse('There is no front matter: begin with a line ---, then title: and the headline, then ---.', 1),
    );
  }
  const closing = lines.findIndex((line, index) => index > opening && FENCE.test(line));
  if (closing < 0)
    return refused(refuse('The front matter is not closed: put a line --- above the text.', opening + 1));

  const { metadata, flaws } = parseFrontMatter(lines.slice(opening + 1, closing).join('\n'), opening + 2);
  if (!metadata) return refused(...flaws);
  const blocks = splitBlocks(lines, closing + 1);
  return { manuscript: { ...metadata, blocks }, flaws: [], setApart: [] };
}

/** Runs of lines between blank lines. */
function splitBlocks(lines: readonly string[], from: number): Block[] {
  const blocks: Block[] = [];
  let start = from;
  for (let at = from; at <= lines.length; at++) {
    if (at < lines.length && lines[at]?.trim() !== '') continue;
    if (at > start) blocks.push({ line: start + 1, text: lines.slice(start, at).join('\n').trim() });
    start = at + 1;
  }
  return blocks;
}

function refused(...flaws: Flaw[]): Parsed {
  return { manuscript: null, flaws, setApart: [] };
}
