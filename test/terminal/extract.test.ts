import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { toCitron } from '../../src/attribution/citron.ts';
import { runExtract } from '../../src/terminal/extract.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rawi-extract-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const put = (name: string, title: string) =>
  writeFile(join(dir, name), `---\ntitle: ${title}\n---\n\nقال مدير الميناء سالم الهاشمي إن السفن  وصلت.\n`);

async function extract(paths: readonly string[], out?: string) {
  const output = new PassThrough();
  const printed = text(output);
  const complaints: string[] = [];
  const steps: (number | 'step' | 'stop')[] = [];
  const status = await runExtract({
    paths,
    ...(out !== undefined && { out }),
    output,
    annotate: (article) => toCitron(article, attribute(article)),
    complain: (line) => complaints.push(line),
    progress: {
      start: (total) => steps.push(total),
      step: () => steps.push('step'),
      stop: () => steps.push('stop'),
    },
  });
  output.end();
  const lines = (await printed).split('\n').filter(Boolean);
  return { status, complaints, steps, articles: lines.map((line) => JSON.parse(line)) };
}

describe('given files and folders to extract from', () => {
  it('prints one annotated article a line, in the order given', async () => {
    await put('b.md', 'ثانية');
    await put('a.md', 'أولى');
    const { status, articles, complaints } = await extract([join(dir, 'b.md'), dir, 'corpus']);
    expect([status, complaints]).toEqual([0, []]);
    expect(articles.map(({ id }) => id)).toEqual(['b', 'a', 'b', 'cnn-gaza-ceasefire-talks-cairo']);
    expect(articles[0]).toMatchObject({
      title: 'ثانية',
      paragraphs: ['قال مدير الميناء سالم الهاشمي إن السفن  وصلت.'],
    });
    expect(articles[0].text).toBe(`ثانية\n\n${articles[0].paragraphs[0]}`);
  });

  it('gives spans that are found where they say, and speakers that are listed', async () => {
    await put('a.md', 'ثلاث سفن');
    const { articles } = await extract([dir, 'corpus']);
    for (const { text, speakers, quotes } of articles) {
      expect(quotes.length).toBeGreaterThan(0);
      const names = speakers.map(({ name }: { name: string }) => name);
      for (const { cue, sources, contents, speaker, via } of quotes) {
        for (const span of [...(cue ? [cue] : []), ...sources, ...contents]) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
        }
        for (const name of [...(speaker ? [speaker] : []), ...via]) expect(names).toContain(name);
      }
    }
  });

  it('writes ID.json for each article with an output folder, and tells how far it is', async () => {
    await put('a.md', 'أولى');
    await put('b.md', 'ثانية');
    const { status, articles, steps } = await extract([dir], join(dir, 'new', 'out'));
    expect([status, articles, steps]).toEqual([0, [], [2, 'step', 'step', 'stop']]);
    expect(await readdir(join(dir, 'new', 'out'))).toEqual(['a.json', 'b.json']);
    expect(JSON.parse(await readFile(join(dir, 'new', 'out', 'a.json'), 'utf8'))).toMatchObject({
      id: 'a',
      title: 'أولى',
    });
  });

  it('names what is no article, and extracts the others', async () => {
    await put('a.md', 'أولى');
    await writeFile(join(dir, 'broken.md'), 'نص بلا رأس');
    const { status, articles, complaints } = await extract([
      join(dir, 'broken.md'),
      join(dir, 'missing.md'),
      join(dir, 'a.md'),
    ]);
    expect(status).toBe(1);
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(complaints).toEqual([
      expect.stringMatching(/broken\.md:1: There is no front matter/),
      expect.stringMatching(/missing\.md: The file does not exist/),
    ]);
  });

  it('never writes one article over another', async () => {
    await put('a.md', 'أولى');
    const { status, complaints } = await extract([dir, join(dir, 'a.md')], join(dir, 'out'));
    expect(status).toBe(1);
    expect(complaints).toEqual([expect.stringContaining('two articles with the id a')]);
  });

  it('says when it cannot write', async () => {
    await put('a.md', 'أولى');
    const { status, complaints } = await extract([dir], join(dir, 'a.md'));
    expect(status).toBe(1);
    expect(complaints).toEqual([expect.stringMatching(/^a\.json cannot be written to .*a\.md/)]);
  });
});
