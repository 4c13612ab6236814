import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rawi } from './rawi.ts';

describe('given rawi index', () => {
  it('saves who said what, once, and again only what has changed', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'rawi-index-'));
    onTestFinished(() => rm(dir, { recursive: true }));
    const put = (name: string, ships: number) =>
      writeFile(join(dir, name), `---\ntitle: أخبار الميناء\n---\nقال المدير سالم الهاشمي: "وصلت ${ships} سفينة".\n`);
    await put('a.md', 1);
    await put('b.md', 2);
    const index = async () => (await rawi(['index', '--corpus', dir])).stdout;
    expect(await index()).toBe(`2 articles, 2 new or changed: saved in ${join(dir, '.rawi-index')}.\n`);
    expect(await index()).toBe('2 articles, unchanged: nothing to do.\n');
    await put('b.md', 3);
    expect(await index()).toContain('2 articles, 1 new or changed');
    expect((await rawi(['who-said', 'وصلت', '3', 'سفينة', '--corpus', dir])).stdout).toContain('سالم الهاشمي');
    expect((await rawi(['check', '--corpus', dir])).stdout).toBe('2 articles, 2 paragraphs, 0 problems\n');
  }, 60_000);
});
