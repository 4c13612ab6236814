/**
 * A tab of the playground in a real browser, with what a person does in it. What may never happen in any tab is collected while
 * the test runs and looked at when it ends: an error in the console, a request to another host.
 */

import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

export interface Tab {
  readonly page: Page;
  readonly composer: Locator;
  /** The messages of the conversation, oldest first. */
  readonly messages: Locator;
  readonly lastMessage: Locator;
  /** The list of what can be chosen while one writes. */
  readonly offers: Locator;
  /** The field of an option. */
  field(option: string): Locator;
  /** Writes a message and sends it. */
  say(text: string): Promise<void>;
  /** Uses a command as a person does: `/`, its name, the values of its required options, enter. */
  use(command: string, ...values: readonly string[]): Promise<void>;
  /** Takes errors that the test itself has brought about from the console. */
  forgive(error: RegExp): void;
  /** Who one is here. */
  name(): Promise<string>;
}

export async function openTab(context: BrowserContext, address: string): Promise<Tab> {
  const page = await context.newPage();
  let wrong: readonly string[] = [];
  const note = (what: string) => {
    wrong = [...wrong, what];
  };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(address).host) note(`asked ${request.url()}`);
  });
  onTestFinished(async () => {
    await page.close();
    expect(wrong).toEqual([]);
  });
  await page.goto(address);
  const composer = page.locator('#composer');
  const me = page.locator('.me bdi');
  await me.waitFor({ state: 'attached' });
  const messages = page.locator('article');
  return {
    page,
    composer,
    messages,
    lastMessage: messages.last(),
    offers: page.locator('.composer .listbox [role=option]'),
    field: (option) => page.getByRole('combobox', { name: option, exact: true }),
    async say(text) {
      await composer.fill(text);
      await composer.press('Enter');
    },
    async use(command, ...values) {
      await composer.fill(`/${command}`);
      await composer.press('Enter');
      for (const [index, value] of values.entries()) {
        if (index > 0) await page.keyboard.press('Tab');
        await page.keyboard.insertText(value);
      }
      await page.keyboard.press('Enter');
    },
    forgive(error) {
      wrong = wrong.filter((text) => !error.test(text));
    },
    name: async () => (await me.textContent()) ?? '',
  };
}
