/**
 * Makes the pictures of the README: the real page with the real bot on the sample article (`npm run screenshots`). Needs Chromium
 * and a font with Arabic letters, on Debian the packages chromium and fonts-noto-core.
 */

import { openTab } from './tab.ts';
import { startBrowser, startScene } from './with-page.ts';

const PICTURES = [
  { file: 'who-said.png', height: 560, command: 'who-said', values: ['هذا غير دقيق'] },
  { file: 'verify.png', height: 720, command: 'verify', values: ['هذه عملية متوقفة في نفس الوقت', 'بلينكن'] },
];

const scene = await startScene('corpus');
const browser = await startBrowser();
for (const { file, height, command, values } of PICTURES) {
  await scene.restart(async () => undefined);
  const page = await browser.newPage({ viewport: { width: 960, height }, deviceScaleFactor: 2 });
  const { use, lastMessage } = await openTab(page, scene.playground.address);
  await use(command, ...values);
  await lastMessage.locator('discord-embed').last().waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `test/playground/screenshots/${file}`, animations: 'disabled', caret: 'hide' });
  await page.close();
}
await browser.close();
await scene.stop();
