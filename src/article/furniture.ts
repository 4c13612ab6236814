/**
 * The furniture of news pages: the lines between headline and text that are no text. What kind a line is, told by its words
 * alone, in Arabic and English.
 *
 * `furnitureKind('3 دقائق قراءة')` is `'reading-time'`, `furnitureKind('Published 10:32 AM EDT, Fri August 23, 2024')` is
 * `'published'`, and null for a line with any word in it that furniture does not use.
 */

import { monthAt } from '../arabic/months.ts';
import { words } from '../arabic/words.ts';
import { HIJRI_MONTHS, SHORT_MONTHS } from './printed-date.ts';

export type FurnitureKind =
  | 'updated'
  | 'published'
  | 'date'
  | 'reading-time'
  | 'share'
  | 'navigation'
  | 'byline'
  | 'picture'
  | 'tags';

/** The first kind of the list that a line has a word of names the line. Any spelling will do: the words are folded. */
const WORDS: readonly (readonly [kind: FurnitureKind, words: string])[] = [
  ['updated', 'تحديث التحديث محدث تعديل updated modified'],
  ['published', 'نشر نشرت النشر published posted publication'],
  ['reading-time', 'قراءة القراءة للقراءة read reading'],
  [
    'share',
    `شارك شاركه مشاركة المشاركة فيسبوك تويتر واتساب واتس آب تيليغرام تليغرام تلغرام تيليجرام تلجرام لينكد لينكدإن إنستغرام
     إنستجرام ماسنجر إيميل بريد البريد الإلكتروني نسخ الرابط رابط طباعة اطبع حفظ احفظ استمع تابعنا اشترك تعليق تعليقات التعليقات
     share tweet facebook twitter whatsapp telegram linkedin instagram messenger email copy link print save listen follow
     subscribe comment comments`,
  ],
  [
    'navigation',
    `الرئيسية الصفحة القائمة قائمة بحث تخط المحتوى إعلان إعلانات معلومات
     home menu search skip content advertisement ad information topics see all`,
  ],
  [
    'date',
    `منذ قبل ساعة ساعات ساعتين يوم أيام يومين أسبوع دقيقة دقائق دقيقتين دقيقتان ثانية ثوان أمس اليوم
     الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت
     ago hour hours day days minute minutes min mins second seconds yesterday today
     sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed thu thur thurs fri sat
     ${[...SHORT_MONTHS, ...HIJRI_MONTHS].join(' ')}`,
  ],
];

/** Words that stand beside those above and tell nothing by themselves. */
const FILLERS = listed(
  `تاريخ آخر تم وقت مدة زمن في على عبر إلى من هذا هذه الخبر المقال المقالة صفحة صباحا مساء ص م هـ توقيت بتوقيت غرينتش غرينيتش جرينتش
   القاهرة مكة المكرمة المحلي x at on of the a to us this via with date time last article story page am pm p m gmt utc est edt
   et bst cet local about`,
);

const KIND_OF: ReadonlyMap<string, FurnitureKind> = new Map(
  WORDS.toReversed().flatMap(([kind, list]) => [...listed(list)].map((word) => [word, kind] as const)),
);
const PRIORITY: readonly FurnitureKind[] = WORDS.map(([kind]) => kind);

const BYLINE =
  /^(?:(?:كتب|كتبت|كتبه|كتبها|تحرير|إعداد|اعداد)\s*[:：]|بقلم\s*[:：]?\s|(?:[Bb]y|BY)\s+(?=\p{Lu})|(?:Author|Role|Reporter|Written by)\s*[:,])/u;
const PICTURE =
  /^(?:(?:صدر|مصدر|التعليق على) الصورة\s*[:،]|صورة أرشيفية|(?:image (?:source|caption)|photo|credit)\s*[:,]|©)/iu;
const TAGS =
  /^(?:(?:الوسوم|وسوم|كلمات مفتاحية|كلمات دلالية|مواضيع|tags|topics|keywords)\s*[:：]|#[^\s#]+(?:\s+#[^\s#]+)*$)/iu;
const SENTENCE_END = /[.!?؟…؛:][»"”')\]]*$/u;

/** A byline names a few people and their desk, a sentence goes on. */
const LONGEST_BYLINE = 10;

/** Breadcrumbs and section names have at most so many words. */
const LONGEST_LABEL = 4;

/** The longest furniture is a row of tags; in UTF-16 units. */
const LONGEST_LINE = 400;

/** What kind of furniture a line is; null where it is something else. */
export function furnitureKind(line: string): FurnitureKind | null {
  if (line.length > LONGEST_LINE) return null;
  if (TAGS.test(line)) return 'tags';
  if (PICTURE.test(line)) return 'picture';
  const tokens = words(line).map((word) => word.folded);
  if (tokens.length === 0) return null;
  if (BYLINE.test(line) && tokens.length <= LONGEST_BYLINE && !SENTENCE_END.test(line)) return 'byline';
  const kinds = new Set<FurnitureKind>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const month = monthAt(tokens, at);
    const kind = month ? 'date' : KIND_OF.get(token);
    if (kind) kinds.add(kind);
    else if (!FILLERS.has(token) && !/^\d/.test(token)) return null;
    if (month) at += month.length - 1;
  }
  return PRIORITY.find((kind) => kinds.has(kind)) ?? (/^[\d\s:./-]+$/.test(line) ? 'date' : null);
}

/** A few words that say no more than where on the site one is: «الشرق الأوسط», "Middle East". */
export function isLabel(line: string): boolean {
  if (line.length > LONGEST_LINE || !/^[\p{L}\p{M}\p{Cf}\s&|/›>-]+$/u.test(line)) return false;
  const count = words(line).length;
  return count > 0 && count <= LONGEST_LABEL;
}

function listed(list: string): ReadonlySet<string> {
  return new Set(words(list).map((word) => word.folded));
}
