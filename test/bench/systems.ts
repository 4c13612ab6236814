/**
 * Rawi's search and its peers behind one face: build an index of passages, then rank their places for a question.
 *
 * The peers run as their documentation has them for Arabic: MiniSearch as it comes; lunr with lunr-languages' Arabic stemmer
 * and stop words, the question cut into words as lunr's own parser would trip over «؟»; FlexSearch with an encoder that folds, drops stop words and takes light stems (Rawi's own, since
 * FlexSearch has none for Arabic) and with `suggest`, without which it wants every word of a question in the passage.
 */

import { Index } from 'flexsearch';
import lunr from 'lunr';
import arabicLunr from 'lunr-languages/lunr.ar.js';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import MiniSearch from 'minisearch';
import { lightStem } from '../../src/arabic/stem.ts';
import { isQuestionWord, isStopWord } from '../../src/arabic/stop-words.ts';
import { words } from '../../src/arabic/words.ts';
import { buildSearch } from '../../src/search/engine.ts';
import type { Passage } from '../../src/search/search.ts';

export interface System {
  readonly name: string;
  /** The largest collection, in paragraphs, that it is measured on: beyond, building alone takes minutes. */
  readonly largest: number;
  /** Gives a function from a question to the places of at most ten passages, best first. */
  build(passages: readonly Passage[]): (question: string) => number[];
}

const LIMIT = 10;

const rawi: System = {
  name: 'Rawi',
  largest: 100_000,
  build(passages) {
    const places = new Map(passages.map((passage, place) => [passage, place]));
    const engine = buildSearch(passages);
    return (question) => engine.search(question, { limit: LIMIT }).flatMap(({ passage }) => places.get(passage) ?? []);
  },
};

const miniSearch: System = {
  name: 'MiniSearch',
  largest: 100_000,
  build(passages) {
    const index = new MiniSearch({ fields: ['title', 'text'] });
    index.addAll(passages.map(({ title, text }, id) => ({ id, title, text })));
    return (question) =>
      index
        .search(question)
        .slice(0, LIMIT)
        .map(({ id }) => Number(id));
  },
};

const lunrArabic: System = {
  name: 'lunr, Arabic',
  largest: 20_000,
  build(passages) {
    stemmerSupport(lunr);
    arabicLunr(lunr);
    const index = lunr((builder) => {
      builder.use(lunr.ar);
      builder.ref('id');
      builder.field('title');
      builder.field('text');
      for (const [id, { title, text }] of passages.entries()) builder.add({ id, title, text });
    });
    return (question) =>
      index
        .query((query) => {
          query.term(
            words(question).map(({ text }) => text),
            {},
          );
        })
        .slice(0, LIMIT)
        .map(({ ref }) => Number(ref));
  },
};

const flexSearchArabic: System = {
  name: 'FlexSearch, Arabic',
  largest: 20_000,
  build(passages) {
    const index = new Index({
      encode: (text: string) =>
        words(text).flatMap(({ folded }) => (isStopWord(folded) || isQuestionWord(folded) ? [] : [lightStem(folded)])),
    });
    for (const [id, { title, text }] of passages.entries()) index.add(id, `${title} ${text}`);
    return (question) => index.search(question, { limit: LIMIT, suggest: true }).map(Number);
  },
};

export const systems: readonly System[] = [rawi, miniSearch, lunrArabic, flexSearchArabic];
