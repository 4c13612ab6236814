import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LoadedCorpus, loadCorpus } from '../../src/article/corpus.ts';
import { type CorpusWatch, watchCorpus } from '../../src/article/watch.ts';

const PATIENCE = { timeout: 10_000 };

let dir: string;
let watching: CorpusWatch;
let latest: LoadedCorpus;

const put = (name: string, body: string) => writeFile(join(dir, name), `---\ntitle: قمة\n---\n\n${body}\n`);
const texts = () => Object.fromEntries(latest.articles.map(({ id, paragraphs }) => [id, paragraphs[0]?.text]));

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rawi-watch-'));
  await put('a.md', 'قديم.');
  await put('b.md', 'باق.');
  latest = await loadCorpus(dir);
  watching = watchCorpus(dir, latest, (next) => {
    latest = next;
  });
  await watching.ready;
});
afterEach(async () => {
  await watching.close();
  await rm(dir, { recursive: true, force: true });
});

describe('given a corpus folder that changes', { timeout: 30_000 }, () => {
  it('hands over articles that were edited, added, renamed or removed', async () => {
    await put('a.md', 'جديد.');
    await put('c.md', 'مضاف.');
    await vi.waitFor(() => expect(texts()).toEqual({ a: 'جديد.', b: 'باق.', c: 'مضاف.' }), PATIENCE);
    await rename(join(dir, 'c.md'), join(dir, 'd.md'));
    await rm(join(dir, 'b.md'));
    await vi.waitFor(() => expect(texts()).toEqual({ a: 'جديد.', d: 'مضاف.' }), PATIENCE);
  });

  it('keeps the old version of a file that breaks, and takes the new one when it is whole', async () => {
    await writeFile(join(dir, 'a.md'), '---\ntitle: قم');
    await vi.waitFor(() => expect(latest.problems).toMatchObject([{ file: 'a.md', refused: true }]), PATIENCE);
    expect(texts()).toEqual({ a: 'قديم.', b: 'باق.' });
    await put('a.md', 'تام.');
    await vi.waitFor(() => expect(texts()).toEqual({ a: 'تام.', b: 'باق.' }), PATIENCE);
    expect(latest.problems).toEqual([]);
  });

  it('hands over what changed between the first reading and the watching', async () => {
    await watching.close();
    await put('a.md', 'بينهما.');
    watching = watchCorpus(dir, latest, (next) => {
      latest = next;
    });
    await vi.waitFor(() => expect(texts()).toEqual({ a: 'بينهما.', b: 'باق.' }), PATIENCE);
  });

  it('keeps everything when the folder goes away', async () => {
    await rename(dir, `${dir}-away`);
    await vi.waitFor(() => expect(latest.reached).toBe(false), PATIENCE);
    expect(texts()).toEqual({ a: 'قديم.', b: 'باق.' });
    await rename(`${dir}-away`, dir);
  });
});
