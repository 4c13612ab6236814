/**
 * What most calls need before they can begin: the settings and the articles. Everything that is wrong with either is said
 * at once.
 */

import { type LoadedCorpus, loadCorpus } from '../article/corpus.ts';
import { describeProblem } from '../article/flaw.ts';
import { type CheckedConfig, type Config, environment, readConfig } from '../config.ts';
import { complain } from './console.ts';

/** Options of the command line that take the place of the settings of the same meaning. */
export interface CommonFlags {
  readonly corpus?: string;
  readonly language?: string;
  readonly guild?: string;
}

export interface Opened {
  readonly config: Config;
  readonly corpus: LoadedCorpus;
}

/** The settings of this call. */
export function readSettings({ corpus, language, guild }: CommonFlags, tokenNeeded = false): CheckedConfig {
  const variables = {
    ...environment(),
    ...(corpus !== undefined && { CORPUS_DIR: corpus }),
    ...(language !== undefined && { LANGUAGE: language }),
    ...(guild !== undefined && { DISCORD_GUILD: guild }),
  };
  return readConfig(variables, tokenNeeded);
}

/** The settings of this call; what is wrong with them is said. */
export function openSettings(flags: CommonFlags, tokenNeeded = false): CheckedConfig {
  const checked = readSettings(flags, tokenNeeded);
  checked.problems.forEach(complain);
  return checked;
}

/** Settings and articles, or null after saying why there are none. Broken files are named, and cost themselves only. */
export async function openCorpus(flags: CommonFlags): Promise<Opened | null> {
  const { config, corpusDir } = openSettings(flags);
  const corpus = await loadCorpus(corpusDir);
  for (const problem of corpus.problems) if (problem.refused) complain(describeProblem(problem));
  return config && corpus.articles.length > 0 ? { config, corpus } : null;
}
