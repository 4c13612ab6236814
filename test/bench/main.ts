/**
 * The benchmarks, by name: `npm run bench -- NAME ARGUMENTS…`. Each says in its own file what it measures and takes.
 */

const benches = {
  attribution: () => import('./attribution.ts'),
  retrieval: () => import('./retrieval.ts'),
  ablation: () => import('./ablation.ts'),
  measure: () => import('./measure.ts'),
  confidence: () => import('./confidence.ts'),
  questions: () => import('./questions.ts'),
  soak: () => import('./soak.ts'),
  reload: () => import('./reload.ts'),
  growth: () => import('./growth.ts'),
} as const;

const [name = '', ...args] = process.argv.slice(2);
const bench = Object.entries(benches).find(([known]) => known === name)?.[1];
if (bench === undefined) {
  console.error(`No benchmark "${name}". There are: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  await (await bench()).run(args);
}
