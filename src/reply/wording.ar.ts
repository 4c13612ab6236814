/** Rawi's words in Arabic: see wording.ts. */

import { say } from './runs.ts';
import type { Wording } from './wording.ts';

const plural = new Intl.PluralRules('ar');
const day = new Intl.DateTimeFormat('ar-EG-u-nu-latn', { dateStyle: 'long', timeZone: 'UTC' });

/** «تصريح واحد»، «تصريحان»، «3 تصريحات»، «11 تصريحًا»، «100 تصريح». */
function statements(count: number): string {
  const forms: Record<Intl.LDMLPluralRule, string> = {
    zero: 'لا تصريحات',
    one: 'تصريح واحد',
    two: 'تصريحان',
    few: `${count} تصريحات`,
    many: `${count} تصريحًا`,
    other: `${count} تصريح`,
  };
  return forms[plural.select(count)];
}

export const arabic: Wording = {
  ownWords: 'كلام المقال نفسه، لا تصريح لأحد',
  speakerUnclear: 'المتحدث غير واضح في المقال',
  arrow: ' ← ',
  chain: 'وصل الكلام عبر: ',
  match: { verbatim: 'مطابق حرفيًا', near: 'قريب جدًا من النص', paraphrase: 'بالمعنى لا بالحرف' },
  manner: { direct: 'اقتباس مباشر', mixed: 'اقتباس جزئي', indirect: 'منقول بصياغة المقال' },
  kind: { person: 'شخص', organisation: 'جهة', group: 'مجموعة', anonymous: 'مصدر لم يُسمَّ', document: 'وثيقة' },
  headline: 'العنوان',
  paragraph: (number) => `الفقرة ${number}`,
  of: (number, all) => `${number} من ${all}`,
  page: (number, all) => `صفحة ${number} من ${all}`,
  statements,
  date: (iso) => day.format(new Date(iso)),

  next: 'التالي',
  previous: 'السابق',
  nextPage: 'الصفحة التالية',
  previousPage: 'الصفحة السابقة',
  context: 'السياق',
  lessContext: 'إخفاء السياق',
  remove: 'حذف',

  notFound: 'هذا ليس في المقالات.',
  closest: 'أقرب ما وجدت، وليس جوابًا',
  nothingClose: 'لا شيء قريب منه في المقالات.',
  empty: 'اكتب ما تسأل عنه: كلامًا قيل، أو سؤالًا عن المقالات.',
  noWords: 'لم أجد في هذا كلمة يمكن البحث عنها. اكتب كلمات من الكلام الذي تسأل عنه.',
  noArticles: 'لا توجد مقالات بعد.',
  unknownArticle: (name) => say`لا يوجد مقال باسم «${name}». اختر واحدًا من القائمة أثناء الكتابة.`,
  unknownSpeaker: (name) => say`لا متحدث باسم «${name}» في المقالات. الأسماء كلها في الأمر ${'/speakers'}`,
  saidNothing: (name) => say`لا تصريح منسوب إلى ${name} في هذا.`,
  nobodySpeaks: 'لا تصريحات منسوبة إلى أحد هنا.',
  stale: 'تغيّرت المقالات منذ هذا الجواب. اسأل من جديد.',
  notYours: 'لا يحذف هذا الجواب إلا من سأل.',
  failed: 'حدث خطأ عندي، وسُجّل. حاول بعد قليل.',
  unknown: 'هذا من نسخة قديمة مني ولم أعد أعرفه. اسأل من جديد.',

  verdict: {
    verbatim: (_, speaker) => say`نعم، هذا كلام ${speaker} كما ورد`,
    altered: (_, speaker) => say`الكلام لـ${speaker}، لكن بغير هذه الألفاظ`,
    'other-speaker': (claimed, speaker) => say`ليس هذا كلام ${claimed}، بل كلام ${speaker}`,
    'not-found': (claimed) => say`لا أثر في المقالات لقول كهذا من ${claimed}`,
  },
  grave: 'انتبه: تغيّر رقم أو نفي، وقد يتغير المعنى كله.',
  spliced: 'الاقتباس مركّب من موضعين لم يقالا معًا.',
  differences: 'الفرق: المشطوب قيل وحُذف، وما تحته خط لم يُقل.',
  neverSpeaks: (claimed) => say`لا أعرف في المقالات متحدثًا باسم ${claimed}.`,

  quotesOf: (speaker) => say`ما قاله ${speaker}`,
  quotesAbout: (speaker, about) => say`ما قاله ${speaker} عن: ${about}`,
  openQuote: 'افتح تصريحًا',
  speakers: 'المتحدثون',
  openSpeaker: 'ماذا قال…',
  articles: 'المقالات',
  openArticle: 'افتح مقالًا',
};
