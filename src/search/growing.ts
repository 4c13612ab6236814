/**
 * A list of numbers that grows, held in a typed array: a few bytes a number, and ready to be saved.
 *
 * `const list = growing(Uint32Array); list.push(7); list.done()` is `Uint32Array [7]`.
 */

type Numbers = Uint8Array | Int32Array | Uint32Array;

export interface Growing<Kind extends Numbers> {
  push(value: number): void;
  /** Appends all of them. */
  append(values: Kind): void;
  readonly length: number;
  /** What there is so far; later pushes do not reach it. */
  done(): Kind;
}

const FIRST_LENGTH = 1024;

export function growing<Kind extends Numbers>(kind: { new (length: number): Kind }): Growing<Kind> {
  let values = new kind(FIRST_LENGTH);
  let length = 0;

  function reserve(more: number): void {
    if (length + more <= values.length) return;
    const larger = new kind(Math.max(2 * values.length, length + more));
    larger.set(values);
    values = larger;
  }

  return {
    push(value) {
      reserve(1);
      values[length++] = value;
    },
    append(more) {
      reserve(more.length);
      values.set(more, length);
      length += more.length;
    },
    get length() {
      return length;
    },
    done() {
      const kept = new kind(length);
      kept.set(values.subarray(0, length));
      return kept;
    },
  };
}
