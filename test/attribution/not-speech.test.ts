import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('given words that look like reporting but report nothing', () => {
  it.each([
    ['talks without content', 'وأجرى الوزير سليم حداد محادثات مع نظيره في العاصمة.'],
    ['a refusal to comment', 'ورفضت الوزارة التعليق على الخبر.'],
    ['a decision', 'وقررت الحكومة رفع الأسعار اعتبارا من الغد.'],
    ['a scare quote', 'وشارك في ما يسمى "ربيع المدينة" آلاف الشبان.'],
    ['the title of a work', 'ويعرض المسرح مسرحية "حكاية من الجبل" كل مساء.'],
    ['a name in quotation marks', 'ووصلت سفينة "نجمة البحر" إلى الميناء.'],
    ['«يذكر أن»', 'يذكر أن الجسر بني قبل قرن.'],
    ['«من المتوقع أن»', 'ومن المتوقع أن يصل الوفد غدا.'],
    ['«إلا أن»', 'وصل الوفد صباحا، إلا أن الاجتماع تأجل.'],
    ['«يجب أن»', 'ويجب أن تفتح المدارس أبوابها.'],
    ['بين as a preposition', 'وجرت المباراة بين الفريقين أمس.'],
    ['عبر as a preposition', 'ونقلت المساعدات عبر البحر إلى الجزيرة.'],
    ['ذهب with its first sense', 'وذهب سليم حداد إلى السوق صباحا.'],
    ['a law behind وفق', 'وتصرف المبالغ وفق القانون في نهاية الشهر.'],
    ['narration', 'وأغلقت الثلوج الطرق في الشمال ثلاثة أيام.'],
  ])('finds no statement in %s', (_, text) => expect(said(text)).toEqual([]));

  it('gives no statement to those who are spoken to', () =>
    expect(said('وقال سليم حداد لوكالة الأنباء الوطنية إن الطريق مغلق.')).toEqual(['سليم حداد: الطريق مغلق']));
});
