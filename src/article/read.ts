/**
 * One file → one article, or the reasons why not. The only place that knows which ending is read how.
 *
 * `readArticle('amman-summit.md', bytes)` gives `{ article: { id: 'amman-summit', … }, flaws: [], setApart: [] }`. It never throws,
 * whatever the bytes.
 */

import { clean } from '../arabic/normalise.ts';
import type { Article, Paragraph } from './article.ts';
import { decodeText } from './encoding.ts';
import { type Flaw, refuse } from './flaw.ts';
import { detectLanguage } from './language.ts';
import type { Block, Manuscript, Parsed, SetApart } from './manuscript.ts';
import { parseMarkdown } from './markdown.ts';
import { parsePage } from './page.ts';

/** A long article has 100 kB, a book 2 MB. What is bigger was put there by mistake. In bytes. */
export const LARGEST_FILE = 5_000_000;

/** An id is shown as a choice in Discord, which takes at most 100 characters. */
const LONGEST_ID = 100;

const PARSERS: ReadonlyMap<string, (text: string) => Parsed> = new Map([
  ['.md', parseMarkdown],
  ['.txt', parsePage],
]);

export interface ArticleReading {
  readonly article: Article | null;
  readonly flaws: readonly Flaw[];
  /** Page furniture that was recognised and is no passage. */
  readonly setApart: readonly SetApart[];
}

/** The file's name cut into id and ending; null where no article can have such a name. */
export function articleId(name: string): { readonly id: string; readonly parse: (text: string) => Parsed } | null {
  const [, stem = '', ending = ''] = /^([^/\\]+)(\.[a-z]+)$/i.exec(name) ?? [];
  const id = stem.normalize('NFC').trim();
  const parse = PARSERS.get(ending.toLowerCase());
  return parse && id && id.length <= LONGEST_ID && !/^\.|\p{C}/u.test(id) ? { id, parse } : null;
}

/** @param name the file's name without folders */
export function readArticle(name: string, bytes: Uint8Array): ArticleReading {
  const named = articleId(name);
  if (!named) return refusal(refuse(nameAdvice(name)));
  if (bytes.length > LARGEST_FILE) return refusal(refuse(sizeAdvice(bytes.length)));
  const { text, flaw } = decodeText(bytes);
  if (text === null) return refusal(flaw);
  const { manuscript, flaws, setApart } = named.parse(text);
  if (!manuscript) return { article: null, flaws, setApart };
  const finished = finish(named.id, manuscript);
  return { ...finished, flaws: [...flaws, ...finished.flaws], setApart };
}

export function sizeAdvice(bytes: number): string {
  const megabytes = (size: number) => (size / 1e6).toFixed(1);
  return `The file has ${megabytes(bytes)} MB, more than the ${megabytes(LARGEST_FILE)} MB an article may have.`;
}

function nameAdvice(name: string): string {
  if (!PARSERS.has(/\.[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? '')) {
    return 'Only .md and .txt files are articles: convert it or move it elsewhere.';
  }
  return `The name cannot be used: take at most ${LONGEST_ID} visible characters, not beginning with a dot.`;
}

/** Numbers the paragraphs and settles the language. */
function finish(id: string, { blocks, ...manuscript }: Manuscript): Pick<ArticleReading, 'article' | 'flaws'> {
  const flaws: Flaw[] = [];
  const paragraphs: Paragraph[] = [];
  const sameBefore = repetitions();
  if (!hasWords(manuscript.title)) return { article: null, flaws: [refuse('The headline has no word in it.')] };
  for (const block of blocks) {
    if (!hasWords(block.text)) {
      const visible = clean(block.text).trim() !== '';
      const reason = `The paragraph has no ${visible ? 'word in it' : 'visible character: it is left out'}.`;
      flaws.push({ line: block.line, reason, refused: false });
      if (!visible) continue;
    }
    const earlier = sameBefore(block);
    if (earlier !== undefined) {
      const reason = `The paragraph says the same as the one on line ${earlier.line}: take one of them out.`;
      flaws.push({ line: block.line, reason, refused: false });
    }
    paragraphs.push({ number: paragraphs.length + 1, text: block.text });
  }
  if (!paragraphs.some(({ text }) => hasWords(text))) {
    return { article: null, flaws: [...flaws, refuse('There is no text under the headline.')] };
  }
  const language =
    manuscript.language ?? detectLanguage([manuscript.title, ...paragraphs.map(({ text }) => text)].join('\n'));
  return { article: { aliases: [], ...manuscript, id, language, paragraphs }, flaws };
}

/** The first words of a paragraph: most differ by then. */
const BEGINNING = /^(?:\S+\s+){0,6}/;

/** Gives for each block the first one before it that says the same, white space aside, if there is one. */
function repetitions(): (block: Block) => Block | undefined {
  /** By their beginning; null once they are kept by the whole of their text. */
  const begun = new Map<string, Block | null>();
  const whole = new Map<string, Block>();
  return (block) => {
    const beginning = squeezed(BEGINNING.exec(block.text)?.[0] ?? '');
    const first = begun.get(beginning);
    begun.set(beginning, first === undefined ? block : null);
    if (first === undefined) return undefined;
    if (first !== null) whole.set(squeezed(first.text), first);
    const text = squeezed(block.text);
    const earlier = whole.get(text);
    if (earlier === undefined) whole.set(text, block);
    return earlier;
  };
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Tatweel counts as a letter in Unicode, but says nothing by itself. */
function hasWords(text: string): boolean {
  return /(?!\u0640)[\p{L}\p{N}]/u.test(text);
}

function refusal(flaw: Flaw): ArticleReading {
  return { article: null, flaws: [flaw], setApart: [] };
}
