/**
 * Articles → a corpus with everything found out about it: who said what, who speaks, and the index. What an earlier index knows is
 * taken from there, whole articles at a time.
 *
 * `indexArticles(articles, readIndexFile('corpus'))` gives the corpus, and the block of bytes to save or to hand on.
 */

import type { Article } from '../article/article.ts';
import { attribute } from '../attribution/attribute.ts';
import type { Corpus, CorpusArticle } from '../newsroom.ts';
import type { Entry } from '../search/collection.ts';
import { entryOf } from '../search/engine.ts';
import { textIndex } from '../search/text-index.ts';
import { articleDigest } from './keys.ts';
import { passagesOf } from './library.ts';
import type { SharedBytes } from './lists.ts';
import { voicesOf } from './people.ts';
import {
  packCorpus,
  parseAttribution,
  parseVoices,
  type SavedArticle,
  type SavedCorpus,
  toJson,
  unpackCorpus,
} from './saved-corpus.ts';

export interface Indexed {
  readonly corpus: Corpus;
  /** How many articles had to be worked out. */
  readonly fresh: number;
  /** All of it, to save or to hand on: the earlier block itself where that says the same. */
  readonly block: SharedBytes;
}

/** Takes some milliseconds a new article and a fraction of one for others. A bad `earlier` is as good as none. */
export function indexArticles(articles: readonly Article[], earlier: SharedBytes | null): Indexed {
  const saved = earlier === null ? null : unpackCorpus(earlier);
  const known = new Map(saved?.articles.map((one) => [one.digest, one]));
  let fresh = 0;
  const found = articles.map((article) => {
    const digest = articleDigest(article);
    const before = known.get(digest);
    if (before === undefined) fresh += 1;
    return { article, before, ...(before ?? findOut(article, digest)) };
  });
  const index = textIndex(
    found.flatMap(({ article, before }) => entriesOf(article, before)),
    saved?.index,
  );
  const same = saved !== null && fresh === 0 && isSame(found, saved);
  const block = same && earlier !== null ? earlier : packCorpus({ articles: found, index: index.saved });
  // Statements lie in the block from now on, and not a second time beside it.
  const kept = same ? saved : unpackCorpus(block);
  const corpus = { articles: found.map((one, at) => lazily(one.article, kept?.articles[at] ?? one)), index };
  return { corpus, fresh, block };
}

function findOut(article: Article, digest: string): SavedArticle {
  const attribution = attribute(article);
  return {
    digest,
    attributionJson: toJson(attribution),
    voicesJson: toJson(voicesOf(attribution)),
    firstEntry: 0,
    entries: article.paragraphs.length,
  };
}

/** What the index is made of, with the places that the earlier one has for it. */
function entriesOf(article: Article, before: SavedArticle | undefined): Entry[] {
  const entries = passagesOf(article).map(entryOf);
  return before === undefined ? entries : entries.map((entry, at) => ({ ...entry, earlier: before.firstEntry + at }));
}

function isSame(found: readonly SavedArticle[], { articles }: SavedCorpus): boolean {
  return found.length === articles.length && found.every(({ digest }, at) => digest === articles[at]?.digest);
}

/** Statements are kept as they are saved and parsed when somebody asks for them: most never are. */
function lazily(article: Article, saved: SavedArticle): CorpusArticle {
  return {
    article,
    get attribution() {
      return parseAttribution(saved);
    },
    get voices() {
      return parseVoices(saved);
    },
  };
}
