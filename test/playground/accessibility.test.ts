import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import axe, { type AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { stage } from './scene.ts';
import type { Tab } from './tab.ts';
import { chromium } from './with-page.ts';

/** What axe finds of some weight, as one line each. */
async function findings({ page }: Tab): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`));
}

describe.skipIf(chromium === null)(
  'given a person who uses the page in their own way (without Chromium: skipped)',
  () => {
    const { scene, tab } = stage();

    it.each([1280, 375])('finds nothing that shuts people out, %i pixels wide', async (width) => {
      const here = await tab({ width });
      expect(await findings(here)).toEqual([]);
      await here.use('who-said', 'الجسر سيفتح يوم الأحد');
      await here.lastMessage.locator('discord-embed').waitFor();
      await here.use('verify', 'الحديد القديم سرق ليلا', 'سامر حداد');
      await here.page.getByText('Only you can see this').waitFor();
      await here.say('@Rawi من قال إن الجسر سيفتح؟ `code` https://example.org');
      await here.page.locator('discord-reply').last().waitFor();
      expect(await findings(here)).toEqual([]);
      await here.page.getByRole('combobox').first().press('ArrowDown');
      expect(await findings(here)).toEqual([]);
      await here.page.keyboard.press('Escape');
      await here.composer.fill('/');
      expect(await findings(here)).toEqual([]);
      await here.composer.fill('/verify');
      await here.composer.press('Enter');
      await here.page.keyboard.press('Enter');
      expect(await findings(here)).toEqual([]);
      await here.page.keyboard.press('Escape');
      await here.lastMessage.click({ button: 'right' });
      expect(await findings(here)).toEqual([]);
    });

    it('fits a phone: nothing is wider than the screen, and the conversations open over the messages', async () => {
      const { page, use, lastMessage } = await tab({ width: 360 });
      await use('who-said', 'الجسر سيفتح يوم الأحد');
      await lastMessage.locator('discord-embed').waitFor();
      const widest = await page.evaluate<number>(
        "Math.max(...[...document.querySelectorAll('article, article discord-embed, article discord-button, header *, .composer *')].map((element) => element.getBoundingClientRect().right))",
      );
      expect(widest).toBeLessThanOrEqual(360);
      const direct = page.getByRole('button', { name: /direct message/ });
      expect(await direct.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Conversations' }).click();
      await direct.click();
      expect(await page.locator('h1').textContent()).toContain('Rawi');
      expect(await direct.isVisible()).toBe(false);
    });

    it('can be gone through with the tab key from the conversations to the end, every stop with a name', async () => {
      const { page } = await tab();
      const stops: string[] = [];
      while (stops.at(-1) !== 'Send' && stops.length < 100) {
        await page.keyboard.press('Tab');
        stops.push(
          await page.evaluate<string>('document.activeElement.ariaLabel ?? document.activeElement.textContent.trim()'),
        );
      }
      expect(stops.slice(0, 2)).toEqual(['general (channel)', 'Rawi (direct message)']);
      expect(stops).toContain('Message #general');
      expect(stops.at(-1)).toBe('Send');
      expect(stops).not.toContain('');
    });

    it('is at most 200 kB, compressed', async () => {
      const files = await readdir(scene().page, { recursive: true, withFileTypes: true });
      const sizes = files
        .filter((file) => file.isFile())
        .map(async ({ parentPath, name }) => gzipSync(await readFile(join(parentPath, name))).length);
      const size = (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
      expect(size).toBeLessThan(200_000);
    });
  },
);
