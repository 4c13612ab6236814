/** Passages for the tests: two invented articles in Arabic and one in English. */

import type { Passage } from '../../src/search/search.ts';

function article(id: string, title: string, paragraphs: readonly string[]): Passage[] {
  return paragraphs.map((text, place) => ({ article: id, paragraph: place + 1, title, text }));
}

export const passages: readonly Passage[] = [
  ...article('dam', 'افتتاح سدّ الوادي الجديد شمال البلاد', [
    'افتتحت وزيرة الري سلمى الناصر السدّ الجديد يوم الاثنين. وحضر الاحتفال مئات المزارعين من القرى المجاورة.',
    'وقالت الناصر إن البحيرة ستخزن نحو ٤٥٠ مليون متر مكعب من المياه. وأضافت أن العمل بدأ عام 2016 وتوقف مرتين بسبب نقص التمويل.',
    'في المقابل، حذّر المهندس وليد كنعان من تراجع منسوب النهر، قائلاً إن "التقديرات متفائلة أكثر مما ينبغي".',
    'ويقع السدّ في محافظة الجبلين، على بعد أربعين كيلومترا من العاصمة.',
  ]),
  ...article('bank', 'البنك المركزي يرفع سعر الفائدة', [
    'رفع البنك المركزي سعر الفائدة نصف نقطة، في خطوة فاجأت الأسواق.',
    'وقال محافظ البنك توماس بيرغمان إن التضخم بلغ ذروته في نيسان الماضي، وإن الأسعار ستستقر قبل نهاية العام.',
    'ورأت المحللة سلمى الناصر أن القرار جاء متأخراً.',
  ]),
  ...article('ferry', 'Ferry service resumes after storm', [
    'The harbour authority reopened the ferry line on Tuesday after a storm had closed it for three days.',
    'Captain Joan Whitlow said repairs to the eastern pier would take another month because parts were missing.',
  ]),
];
