import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/terminal/lines.ts';

async function* chunked(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function split(text: string | Uint8Array, size = 7, longest = 1000) {
  const lines = [];
  for await (const line of splitLines(chunked(Buffer.from(text), size), longest)) lines.push(line.text ?? line.problem);
  return lines;
}

describe('given a stream of bytes', () => {
  it('gives its lines, whatever the chunks they come in', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        expect(await split(lines.map((text) => `${text}\n`).join(''), size)).toEqual(lines);
      }),
    );
  });

  it('takes CRLF, and a last line without an end', async () => {
    expect(await split('أ\r\n\r\nب')).toEqual(['أ', '', 'ب']);
  });

  it('does not break a line at U+2028', async () => {
    expect(await split('a\u2028b\n')).toEqual(['a\u2028b']);
  });

  it('names a line that is too long or no UTF-8, and reads on', async () => {
    const bytes = Buffer.concat([Buffer.from(`${'x'.repeat(50)}\n`), Buffer.from([0xff, 10]), Buffer.from('ok\n')]);
    expect(await split(bytes, 7, 20)).toEqual([
      expect.stringContaining('longer than 20'),
      expect.stringContaining('UTF-8'),
      'ok',
    ]);
  });
});
