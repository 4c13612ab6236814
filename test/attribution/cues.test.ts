import { describe, expect, it } from 'vitest';
import { said, saidInHeadline } from './said.ts';

/** [what it shows, the paragraph, the statements in it] */
type Case = [string, string, string[]];

describe('given words of reporting that are not a plain verb', () => {
  const cases: Case[] = [
    ['a feeling with «من أن»', 'وأعربت المنظمة عن خشيتها من أن ينهار الجسر.', ['المنظمة: ينهار الجسر']],
    ['a feeling with «بأن»', 'وعبر سليم حداد عن ثقته بأن الجسر صامد.', ['سليم حداد: الجسر صامد']],
    ['a verbal noun with its owner', 'وجدد الوزير سليم حداد تأكيده أن الجسر صامد.', ['سليم حداد: الجسر صامد']],
    [
      '«وصفته» of somebody with an apposition',
      'وأكد سليم حداد أن القرار خطأ، في حين وصفته رنا خوري، رئيسة الحزب، بأنه "ضرورة".',
      ['سليم حداد: القرار خطأ', 'رنا خوري: ضرورة'],
    ],
    [
      '«وفقا لما أدلى به»',
      'هبطت أسعار القمح في الأسواق، وفقا لما أدلى به نقيب التجار سليم حداد.',
      ['سليم حداد: هبطت أسعار القمح في الأسواق'],
    ],
    ['«بكون» for «بأن»', 'ووصف سليم حداد الجسر بكون حاله خطيرة.', ['سليم حداد: حاله خطيرة']],
    ['«بكون» of a thing', 'وتتميز القرية بكون حالها هادئة.', []],
    ['«عما إذا»', 'وتساءل سليم حداد عما إذا كان الجسر صامدا.', ['سليم حداد: إذا كان الجسر صامدا']],
    ['«توصل إلى أن»', 'وتوصلت دراسة حديثة إلى أن النوم مفيد.', ['دراسة حديثة: النوم مفيد']],
    ['«علم» of a medium', 'وعلمت "المرفأ" من مصادر مطلعة أن الجسر سيغلق.', ['المرفأ < مصادر مطلعة: الجسر سيغلق']],
    [
      'an everyday noun that looks like a participle',
      'وقال سليم حداد، الذي يتخذ من المرفأ مقرا له، في حوار أمس إن الجسر سيغلق.',
      ['سليم حداد: الجسر سيغلق'],
    ],
    [
      'a plural that looks like a verb',
      'وقال سليم حداد إن الصيادين وعلماء البحار متعبون.',
      ['سليم حداد: الصيادين وعلماء البحار متعبون'],
    ],
    ['«علم» of anybody else', 'وعلم سليم حداد أن الجسر سيغلق.', []],
    ['an adjective that looks like a participle', 'والتقى سليم حداد مصادر مطلعة أن الجسر سيغلق.', []],
    [
      'a noun in ة that is no noun with a pronoun',
      'ونشر سليم حداد تغريدة قال فيها: "لن نرحل".',
      ['سليم حداد: لن نرحل'],
    ],
    [
      'a verb of going on with an object',
      'وأوضح سليم حداد الذي كان يتابع الجلسة أنه حزين. وقالت رنا خوري إنها راضية.',
      ['سليم حداد: حزين', 'رنا خوري: راضية'],
    ],
  ];
  it.each(cases)('reads %s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('given a verb that stands in another form or place', () => {
  const cases: Case[] = [
    ['a purpose', 'وعاد سليم حداد ليؤكد أن الجسر صامد.', ['سليم حداد: الجسر صامد']],
    ['a purpose before a quotation', 'وخرج سليم حداد ليقول: "الجسر صامد".', ['سليم حداد: الجسر صامد']],
    ['a negation that affirms', 'ولا يخفي سليم حداد أن الجسر قديم.', ['سليم حداد: الجسر قديم']],
    ['a decision', 'واتفق الطرفان على أن تبدأ الهدنة غدا.', []],
    ['an agreement of opinions', 'واتفق الخبراء على أن الهدنة هشة.', ['الخبراء: الهدنة هشة']],
    ['the writer’s own opinion', 'وزار سليم حداد الجسر. وأعتقد أن الجسر قديم.', []],
    ['a hamza too many', 'وأعتقد سليم حداد أن الجسر قديم.', ['سليم حداد: الجسر قديم']],
    [
      'و written apart',
      'قال سليم حداد إن الجسر قديم ، و أضاف أن الطريق مغلق ، و أكد أن البديل جاهز .',
      ['سليم حداد: الجسر قديم', 'سليم حداد: الطريق مغلق', 'سليم حداد: البديل جاهز'],
    ],
    ['the writer as hearer', 'وقال لي سليم حداد إن الجسر قديم.', ['سليم حداد: الجسر قديم']],
    ['a purpose without a clause', 'وسافر سليم حداد ليعلن قراره.', []],
    [
      'its subject before the quotation it stands in',
      'وقالت اللجنة إن مدير البلدية "أكد أكثر من مرة أن الجسر صامد".',
      ['اللجنة: مدير البلدية "أكد أكثر من مرة أن الجسر صامد"', 'اللجنة < مدير البلدية: الجسر صامد'],
    ],
    ['«على ما» behind a noun that governs it', 'والتقى سليم حداد الوزير، تعليقا على ما قيل أمس.', []],
  ];
  it.each(cases)('reads %s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('given a headline', () => {
  it.each([
    ['a hearer before the colon', 'حداد لـ"المرفأ": لن نستسلم', 'حداد: لن نستسلم'],
    ['how it was said', 'سليم حداد معلقا على القرار: لن نستسلم', 'سليم حداد: لن نستسلم'],
    ['a quotation and then who said it', '"السقف انهار فوق رؤوسنا".. شاهد يروي ما حدث', 'شاهد: السقف انهار فوق رؤوسنا'],
    [
      'a quotation and then the question',
      '"انهار كل شيء فجأة".. ماذا قال الشاهد سليم حداد؟',
      'سليم حداد: انهار كل شيء فجأة',
    ],
    [
      'somebody whom no list knows in such a question',
      '"خلاف على الغداء فقط".. ماذا قالت عروس المرفأ؟',
      'عروس المرفأ: خلاف على الغداء فقط',
    ],
    ['a name in quotation marks', '“رنا خوري” لخصومها: لن نترك المجلس', 'رنا خوري: لن نترك المجلس'],
    ['a source and a quotation', 'دراسة حديثة "السكر مضر بالقلب والأسنان"', 'دراسة حديثة: السكر مضر بالقلب والأسنان'],
  ])('reads %s', (_, title, expected) => expect(saidInHeadline(title)).toEqual([expected]));
  it('takes no quotation for the words of whoever only does something', () =>
    expect(saidInHeadline('"كلنا نريد أن نعرف أكثر".. شرطي يقتل سائقا وسط المدينة')).toEqual([]));
  it.each([
    ['question of what happened', '"انهار كل شيء فجأة".. ماذا حدث في المدينة؟'],
    ['book with its author', '"حديقة الملح" لسليم حداد: رواية عن البحر'],
  ])('takes no %s for a source', (_, title) => expect(saidInHeadline(title)).toEqual([]));
  it('takes no quotation that is no sentence', () =>
    expect(saidInHeadline('"بعد ثلاثة أيام في البحر".. شهود عيان يروون ما حدث')).toEqual([]));
});

describe('given a line under the headline', () => {
  it('reads it like one', () =>
    expect(said('وزير الثقافة: الراحل جمع بين الفن والتواضع.. وترك إرثا لا ينسى')).toEqual([
      'وزير الثقافة: الراحل جمع بين الفن والتواضع.. وترك إرثا لا ينسى',
    ]));
  it.each([
    ['a credit', 'المصدر: وكالة الأنباء الوطنية في البلاد'],
    ['a thing', 'الشروط: شهادة جامعية وخبرة خمس سنوات'],
  ])('takes %s for none', (_, text) => expect(said(text)).toEqual([]));
});

describe('given a text and what it holds', () => {
  const cases: Case[] = [
    ['مفادها', 'ووجهت الوزارة رسالة مفادها أن الجسر سيغلق.', ['رسالة: الجسر سيغلق']],
    ['ورد على لسان', 'وانتهى العمل في الجسر، حسب ما ورد على لسان سليم حداد.', ['سليم حداد: وانتهى العمل في الجسر']],
    ['جاء على لسان', 'وجاء على لسان سليم حداد أن الجسر سيغلق.', ['سليم حداد: الجسر سيغلق']],
    ['مضمونه without content', 'ووجهت الوزارة خطابا مضمونه غامض.', []],
  ];
  it.each(cases)('reads %s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('given a verb with the wrong preposition', () => {
  it('reads its clause', () => expect(said('وشدد سليم حداد إلى أن الجسر قديم.')).toEqual(['سليم حداد: الجسر قديم']));
  it('takes no other clause', () => expect(said('ووعد سليم حداد أهله إلى أن يعود.')).toEqual([]));
});

describe('given «على حد قوله»', () => {
  it('leaves him the reason alone', () =>
    expect(said('قال سليم حداد إنه حزين. وأغلق حداد الجسر لأنه قديم جدا، على حد قوله.')).toEqual([
      'سليم حداد: حزين',
      'سليم حداد: قديم جدا',
    ]));
});

describe('given words that point back at a quotation', () => {
  const cases: Case[] = [
    ['هذا ما قاله', '"لن نرحل من هنا"، هذا ما قاله سليم حداد أمس.', ['سليم حداد: لن نرحل من هنا']],
    ['بهذه العبارة', '«لن نرحل من هنا».. بهذه العبارة افتتح سليم حداد كلمته.', ['سليم حداد: لن نرحل من هنا']],
    [
      'كما قال before it',
      'وانتهى الموسم، وكما قال سليم حداد في كلمته "لن نرحل من هنا أبدا".',
      ['سليم حداد: لن نرحل من هنا أبدا'],
    ],
  ];
  it.each(cases)('reads %s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('given a source with a description behind «بحسب»', () => {
  it.each([
    ['a relative clause', 'وبحسب تسجيلات نشرتها الشرطة أمس فإن السائق هرب.', ['تسجيلات: السائق هرب']],
    ['no description', 'وبحسب الشرطة، السائق هرب.', ['الشرطة: السائق هرب']],
  ])('begins the words behind فإن: %s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('given a report that goes on or stops', () => {
  it('does not stop at فحسب', () =>
    expect(said('وحذرت البعثة من أن الحرب لا تهدد المدينة فحسب، بل تهدد البلاد، مطالبة الجميع بالهدوء.')).toEqual([
      'البعثة: الحرب لا تهدد المدينة فحسب، بل تهدد البلاد',
    ]));
  it('begins anew at a verb of saying behind a comma', () =>
    expect(said('وأعربت رنا خوري عن حزنها، وحيث ذكرت الشرطة أنها تلقت مكالمة.')).toEqual(['الشرطة: تلقت مكالمة']));
  it('goes on in a sentence that begins with وأن', () =>
    expect(said('وقال سليم حداد إن الجسر صامد. وأنه سيفتح غدا. وغادر القاعة.')).toEqual([
      'سليم حداد: الجسر صامد. وأنه سيفتح غدا',
    ]));
  it('goes on in a relative clause whose verb does not agree', () =>
    expect(said('وقال سليم حداد إن الجسر قديم في القرية التي قال إنها "قرية تجوع وتحاصر".')).toEqual([
      'سليم حداد: الجسر قديم في القرية',
      'سليم حداد: قرية تجوع وتحاصر',
    ]));
  it('goes on behind كما ذكر', () =>
    expect(said('وقال سليم حداد إن الجسر قديم، وكما ذكر سابقا، فإن الطريق مغلق.')).toEqual([
      'سليم حداد: الجسر قديم، وكما ذكر سابقا، فإن الطريق مغلق',
    ]));
  it('stops before what somebody else does meanwhile', () =>
    expect(said('وقال سليم حداد إن الجسر صامد، فيما رفض الوزير التعليق على الخبر.')).toEqual([
      'سليم حداد: الجسر صامد',
    ]));
  it('keeps a name with a title in a headline', () =>
    expect(saidInHeadline('مساعد مدرب الطلبة: لن نستسلم')).toEqual(['مساعد مدرب الطلبة: لن نستسلم']));
});
