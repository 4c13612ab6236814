/** One scene and one browser for a test file, a fresh window for each test. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, vi } from 'vitest';
import { openTab, type Tab } from './tab.ts';
import { type Scene, startBrowser, startScene } from './with-page.ts';

const ARTICLES = 'test/playground/articles';

export interface Stage {
  readonly scene: () => Scene;
  /** Tabs of one window. */
  tabs(count: number, options?: TabOptions): Promise<readonly Tab[]>;
  tab(options?: TabOptions): Promise<Tab>;
}

export interface TabOptions {
  /** Pixels. */
  readonly width?: number;
  /** Errors in the console that the test itself brings about. */
  readonly allowed?: readonly RegExp[];
}

/** Milliseconds: a browser on a busy machine is slow, and that is no fault. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 120_000 };

export function stage(): Stage {
  vi.setConfig(PATIENCE);
  let scene: Scene | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [scene, browser] = await Promise.all([startScene(ARTICLES), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await scene?.stop();
  });
  const started = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('The scene has not been started.');
    return part;
  };
  const tabs: Stage['tabs'] = async (count, { width = 1280, allowed = [] } = {}) => {
    const context = await started(browser).newContext({ viewport: { width, height: 800 } });
    onTestFinished(() => context.close());
    const { address } = started(scene).playground;
    const opened: Tab[] = [];
    for (let number = 0; number < count; number += 1) {
      const page = await context.newPage();
      watch(page, new URL(address).host, allowed);
      opened.push(await openTab(page, address));
    }
    return opened;
  };
  return {
    scene: () => started(scene),
    tabs,
    async tab(options) {
      const [tab] = await tabs(1, options);
      return started(tab);
    },
  };
}

/** What may never happen in any tab, looked at when the test ends: an error in the console, a request to another host. */
function watch(page: Page, host: string, allowed: readonly RegExp[]): void {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).host !== host) wrong.push(`asked ${request.url()}`);
  });
  onTestFinished(async () => {
    await page.close();
    expect(wrong.filter((text) => !allowed.some((error) => error.test(text)))).toEqual([]);
  });
}
