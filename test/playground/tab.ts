/** A tab of the playground in a real browser, with what a person does in it. */

import type { Locator, Page } from 'playwright-core';

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
  /** Who one is here. */
  name(): Promise<string>;
}

/** Opens the playground in a page of the browser. */
export async function openTab(page: Page, address: string): Promise<Tab> {
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
    name: async () => (await me.textContent()) ?? '',
  };
}
