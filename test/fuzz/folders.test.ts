/** Folders that somebody has filled to make trouble. */

import { mkdir, mkdtemp, open, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadCorpus } from '../../src/article/corpus.ts';
import { indexArticles } from '../../src/newsroom/indexing.ts';
import { createNewsroom } from '../../src/newsroom.ts';

const good = '---\ntitle: خبر\n---\nنص الخبر هنا.\n';

async function folder() {
  const dir = await mkdtemp(join(tmpdir(), 'rawi-hostile-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await writeFile(join(dir, 'good.md'), good);
  return { dir, put: (name: string, text: string) => writeFile(join(dir, name), text) };
}

/** The reasons for which a file was refused; the good article is there in any case. */
async function refused(dir: string, file: string): Promise<readonly string[]> {
  const { articles, problems } = await loadCorpus(dir);
  expect(articles.map(({ id }) => id)).toContain('good');
  return problems.filter((problem) => problem.file === file && problem.refused).map(({ reason }) => reason);
}

describe('given a hostile folder', () => {
  it('refuses a file of a gigabyte by its size, without reading it', async () => {
    const { dir } = await folder();
    await (await open(join(dir, 'huge.md'), 'w')).close();
    await truncate(join(dir, 'huge.md'), 1_000_000_000);
    const before = process.memoryUsage().rss;
    expect(await refused(dir, 'huge.md')).toEqual([expect.stringContaining('1000.0 MB')]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it('refuses links that lead out, folders, and links to themselves', async () => {
    const { dir } = await folder();
    await symlink('/etc/passwd', join(dir, 'passwd.txt'));
    await symlink('../', join(dir, 'up.md'));
    await symlink('loop.md', join(dir, 'loop.md'));
    await symlink('/dev/zero', join(dir, 'zero.txt'));
    await mkdir(join(dir, 'folder.md'));
    for (const name of ['passwd.txt', 'up.md', 'loop.md', 'zero.txt', 'folder.md']) {
      expect(await refused(dir, name)).toHaveLength(1);
    }
    expect((await loadCorpus(dir)).articles).toHaveLength(1);
  });

  it('refuses what makes a small YAML block a huge one', async () => {
    const { dir, put } = await folder();
    const levels = Array.from(
      { length: 20 },
      (_, n) => `a${n}: &a${n} [${Array(9).fill(n === 0 ? 'x' : `*a${n - 1}`)}]`,
    );
    await put('bomb.md', `---\n${levels.join('\n')}\n---\nنص.`);
    await put('anchor.md', '---\ntitle: &t خبر\noutlet: *t\n---\nنص.');
    await put('tag.md', '---\ntitle: !!js/function "function () {}"\n---\nنص.');
    await put('deep.md', `---\ntitle: ${'['.repeat(20_000)}\n---\nنص.`);
    for (const name of ['bomb.md', 'anchor.md', 'tag.md', 'deep.md']) expect(await refused(dir, name)).not.toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'takes no field for one that JavaScript knows: %s',
    async (name) => {
      const { dir, put } = await folder();
      await put('field.md', `---\ntitle: خبر\n${name}:\n  polluted: yes\n---\nنص.`);
      expect(await refused(dir, 'field.md')).toEqual([expect.stringContaining(`"${name}"`)]);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      await put(`${name}.md`, good);
      expect((await loadCorpus(dir)).articles.map(({ id }) => id)).toContain(name);
    },
  );

  it.each(['../good', '..%2fgood', '/etc/passwd', 'good\0', './good', 'corpus/../good', 'GOOD/'])(
    'takes no way through folders for the name of an article: %j',
    async (name) => {
      const { dir } = await folder();
      const newsroom = createNewsroom(indexArticles((await loadCorpus(dir)).articles, null).corpus);
      expect(newsroom.article('good')?.id).toBe('good');
      expect(newsroom.article(name)).toBeNull();
      expect(newsroom.ask('نص الخبر', name).answers).toEqual([]);
      expect(
        newsroom.at({ article: name, paragraph: 1, statement: 0, sentence: { start: 0, end: 1 }, match: null }),
      ).toBeNull();
    },
  );

  it('reads ten thousand files', async () => {
    const { dir, put } = await folder();
    for (let from = 0; from < 10_000; from += 500) {
      await Promise.all(Array.from({ length: 500 }, (_, n) => put(`n${from + n}.md`, good)));
    }
    const { articles, problems } = await loadCorpus(dir);
    expect(articles).toHaveLength(10_001);
    expect(problems).toEqual([]);
  }, 60_000);
});
