/**
 * Two invented articles with every statement marked by hand, for tests that are not about attribution.
 */

import { type Article, articleText, paragraphOffsets } from '../../src/article/article.ts';
import type { Attribution, Manner, Span, Speaker, Statement } from '../../src/attribution/statement.ts';
import { type Corpus, createNewsroom } from '../../src/newsroom.ts';

interface Draft {
  readonly paragraph: number;
  readonly speaker: string | null;
  readonly content: string;
  readonly cue: string;
  readonly source?: string;
  readonly manner?: Manner;
  readonly via?: readonly string[];
}

/** An article's attribution from drafts: each text is looked up in its paragraph. Throws where it is not there. */
function attributed(article: Article, speakers: readonly Speaker[], drafts: readonly Draft[]): Attribution {
  const text = articleText(article);
  const offsets = paragraphOffsets(article);
  const span = (paragraph: number, wanted: string): Span => {
    const start = text.indexOf(wanted, offsets[paragraph]);
    if (start < 0) throw new Error(`«${wanted}» is not in paragraph ${paragraph} of ${article.id}.`);
    return { start, end: start + wanted.length, text: wanted };
  };
  const statements = drafts.map((draft, index): Statement => {
    const { paragraph, speaker, content, cue, source, manner = 'indirect', via = [] } = draft;
    return {
      id: index + 1,
      paragraph,
      manner,
      nominal: false,
      cue: span(paragraph, cue),
      sources: source === undefined ? [] : [span(paragraph, source)],
      contents: [span(paragraph, content)],
      speaker,
      via,
    };
  });
  return { speakers, statements };
}

function article(id: string, title: string, paragraphs: readonly string[], more: Partial<Article> = {}): Article {
  const numbered = paragraphs.map((text, index) => ({ number: index + 1, text }));
  return { id, title, language: 'ar', aliases: [], paragraphs: numbered, ...more };
}

function speaker(
  name: string,
  role: string | null,
  aliases: readonly string[],
  kind: Speaker['kind'] = 'person',
): Speaker {
  return { name, role, kind, aliases };
}

const bridge = article(
  'bridge',
  'إغلاق جسر الوادي بعد فيضان النهر',
  [
    'قال مدير هيئة الطرق، سامي الدرويش، إن "الجسر لن يفتح قبل نهاية الشهر"، وإن كلفة الإصلاح تبلغ 40 مليون دينار.',
    'وأضاف الدرويش أن المهندسين فحصوا 12 عمودا من أعمدة الجسر.',
    'وارتفع منسوب النهر مساء الثلاثاء إلى سبعة أمتار في بلدة المروج.',
    'ونقلت صحيفة الوادي عن رئيسة البلدية ليلى منصور قولها إن السكان يحتاجون إلى عبّارة عاجلة.',
    'من جهته نفى وزير النقل كريم العطار أن يكون الجسر قد بني بمواد مغشوشة.',
  ],
  { outlet: 'صحيفة الوادي', published: '2025-03-04', url: 'https://news.example/bridge', aliases: ['الجسر'] },
);

const harvest = article('harvest', 'موسم زيتون ضعيف في التلال الشمالية', [
  'أعلنت وزيرة الزراعة هدى السالم أن إنتاج الزيتون تراجع بنسبة 30 في المئة بسبب الجفاف.',
  'وقال مزارع من قرية عين التين: "لم نقطف شيئا هذا العام".',
  'وتعصر القرية زيتونها في معصرة أقيمت عام 1962.',
]);

const invented: Corpus = {
  articles: [
    {
      article: bridge,
      attribution: attributed(
        bridge,
        [
          speaker('سامي الدرويش', 'مدير هيئة الطرق', ['الدرويش']),
          speaker('صحيفة الوادي', null, [], 'organisation'),
          speaker('ليلى منصور', 'رئيسة البلدية', []),
          speaker('كريم العطار', 'وزير النقل', []),
        ],
        [
          {
            paragraph: 1,
            speaker: 'سامي الدرويش',
            cue: 'قال',
            source: 'مدير هيئة الطرق، سامي الدرويش',
            content: 'الجسر لن يفتح قبل نهاية الشهر"، وإن كلفة الإصلاح تبلغ 40 مليون دينار',
            manner: 'mixed',
          },
          {
            paragraph: 2,
            speaker: 'سامي الدرويش',
            cue: 'أضاف',
            source: 'الدرويش',
            content: 'المهندسين فحصوا 12 عمودا من أعمدة الجسر',
          },
          {
            paragraph: 4,
            speaker: 'ليلى منصور',
            cue: 'قولها',
            source: 'رئيسة البلدية ليلى منصور',
            content: 'السكان يحتاجون إلى عبّارة عاجلة',
            via: ['صحيفة الوادي'],
          },
          {
            paragraph: 5,
            speaker: 'كريم العطار',
            cue: 'نفى',
            source: 'وزير النقل كريم العطار',
            content: 'يكون الجسر قد بني بمواد مغشوشة',
          },
        ],
      ),
    },
    {
      article: harvest,
      attribution: attributed(
        harvest,
        [speaker('هدى السالم', 'وزيرة الزراعة', ['السالم']), speaker('مزارع من قرية عين التين', null, [], 'anonymous')],
        [
          {
            paragraph: 1,
            speaker: 'هدى السالم',
            cue: 'أعلنت',
            source: 'وزيرة الزراعة هدى السالم',
            content: 'إنتاج الزيتون تراجع بنسبة 30 في المئة بسبب الجفاف',
          },
          {
            paragraph: 2,
            speaker: 'مزارع من قرية عين التين',
            cue: 'قال',
            source: 'مزارع من قرية عين التين',
            content: 'لم نقطف شيئا هذا العام',
            manner: 'direct',
          },
        ],
      ),
    },
  ],
};

export const newsroom = createNewsroom(invented);
