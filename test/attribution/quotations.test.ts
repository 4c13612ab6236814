import { describe, expect, it } from 'vitest';
import { type Atom, atoms } from '../../src/attribution/quotations.ts';
import { sentences } from '../../src/attribution/sentences.ts';
import { tokens } from '../../src/attribution/tokens.ts';

/** Words as they are, quotations in ⟨⟩, brackets in ⟦⟧. */
const shape = (row: readonly Atom[]): string =>
  row
    .map((atom) => {
      if (atom.kind === 'word' || atom.kind === 'mark') return atom.token.text;
      return atom.kind === 'quotation' ? `⟨${shape(atom.inner)}⟩` : `⟦${shape(atom.inner)}⟧`;
    })
    .join(' ');
const paired = (text: string) => shape(atoms(tokens(text, 0)));

describe('given quotation marks of every style', () => {
  it.each([
    ['straight', 'قال "نعم يا سيدي" ومضى', 'قال ⟨نعم يا سيدي⟩ ومضى'],
    ['curly, nested twice', 'قال “لا “غرفة” لنا ولا “سقف” فوقنا” ومضى', 'قال ⟨لا ⟨غرفة⟩ لنا ولا ⟨سقف⟩ فوقنا⟩ ومضى'],
    ['curly, never closed', 'قال “نعم، وقالت “لا” ومضت', 'قال ⟨نعم ، وقالت⟩ ⟨لا⟩ ومضت'],
    ['guillemets', 'قال «نعم» ومضى', 'قال ⟨نعم⟩ ومضى'],
    ['curly', 'قال “نعم” ومضى', 'قال ⟨نعم⟩ ومضى'],
    ['curly the wrong way round', 'قال ”نعم“ ومضى', 'قال ⟨نعم⟩ ومضى'],
    ['guillemets the wrong way round', 'قال »نعم« ومضى، »لا«.', 'قال ⟨نعم⟩ ومضى ، ⟨لا⟩ .'],
    ['single', "قال 'نعم يا سيدي' ومضى", 'قال ⟨نعم يا سيدي⟩ ومضى'],
    ['braces', 'معرض {حكاية} يفتتح', 'معرض ⟨حكاية⟩ يفتتح'],
    ['brackets', 'في آب (أغسطس) الماضي', 'في آب ⟦أغسطس⟧ الماضي'],
    ['nested in another style', 'قال «قرأت "الأيام" أمس»', 'قال ⟨قرأت ⟨الأيام⟩ أمس⟩'],
    ['nested in the same style', 'قال "قرأت "الأيام" أمس" ومضى', 'قال ⟨قرأت ⟨الأيام⟩ أمس⟩ ومضى'],
    ['with white space on the wrong side', 'وقال" نعم يا سيدي".', 'وقال ⟨نعم يا سيدي⟩ .'],
    ['never closed', 'قال: "نعم ومضى', 'قال : ⟨نعم ومضى⟩'],
    ['opened again before they are closed', 'قال "نعم.. "ثم مضى"', 'قال ⟨نعم ..⟩ ⟨ثم مضى⟩'],
    ['closed without being opened', 'قال نعم» ومضى', 'قال نعم ومضى'],
  ])('pairs %s', (_, text, expected) => expect(paired(text)).toBe(expected));

  it('tells a quotation stuck to a preposition', () => {
    const [quotation] = atoms(tokens('وصفه بـ"الخطأ"', 0)).filter((atom) => atom.kind === 'quotation');
    expect(quotation).toMatchObject({ attached: true });
  });
});

describe('given a paragraph', () => {
  const cut = (text: string) => sentences(atoms(tokens(text, 0))).map(shape);
  it('cuts it at full stops outside quotations', () =>
    expect(cut('قال "متعب. جدا". ومضى.')).toEqual(['قال ⟨متعب . جدا⟩', 'ومضى']));
  it('does not cut at a shortened title or within a number', () =>
    expect(cut('حضر د. سليم ومعه 3.5 مليون')).toEqual(['حضر د سليم ومعه 3.5 مليون']));
  it('does not cut at two dots', () => expect(cut('نعم.. ربما')).toEqual(['نعم .. ربما']));
});

describe('given a Latin name behind an Arabic letter', () => {
  it('makes two words', () =>
    expect(tokens('لـCNN', 10).map(({ text, start, end }) => [text, start, end])).toEqual([
      ['لـ', 10, 12],
      ['CNN', 12, 15],
    ]));
});
