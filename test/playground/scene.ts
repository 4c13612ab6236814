/** One scene and one browser for a test file, a fresh window for each test. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished, vi } from 'vitest';
import { openTab, type Tab } from './tab.ts';
import { type Scene, startBrowser, startScene } from './with-page.ts';

const ARTICLES = 'test/playground/articles';

export interface Stage {
  readonly scene: () => Scene;
  /** Tabs of one window; `width` in pixels. */
  tabs(count: number, width?: number): Promise<readonly Tab[]>;
  tab(width?: number): Promise<Tab>;
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
  const tabs = async (count: number, width = 1280) => {
    const context = await started(browser).newContext({ viewport: { width, height: 800 } });
    onTestFinished(() => context.close());
    const { address } = started(scene).playground;
    const opened: Tab[] = [];
    for (let number = 0; number < count; number += 1) opened.push(await openTab(context, address));
    return opened;
  };
  return {
    scene: () => started(scene),
    tabs,
    async tab(width) {
      const [tab] = await tabs(1, width);
      return started(tab);
    },
  };
}
