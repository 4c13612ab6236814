import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { stage } from './scene.ts';
import { chromium } from './with-page.ts';

describe.skipIf(chromium === null)('given a playground that runs for long (without Chromium: skipped)', () => {
  const { scene, tab } = stage();
  const article = () => join(scene().corpus, 'bridge.md');
  const logged = (text: string) => vi.waitFor(() => expect(scene().log.join('')).toContain(text), { timeout: 20_000 });

  it('answers from the edited article without a restart', async () => {
    const { use, lastMessage } = await tab();
    const before = await readFile(article(), 'utf8');
    await writeFile(article(), before.replace('يوم الأحد بعد', 'يوم الأربعاء بعد'));
    await logged('2 articles answer');
    await use('who-said', 'الجسر سيفتح يوم الأربعاء');
    await lastMessage.locator('discord-embed').getByText('يوم الأربعاء').first().waitFor();
  });

  it('tells of a broken article in the log and goes on answering from what it had', async () => {
    const { use, lastMessage } = await tab();
    await writeFile(article(), '---\ntitle: [\n---\nنص');
    await logged('bridge.md');
    await use('who-said', 'استبدلنا الحديد القديم كله');
    await lastMessage.locator('discord-embed').getByText('الحديد القديم').first().waitFor();
  });

  it('is found again by the page when it was stopped and started', async () => {
    const { page, name, use, lastMessage } = await tab({ allowed: [/ERR_CONNECTION_REFUSED/] });
    const before = await name();
    await scene().restart(() => page.getByText('Connecting to the playground…').waitFor());
    await page.getByText('Connecting to the playground…').waitFor({ state: 'detached' });
    expect(await name()).toBe(before);
    await use('who-said', 'استبدلنا الحديد القديم كله');
    await lastMessage.locator('discord-embed').waitFor();
  });

  it('answers from an article that is added', async () => {
    const { use, lastMessage } = await tab();
    const text = 'سوق الخضر\n\nقال التاجر مروان الصباغ: "الطماطم أرخص من العام الماضي".\n';
    await writeFile(join(scene().corpus, 'market.md'), `---\ntitle: سوق الخضر\nlanguage: ar\n---\n${text}`);
    await logged('3 articles answer');
    await use('who-said', 'الطماطم أرخص من العام الماضي');
    await lastMessage.locator('discord-embed').getByText('الطماطم').first().waitFor();
  });
});
