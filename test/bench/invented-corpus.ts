/**
 * A corpus folder of invented articles: eight paragraphs of some fifty words each, and somebody speaks in every one, as in a
 * news agency's report.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inventText } from './invented-text.ts';

const SPEAKERS = ['سامي درويش', 'ليلى حداد', 'أحمد فهمي', 'مها القاضي', 'كريم منصور', 'نادر الشامي'];
export const PARAGRAPHS = 8;
const SENTENCES = 2;

/** Makes the folder and writes so many articles into it. */
export async function fill(dir: string, size: number): Promise<void> {
  await mkdir(dir);
  const { passages } = inventText(size * PARAGRAPHS, 0);
  for (let n = 0; n < size; n++) {
    const own = passages.slice(n * PARAGRAPHS, (n + 1) * PARAGRAPHS);
    const paragraphs = own.map(({ text, paragraph }) => {
      const [first = '', second = ''] = text.split('. ').slice(0, SENTENCES);
      const speaker = SPEAKERS[(n + paragraph) % SPEAKERS.length];
      return `${first}. وقال ${speaker}، المتحدث باسم الوزارة، إن ${second}.`;
    });
    await writeFile(join(dir, `report-${n}.md`), `---\ntitle: ${own[0]?.title}\n---\n${paragraphs.join('\n\n')}\n`);
  }
}
