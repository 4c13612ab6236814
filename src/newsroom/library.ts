/**
 * The articles as the newsroom works with them: read for matching, their words counted, their passages indexed, their people
 * known. Built once from a corpus; nothing in it changes afterwards.
 */

import type { Article } from '../article/article.ts';
import type { Corpus } from '../newsroom.ts';
import type { EngineScore } from '../question/rank.ts';
import { type ReadArticle, readArticle } from '../question/reading.ts';
import type { Term } from '../question/terms.ts';
import { type Vocabulary, vocabularyOver } from '../question/vocabulary.ts';
import { entryOf, searchOver } from '../search/engine.ts';
import type { Passage, ScoredPassage } from '../search/search.ts';
import { textIndex } from '../search/text-index.ts';
import { articleKey } from './keys.ts';
import { buildPeople, type People } from './people.ts';

export interface Library {
  readonly articles: readonly Article[];
  readonly vocabulary: Vocabulary;
  readonly people: People;
  /** By id. */
  read(article: string): ReadArticle | null;
  /** By the key that a button carries (keys.ts). */
  byKey(key: string): ReadArticle | null;
  look(question: string, terms: readonly Term[], article?: string): Look;
}

/** Where to look for a question. */
interface Look {
  /** The articles worth a closer look, the likeliest first; the one asked for where it is given. */
  readonly articles: readonly ReadArticle[];
  /** What the search engine makes of each paragraph: 0 for what it leaves out. */
  readonly engine: EngineScore;
}

/** Passages whose articles are looked at, and articles at most: a reader's question is about one of them. */
const PASSAGES = 30;
const ARTICLES = 10;
/** Articles that are kept as words, the last ones asked about: some 50 kB each. */
const READ_AT_ONCE = 1000;

/** See the header. */
export function buildLibrary(corpus: Corpus): Library {
  const { articles } = corpus;
  const known = new Map(articles.map((one) => [one.article.id, one]));
  const recent = new Map<string, ReadArticle>();

  const read = (id: string): ReadArticle | null => {
    const kept = recent.get(id);
    if (kept !== undefined) return kept;
    const one = known.get(id);
    if (one === undefined) return null;
    const made = readArticle(one.article, one.attribution);
    const [oldest] = recent.keys();
    if (recent.size >= READ_AT_ONCE && oldest !== undefined) recent.delete(oldest);
    recent.set(id, made);
    return made;
  };

  const keys = new Map(articles.map(({ article }) => [articleKey(article), article.id]));
  const passages = articles.flatMap(({ article }) => passagesOf(article));
  const { index = textIndex(passages.map(entryOf)) } = corpus;
  const vocabulary = vocabularyOver(index);
  const engine = searchOver(index, passages);
  return {
    articles: articles.map(({ article }) => article),
    vocabulary,
    people: buildPeople(articles, vocabulary),
    read,
    byKey: (key) => read(keys.get(key) ?? ''),
    look(question, terms, article) {
      const found = engine.search(question, {
        limit: PASSAGES,
        alternatives: new Map(terms.map(({ folded, others }) => [folded, others])),
        ...(article !== undefined && { article }),
      });
      const scores = new Map(found.map(({ passage, score }) => [`${passage.article}\n${passage.paragraph}`, score]));
      return {
        articles: (article !== undefined ? [article] : idsOf(found)).flatMap((id) => read(id) ?? []),
        engine: ({ article: { id } }, paragraph) => scores.get(`${id}\n${paragraph}`) ?? 0,
      };
    },
  };
}

/** The articles of the passages, the likeliest first. */
function idsOf(found: readonly ScoredPassage[]): string[] {
  return [...new Set(found.map(({ passage }) => passage.article))].slice(0, ARTICLES);
}

/** The passages of an article in their order: what the index of a corpus is made of. */
export function passagesOf({ id, title, paragraphs }: Article): Passage[] {
  return paragraphs.map(({ number, text }) => ({ article: id, paragraph: number, title, text }));
}
