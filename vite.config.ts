/** Builds the playground's page into dist/playground: plain files, nothing inlined, so that the page needs no inline script or style. */

import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/playground/page',
  base: './',
  publicDir: false,
  build: {
    outDir: '../../../dist/playground',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
