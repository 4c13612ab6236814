/** `rawi index`: saves who said what beside the articles, so that the next start need not find it out again. */

import { attributeAll, saveStatements } from '../newsroom/saved-statements.ts';
import { complain } from './console.ts';
import { type CommonFlags, openCorpus } from './open.ts';
import type { ExitStatus } from './program.ts';

export async function indexCorpus(flags: CommonFlags): Promise<ExitStatus> {
  const opened = await openCorpus(flags);
  if (!opened) return 1;
  const { config, corpus } = opened;
  const attributed = await attributeAll(corpus.articles, config.corpusDir);
  const count = `${corpus.articles.length} ${corpus.articles.length === 1 ? 'article' : 'articles'}`;
  if (attributed.fresh === 0) {
    process.stdout.write(`${count}, unchanged: nothing to do.\n`);
    return 0;
  }
  try {
    const path = await saveStatements(attributed, config.corpusDir);
    process.stdout.write(`${count}, ${attributed.fresh} new or changed: saved in ${path}.\n`);
    return 0;
  } catch (error) {
    complain(`The index cannot be written into ${config.corpusDir}: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}
