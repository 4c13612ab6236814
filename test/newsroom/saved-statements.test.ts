import { chmod, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { attributeAll, saveStatements } from '../../src/newsroom/saved-statements.ts';

function article(id: string, said: string): Article {
  const text = `قال مدير الميناء سالم الهاشمي إن ${said}.`;
  return { id, title: 'أخبار الميناء', language: 'ar', aliases: [], paragraphs: [{ number: 1, text }] };
}

const articles = [article('a', 'السفن وصلت'), article('b', 'الرصيف مغلق'), article('c', 'العمال مضربون')];
const wanted = articles.map((one) => ({ article: one, attribution: attribute(one) }));

async function folder() {
  const dir = await mkdtemp(join(tmpdir(), 'rawi-index-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}

/** A folder with the statements of the three articles, and the path of the file. */
async function saved() {
  const dir = await folder();
  return { dir, path: await saveStatements({ articles: wanted }, dir) };
}

describe('given no saved statements', () => {
  it('works all of them out', async () => {
    expect(await attributeAll(articles, await folder())).toEqual({ articles: wanted, fresh: 3, found: false });
  });
});

describe('given saved statements', () => {
  it('takes them for the same articles, and works nothing out', async () => {
    const { dir } = await saved();
    expect(await attributeAll(articles, dir)).toEqual({ articles: wanted, fresh: 0, found: true });
  });

  it('works out the articles that are new or have changed, and no others', async () => {
    const { dir } = await saved();
    const changed = [articles[0], article('b', 'الرصيف مفتوح'), article('d', 'الطريق سالك')].flatMap(
      (one) => one ?? [],
    );
    const { articles: attributed, fresh } = await attributeAll(changed, dir);
    expect(fresh).toBe(2);
    expect(attributed).toEqual(changed.map((one) => ({ article: one, attribution: attribute(one) })));
  });

  it.each([
    ['a letter changed', (text: string) => text.replace('السفن', 'السقن')],
    ['the end cut off', (text: string) => text.slice(0, -20)],
    ['another program’s', (text: string) => text.replace(/"program":"./, '"program":"-')],
    ['no header', (text: string) => text.slice(text.indexOf('\n') + 1)],
    ['nothing', () => ''],
    ['JSON of another kind', () => 'null\n'],
  ])('trusts no file that is stale or damaged: %s', async (_, damage) => {
    const { dir, path } = await saved();
    await writeFile(path, damage(await readFile(path, 'utf8')));
    expect(await attributeAll(articles, dir)).toEqual({ articles: wanted, fresh: 3, found: true });
  });

  it('follows no link', async () => {
    const [from, to] = [await saved(), await folder()];
    await symlink(from.path, join(to, '.rawi-index'));
    expect((await attributeAll(articles, to)).fresh).toBe(3);
  });
});

describe('given a folder that may not be written', () => {
  it.skipIf(process.getuid?.() === 0)('rejects, and leaves no draft', async () => {
    const dir = await folder();
    await chmod(dir, 0o500);
    await expect(saveStatements({ articles: wanted }, dir)).rejects.toThrow('EACCES');
  });

  it('rejects where there is no folder', async () => {
    await expect(saveStatements({ articles: wanted }, join(await folder(), 'gone'))).rejects.toThrow('ENOENT');
  });
});
