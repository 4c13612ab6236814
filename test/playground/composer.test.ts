import { describe, expect, it } from 'vitest';
import { stage } from './scene.ts';
import { chromium } from './with-page.ts';

describe.skipIf(chromium === null)('given the composer in a browser (without Chromium: skipped)', () => {
  const { tab } = stage();

  it('offers every command with its description after a slash', async () => {
    const { composer, offers } = await tab();
    await composer.fill('/');
    const texts = await offers.allTextContents();
    expect(texts.map((text) => text.trim().split(/\s/)[0])).toEqual([
      '/ask',
      '/who-said',
      '/verify',
      '/quotes',
      '/speakers',
      '/article',
    ]);
    expect(texts[1]).toContain('من قال هذا الكلام؟');
  });

  it('narrows the commands as one types, and moves along them with the arrow keys', async () => {
    const { composer, offers, page } = await tab();
    await composer.fill('/a');
    const reached = page.locator('.composer [role=option][aria-selected=true]');
    expect(await reached.textContent()).toContain('/ask');
    await composer.press('ArrowDown');
    expect(await reached.textContent()).toContain('/article');
    await composer.press('ArrowUp');
    await composer.press('ArrowUp');
    expect(await reached.textContent()).toContain('/speakers');
    await composer.press('ArrowDown');
    expect(await reached.textContent()).toContain('/ask');
    await composer.fill('/art');
    expect(await offers.count()).toBe(1);
  });

  it('takes a command with tab and puts the focus on its first required option, with what the option is for', async () => {
    const { composer, field, page } = await tab();
    await composer.fill('/who');
    await composer.press('Tab');
    await page.keyboard.insertText('الجسر');
    expect(await field('words').inputValue()).toBe('الجسر');
    expect(await page.locator('#hint').textContent()).toContain('The words, a claim');
  });

  it('suggests what the bot suggests while an option is typed, and takes the choice with the keys', async () => {
    const { composer, field, offers, page, lastMessage } = await tab();
    await composer.fill('/quotes');
    await composer.press('Enter');
    await page.keyboard.insertText('سامر');
    // Before anything is typed everybody is suggested.
    await offers.getByText('ريم').waitFor({ state: 'hidden' });
    await offers.getByText('سامر حداد').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await field('speaker').inputValue()).toContain('سامر حداد');
    await page.keyboard.press('Enter');
    await lastMessage.getByText('استبدلنا الحديد القديم').waitFor();
  });

  it('adds an optional option by name, and takes it away with backspace', async () => {
    const { composer, field, page } = await tab();
    await composer.fill('/who');
    await composer.press('Enter');
    await page.getByRole('button', { name: 'Add the option article' }).press('Enter');
    expect(await field('article').getAttribute('aria-required')).toBe('false');
    await page.locator('.listbox').getByText('Harbour stays closed').waitFor();
    await page.keyboard.press('Backspace');
    expect(await field('article').count()).toBe(0);
  });

  it('does not send a command without a required option, and says which one is missing', async () => {
    const { composer, field, page, messages } = await tab();
    const before = await messages.count();
    await composer.fill('/verify');
    await composer.press('Enter');
    await page.keyboard.insertText('الجسر سيفتح');
    await page.keyboard.press('Enter');
    expect(await field('speaker').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('alert').textContent()).toBe('The option speaker is required.');
    await page.keyboard.insertText('ريم');
    expect(await field('speaker').inputValue()).toBe('ريم');
    expect(await messages.count()).toBe(before);
  });

  it('closes the list with escape, then leaves the command', async () => {
    const { composer, offers, page } = await tab();
    await composer.fill('/quotes');
    await composer.press('Enter');
    await page.keyboard.insertText('ر');
    await offers.first().waitFor();
    await page.keyboard.press('Escape');
    expect(await offers.count()).toBe(0);
    expect(await page.locator('.command').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.command').count()).toBe(0);
    await page.keyboard.insertText('a text again');
    expect(await composer.inputValue()).toBe('a text again');
  });

  it('sends a command without options at once when there is nothing to fill in', async () => {
    const { use, lastMessage } = await tab();
    await use('speakers');
    await lastMessage.getByText('نبيل العطار').waitFor();
  });

  it('completes a name after an @', async () => {
    const { composer, page } = await tab();
    await composer.pressSequentially('@ra');
    await composer.press('Tab');
    await page.keyboard.insertText('x');
    expect(await composer.inputValue()).toBe('@Rawi x');
  });

  it('writes a new line with shift and enter, and sends nothing that is empty', async () => {
    const { composer, messages } = await tab();
    const before = await messages.count();
    await composer.press('Enter');
    await composer.fill('one');
    await composer.press('Shift+Enter');
    expect(await composer.inputValue()).toBe('one\n');
    expect(await messages.count()).toBe(before);
  });
});
