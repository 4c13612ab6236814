/**
 * An article and who said what in it, in the annotation format of Citron (BBC R&D), as `rawi extract` prints it.
 *
 * Nominal statements (`أكد أهمية …`) are left out: the format's own articles hold clauses and quotations, and where a noun phrase ends is
 * a matter of opinion. `text` is the headline and the paragraphs parted by blank lines, and every span satisfies `text.slice(start, end) === span.text`.
 */

import { type Article, articleText } from '../article/article.ts';
import type { Attribution, Speaker, Statement } from './statement.ts';

export interface CitronArticle {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly text: string;
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly Statement[];
}

export function toCitron(article: Article, attribution: Attribution): CitronArticle {
  return {
    id: article.id,
    title: article.title,
    paragraphs: article.paragraphs.map((paragraph) => paragraph.text),
    text: articleText(article),
    speakers: attribution.speakers,
    quotes: attribution.statements.filter(({ nominal }) => !nominal),
  };
}
