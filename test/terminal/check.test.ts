import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { LoadedCorpus } from '../../src/article/corpus.ts';
import { readArticle } from '../../src/article/read.ts';
import { reportCorpus } from '../../src/terminal/check.ts';

async function report(loaded: Partial<LoadedCorpus>) {
  const [output, notes] = [new PassThrough(), new PassThrough()];
  const status = reportCorpus({ articles: [], problems: [], setApart: [], reached: true, ...loaded }, output, notes);
  output.end();
  notes.end();
  return { status, output: await text(output), notes: await text(notes) };
}

describe('given a corpus to check', () => {
  it('tells the figures of a good one, and what it took for page furniture', async () => {
    const { article, setApart } = readArticle(
      'port.txt',
      Buffer.from('ثلاث سفن تصل\nنشر\nقال المدير إن السفن وصلت أمس.'),
    );
    const lines = setApart.map((line) => ({ ...line, file: 'port.txt' }));
    expect(await report({ articles: article ? [article] : [], setApart: lines })).toEqual({
      status: 0,
      output: '1 article, 1 paragraph, 0 problems\n',
      notes: 'port.txt:2: set apart as published: نشر\n',
    });
  });

  it('prints one line a problem and fails, even where no file is refused', async () => {
    const problems = [
      { file: 'a.md', line: 3, reason: 'The link is none.', refused: true },
      { file: 'b.md', reason: 'Odd.', refused: false },
    ];
    expect(await report({ problems })).toMatchObject({
      status: 1,
      output: 'a.md:3: The link is none.\nb.md: Odd.\n0 articles, 0 paragraphs, 2 problems\n',
    });
  });
});
