/** `rawi index`: saves who said what and the search index beside the articles, so that the next start need not find it out again. */

import { readIndexFile, writeIndexFile } from '../newsroom/index-file.ts';
import { indexArticles } from '../newsroom/indexing.ts';
import { complain } from './console.ts';
import { type CommonFlags, openCorpus } from './open.ts';
import type { ExitStatus } from './program.ts';

export async function indexCorpus(flags: CommonFlags): Promise<ExitStatus> {
  const opened = await openCorpus(flags);
  if (!opened) return 1;
  const { config, corpus } = opened;
  const earlier = readIndexFile(config.corpusDir);
  const { fresh, block } = indexArticles(corpus.articles, earlier);
  const count = `${corpus.articles.length} ${corpus.articles.length === 1 ? 'article' : 'articles'}`;
  if (block === earlier) {
    process.stdout.write(`${count}, unchanged: nothing to do.\n`);
    return 0;
  }
  try {
    const path = await writeIndexFile(block, config.corpusDir);
    process.stdout.write(`${count}, ${fresh} new or changed: saved in ${path}.\n`);
    return 0;
  } catch (error) {
    complain(`The index cannot be written into ${config.corpusDir}: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}
