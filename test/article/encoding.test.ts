import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/article/encoding.ts';

/** «خبر» in the one-byte encodings that Node cannot write. */
const WINDOWS_1256 = [0xce, 0xc8, 0xd1];
const ISO_8859_6 = [0xce, 0xc8, 0xd1, 0xe2, 0xe5, 0xea, 0xe6];

describe('given the bytes of a file', () => {
  it('reads UTF-8, with a byte order mark or without, whatever its line endings', () => {
    expect(decodeText(Buffer.from('\uFEFFأ\r\nب\rج\n')).text).toBe('أ\nب\nج\n');
    expect(decodeText(Buffer.from('خبر')).text).toBe('خبر');
    expect(decodeText(new Uint8Array()).text).toBe('');
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFFخبر', 'utf16le')],
    ['UTF-16', Buffer.from('\uFEFFخبر', 'utf16le').swap16()],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x2e, 6, 0, 0])],
    ['UTF-16', Buffer.from('title: x', 'utf16le')],
    ['Windows-1256', Buffer.from(WINDOWS_1256)],
    ['UTF-8', Buffer.from([0xff, 0x80])],
  ])('refuses %s by name', (name, bytes) => {
    const { text, flaw } = decodeText(bytes);
    expect(text).toBeNull();
    expect(flaw?.refused).toBe(true);
    expect(flaw?.reason).toContain(name);
    expect(flaw?.reason).toContain('save it as UTF-8');
  });

  it('takes ISO 8859-6 for an Arabic encoding too', () => {
    expect(decodeText(Buffer.from(ISO_8859_6)).flaw?.reason).toMatch(/Windows-1256|ISO 8859-6/);
  });

  it('names the line of the first wrong byte', () => {
    const bytes = Buffer.concat([Buffer.from('سطر\r\nسطر\n'), Buffer.from(WINDOWS_1256)]);
    expect(decodeText(bytes).flaw?.line).toBe(3);
  });
});
