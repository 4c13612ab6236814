import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';

const SENTENCE = 'قال مدير الميناء سالم الهاشمي إن السفن الثلاث وصلت صباح الأحد.';

function read(...lines: string[]) {
  return readArticle('port.txt', Buffer.from(lines.join('\n')));
}

function texts(...lines: string[]) {
  return read(...lines).article?.paragraphs.map(({ text }) => text);
}

describe('given the text of a news page', () => {
  it('takes the first line for the headline and every further line for a paragraph', () => {
    const { article } = read('', '  ثلاث سفن تصل الميناء  ', '', SENTENCE, 'وأضاف أن رابعة في الطريق.', '', 'انتهى.');
    expect(article?.title).toBe('ثلاث سفن تصل الميناء');
    expect(article?.paragraphs.map(({ text }) => text)).toEqual([SENTENCE, 'وأضاف أن رابعة في الطريق.', 'انتهى.']);
  });

  it('keeps the section and the date of the furniture, and hands back what it set apart', () => {
    const { article, setApart } = read(
      'ثلاث سفن تصل الميناء',
      'الرئيسية',
      'اقتصاد وأعمال',
      'نُشِر الأحد، ٣ آذار/مارس ٢٠٢٤ - 10:15 صباحًا (بتوقيت غرينتش +3)',
      'آخر تحديث: 4 مارس 2024',
      'دقيقتان قراءه',
      'مشاركه عبر فيسبوك',
      'بقلم: هدى المنصوري',
      '#ميناء #سفن',
      SENTENCE,
    );
    expect(article).toMatchObject({ section: 'اقتصاد وأعمال', published: '2024-03-03' });
    expect(article?.paragraphs).toEqual([{ number: 1, text: SENTENCE }]);
    expect(setApart.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'navigation'],
      [3, 'section'],
      [4, 'published'],
      [5, 'updated'],
      [6, 'reading-time'],
      [7, 'share'],
      [8, 'byline'],
      [9, 'tags'],
    ]);
  });

  it('knows the furniture of English pages', () => {
    const { article } = read(
      'Three ships reach the port',
      'Business',
      'By Dana Whitlock, Harbour Post',
      'Published 10:32 AM EDT, Sun March 3, 2024',
      '4 minute read',
      'Share on Facebook',
      'WESTPORT (HP) — Three ships reached the port on Sunday, its director said.',
    );
    expect(article).toMatchObject({ section: 'Business', published: '2024-03-03', outlet: 'HP', language: 'en' });
    expect(article?.paragraphs).toHaveLength(1);
  });

  it('sets apart captions, a repeated headline and dates of both calendars', () => {
    const { article, setApart } = read(
      'ثلاث سفن تصل الميناء',
      'ثلاث سفن تصل الميناء',
      'صدر الصورة، وكالة المرفأ',
      'التعليق على الصورة، سفينة عند الرصيف الشرقي أمس الأحد.',
      'نُشر: 20:33-3 مارس 2024 م ـ 22 شَعبان 1445 هـ',
      'معلومات المقال',
      SENTENCE,
    );
    expect(article?.paragraphs).toEqual([{ number: 1, text: SENTENCE }]);
    expect(article?.published).toBe('2024-03-03');
    expect(setApart.map(({ kind }) => kind)).toEqual(['headline', 'picture', 'picture', 'published', 'navigation']);
  });

  it('takes the date below its label, but not the date of an update', () => {
    expect(read('عنوان', 'نشر في', '3 مارس 2024', 'تم التحديث', '5 مارس 2024', SENTENCE).article?.published).toBe(
      '2024-03-03',
    );
    expect(read('عنوان', 'آخر تحديث', '5 مارس 2024', SENTENCE).article?.published).toBeUndefined();
  });

  it('leaves the date out where two are given', () => {
    expect(read('عنوان', 'نشر 3 مارس 2024', '4 مارس 2024', SENTENCE).article?.published).toBeUndefined();
  });

  it.each([
    ['(قنا)-- وصلت السفن.', 'قنا'],
    ['الدوحة (وكالة المرفأ) - وصلت السفن.', 'وكالة المرفأ'],
    ['WESTPORT, March 3 (Harbour Post) – The ships arrived.', 'Harbour Post'],
    ['وصلت السفن (ثلاث) إلى الميناء.', undefined],
    ['وصلت السفن. وقال المدير (سالم) - وهو من البحارة - إنها ثلاث.', undefined],
  ])('reads the outlet from the dateline of «%s»: %s', (body, outlet) => {
    const { article } = read('عنوان الخبر', body);
    expect(article?.outlet).toBe(outlet);
    expect(article?.paragraphs[0]?.text).toBe(body);
  });

  it('takes one label for the section and leaves a second one in the text', () => {
    const { article } = read('عنوان', 'اقتصاد', 'خلفية الخبر', '3 دقائق قراءة', SENTENCE);
    expect(article?.section).toBe('اقتصاد');
    expect(article?.paragraphs.map(({ text }) => text)).toEqual(['خلفية الخبر', SENTENCE]);
  });

  it('never takes a line for furniture after the first sentence', () => {
    expect(texts('عنوان', SENTENCE, 'نشر', '3 دقائق قراءة', 'شارك')).toEqual([
      SENTENCE,
      'نشر',
      '3 دقائق قراءة',
      'شارك',
    ]);
  });

  it.each([
    'نشر الوزير صورا من الميناء',
    'By the time they came, the port was shut.',
    'قراءة الفاتحة على أرواح الضحايا',
    'كتب المدير على صفحته: "وصلنا"',
    'إعلان الطوارئ في الميناء.',
  ])('takes «%s» for text, though it begins like furniture', (line) => {
    expect(texts('عنوان', line)).toEqual([line]);
  });

  it('refuses a page without text', () => {
    expect(read('').flaws[0]?.reason).toMatch(/empty/);
    expect(read('عنوان', 'نشر').flaws[0]?.reason).toMatch(/no text/);
  });
});
