/**
 * What a quotation is compared with: everything that one speaker says in an article as one run of words, and each paragraph as
 * it stands.
 *
 * A quotation may leave out the reporting clause («أ»، قال فلان، «ب») or run on into the next statement of the same speaker, so his
 * statements are joined in their order; the paragraphs are there for words that nobody is known to have said.
 */

import type { Word } from '../arabic/words.ts';
import type { Speaker } from '../attribution/statement.ts';
import type { ReadArticle, ReadParagraph, ReadStatement } from './reading.ts';

export interface StreamWord {
  readonly word: Word;
  readonly paragraph: ReadParagraph;
  readonly statement: ReadStatement | null;
}

export interface Stream {
  readonly article: ReadArticle;
  /** Whose words these are; null for a paragraph as it stands, and where the article does not tell. */
  readonly speaker: Speaker | null;
  readonly words: readonly StreamWord[];
}

/** The streams of an article: one a speaker, then one a paragraph. */
export function streamsOf(article: ReadArticle): Stream[] {
  const bySpeaker = new Map<Speaker, StreamWord[]>();
  for (const paragraph of article.paragraphs) {
    const taken = new Set<string>();
    for (const statement of paragraph.statements) {
      const { speaker } = statement;
      if (speaker === null) continue;
      const stream = bySpeaker.get(speaker) ?? [];
      bySpeaker.set(speaker, stream);
      for (const word of statement.contents.flatMap(({ from, to }) => paragraph.words.slice(from, to))) {
        // A statement inside another of the same speaker is not said twice.
        const place = `${speaker.name}\n${word.start}`;
        if (!taken.has(place)) stream.push({ word, paragraph, statement });
        taken.add(place);
      }
    }
  }
  return [
    ...Array.from(bySpeaker, ([speaker, words]) => ({ article, speaker, words })),
    ...article.paragraphs.map((paragraph) => ({
      article,
      speaker: null,
      words: paragraph.words.map((word) => ({ word, paragraph, statement: null })),
    })),
  ];
}
