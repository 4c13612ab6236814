/**
 * The articles as the newsroom works with them: read for matching, their words counted, their passages indexed, their people
 * known. Built once from a corpus; nothing in it changes afterwards.
 */

import { type Article, paragraphOffsets } from '../article/article.ts';
import type { Corpus } from '../newsroom.ts';
import { type ReadArticle, readArticle } from '../question/reading.ts';
import type { Term } from '../question/terms.ts';
import { buildVocabulary, type Vocabulary } from '../question/vocabulary.ts';
import { buildSearch } from '../search/engine.ts';
import type { Passage, SearchEngine } from '../search/search.ts';
import { articleKey } from './keys.ts';
import { buildPeople, type People } from './people.ts';

export interface Library {
  readonly articles: readonly Article[];
  readonly vocabulary: Vocabulary;
  readonly people: People;
  readonly engine: SearchEngine;
  /** By id. */
  read(article: string): ReadArticle | null;
  /** By the key that a button carries (keys.ts). */
  byKey(key: string): ReadArticle | null;
  /** The articles worth a closer look for a question, the likeliest first; the one asked for where it is given. */
  candidates(question: string, terms: readonly Term[], article?: string): readonly ReadArticle[];
}

/** Passages whose articles are looked at, and articles at most: a reader's question is about one of them. */
const PASSAGES = 60;
const ARTICLES = 12;

/** See the header. */
export function buildLibrary({ articles }: Corpus): Library {
  const reads = new Map(articles.map(({ article, attribution }) => [article.id, readArticle(article, attribution)]));
  const keys = new Map(articles.map(({ article }) => [articleKey(article), article.id]));
  const vocabulary = buildVocabulary(paragraphWords(reads.values()));
  const engine = buildSearch([...reads.values()].flatMap(passagesOf));
  return {
    articles: articles.map(({ article }) => article),
    vocabulary,
    people: buildPeople(reads.values(), vocabulary),
    engine,
    read: (id) => reads.get(id) ?? null,
    byKey: (key) => reads.get(keys.get(key) ?? '') ?? null,
    candidates(question, terms, article) {
      const only = article === undefined ? undefined : reads.get(article);
      if (only !== undefined) return [only];
      const found = engine.search(expand(question, terms, vocabulary), { limit: PASSAGES });
      const ids = [...new Set(found.map(({ passage }) => passage.article))].slice(0, ARTICLES);
      return ids.flatMap((id) => reads.get(id) ?? []);
    },
  };
}

/** The question with the articles' own words for what it says otherwise, so that the index finds them. */
function expand(question: string, terms: readonly Term[], vocabulary: Vocabulary): string {
  const others = terms.flatMap(({ forms }) => {
    return [...forms.keys()]
      .filter((form) => form.startsWith('=') && vocabulary.frequency(form) > 0)
      .map((form) => form.slice(1));
  });
  return [question, ...others].join(' ');
}

function* paragraphWords(articles: Iterable<ReadArticle>): Generator<readonly string[]> {
  for (const { paragraphs } of articles) {
    for (const { words } of paragraphs) yield words.map(({ folded }) => folded);
  }
}

function passagesOf({ article, attribution }: ReadArticle): Passage[] {
  const offsets = paragraphOffsets(article);
  return article.paragraphs.map(({ number, text }) => ({
    article: article.id,
    paragraph: number,
    title: article.title,
    text,
    offset: offsets[number] ?? 0,
    statements: attribution.statements.filter((statement) => statement.paragraph === number),
  }));
}
