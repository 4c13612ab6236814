/**
 * Discord's Markdown as pieces to draw. The grammar is that of discord-markdown-parser; what is no text, style, quotation, link or
 * mention here is text again, and only http and https addresses are links, so that nothing anybody writes becomes anything else.
 *
 * `parseMarkdown('> **هدنة**', true)` gives `[{ kind: 'quote', inside: [{ kind: 'strong', inside: [text 'هدنة'] }] }]`.
 */

import { rules, rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

type Style = 'strong' | 'em' | 'underline' | 'strikethrough' | 'code' | 'subtext' | 'heading';

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: Style | 'quote' | 'block'; readonly inside: readonly Piece[] }
  | { readonly kind: 'link'; readonly url: string; readonly inside: readonly Piece[] }
  | { readonly kind: 'mention'; readonly id: string };

type Parser = ReturnType<typeof SimpleMarkdown.parserFor>;
type ParserRule = Parameters<typeof SimpleMarkdown.parserFor>[0][string];
type Node = ReturnType<Parser>[number];

/** Headings and small text begin a line. The parser's own rules miss those after a quotation. */
function wholeLine(pattern: RegExp): ParserRule {
  return {
    order: SimpleMarkdown.defaultRules.heading.order - 0.5,
    match: (source, _, before) => (/(?:^|\n)$/.test(before) ? pattern.exec(source) : null),
    parse: (capture, parse, state) => ({ content: parse(capture[1] ?? '', state) }),
  };
}

const lines = {
  heading: wholeLine(/^#{1,3} +([^\n]+?)(?:\n|$)/),
  subtext: wholeLine(/^-# +([^\n]+?)(?:\n|$)/),
};
const parsers = {
  bot: SimpleMarkdown.parserFor({ ...rulesExtended, ...lines }),
  person: SimpleMarkdown.parserFor({ ...rules, ...lines }),
};

/** `byBot`: bots may write links with a text of their own, `[text](address)`. */
export function parseMarkdown(source: string, byBot: boolean): readonly Piece[] {
  return pieces(parsers[byBot ? 'bot' : 'person'](source, { inline: true }));
}

/** The parser gives every letter that is not ASCII a node of its own; joined again, or Arabic letters would not be. */
function pieces(nodes: readonly Node[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const node of nodes) {
    const piece = pieceOf(node);
    const before = joined.at(-1);
    if (piece.kind === 'text' && before?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: before.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

const STYLES: Readonly<Record<string, Style>> = {
  strong: 'strong',
  em: 'em',
  underline: 'underline',
  strikethrough: 'strikethrough',
  inlineCode: 'code',
  subtext: 'subtext',
  heading: 'heading',
};

function pieceOf(node: Node): Piece {
  const style = STYLES[node.type];
  if (style !== undefined) return { kind: style, inside: insideOf(node) };
  switch (node.type) {
    case 'br':
    case 'newline':
      return { kind: 'break' };
    case 'blockQuote':
      return { kind: 'quote', inside: withoutLastBreak(insideOf(node)) };
    case 'codeBlock':
      return { kind: 'block', inside: insideOf(node) };
    case 'url':
    case 'autolink':
    case 'link': {
      const url = String(node.target);
      return /^https?:\/\//i.test(url) ? { kind: 'link', url, inside: insideOf(node) } : textOf(plain(insideOf(node)));
    }
    case 'user':
      return { kind: 'mention', id: String(node.id) };
    case 'everyone':
    case 'here':
      return textOf(`@${node.type}`);
    default:
      return textOf(plain(insideOf(node)));
  }
}

function insideOf({ content }: Node): readonly Piece[] {
  return Array.isArray(content) ? pieces(content) : [textOf(String(content ?? ''))];
}

function textOf(text: string): Piece {
  return { kind: 'text', text };
}

/** A quotation is a block: the end of its last line is no empty line. */
function withoutLastBreak(inside: readonly Piece[]): readonly Piece[] {
  return inside.at(-1)?.kind === 'break' ? inside.slice(0, -1) : inside;
}

/** The words alone. */
export function plain(inside: readonly Piece[]): string {
  return inside
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'break') return '\n';
      return 'inside' in piece ? plain(piece.inside) : '';
    })
    .join('');
}
