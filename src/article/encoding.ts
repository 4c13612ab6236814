/**
 * Bytes → text. Articles are UTF-8, with or without a byte order mark, with any line endings; the text that comes out has
 * no mark and ends its lines with \n. Anything else is refused by name, because text decoded wrongly still looks like text.
 *
 * The bytes of «خبر» in Windows-1256 give `{ text: null, flaw: { line: 1, reason: 'The file is Windows-1256, not UTF-8…' } }`.
 */

import { type Flaw, refuse } from './flaw.ts';

export type Decoded = { readonly text: string; readonly flaw: null } | { readonly text: null; readonly flaw: Flaw };

/** Encodings told by their first bytes; the longer marks first, as UTF-32 begins like UTF-16. */
const MARKS: readonly (readonly [name: string, mark: readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];

/** The one-byte encodings that Arabic text was written in before Unicode. */
const LEGACY: readonly (readonly [name: string, label: string])[] = [
  ['Windows-1256', 'windows-1256'],
  ['ISO 8859-6', 'iso-8859-6'],
];

const STRICT = new TextDecoder('utf-8', { fatal: true });

const ADVICE = 'save it as UTF-8 and put it back.';

/** The text of a file, or why it cannot be read. Never throws; linear in the number of bytes. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return { text: null, flaw: refuse(`The file is ${marked[0]}, not UTF-8: ${ADVICE}`) };

  let text: string;
  try {
    text = STRICT.decode(bytes);
  } catch {
    const name = legacyName(bytes);
    const guess = name ? `The file is ${name}, not UTF-8` : 'The file is not UTF-8';
    return { text: null, flaw: refuse(`${guess}: ${ADVICE}`, lineOfFirstBadByte(bytes)) };
  }
  const zero = text.indexOf('\0');
  if (zero >= 0) {
    const reason = `The file holds zero bytes: it is UTF-16 without its mark, or no text at all; ${ADVICE}`;
    return { text: null, flaw: refuse(reason, lineAt(text, zero)) };
  }
  return { text: text.replace(/\r\n?/g, '\n'), flaw: null };
}

/** The encoding in which nearly every byte above ASCII is an Arabic letter or mark, if there is one. */
function legacyName(bytes: Uint8Array): string | null {
  for (const [name, label] of LEGACY) {
    const high = new TextDecoder(label).decode(bytes).match(/[^\0-\x7f]/gu) ?? [];
    const arabic = high.filter((character) => /[\p{Script=Arabic}،؛؟ـ\u064B-\u0652]/u.test(character)).length;
    if (high.length > 0 && arabic >= 0.9 * high.length) return name;
  }
  return null;
}

/** A replacement character marks where lenient decoding gave up, unless the file itself holds one before it. */
function lineOfFirstBadByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return lineAt(lenient, Math.max(0, lenient.indexOf('\uFFFD')));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n?|\n/).length;
}
