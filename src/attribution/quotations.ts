/**
 * Quotation marks and brackets paired, so that what stands between them can be taken as one thing.
 *
 * `atoms(tokens('قال: "نعم"', 0))` is قال, `:`, and one quotation holding نعم. All styles are known (" « » “ ” „ ‘ ’ ' { }), nested and
 * mixed; a mark that closes nothing is ignored, and a quotation that is never closed ends with the paragraph. A straight mark
 * opens or closes by the white space about it, and so does a guillemet that points the wrong way (»نعم«). Linear time, whatever the marks.
 */

import type { Token } from './tokens.ts';

/** A word, a mark, or everything between two marks as one. */
export type Atom = WordAtom | MarkAtom | Enclosed;
export interface WordAtom {
  readonly kind: 'word';
  readonly start: number;
  readonly end: number;
  readonly token: Token;
  /** The article shows it to be a part of somebody's name (known-names.ts). */
  readonly isName?: boolean;
  /** The article shows it to be an everyday word: it also stands there with an article or without its prefix. */
  readonly isCommon?: boolean;
}
interface MarkAtom {
  readonly kind: 'mark';
  readonly start: number;
  readonly end: number;
  readonly token: Token;
}
export type Enclosed = Quotation | Bracket;
interface Quotation extends Enclosure {
  readonly kind: 'quotation';
}
interface Bracket extends Enclosure {
  readonly kind: 'bracket';
}
interface Enclosure {
  /** A mark closes it, and not the end of the paragraph. */
  readonly closed: boolean;
  /** With its marks. */
  readonly start: number;
  readonly end: number;
  /** Without its marks. */
  readonly inner: readonly Atom[];
  /** The opening mark stands right behind a letter («بـ"كذا"», «ال«كذا»»). */
  readonly attached: boolean;
}

/** The folded word at an atom; '' if it is none. */
export const wordOf = (atom: Atom | undefined): string => (atom?.kind === 'word' ? atom.token.folded : '');
/** The mark at an atom, in one shape; '' if it is none. */
export const markOf = (atom: Atom | undefined): string => (atom?.kind === 'mark' ? atom.token.folded : '');
export const wordCount = (enclosed: Enclosed): number =>
  enclosed.inner.reduce(
    (sum, atom) => sum + (atom.kind === 'word' ? 1 : atom.kind === 'mark' ? 0 : wordCount(atom)),
    0,
  );
/** A quotation long enough to be speech on its own. */
export const isLong = (quotation: Enclosed): boolean => wordCount(quotation) >= 4;

type Style = 'double' | 'single' | 'guillemet' | 'curly' | 'brace' | 'round' | 'square';
type Side = 'open' | 'close' | 'either';
const MARKS: Readonly<Record<string, readonly [Style, Side]>> = {
  '"': ['double', 'either'],
  '“': ['double', 'either'],
  '”': ['double', 'either'],
  '„': ['double', 'either'],
  '‟': ['double', 'either'],
  "'": ['single', 'either'],
  '‘': ['single', 'either'],
  '’': ['single', 'either'],
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '‹': ['guillemet', 'open'],
  '›': ['guillemet', 'close'],
  '{': ['brace', 'open'],
  '}': ['brace', 'close'],
  '(': ['round', 'open'],
  ')': ['round', 'close'],
  '[': ['square', 'open'],
  ']': ['square', 'close'],
};

interface Frame {
  readonly style: Style | null;
  readonly mark: Token | null;
  readonly attached: boolean;
  readonly atoms: Atom[];
}
/** How far ahead the next mark is looked for, in tokens. */
const REACH = 400;
/** Deeper nesting than this is not language; further opening marks are ignored. */
const DEEPEST = 8;

/**
 * The paragraph's atoms, outermost level. Where the paragraph before was left with a quotation open and this one holds the mark that
 * closes it, all up to there is one quotation («قال: "الطريق مغلق.» «والجسر انهار".»).
 */
export function atoms(row: readonly Token[], before: readonly Atom[] = []): Atom[] {
  const roles = row.map((token, index) => role(row, index, token));
  const stack: Frame[] = [{ style: null, mark: null, attached: false, atoms: [] }];
  const open = new Map<Style, number>();
  const nests = isNested(roles, 'double');
  const carried = leavesOpen(before) ? closedFirst(roles) : null;
  const [first] = row;
  if (carried && first) {
    stack.push({ style: carried, mark: { ...first, end: first.start }, attached: false, atoms: [] });
    open.set(carried, 1);
  }
  row.forEach((token, index) => {
    const top = stack[stack.length - 1];
    if (!top) return;
    const found = roles[index];
    if (!found) {
      if (token.isWord || !MARKS[token.folded]) top.atoms.push(plain(token));
      return;
    }
    const [style, side] = found;
    const isOpen = (open.get(style) ?? 0) > 0;
    const stray = side === 'close' && !isOpen && style === 'double' && closesNext(roles, index, style);
    if ((side === 'close' && !stray) || (side === 'either' && isOpen)) {
      if (isOpen) closeUntil(stack, open, style, token);
      return;
    }
    if (isOpen && style === 'double' && !nests && !closesTwice(roles, index, style))
      closeUntil(stack, open, style, null);
    if (stack.length > DEEPEST) return;
    const attached = !stray && index > 0 && !token.spaceBefore && row[index - 1]?.isWord === true;
    stack.push({ style, mark: token, attached, atoms: [] });
    open.set(style, (open.get(style) ?? 0) + 1);
  });
  while (stack.length > 1) closeTop(stack, open, null);
  return stack[0]?.atoms ?? [];
}

/** The last quotation of a paragraph was never closed. */
const leavesOpen = (row: readonly Atom[]): boolean => row.some((atom) => atom.kind === 'quotation' && !atom.closed);

/** The style of the first quotation mark of a paragraph, if it closes what nothing in the paragraph opened. */
function closedFirst(roles: readonly (readonly [Style, Side] | null)[]): Style | null {
  const marks = roles.filter((known) => known !== null && known[0] !== 'round' && known[0] !== 'square');
  const [first] = marks;
  const odd = marks.filter((known) => known?.[0] === first?.[0]).length % 2 === 1;
  return first && odd && first[1] !== 'open' ? first[0] : null;
}

const plain = (token: Token): Atom => ({
  kind: token.isWord ? 'word' : 'mark',
  start: token.start,
  end: token.end,
  token,
});

/** Whether the mark at `index` opens or closes, by its shape and by the white space about it. */
function role(row: readonly Token[], index: number, token: Token): readonly [Style, Side] | null {
  const known = MARKS[token.folded];
  if (!known || token.isWord) return null;
  const [style, side] = known;
  const before = row[index - 1];
  const after = row[index + 1];
  const outerLeft = token.spaceBefore || (before !== undefined && !before.isWord && !isClosing(before));
  const outerRight = token.spaceAfter || (after !== undefined && !after.isWord);
  const turned = style === 'guillemet' && (side === 'open' ? !outerLeft && outerRight : outerLeft && !outerRight);
  if (turned) return [style, 'either']; // »نعم«
  if (side !== 'either') return known;
  if (style === 'single' && !token.spaceBefore && !token.spaceAfter && before?.isWord && after?.isWord) return null;
  if (outerLeft && !outerRight) return [style, 'open'];
  if (!outerLeft && outerRight) return [style, 'close'];
  if (token.text === '“' || token.text === '„' || token.text === '‘') return [style, 'open'];
  return [style, 'either'];
}

const isClosing = (token: Token) => '.,;!?…)]»'.includes(token.folded);

/** «وقال" نعم"»: a mark that stands like a closing one, but opens what the next one closes. */
function closesNext(roles: readonly (readonly [Style, Side] | null)[], index: number, style: Style): boolean {
  for (let i = index + 1; i < roles.length && i < index + REACH; i++)
    if (roles[i]?.[0] === style) return roles[i]?.[1] === 'close';
  return false;
}

/** True if the next two marks of this style both close: the mark at `index` then opens a quotation within the open one. */
function closesTwice(roles: readonly (readonly [Style, Side] | null)[], index: number, style: Style): boolean {
  let closing = 0;
  for (let i = index + 1; i < roles.length && i < index + REACH; i++) {
    const found = roles[i];
    if (found?.[0] !== style) continue;
    if (found[1] === 'open') return false;
    closing++;
    if (closing === 2) return true;
  }
  return false;
}

/** Whether every mark of this style that opens has one that closes, in their order: those within an open quotation are then nested. */
function isNested(roles: readonly (readonly [Style, Side] | null)[], style: Style): boolean {
  let depth = 0;
  for (const found of roles) {
    if (found?.[0] !== style) continue;
    if (found[1] === 'either') return false;
    depth += found[1] === 'open' ? 1 : -1;
    if (depth < 0 || depth > NESTED) return false;
  }
  return depth === 0;
}
/** Nobody quotes a quotation of a quotation of a quotation. */
const NESTED = 3;

function closeUntil(stack: Frame[], open: Map<Style, number>, style: Style, mark: Token | null): void {
  while (stack.length > 1) {
    const top = stack[stack.length - 1];
    closeTop(stack, open, top?.style === style ? mark : null);
    if (top?.style === style) return;
  }
}

/** Ends the innermost quotation, with its closing mark or (null) without one. */
function closeTop(stack: Frame[], open: Map<Style, number>, mark: Token | null): void {
  const frame = stack.pop();
  const outer = stack[stack.length - 1];
  if (!frame?.style || !frame.mark || !outer) return;
  open.set(frame.style, (open.get(frame.style) ?? 1) - 1);
  const last = frame.atoms[frame.atoms.length - 1];
  if (!last) return; // nothing inside: no quotation
  const kind = frame.style === 'round' || frame.style === 'square' ? 'bracket' : 'quotation';
  const end = mark?.end ?? last.end;
  outer.atoms.push({
    kind,
    closed: mark !== null,
    start: frame.mark.start,
    end,
    inner: frame.atoms,
    attached: frame.attached,
  });
}
