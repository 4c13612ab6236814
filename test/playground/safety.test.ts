import { describe, expect, it } from 'vitest';
import { stage } from './scene.ts';
import { chromium } from './with-page.ts';

describe.skipIf(chromium === null)('given people who write what they like (without Chromium: skipped)', () => {
  const { tab } = stage();

  it('shows markup in messages, options and names as the text it is', async () => {
    const { page, say, use, lastMessage } = await tab();
    const markup = '<img src=x onerror=alert(1)><b>x</b>';
    await say(`${markup} [link](javascript:alert(1)) javascript:alert(1)`);
    await lastMessage.getByText(markup).waitFor();
    expect(await lastMessage.locator('b, a, img[src=x]').count()).toBe(0);
    await use('quotes', markup);
    await lastMessage.getByText(markup).waitFor();
    expect(await page.locator('b, img[src=x]').count()).toBe(0);
  });

  it('makes links of web addresses, for new tabs that do not know where they come from', async () => {
    const { say, lastMessage } = await tab();
    await say('see https://example.org/a_b');
    const link = lastMessage.locator('a');
    expect(await link.getAttribute('href')).toBe('https://example.org/a_b');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  });
});
