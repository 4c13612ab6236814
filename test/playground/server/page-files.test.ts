import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readPage } from '../../../src/playground/server/page-files.ts';

async function aFolder(files: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rawi-page-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'assets'));
  for (const file of files) await writeFile(join(folder, file), file);
  return folder;
}

describe('given a folder with a page', () => {
  it('knows its files by their paths, and the page itself by /', async () => {
    const files = await readPage(await aFolder(['index.html', 'assets/a.js', 'assets/notes.txt', '.env']));
    expect([...files.keys()].toSorted()).toEqual(['/', '/assets/a.js']);
    expect(files.get('/')?.type).toBe('text/html; charset=utf-8');
    expect(String(files.get('/assets/a.js')?.body)).toBe('assets/a.js');
  });

  it('says how to build a page that is not there', async () => {
    await expect(readPage(await aFolder([]))).rejects.toThrow('npm run build');
    await expect(readPage('nowhere')).rejects.toThrow('npm run build');
  });
});
