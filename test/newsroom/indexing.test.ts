import { chmod, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { readIndexFile, writeIndexFile } from '../../src/newsroom/index-file.ts';
import { indexArticles } from '../../src/newsroom/indexing.ts';
import { createNewsroom } from '../../src/newsroom.ts';

function article(id: string, said: string): Article {
  const text = `قال مدير الميناء سالم الهاشمي إن ${said}.`;
  return { id, title: 'أخبار الميناء', language: 'ar', aliases: [], paragraphs: [{ number: 1, text }] };
}

const articles = [article('a', 'السفن وصلت'), article('b', 'الرصيف مغلق'), article('c', 'العمال مضربون')];

/** What a newsroom over these articles, and over what is known of them, says to some questions. */
function answers(list: readonly Article[], block: ReturnType<typeof readIndexFile>) {
  const { corpus } = indexArticles(list, block);
  const newsroom = createNewsroom(corpus);
  return [
    newsroom.whoSaid('الرصيف مغلق'),
    newsroom.ask('من قال إن السفن وصلت؟'),
    newsroom.ask('ماذا قال الهاشمي عن العمل؟'),
    newsroom.verify('العمال مضربون', 'سالم الهاشمي'),
    newsroom.speakers(),
    newsroom.findSpeakers('هاشمي'),
    corpus.articles.map(({ attribution }) => attribution),
  ];
}

async function folder() {
  const dir = await mkdtemp(join(tmpdir(), 'rawi-index-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}

/** A folder with the saved index of the three articles, and the path of the file. */
async function saved() {
  const dir = await folder();
  return { dir, path: await writeIndexFile(indexArticles(articles, null).block, dir) };
}

describe('given no saved index', () => {
  it('works everything out', async () => {
    const { corpus, fresh } = indexArticles(articles, readIndexFile(await folder()));
    expect(fresh).toBe(3);
    expect(corpus.articles.map(({ attribution }) => attribution)).toEqual(articles.map(attribute));
  });
});

describe('given a saved index', () => {
  it('answers from it the same, works nothing out, and has nothing to save', async () => {
    const block = readIndexFile((await saved()).dir);
    const indexed = indexArticles(articles, block);
    expect(indexed.fresh).toBe(0);
    expect(indexed.block).toBe(block);
    expect(answers(articles, block)).toEqual(answers(articles, null));
  });

  it('works out the articles that are new or have changed, and no others', async () => {
    const block = readIndexFile((await saved()).dir);
    const changed = [article('d', 'الطريق سالك'), articles[0], article('b', 'الرصيف مفتوح')].flatMap(
      (one) => one ?? [],
    );
    const indexed = indexArticles(changed, block);
    expect(indexed.fresh).toBe(2);
    expect(indexed.block).toEqual(indexArticles(changed, null).block);
    expect(answers(changed, block)).toEqual(answers(changed, null));
  });

  it('knows when articles have only gone or changed places', async () => {
    const block = readIndexFile((await saved()).dir);
    for (const left of [articles.slice(1), articles.toReversed(), []]) {
      const indexed = indexArticles(left, block);
      expect(indexed.fresh).toBe(0);
      expect(indexed.block).toEqual(indexArticles(left, null).block);
    }
  });

  it.each([
    ['a letter changed', (bytes: Buffer) => Buffer.from(bytes.with(bytes.length - 40, 0x21))],
    ['the end cut off', (bytes: Buffer) => bytes.subarray(0, -24)],
    ['something added', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(8)])],
    ['another version’s', (bytes: Buffer) => edited(bytes, /"version":"./, '"version":"-')],
    ['other lengths', (bytes: Buffer) => edited(bytes, /\["digests","words",\d/, '["digests","words",9')],
    ['lists by other names', (bytes: Buffer) => edited(bytes, '"digests"', '"digesto"')],
    ['no header', (bytes: Buffer) => bytes.subarray(bytes.indexOf('\n') + 1)],
    ['nothing', () => Buffer.alloc(0)],
    ['JSON of another kind', () => Buffer.from('null\n')],
  ])('trusts no file that is stale or damaged: %s', async (_, damage) => {
    const { dir, path } = await saved();
    await writeFile(path, damage(await readFile(path)));
    const block = readIndexFile(dir);
    expect(indexArticles(articles, block).fresh).toBe(3);
    expect(answers(articles, block)).toEqual(answers(articles, null));
  });

  it('follows no link', async () => {
    const [from, to] = [await saved(), await folder()];
    await symlink(from.path, join(to, '.rawi-index'));
    expect(readIndexFile(to)).toBeNull();
  });
});

describe('given a folder that may not be written', () => {
  const { block } = indexArticles(articles, null);

  it.skipIf(process.getuid?.() === 0)('rejects, and leaves no draft', async () => {
    const dir = await folder();
    await chmod(dir, 0o500);
    await expect(writeIndexFile(block, dir)).rejects.toThrow('EACCES');
  });

  it('rejects where there is no folder', async () => {
    await expect(writeIndexFile(block, join(await folder(), 'gone'))).rejects.toThrow('ENOENT');
  });
});

function edited(bytes: Buffer, from: string | RegExp, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1');
}
