/**
 * `npm run bench -- NAME ARGUMENTS…`: measures one part of Rawi and prints the figures.
 *
 * `npm run bench -- attribution GOLD_DIR` prints how well statements and speakers are found in annotated articles. A benchmark is a
 * module with a `run` function; it is loaded only when it is asked for.
 */

type Benchmark = (args: readonly string[]) => void | Promise<void>;

const BENCHMARKS: Readonly<Record<string, () => Promise<{ run: Benchmark }>>> = {
  attribution: () => import('./attribution.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(BENCHMARKS, name) ? BENCHMARKS[name] : undefined;
if (load) await (await load()).run(args);
else {
  console.error(`There is no benchmark «${name}». Choose one of: ${Object.keys(BENCHMARKS).join(', ')}.`);
  process.exitCode = 1;
}
