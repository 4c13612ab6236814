import { defineConfig } from 'vitest/config';

/** Cases of the property tests in test/fuzz: `npm run fuzz` is `vitest run test/fuzz --mode fuzz`. */
const FUZZ_CASES = { few: 300, many: 100_000 };

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    provide: { fuzzCases: mode === 'fuzz' ? FUZZ_CASES.many : FUZZ_CASES.few },
    ...(mode === 'fuzz' && { testTimeout: 0 }),
    coverage: { provider: 'v8', include: ['src/**/*.ts', 'commands/**/*.ts'], reporter: ['text-summary', 'text'] },
  },
}));
