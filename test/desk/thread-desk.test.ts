/** A desk in a thread, over a folder that changes under it: whatever happens there, a reply comes whole from one corpus. */

import { chmod, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadCorpus } from '../../src/article/corpus.ts';
import type { Opened } from '../../src/desk/clerk.ts';
import { openThreadDesk } from '../../src/desk/thread-desk.ts';
import { readIndexFile, writeIndexFile } from '../../src/newsroom/index-file.ts';
import { indexArticles } from '../../src/newsroom/indexing.ts';

const asker = { user: '80351110224678912' };

/** An article in which somebody says that he has counted so many ships. */
function article(ships: string): string {
  return `---\ntitle: أخبار الميناء\n---\nقال مدير الميناء سالم الهاشمي: "وصلت ${ships} سفينة إلى الرصيف الشرقي".\n`;
}

async function folder(files: Readonly<Record<string, string>>) {
  const dir = await mkdtemp(join(tmpdir(), 'rawi-desk-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const put = (name: string, text: string) => writeFile(join(dir, name), text);
  for (const [name, text] of Object.entries(files)) await put(name, text);
  return { dir, put, at: (name: string) => join(dir, name) };
}

async function opened(dir: string) {
  const reloads: Opened[] = [];
  const failures: unknown[] = [];
  const desk = await openThreadDesk(
    { corpusDir: dir },
    { reloaded: (now) => void reloads.push(now), failed: (error) => void failures.push(error) },
  );
  onTestFinished(() => desk.close());
  await desk.watching;
  const command = (name: string, options: Record<string, string>) =>
    desk.answer({ command: name, type: ApplicationCommandType.ChatInput, options }, asker);
  return {
    desk,
    reloads,
    failures,
    ask: async (words: string) => JSON.stringify(await command('who-said', { words })),
    read: async (id: string) => JSON.stringify(await command('article', { article: id })),
    /** Waits until a corpus is in use that this is true of. */
    reloaded: (is: (now: Opened) => boolean = () => true) =>
      expect.poll(() => reloads.some(is), { timeout: 20_000 }).toBe(true),
  };
}

/** The threads that this process starts from now on. */
function startedThreads(): readonly Worker[] {
  const threads: Worker[] = [];
  const started = (thread: Worker) => void threads.push(thread);
  process.on('worker', started);
  onTestFinished(() => void process.off('worker', started));
  return threads;
}

describe('given a desk in a thread', () => {
  it('answers commands and buttons, suggests, and knows no others', async () => {
    const { dir } = await folder({ 'port.md': article('سبعون') });
    const { desk, ask } = await opened(dir);
    expect(desk.articles()).toBe(1);
    expect(await ask('وصلت سبعون سفينة')).toContain('سالم الهاشمي');
    const call = { command: 'article', type: ApplicationCommandType.ChatInput, options: {} };
    expect(await desk.suggest(call, 'article', 'الم', asker)).toHaveLength(1);
    expect(await desk.heldUp()).toBeGreaterThanOrEqual(0);
    expect(await desk.answer({ ...call, command: 'bake' }, asker)).toBeNull();
    const page = { action: 'speakers', language: 'ar', article: null, page: 0 } as const;
    expect(JSON.stringify(await desk.press(page, asker))).toContain('سالم الهاشمي');
  }, 30_000);

  it('replaces a thread that ends by accident', async () => {
    const threads = startedThreads();
    const { dir } = await folder({ 'port.md': article('سبعون') });
    const { desk, ask, failures, reloaded } = await opened(dir);
    await Promise.all(threads.map((thread) => thread.terminate()));
    await expect(ask('وصلت سبعون سفينة')).rejects.toThrow('ended');
    expect(desk.articles()).toBe(0);
    await reloaded();
    expect(failures).toHaveLength(1);
    expect(desk.articles()).toBe(1);
    expect(await ask('وصلت سبعون سفينة')).toContain('سالم الهاشمي');
  }, 30_000);
});

describe('given a corpus that changes', () => {
  it('answers from the edited, the added and the renamed, and no longer from the deleted', async () => {
    const { dir, put, at } = await folder({
      'a.md': article('سبعون'),
      'b.md': article('ثمانون'),
      'c.md': article('تسعون'),
    });
    const { read, ask, reloaded } = await opened(dir);
    await Promise.all([
      put('a.md', article('ستون')),
      put('d.md', article('خمسون')),
      rename(at('b.md'), at('e.md')),
      rm(at('c.md')),
    ]);
    await reloaded(({ articles }) => articles === 3);
    for (const [id, ships] of [
      ['a', 'ستون'],
      ['d', 'خمسون'],
      ['e', 'ثمانون'],
    ] as const) {
      expect(await read(id)).toContain(ships);
      expect(await ask(`وصلت ${ships} سفينة`)).toContain(ships);
    }
    expect(await ask('وصلت تسعون سفينة')).not.toContain('تسعون');
  }, 40_000);

  it('works out only what has changed, and keeps a saved index up to date', async () => {
    const { dir, put } = await folder({ 'a.md': article('سبعون'), 'b.md': article('ثمانون') });
    const { articles } = await loadCorpus(dir);
    await writeIndexFile(indexArticles(articles, null).block, dir);
    const { desk, reloads, reloaded, ask } = await opened(dir);
    expect(desk.opened.fresh).toBe(0);
    await put('b.md', article('تسعون'));
    await reloaded();
    expect(reloads.map(({ fresh }) => fresh)).toEqual([1]);
    expect(await ask('وصلت تسعون سفينة')).toContain('تسعون');
    expect(readIndexFile(dir)).toEqual(reloads[0]?.index);
  }, 40_000);

  it('looks at a file that was only touched, and goes on as before', async () => {
    const threads = startedThreads();
    const { dir, put } = await folder({ 'a.md': article('سبعون') });
    const { desk, reloads, failures } = await opened(dir);
    await put('a.md', article('سبعون'));
    // The thread that has looked ends; the one that answers has an id as long as it lives.
    await expect.poll(() => threads.slice(1).map(({ threadId }) => threadId), { timeout: 20_000 }).toContain(-1);
    expect([reloads, failures, desk.articles()]).toEqual([[], [], 1]);
    expect(threads[0]?.threadId).toBeGreaterThan(0);
  }, 40_000);

  it('keeps the version before where a file is half-written, unreadable or has become something else', async () => {
    const { dir, put, at } = await folder({
      'a.md': article('سبعون'),
      'b.md': article('ثمانون'),
      'c.md': article('تسعون'),
    });
    const { ask, desk, reloaded, reloads } = await opened(dir);
    await put('a.md', '---\ntitle: "أخبار');
    await rm(at('b.md'));
    await symlink('/etc/passwd', at('b.md'));
    await rm(at('c.md'));
    await mkdir(at('c.md'));
    await reloaded(({ problems }) => problems.filter(({ refused }) => refused).length === 3);
    expect(desk.articles()).toBe(3);
    for (const ships of ['سبعون', 'ثمانون', 'تسعون']) expect(await ask(`وصلت ${ships} سفينة`)).toContain(ships);
    const before = reloads.length;
    await put('a.md', article('عشرون'));
    await expect.poll(() => reloads.length, { timeout: 20_000 }).toBeGreaterThan(before);
    expect(await ask('وصلت عشرون سفينة')).toContain('عشرون');
  }, 40_000);

  it.skipIf(process.getuid?.() === 0)(
    'keeps what it has of a file that may no longer be read',
    async () => {
      const { dir, at } = await folder({ 'a.md': article('سبعون') });
      const { ask, reloaded } = await opened(dir);
      await chmod(at('a.md'), 0);
      await reloaded();
      expect(await ask('وصلت سبعون سفينة')).toContain('سبعون');
    },
    40_000,
  );

  it('goes on with the old corpus where the folder is gone, and takes the new one when it is back', async () => {
    const { dir } = await folder({ 'a.md': article('سبعون') });
    const { ask, failures } = await opened(dir);
    await rename(dir, `${dir}-away`);
    onTestFinished(() => rm(`${dir}-away`, { recursive: true, force: true }));
    await expect.poll(() => failures.length, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(await ask('وصلت سبعون سفينة')).toContain('سبعون');
  }, 40_000);

  it('takes a thousand at once, and every reply on the way comes whole from one corpus', async () => {
    const names = Array.from({ length: 1000 }, (_, n) => `n${n}.md`);
    const { dir, put } = await folder({ 'a.md': article('سبعون') });
    const { ask, desk, read, reloads } = await opened(dir);
    await put('a.md', article('ستون'));
    const writing = Promise.all(
      names.map((name, n) => put(name, `---\ntitle: خبر ${n}\n---\nفتح السوق رقم ${n} أبوابه صباح اليوم.\n`)),
    );
    const seen = new Set<string>();
    let replies = 0;
    while (!reloads.some(({ articles }) => articles === 1001)) {
      const before = desk.articles();
      const reply = await ask('كم سفينة وصلت إلى الرصيف الشرقي');
      const said = /(سبعون|ستون) سفينة/.exec(reply)?.[1];
      expect(said).toBeDefined();
      if (said !== undefined) seen.add(`${said}`);
      if (said === 'سبعون') expect(before).toBe(1);
      replies += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await writing;
    expect(replies).toBeGreaterThan(1);
    expect(await ask('وصلت ستون سفينة')).toContain('ستون');
    expect(await read('n999')).toContain('السوق رقم 999');
  }, 90_000);
});
