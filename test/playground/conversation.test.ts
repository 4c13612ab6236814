import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { stage } from './scene.ts';
import type { Tab } from './tab.ts';
import { chromium } from './with-page.ts';

const WORDS = 'الجسر سيفتح يوم الأحد';

describe.skipIf(chromium === null)('given a conversation in a browser (without Chromium: skipped)', () => {
  const playing = stage();
  const { tab } = playing;

  const isInSight = async ({ page }: Tab, element: Locator) => {
    const [box, scroller] = [await element.boundingBox(), await page.locator('.scroller').boundingBox()];
    return (
      box !== null && scroller !== null && box.y >= scroller.y && box.y + box.height <= scroller.y + scroller.height
    );
  };
  const button = ({ lastMessage }: Tab, name: string) => lastMessage.getByRole('button', { name, exact: true });

  it('draws a reply as Discord does: who used which command, the card, its buttons', async () => {
    const here = await tab();
    await here.use('who-said', WORDS);
    const embed = here.lastMessage.locator('discord-embed');
    await embed.getByText('ريم الخطيب').first().waitFor();
    expect(await here.lastMessage.locator('discord-command').getAttribute('author')).toBe(await here.name());
    expect(await here.lastMessage.locator('discord-command').getAttribute('command')).toBe('who-said');
    expect(await embed.locator('strong', { hasText: WORDS }).count()).toBe(1);
    expect(await embed.locator('discord-quote').count()).toBe(1);
    expect(await here.lastMessage.locator('discord-message[bot]').count()).toBe(1);
  });

  it('keeps Arabic in order: the words that come first stand furthest to the right', async () => {
    const here = await tab();
    await here.use('who-said', WORDS);
    const quote = here.lastMessage.locator('discord-quote');
    await quote.getByText('قالت').first().waitFor();
    const lefts = await here.page.evaluate<number[]>(`(() => {
      const words = document.createTreeWalker([...document.querySelectorAll('discord-quote')].at(-1), NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let text = words.nextNode(); text; text = words.nextNode()) {
        const wanted = ['قالت', 'المتحدثة', 'الخطيب'].map((word) => text.data.indexOf(word));
        if (wanted.includes(-1)) continue;
        return wanted.map((at) => {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          return range.getBoundingClientRect().left;
        });
      }
      return [];
    })()`);
    expect(lefts).toHaveLength(3);
    expect(lefts).toEqual(lefts.toSorted((one, other) => other - one));
  });

  it('leads from the card to the article, in a tab of its own', async () => {
    const here = await tab();
    await here.use('who-said', WORDS);
    const link = here.lastMessage.locator('.embed-title a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('https://example.org/bridge');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toContain('noopener');
  });

  it('presses buttons with the mouse and with the keyboard, and the message changes in its place', async () => {
    const here = await tab();
    await here.use('who-said', WORDS);
    await here.lastMessage.getByText('ريم الخطيب').first().waitFor();
    const count = await here.messages.count();
    await button(here, 'السياق').click();
    await here.lastMessage.getByText('سامر حداد').first().waitFor();
    await button(here, 'حذف').press('Enter');
    await expect.poll(() => here.messages.count()).toBe(count - 1);
  });

  it('opens a menu and chooses from it with the keys, and closes it with escape', async () => {
    const here = await tab();
    await here.use('speakers');
    const menu = here.lastMessage.getByRole('combobox');
    await menu.press('ArrowDown');
    expect(await menu.getAttribute('aria-expanded')).toBe('true');
    await here.page.keyboard.press('Escape');
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
    await menu.press('Enter');
    await here.page.keyboard.press('ArrowDown');
    await here.page.keyboard.press('Enter');
    await here.lastMessage.locator('discord-quote').first().waitFor();
  });

  it('chooses from a menu with the mouse', async () => {
    const here = await tab();
    await here.use('speakers');
    await here.lastMessage.getByRole('combobox').click();
    await here.lastMessage.getByRole('option').filter({ hasText: 'سامر حداد' }).click();
    await here.lastMessage.locator('discord-quote').getByText('الحديد القديم').first().waitFor();
  });

  it('says of a private reply that nobody else sees it, and dismisses it', async () => {
    const here = await tab();
    await here.use('ask', 'كم سعر البرتقال في القمر؟');
    await here.lastMessage.getByText('Only you can see this').waitFor();
    const before = await here.messages.count();
    await here.lastMessage.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await here.messages.count()).toBe(before - 1);
  });

  it('asks who said a message, from a right click', async () => {
    const here = await tab();
    await here.say('ندعو سكان الضفتين إلى حفل الافتتاح');
    await here.lastMessage.click({ button: 'right' });
    await here.page.getByRole('menuitem', { name: 'Who said this?' }).click();
    await here.lastMessage.locator('discord-embed').getByText('نبيل العطار').first().waitFor();
    expect(await here.lastMessage.locator('discord-command').getAttribute('context-message-reply')).toContain(
      'الضفتين',
    );
  });

  it('asks the same from the ⋯ button, with the keys alone, and gives the focus back on escape', async () => {
    const here = await tab();
    await here.say('استبدلنا الحديد القديم كله');
    const more = here.lastMessage.getByRole('button', { name: /^More for the message/ });
    await more.press('Enter');
    await here.page.keyboard.press('Escape');
    expect(await here.page.evaluate('document.activeElement.className')).toBe('more');
    await more.press('Enter');
    await here.page.keyboard.press('ArrowDown');
    await here.page.keyboard.press('ArrowUp');
    await here.page.keyboard.press('Enter');
    await here.lastMessage.locator('discord-embed').getByText('سامر حداد').first().waitFor();
  });

  it('answers a mention with a reply to it', async () => {
    const here = await tab();
    await here.say('@Rawi من قال إن الجسر سيفتح يوم الأحد؟');
    await here.lastMessage.locator('discord-embed').getByText('ريم الخطيب').first().waitFor();
    expect(await here.lastMessage.locator('discord-reply').getAttribute('author')).toBe(await here.name());
    const question = here.messages.nth((await here.messages.count()) - 2);
    expect(await question.locator('discord-mention').textContent()).toBe('Rawi');
  });

  it('answers a direct message in a conversation of its own', async () => {
    const here = await tab();
    const inChannel = await here.messages.count();
    await here.page.getByRole('button', { name: /direct message/ }).click();
    expect(await here.messages.count()).toBe(0);
    await here.say('من قال إن الحديد القديم استبدل؟');
    await here.lastMessage.locator('discord-embed').getByText('سامر حداد').first().waitFor();
    await here.page.getByRole('button', { name: 'general (channel)' }).click();
    expect(await here.messages.count()).toBe(inChannel);
  });

  it('leaves alone what is not for the bot', async () => {
    const here = await tab();
    await here.say('good morning everybody');
    await here.use('speakers');
    await here.lastMessage.getByText('نبيل العطار').first().waitFor();
    const last = await here.messages.count();
    expect(await here.messages.nth(last - 2).textContent()).toContain('good morning everybody');
  });

  it('keeps the newest message in sight while many come, unless somebody has scrolled up to read', async () => {
    const here = await tab();
    const omar = playing.scene().playground.discord.user('Omar');
    for (let number = 1; number <= 60; number += 1) omar.say(`message ${number}`);
    const newest = here.page.getByText('message 60', { exact: true });
    const oldest = here.page.getByText('message 2', { exact: true });
    await newest.waitFor();
    expect(await isInSight(here, newest)).toBe(true);
    await oldest.scrollIntoViewIfNeeded();
    omar.say('one more');
    await here.page.getByText('one more').waitFor({ state: 'attached' });
    expect(await isInSight(here, oldest)).toBe(true);
  });

  it('names somebody who goes on only once', async () => {
    const here = await tab();
    await here.say('first');
    await here.say('second');
    await here.lastMessage.getByText('second').waitFor();
    expect(await here.lastMessage.locator('discord-message').getAttribute('message-body-only')).not.toBeNull();
    await here.use('speakers');
    await here.lastMessage.locator('discord-embed').first().waitFor();
    expect(await here.lastMessage.locator('discord-message').getAttribute('message-body-only')).toBeNull();
  });

  it('says so where the bot stays silent, and gives back what was to be sent', async () => {
    const here = await tab();
    const { discord } = playing.scene().playground;
    const gone = { kind: 'refuse', status: 404, code: 10_062, message: 'Unknown interaction' } as const;
    void discord.fault({ path: /callback$/, fault: gone });
    await here.type('ask', 'متى يفتح الجسر؟');
    await here.page.getByRole('alert').getByText('The application did not respond').waitFor();
    expect(await here.field('question').inputValue()).toBe('متى يفتح الجسر؟');
    await here.page.keyboard.press('Enter');
    await here.lastMessage.locator('discord-embed').first().waitFor();
  });
});
