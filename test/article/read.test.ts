import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';

describe('given a paragraph that stands there twice', () => {
  it.each([
    ['word for word', 'وصلت السفينة الكبيرة إلى الميناء فجر أمس وعلى متنها ستون راكبا.'],
    ['with other white space', 'وصلت  السفينة الكبيرة\nإلى الميناء فجر أمس وعلى متنها   ستون راكبا.'],
  ])('keeps both and says where the first one is: %s', (_, again) => {
    const first = 'وصلت السفينة الكبيرة إلى الميناء فجر أمس وعلى متنها ستون راكبا.';
    const other = 'وصلت السفينة الكبيرة إلى الميناء فجر أمس وعلى متنها سبعون راكبا.';
    const file = `---\ntitle: أخبار الميناء\n---\n${[first, other, again].join('\n\n')}\n`;
    const { article, flaws } = readArticle('port.md', Buffer.from(file));
    expect(article?.paragraphs).toHaveLength(3);
    expect(flaws).toEqual([{ line: 8, reason: expect.stringContaining('on line 4'), refused: false }]);
  });
});
