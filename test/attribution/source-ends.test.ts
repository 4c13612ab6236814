/**
 * Where the phrase that names a source ends, and whom it names: texts of the press, fields of an office, what a source knows of, origins.
 */

import { describe, expect, it } from 'vitest';
import { said, saidInHeadline, saidInNouns } from './said.ts';

describe('given a source with more words than a title and a name', () => {
  it.each([
    [
      'what an anonymous source knows of',
      'وقال مسؤول مطلع على الملف الجديد إن الطريق مغلق.',
      'مسؤول مطلع على الملف الجديد',
    ],
    [
      'two of them behind «وفقا ل»',
      'ووفقا لمصدرين مطلعين على سير الأعمال، فإن الطريق مغلق.',
      'مصدرين مطلعين على سير الأعمال',
    ],
    ['two fields of a chamber', 'قالت غرفة تجارة وصناعة عُمان إن الطريق مغلق.', 'غرفة تجارة وصناعة عُمان'],
    [
      'captives behind a body',
      'قالت هيئة عائلات الأسرى المحتجزين في الشمال: "الطريق مغلق".',
      'هيئة عائلات الأسرى المحتجزين في الشمال',
    ],
    ['a text of an agency', 'وكان تقرير لرويترز قد أفاد بأن الطريق مغلق.', 'رويترز'],
    ['a text with a title', 'وذكر تقرير "حال الطرق في الجبل" أن الطريق مغلق.', 'تقرير "حال الطرق في الجبل"'],
    ['a poll', 'وأظهر استطلاع رأي جديد أن الطريق مغلق.', 'استطلاع رأي جديد'],
    ['a name behind where he is from', 'قال الإيطالي ماريو روسي إن الطريق مغلق.', 'ماريو روسي'],
    ['a programme', 'وأكدت المديرة التنفيذية لبرنامج الطرق سيندي مارشال أن الطريق مغلق.', 'سيندي مارشال'],
    ['an everyday family name before a title', 'قال يحيى سريع، المتحدث باسم البلدية، إن الطريق مغلق.', 'يحيى سريع'],
    ['two kinds of sources', 'قالت مصادر دبلوماسية وسياسية يمنية إن الطريق مغلق.', 'مصادر دبلوماسية وسياسية يمنية'],
    ['an age', 'وأفاد الشاب البالغ من العمر 24 عاما أن الطريق مغلق.', 'الشاب'],
    ['a share of people', 'وقال 54 في المئة من الناخبين إن الطريق مغلق.', '54 في المئة من الناخبين'],
    ['a number of people', 'وقال 12 شاهدا إن الطريق مغلق.', '12 شاهدا'],
    ['some of a body', 'وقال أفراد من الشرطة إن الطريق مغلق.', 'أفراد من الشرطة'],
    ['the first of two', 'وقال سليم حداد ورنا خوري إن الطريق مغلق.', 'سليم حداد'],
    ['a verb behind a name', 'قال سليم حداد يفضح الوزير: "الطريق مغلق".', 'سليم حداد'],
    ['a paper as masculine', 'وذكر أكسيوس أن الطريق مغلق.', 'أكسيوس'],
    ['a hearer before a name', 'أفاد لموزاييك الحبيب حداد بأن الطريق مغلق.', 'الحبيب حداد'],
    ['a name that begins with a small word', 'قال وزير خارجية مالطا لي هسين تاو إن الطريق مغلق.', 'لي هسين تاو'],
    ['another one', 'أكد وزير الخارجية المالطي دون براموديكي أن الطريق مغلق.', 'دون براموديكي'],
    ['a name that ends with a small word', 'يقول المهندس كاي فو لي، الذي عمل هنا، إن الطريق مغلق.', 'كاي فو لي'],
    ['a name like a future verb', 'وقال الأمين العام للحلف ينس ستولتنبرغ في تغريدة إن الطريق مغلق.', 'ينس ستولتنبرغ'],
    ['a paper with such a word', 'كشفت صحيفة وول ستريت جورنال الأمريكية أن الطريق مغلق.', 'وول ستريت جورنال'],
    ['a family name like two guests', 'قال رئيس ناحية النهر محمد ضيفان العبيدي إن الطريق مغلق.', 'محمد ضيفان العبيدي'],
    [
      'a place in quotation marks within an office',
      'ذكر قائد عمليات «الجبل» اللواء سليم حداد أن الطريق مغلق.',
      'سليم حداد',
    ],
    ['a title and what he refused', 'رفض الوزير الإفصاح عن التفاصيل، مؤكدا أن الطريق مغلق.', 'الوزير'],
    ['a council of the press', 'قال المجلس الوطني للصحافة إن الطريق مغلق.', 'المجلس الوطني للصحافة'],
    [
      'two deeds of a body',
      'صرحت الهيئة العامة لتقييم وتطوير الجسور بأن الطريق مغلق.',
      'الهيئة العامة لتقييم وتطوير الجسور',
    ],
    ['an office with its bearer behind «برئاسة»', 'وأفادت اللجنة برئاسة سليم حداد بأن الطريق مغلق.', 'اللجنة'],
    ['who issued a text, behind a verb', 'بحسب بيان مقتضب صدر عن وزارة النقل، فإن الطريق مغلق.', 'وزارة النقل'],
    [
      'people before whom they accuse',
      'ويتهم محتجون غاضبون سليم حداد بأنه كاذب. ويقولون إن الطريق مغلق.',
      'محتجون غاضبون',
    ],
    [
      'somebody with a job in an aside',
      'وقال سليم حداد، وهو عامل في المصنع يسجل الأرقام، إن الطريق مغلق.',
      'سليم حداد',
    ],
    [
      'a doctor, the full stop set apart',
      'ووصف د . سليم حداد، وزير النقل، الجسر بأنه "أهم الطرق". وأضاف أن الطريق مغلق.',
      'سليم حداد',
    ],
    [
      'a body before what it decided',
      'أقرت اللجنة العليا للطرق بالقاهرة إنشاء جسر، مؤكدة أن الطريق مغلق.',
      'اللجنة العليا للطرق بالقاهرة',
    ],
    ['a title before whom he writes of', 'ونقل الكاتب عن حداد قوله إن الطريق مغلق.', 'الكاتب < حداد'],
    ['an office that is for something', 'قال المسؤول عن ملف الجسور إن الطريق مغلق.', 'المسؤول عن ملف الجسور'],
    ['a name before a verbal noun', 'طلب الوزير من حداد اغتيال خصمه. وأكد حداد أن الطريق مغلق.', 'حداد'],
    ['bodies before a number', 'وشارك بحسب النقابات 55 ألف شخص. وأكدت النقابات أن الطريق مغلق.', 'النقابات'],
    [
      'a family named as a plural, before a time',
      'قال رئيس المجلس عاطف الطراونة عشية الإضراب إن الطريق مغلق.',
      'عاطف الطراونة',
    ],
    ['members of what stands in quotation marks', 'وقال عناصر "كتلة النهر" إن الطريق مغلق.', 'عناصر "كتلة النهر"'],
    [
      'an agency from which a hidden subject quotes',
      'وصل سليم حداد. وقال نقلا عن وكالة النهر إن الطريق مغلق.',
      'وكالة النهر < سليم حداد',
    ],
    ['two origins', 'قالت مصادر أمريكية وفرنسية إن الطريق مغلق.', 'مصادر أمريكية وفرنسية'],
    [
      'a subject behind «أما», with another name on the way',
      'أما سليم حداد الذي تولى الوزارة قبل خوري، فرأى أن الطريق مغلق.',
      'سليم حداد',
    ],
    [
      'whom a verb addresses',
      'وطالب الأعضاء الغاضبون الأمين العام بعقد دورة، مؤكدين أن الطريق مغلق.',
      'الأعضاء الغاضبون',
    ],
    [
      'a title before what he condemns',
      'استنكر الدبلوماسي المغربي الانتهاكات في البلاد، مشيرا إلى أن الطريق مغلق.',
      'الدبلوماسي المغربي',
    ],
    ['somebody who turns to another', 'وتوجه إليه سليم حداد بالقول: "الطريق مغلق".', 'سليم حداد'],
    ['unknown words behind «وفقا ل» and before a pause', 'الطريق مغلق، وفقا لديلا روزا.', 'ديلا روزا'],
    ['«فبحسب»', 'الثلج كثيف. فبحسب مصدر أمني، فإن الطريق مغلق.', 'مصدر أمني'],
    ['somebody who expresses what he feels', 'عبر الوزير، سليم حداد، عن أسفه، قائلا إن الطريق مغلق.', 'سليم حداد'],
    [
      'a woman whose name looks like a club with its owner',
      'وأشارت نادية تهامي في سؤالها إلى أن الطريق مغلق.',
      'نادية تهامي',
    ],
    [
      'a body that numbers follow',
      'جند المجلس الوطني للطرق 4681 عاملا. وأكد المجلس الوطني للطرق أن الطريق مغلق.',
      'المجلس الوطني للطرق',
    ],
    [
      'a company before what it does',
      'تسعى شركة النهر لصناعة السفن لمضاعفة الإنتاج. وقالت شركة النهر إن الطريق مغلق.',
      'شركة النهر لصناعة السفن',
    ],
    ['two states', 'وأعلنت النمسا وهولندا أن الطريق مغلق.', 'النمسا وهولندا'],
    [
      'who says it without «إن», behind a comma',
      'قال الأمين العام للمجلس سليم حداد، نتطلع إلى الجسر الجديد. وأضاف أن الطريق مغلق.',
      'سليم حداد',
    ],
    [
      'who is told of behind a verb that has an object',
      'انتقد سليم حداد المستشار كامل خوري الذي صرح بأن الطريق مغلق.',
      'كامل خوري',
    ],
    ['whom «سبق ل» names', 'وسبق لمصدر مسؤول، أمس، أن أكد أن الطريق مغلق.', 'مصدر مسؤول'],
    [
      'a source without a name, behind what others did',
      'قال مصدر أمني إن الجسر قديم. وافتتحت الوزارة المعرض. وأورد المصدر أن الطريق مغلق.',
      'مصدر أمني',
    ],
    ['an outlet to which she spoke', 'قالت رنا خوري إن الجسر قديم. الطريق مغلق، وفق ما أكدته لهسبريس.', 'رنا خوري'],
  ])('knows %s', (_, text, name) => expect(said(text).at(-1)).toBe(`${name}: الطريق مغلق`));

  it('knows who says it last, without a comma', () =>
    expect(said('الطريق إلى الجبل مغلق منذ الصباح تقول الصحيفة.')).toEqual([
      'الصحيفة: الطريق إلى الجبل مغلق منذ الصباح',
    ]));
  it('ends a body behind the name of a place', () =>
    expect(saidInNouns('ثمنت بلدية دبي الأعمال الجديدة في الجسر.')).toEqual(['بلدية دبي: الأعمال الجديدة في الجسر']));
  it('joins two cases of one phrase under the nominative', () =>
    expect(said('نقلت النهار عن مسؤولين محليين أن الطريق مغلق.', 'وذكر مسؤولون محليون أن الجسر سليم.')[1]).toMatch(
      /مسؤولون محليون: الجسر سليم$/,
    ));
  it('knows somebody by where he is from', () =>
    expect(said('قال الإيطالي ماريو روسي إن الطريق مغلق.', 'وأضاف الإيطالي أن الجسر سليم.')[1]).toBe(
      'ماريو روسي: الجسر سليم',
    ));
  it('takes nobody for the body that belongs to him', () =>
    expect(said('قالت إدارة مارشال إن الطريق مغلق.', 'وأكد مارشال أن الجسر سليم.')[1]).toBe('مارشال: الجسر سليم'));
  it('knows words behind «لقد»', () =>
    expect(said('وقال سليم حداد لقد انهار الجسر كله.')).toEqual(['سليم حداد: لقد انهار الجسر كله']));
  it('takes «المصدر نفسه» for the last speaker where nobody is nameless', () =>
    expect(said('قال سليم حداد إن الطريق مغلق.', 'وحسب المصدر نفسه، فإن الجسر سليم.')[1]).toBe(
      'سليم حداد: الجسر سليم',
    ));
});

describe('given words between a source and a quotation', () => {
  it.each([
    ['an agency', 'وصرح سليم حداد لرويترز "لن يفتح الطريق قبل الصيف".'],
    ['a comment on what a body does', 'وتابع سليم حداد معلقا على قرار البلدية: "لن يفتح الطريق قبل الصيف".'],
  ])('knows %s', (_, text) => expect(said(text)).toEqual(['سليم حداد: لن يفتح الطريق قبل الصيف']));
});

describe('given somebody named before', () => {
  it('takes a channel with its name in quotation marks for whom he speaks to', () =>
    expect(said('قال سليم حداد إن الطريق مغلق.', 'وأضاف لقناة "النهار" الفرنسية "لن يفتح الجسر قبل الصيف".')[1]).toBe(
      'سليم حداد: لن يفتح الجسر قبل الصيف',
    ));
  it('takes no verb behind his name for a part of it', () =>
    expect(
      said('قال سليم هلال إن الطريق مغلق.', 'هلال يفضح الوزير الجديد في البلدية.', 'وأضاف هلال أن الجسر سليم.')[1],
    ).toBe('سليم هلال: الجسر سليم'));
});

describe('given a headline with quotation marks before its colon', () => {
  it.each([
    ['an outlet', '“ميرور”: اللاعب أخبر زملاءه بالرحيل', 'ميرور: اللاعب أخبر زملاءه بالرحيل'],
    ['somebody with her work', 'مخرجة "جسر النهر": الصدفة وراء فكرة الفيلم', 'مخرجة: الصدفة وراء فكرة الفيلم'],
  ])('knows %s', (_, title, expected) => expect(saidInHeadline(title, 'الطريق مغلق.')).toEqual([expected]));
  it('takes a book for a book', () =>
    expect(saidInHeadline('"حديقة الملح": رواية عن البحر', 'الطريق مغلق.')).toEqual([]));
});

describe('given a headline that begins with a place', () => {
  it('takes a question and a noun for news', () => {
    expect(saidInHeadline('الأردن: إضراب واسع للنقابات', 'الطريق مغلق.')).toEqual([]);
    expect(saidInHeadline('فرنسا: من هي هذه الحركة؟', 'الطريق مغلق.')).toEqual([]);
  });
  it('takes what a state can say for its word', () =>
    expect(saidInHeadline('إيران: لن نتراجع عن حقنا', 'الطريق مغلق.')).toEqual(['إيران: لن نتراجع عن حقنا']));
});

describe('given an object or a place behind a source', () => {
  it.each([
    ['an official and a story', 'وأكد مسؤول أمني محلي رواية حداد، وقال إن الطريق مغلق.', 'مسؤول أمني محلي'],
    [
      'an official and a definite thing',
      'وصف مسؤول أمني محلي العملية الأولى. وقال المسؤول إن الطريق مغلق.',
      'مسؤول أمني محلي',
    ],
    [
      'sources with an origin that begins like an article',
      'وقالت مصادر قضائية ألمانية إن الطريق مغلق.',
      'مصادر قضائية ألمانية',
    ],
    [
      'a court, its town and a charge',
      'وجهت المحكمة العليا في شتوتغارت تهمة الإهمال لمهندس. وقالت المحكمة إن الطريق مغلق.',
      'المحكمة العليا في شتوتغارت',
    ],
    [
      'a study and what it warns of',
      'حذرت دراسة جديدة من الآثار السلبية للضجيج. وقالت الدراسة إن الطريق مغلق.',
      'دراسة جديدة',
    ],
    ['an office in a company', 'وقالت مديرة العمليات في فيسبوك رنا حداد إن الطريق مغلق.', 'رنا حداد'],
    [
      'a name of three foreign words',
      'وقال الباحث الرئيسي هيوك تشول كوون في المؤتمر إن الطريق مغلق.',
      'هيوك تشول كوون',
    ],
    ['a name with a small word in it', 'ودعا الأمين العام بان كي مون إلى الحوار. وأضاف أن الطريق مغلق.', 'بان كي مون'],
    ['a name that begins like «and»', 'وقال نائب المدير التنفيذي وين لابير إن الطريق مغلق.', 'وين لابير'],
    [
      'a name and what belongs to its owner',
      'أطلق الفنان سليم حداد ألبومه أمس. وقال حداد إن الطريق مغلق.',
      'سليم حداد',
    ],
    ['a name and whom he asks', 'طالب سليم حداد البلدية بأن تسرع. وقال حداد إن الطريق مغلق.', 'سليم حداد'],
    [
      'a text of a conference',
      'وجاء في بلاغ صادر عن المؤتمر الوطني للمهندسين أن الطريق مغلق.',
      'المؤتمر الوطني للمهندسين',
    ],
    ['an adverb', 'وقال سليم حداد شيئا آخر. لكنه قال بالمقابل إن الطريق مغلق.', 'سليم حداد'],
    ['nobody', 'وأكد سليم حداد أن لا أحد في البلد يتمنى أن يتأخر. وقال إن الطريق مغلق.', 'سليم حداد'],
    [
      'a talk that somebody else held',
      'وكان سليم حداد يتحدث في لقاء نظمته النقابة، قائلا إن الطريق مغلق.',
      'سليم حداد',
    ],
    ['a street with a man’s name', 'وانفجرت قنبلة في شارع خالد بن الوليد. وقال خالد إن الطريق مغلق.', 'خالد'],
  ])('knows %s', (_, text, expected) => expect(said(text).at(-1)).toBe(`${expected}: الطريق مغلق`));
});
