/**
 * Two runs of words laid beside each other: how much of the one stands in the other, in its order.
 *
 * «على وشك النجاح» beside «المفاوضات على وشك النجاح» gives `{ run: 1, inOrder: 1, extent: .75, verbatim: true }`. Takes the product of
 * the lengths, so the words asked for are cut at MOST_WORDS.
 */

export interface Comparable {
  readonly folded: string;
  readonly stem: string;
}

export interface Alignment {
  /** Longest stretch without a gap, as a share of the words asked for. */
  readonly run: number;
  /** Longest common subsequence, as a share of the words asked for. */
  readonly inOrder: number;
  /** Longest common subsequence, as a share of the words of the text. */
  readonly extent: number;
  /** The words asked for stand in the text one after the other, without other forms. */
  readonly verbatim: boolean;
}

/** A longer text asked for is compared by its beginning. */
const MOST_WORDS = 300;
/** What another form of the same word counts. */
const SAME_STEM = 0.85;

function likeness(a: Comparable, b: Comparable): number {
  if (a.folded === b.folded) return 1;
  return a.stem === b.stem ? SAME_STEM : 0;
}

/** Lays `asked` beside `text`. */
export function align(asked: readonly Comparable[], text: readonly Comparable[]): Alignment {
  const sought = asked.slice(0, MOST_WORDS);
  let common = new Float64Array(text.length + 1);
  let stretch = new Float64Array(text.length + 1);
  let [nextCommon, nextStretch] = [common.slice(), stretch.slice()];
  let run = 0;
  for (const word of sought) {
    for (let at = 0; at < text.length; at++) {
      const other = text[at];
      const alike = other === undefined ? 0 : likeness(word, other);
      const together = alike > 0 ? (stretch[at] ?? 0) + alike : 0;
      nextStretch[at + 1] = together;
      run = Math.max(run, together);
      nextCommon[at + 1] = Math.max(
        alike > 0 ? (common[at] ?? 0) + alike : 0,
        common[at + 1] ?? 0,
        nextCommon[at] ?? 0,
      );
    }
    [common, nextCommon] = [nextCommon, common];
    [stretch, nextStretch] = [nextStretch, stretch];
  }
  const inOrder = common.at(-1) ?? 0;
  const share = (count: number, of: number): number => (of > 0 ? count / of : 0);
  return {
    run: share(run, sought.length),
    inOrder: share(inOrder, sought.length),
    extent: share(inOrder, text.length),
    // Likenesses below 1 would leave the run shorter than the words asked for.
    verbatim: sought.length > 0 && run === sought.length,
  };
}
