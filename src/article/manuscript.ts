/**
 * What a file says of itself before it is an article: the common outcome of reading Markdown and of reading a page's text.
 * The id comes from the file's name, numbers and language are settled afterwards (read.ts).
 */

import type { Article } from './article.ts';
import type { Flaw } from './flaw.ts';
import type { FurnitureKind } from './furniture.ts';

/** A paragraph as it stands in the file. */
export interface Block {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly text: string;
}

export interface Manuscript extends Partial<Omit<Article, 'id' | 'title' | 'paragraphs'>> {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A line that is no part of the text, and what it was taken for. */
export interface SetApart extends Block {
  readonly kind: FurnitureKind | 'section' | 'headline';
}

export interface Parsed {
  /** Null where a flaw refuses the file. */
  readonly manuscript: Manuscript | null;
  readonly flaws: readonly Flaw[];
  readonly setApart: readonly SetApart[];
}
