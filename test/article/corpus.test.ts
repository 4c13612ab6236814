import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/article/corpus.ts';
import { describeProblem } from '../../src/article/flaw.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rawi-corpus-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

const put = (name: string, title = 'قمة', body = 'بدأت القمة.') =>
  writeFile(join(dir, name), `---\ntitle: "${title}"\n---\n\n${body}\n`);

describe('given a corpus folder', () => {
  it('reads Markdown and pages, in the order of their ids, and leaves hidden files alone', async () => {
    await put('ثالث.md');
    await put('b.md');
    await put('B2.MD');
    await writeFile(join(dir, 'a.txt'), 'عنوان\nنشر\nوصل الوفد إلى المدينة صباح الأحد.\n');
    await writeFile(join(dir, '.DS_Store'), '\0');
    await writeFile(join(dir, 'b.md~'), 'old');
    const { articles, problems, setApart, reached } = await loadCorpus(dir);
    expect(articles.map(({ id }) => id)).toEqual(['B2', 'a', 'b', 'ثالث']);
    expect(problems).toEqual([]);
    expect(setApart).toEqual([{ file: 'a.txt', line: 2, kind: 'published', text: 'نشر' }]);
    expect(reached).toBe(true);
  });

  it('keeps the other articles up when one file is broken', async () => {
    await put('good.md');
    await writeFile(join(dir, 'broken.md'), '---\ntitle: قمة\nauthor: x\n---\nنص.');
    await writeFile(join(dir, 'utf16.txt'), Buffer.from('\uFEFFعنوان', 'utf16le'));
    const { articles, problems } = await loadCorpus(dir);
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    expect(problems.map(describeProblem)).toEqual([
      expect.stringMatching(/^broken\.md:3: The field "author" is not known/),
      expect.stringMatching(/^utf16\.txt: The file is UTF-16/),
    ]);
  });

  it('gives every article an id of its own', async () => {
    await put('Summit.md', 'أولى');
    await writeFile(join(dir, 'summit.txt'), 'ثانية\nبدأت القمة الثانية صباح الأحد.');
    const { articles, problems } = await loadCorpus(dir);
    expect(articles.map(({ id }) => id)).toEqual(['Summit']);
    expect(problems[0]).toMatchObject({ file: 'summit.txt', reason: expect.stringContaining('taken by Summit.md') });
  });

  it('says which files it does not read', async () => {
    await put('good.md');
    await mkdir(join(dir, 'more'));
    await writeFile(join(dir, 'photo.jpg'), 'x');
    await writeFile(join(dir, 'huge.md'), '');
    await truncate(join(dir, 'huge.md'), 1_000_000_000);
    execFileSync('sh', ['-c', 'mkfifo pipe.md'], { cwd: dir });
    const { articles, problems } = await loadCorpus(dir);
    expect(articles).toHaveLength(1);
    expect(problems.map(({ file, reason }) => [file, reason])).toEqual([
      ['huge.md', expect.stringContaining('1000.0 MB')],
      ['more', expect.stringContaining('Folders')],
      ['photo.jpg', expect.stringContaining('Only .md and .txt')],
      ['pipe.md', expect.stringContaining('no plain file')],
    ]);
  });

  it('follows links inside the folder and refuses links out of it', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'rawi-outside-'));
    await writeFile(join(outside, 'secret.md'), '---\ntitle: سر\n---\nنص.');
    await put('good.md');
    await symlink('good.md', join(dir, 'same.md'));
    await mkdir(join(dir, '..data'));
    await put('..data/mounted.md');
    await symlink('..data/mounted.md', join(dir, 'mounted.md'));
    await symlink(join(outside, 'secret.md'), join(dir, 'out.md'));
    await symlink('nowhere.md', join(dir, 'dead.md'));
    const { articles, problems } = await loadCorpus(dir);
    await rm(outside, { recursive: true });
    expect(articles.map(({ id }) => id)).toEqual(['good', 'mounted', 'same']);
    expect(problems.map(({ file, reason }) => [file, reason])).toEqual([
      ['dead.md', expect.stringContaining('does not exist')],
      ['out.md', expect.stringContaining('out of the corpus folder')],
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('says what it has no permission to read', async () => {
    await put('locked.md');
    await chmod(join(dir, 'locked.md'), 0);
    expect((await loadCorpus(dir)).problems[0]?.reason).toMatch(/may not be read/);
  });
});

describe('given no folder to read', () => {
  it.each([
    ['that does not exist', 'missing', /does not exist/, false],
    ['that is a file', 'file', /is a file/, false],
    ['that is empty', 'empty', /no article/, true],
  ])('says what to do with one %s', async (_case, name, reason, reached) => {
    await writeFile(join(dir, 'file'), '');
    await mkdir(join(dir, 'empty'));
    const loaded = await loadCorpus(join(dir, name));
    expect(loaded.articles).toEqual([]);
    expect(loaded.problems).toEqual([{ file: join(dir, name), reason: expect.stringMatching(reason), refused: true }]);
    expect(loaded.reached).toBe(reached);
  });
});
