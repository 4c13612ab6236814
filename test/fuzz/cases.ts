/**
 * How many cases a property is tried on: some hundreds in `npm test`, a hundred thousand over all properties in `npm run fuzz`
 * (vitest.config.ts).
 */

import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    fuzzCases: number;
  }
}

/** @param share of all cases, 0 to 1: what a case costs differs. */
export function cases(share: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(share * inject('fuzzCases')) };
}
