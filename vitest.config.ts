import { defineConfig } from 'vitest/config';

/** Cases of the property tests in test/fuzz: `npm run fuzz` is `vitest run test/fuzz --mode fuzz`. */
const FUZZ_CASES = { few: 300, many: 100_000 };

export default defineConfig(({ mode }) => ({
  test: {
    // A real browser and real sockets on a busy machine: there a test may try again, on a desk it may not.
    retry: process.env.CI ? 2 : 0,
    include: ['test/**/*.test.ts'],
    provide: { fuzzCases: mode === 'fuzz' ? FUZZ_CASES.many : FUZZ_CASES.few },
    ...(mode === 'fuzz' && { testTimeout: 0 }),
    coverage: { provider: 'v8', include: ['src/**/*.ts', 'commands/**/*.ts'], reporter: ['text-summary', 'text'] },
  },
}));
