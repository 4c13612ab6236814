/**
 * What an article is, and the one text that every offset of the program counts in.
 *
 * `articleText({ title: 'ع', paragraphs: [{ number: 1, text: 'أ' }, { number: 2, text: 'ب' }], … })` is `'ع\n\nأ\n\nب'`:
 * the headline (paragraph 0) and the paragraphs, parted by blank lines, exactly as they stand in the file. Nothing is
 * tidied here, so that a span can always be found again in what the newspaper printed.
 */

/** The two languages that Rawi reads and speaks. */
export type Language = 'ar' | 'en';

export interface Paragraph {
  /** From 1; the headline is paragraph 0 and is not in the list. */
  readonly number: number;
  /** As in the file: white space inside is untouched, none at the ends. */
  readonly text: string;
}

export interface Article {
  /** The file's name without its ending. */
  readonly id: string;
  readonly title: string;
  readonly outlet?: string;
  readonly section?: string;
  /** ISO 8601 date or date-time, as given. */
  readonly published?: string;
  readonly url?: string;
  readonly language: Language;
  /** Other names that people call this article by; found by suggestions and article options. */
  readonly aliases: readonly string[];
  readonly paragraphs: readonly Paragraph[];
}

/** The text that all spans of an article count in (UTF-16 units): headline and paragraphs parted by blank lines. */
export function articleText(article: Pick<Article, 'title' | 'paragraphs'>): string {
  return [article.title, ...article.paragraphs.map((paragraph) => paragraph.text)].join('\n\n');
}

/** Where each paragraph starts in `articleText`; index 0 is the headline, index n paragraph n. */
export function paragraphOffsets(article: Pick<Article, 'title' | 'paragraphs'>): readonly number[] {
  const offsets = [0];
  let end = article.title.length;
  for (const paragraph of article.paragraphs) {
    offsets.push(end + 2);
    end += 2 + paragraph.text.length;
  }
  return offsets;
}
