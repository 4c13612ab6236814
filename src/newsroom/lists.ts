/**
 * Named lists of numbers, bytes or words as one block of bytes, to be kept in a file or shared between threads.
 *
 * `unpack(pack('v1', { names: ['أ', 'ب'], ends: Uint32Array.of(3, 7) }), 'v1')?.u32('ends')` is the second list again. The block begins with a line
 * `{"version":"v1","sha256":"…","lists":[["names","words",6],["ends","u32",8]]}`; the lists follow, each at a multiple of eight
 * bytes, so that numbers are read where they lie. What is not exactly as it was written is not read at all.
 */

import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Words may not hold a line break. */
type List = readonly string[] | Uint8Array | Uint16Array | Int32Array | Uint32Array;

export type Lists = Readonly<Record<string, List>>;

/** The lists of a block by name. Each throws where there is none of this kind: that is the fault of the program. */
export interface Unpacked {
  words(name: string): readonly string[];
  u8(name: string): Uint8Array;
  u16(name: string): Uint16Array;
  i32(name: string): Int32Array;
  u32(name: string): Uint32Array;
}

/** Bytes that another thread may read too. */
export type SharedBytes = Uint8Array<SharedArrayBuffer>;

type Kind = 'words' | 'u8' | 'u16' | 'i32' | 'u32';

const header = z.object({
  version: z.string(),
  sha256: z.string(),
  lists: z.array(z.tuple([z.string(), z.enum(['words', 'u8', 'u16', 'i32', 'u32']), z.int().min(0)])),
});

type Table = z.infer<typeof header>['lists'];

const ALIGNED = 8;
const LINE_BREAK = 0x0a;
const SPACE = 0x20;

/** See the header. `version` names whatever decides what the lists mean. */
export function pack(version: string, lists: Lists): SharedBytes {
  const parts = Object.entries(lists).map(([name, list]) => ({ name, kind: kindOf(list), bytes: bytesOf(list) }));
  const table: Table = parts.map(({ name, kind, bytes }) => [name, kind, bytes.length]);
  const sum = createHash('sha256').update(JSON.stringify([version, table]));
  for (const { bytes } of parts) sum.update(bytes);
  const head = Buffer.from(JSON.stringify({ version, sha256: sum.digest('base64url'), lists: table }));
  const start = aligned(head.length + 1);
  const size = parts.reduce((end, { bytes }) => end + aligned(bytes.length), start);
  const block = new Uint8Array(new SharedArrayBuffer(size));
  block.fill(SPACE, 0, start);
  block.set(head);
  block[start - 1] = LINE_BREAK;
  let at = start;
  for (const { bytes } of parts) {
    block.set(bytes, at);
    at += aligned(bytes.length);
  }
  return block;
}

/** What is in a block; null where it is of another version or not as it was written. */
export function unpack(block: SharedBytes, version: string): Unpacked | null {
  const start = block.indexOf(LINE_BREAK) + 1;
  const parts = new Map<string, Uint8Array<SharedArrayBuffer>>();
  try {
    const head = header.parse(JSON.parse(textOf(block.subarray(0, start))));
    const size = head.lists.reduce((end, [, , length]) => end + aligned(length), start);
    if (head.version !== version || start !== aligned(start) || size !== block.length) return null;
    const sum = createHash('sha256').update(JSON.stringify([version, head.lists]));
    let at = start;
    for (const [name, kind, length] of head.lists) {
      const bytes = block.subarray(at, at + length);
      sum.update(bytes);
      parts.set(`${kind} ${name}`, bytes);
      at += aligned(length);
    }
    if (sum.digest('base64url') !== head.sha256) return null;
  } catch {
    return null;
  }

  const part = (kind: Kind, name: string): Uint8Array<SharedArrayBuffer> => {
    const bytes = parts.get(`${kind} ${name}`);
    if (bytes === undefined) throw new Error(`The saved index has no list "${name}" (${kind}).`);
    return bytes;
  };
  return {
    words(name) {
      const bytes = part('words', name);
      return bytes.length === 0 ? [] : textOf(bytes).split('\n');
    },
    u8: (name) => part('u8', name),
    u16(name) {
      const { buffer, byteOffset, length } = part('u16', name);
      return new Uint16Array(buffer, byteOffset, length / Uint16Array.BYTES_PER_ELEMENT);
    },
    i32(name) {
      const { buffer, byteOffset, length } = part('i32', name);
      return new Int32Array(buffer, byteOffset, length / Int32Array.BYTES_PER_ELEMENT);
    },
    u32(name) {
      const { buffer, byteOffset, length } = part('u32', name);
      return new Uint32Array(buffer, byteOffset, length / Uint32Array.BYTES_PER_ELEMENT);
    },
  };
}

/** Bytes of UTF-8 as text. */
export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNED) * ALIGNED;
}

function kindOf(list: List): Kind {
  if (list instanceof Uint8Array) return 'u8';
  if (list instanceof Uint16Array) return 'u16';
  if (list instanceof Int32Array) return 'i32';
  return list instanceof Uint32Array ? 'u32' : 'words';
}

function bytesOf(list: List): Uint8Array {
  return ArrayBuffer.isView(list)
    ? new Uint8Array(list.buffer, list.byteOffset, list.byteLength)
    : Buffer.from(list.join('\n'));
}
