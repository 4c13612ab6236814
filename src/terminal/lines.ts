/**
 * A stream of bytes → its lines, one after the other, without holding more than one of them.
 *
 * Only \n (or \r\n) ends a line: node:readline also breaks at U+2028, which may stand inside a JSON string. A line that is too
 * long or no UTF-8 comes out as a problem with its number, and the lines after it are read as if nothing had happened.
 */

export type InputLine =
  | { readonly number: number; readonly text: string; readonly problem?: undefined }
  | { readonly number: number; readonly text: null; readonly problem: string };

const NEWLINE = 10;

/** @param longest bytes that a line may have */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<InputLine> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  const finish = (): InputLine => {
    const line = size <= longest ? decode(++number, parts) : tooLong(++number, longest);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}

function decode(number: number, parts: readonly Uint8Array[]): InputLine {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
    return { number, text: text.endsWith('\r') ? text.slice(0, -1) : text };
  } catch {
    return { number, text: null, problem: 'The line is not UTF-8.' };
  }
}

function tooLong(number: number, longest: number): InputLine {
  return { number, text: null, problem: `The line is longer than ${longest} bytes.` };
}
