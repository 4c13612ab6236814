import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { article, said } from './said.ts';

/** Name and role of whoever says the first statement. */
function speaker(text: string) {
  const { statements, speakers } = attribute(article([text]));
  const found = speakers.find(({ name }) => name === statements[0]?.speaker);
  return `${found?.role ?? '-'} / ${found?.name ?? '?'}`;
}

describe('given a name and what stands about it', () => {
  it.each([
    [
      'ranks of several words',
      'قال رئيس الأركان الفريق أول ركن سليم الحداد إن الحدود آمنة.',
      'رئيس الأركان / سليم الحداد',
    ],
    [
      'a rank that is also a team',
      'قال الفريق أول سليم حداد، قائد الأسطول، إن الميناء مفتوح.',
      'قائد الأسطول / سليم حداد',
    ],
    [
      'a lineage of the Sahara',
      'قال رئيس البلدية سيدي أحمد ولد الطالب ابنو إن السد ممتلئ.',
      'رئيس البلدية / سيدي أحمد ولد الطالب ابنو',
    ],
    ['a title that is a given name', 'كشف المستشار ناجي حداد أن الجلسة تأجلت.', 'المستشار / ناجي حداد'],
    ['a title behind a whole name', 'قال رشيد بن حمو مساعد المدرب إن الفوز ضروري.', 'مساعد المدرب / رشيد بن حمو'],
    [
      'a family name that is a title',
      'قالت وزيرة البيئة لورا الخازن درويش إن الغابة بخير.',
      'وزيرة البيئة / لورا الخازن درويش',
    ],
    [
      'a name in quotation marks behind the office',
      'قال المدير الفني للمنتخب "روبرتو فيرارتي" إن الفريق جاهز.',
      'المدير الفني للمنتخب / روبرتو فيرارتي',
    ],
    [
      'a bank in quotation marks before the name',
      'قال مدير فرع أثينا لبنك "النهر الكبير" ديميتريس كوستاراس إن السوق هادئ.',
      'مدير فرع أثينا لبنك "النهر الكبير" / ديميتريس كوستاراس',
    ],
    [
      'a word of time that is a name',
      'قال المتحدث باسم الوزارة، صباح البندر، إن المدارس مفتوحة.',
      'المتحدث باسم الوزارة / صباح البندر',
    ],
    [
      'an initial behind the name',
      'روى سليم. ح، أحد شهود العيان، أن النار بدأت في المخزن.',
      'أحد شهود العيان / سليم. ح',
    ],
    ['no title where none stands', 'أضاف سليم حداد في الحلقة الثانية من البرنامج أن السد ممتلئ.', '- / سليم حداد'],
    ['a name with a hyphen', 'قال وزير الدولة جان-كلود مارشان إن السد ممتلئ.', 'وزير الدولة / جان-كلود مارشان'],
    [
      'a district that bears a name',
      'قال رئيس فريق محافظة مبارك الكبير مشاري الدوسري إن الجولة ناجحة.',
      'رئيس فريق محافظة مبارك الكبير / مشاري الدوسري',
    ],
    [
      'an artist who is great',
      'أكدت الفنانة المصرية الكبيرة نادية الحداد أن المسلسل جاهز.',
      'الفنانة المصرية الكبيرة / نادية الحداد',
    ],
    [
      'initials before a foreign name',
      'قال نائب الرئيس جيه دي هارغروف إن الحوار مستمر.',
      'نائب الرئيس / جيه دي هارغروف',
    ],
    [
      'places joined by a hyphen',
      'أكد رئيس جهة الساحل-وادي الرمل، حميد بنعيسى، أن الطريق سالكة.',
      'رئيس جهة الساحل-وادي الرمل / حميد بنعيسى',
    ],
  ])('tells %s', (_, text, expected) => expect(speaker(text)).toBe(expected));

  it.each([
    ['the object of the verb', 'ودعا قائد الجيش قوات الأمن إلى الهدوء، وقال إن الطريق مفتوح.', '- / قائد الجيش'],
    ['whom the minister calls', 'ودعا الوزير الأطباء "إلى العودة فورا إلى المستشفيات".', '- / الوزير'],
    ['a measure', 'وقدر وزير المالية قيمة الخسائر، وقال إن التعويض قريب.', '- / وزير المالية'],
    ['an adverb', 'وقال محامي المتهمين علناً إن الحكم جائر.', '- / محامي المتهمين'],
    ['a hearer of his', 'وقال البطريرك لضيفه إن المنطقة تغلي.', '- / البطريرك'],
    ['one of many', 'وقال سليم بأحد البرامج إن السوق هادئ.', '- / سليم'],
  ])('leaves out %s', (_, text, expected) => expect(speaker(text)).toBe(expected));
});

describe('given a body', () => {
  it.each([
    ['spelled letter by letter', 'قالت سي إن إن إن الطريق مغلق.', 'سي إن إن'],
    ['called by its own name', 'وحسب رويترز هبط السعر أمس.', 'رويترز'],
    ['with a province in its name', 'قالت لجنة المعلمين بولاية النيل إن الأجور تأخرت.', 'لجنة المعلمين بولاية النيل'],
    ['of two', 'ذكرت إدارتا الكهرباء والمياه أن العطل أصلح.', 'إدارتا الكهرباء والمياه'],
    ['that is somebody’s', 'وأكدت عائلته أن الدفن غدا.', 'عائلته'],
    [
      'in quotation marks, of many words',
      'قالت "لجنة أطباء الشمال المركزية"، المنضوية تحت لواء "تجمع المهن"، إن الطريق مغلق.',
      'لجنة أطباء الشمال المركزية',
    ],
    ['in quotation marks before its verb', 'وكانت "أوروليس" حذرت، أمس الأول، من أن السعر يرتفع.', 'أوروليس'],
    [
      'called by the name of a place',
      'ونقلت "بيروت الرقمية" عن سليم حداد قوله إن الطريق مغلق.',
      'بيروت الرقمية < سليم حداد',
    ],
    ['by its own name where it has one', 'وذكرت وكالة "نهرنيوز" أن الطريق مغلق.', 'نهرنيوز'],
    ['before the manner', 'وأدانت منظمة أطباء للجميع بشدة الهجوم، وقالت إن الطريق مغلق.', 'منظمة أطباء للجميع'],
    ['that is a text of another land', 'أفادت دراسة بريطانية أن النوم مفيد.', 'دراسة بريطانية'],
    [
      'a paper that begins like a city',
      'ونقلت واشنطن بوست عن سليم حداد قوله إن الطريق مغلق.',
      'واشنطن بوست < سليم حداد',
    ],
    ['that judges', 'حكمت المحكمة الجنائية بالموافقة، وقالت إن الأدلة كافية.', 'المحكمة الجنائية'],
    ['that draws attention', 'ولفتت الشرطة الانتباه إلى أن الطريق مغلق.', 'الشرطة'],
    ['by its latest report', 'الطريق مغلق منذ عام، وفق أحدث تقرير للمنظمة الدولية للهجرة.', 'المنظمة الدولية للهجرة'],
    ['that defends', 'وأوضح الدفاع أن موكله بريء.', 'الدفاع'],
  ])('%s', (_, text, name) => expect(said(text)[0]).toMatch(new RegExp(`^${name}: `)));

  it('knows a ministry by the last word', () =>
    expect(said('قالت وزارة الخارجية السودانية إن الحدود مفتوحة.', 'وأكدت الخارجية أن السفير عاد.')[1]).toBe(
      'وزارة الخارجية السودانية: السفير عاد',
    ));
});

describe('given a name that other sentences mention without the word behind it', () => {
  const first = 'أبلغ سليم كرمباني برلماسكي بأن الطريق مغلق.';
  it('it ends where they end it', () => {
    expect(said(first, 'وحضر كرمباني الجلسة.')).toEqual(['سليم كرمباني: الطريق مغلق']);
  });
  it('it keeps the word if they have it too', () => {
    expect(said(first, 'وحضر كرمباني برلماسكي الجلسة.')).toEqual(['سليم كرمباني برلماسكي: الطريق مغلق']);
  });
  it('it keeps a family name that the given name goes without later', () => {
    expect(said('أبلغت رنا برلماسكي بأن الطريق مغلق.', 'وحضرت رنا الجلسة.')).toEqual(['رنا برلماسكي: الطريق مغلق']);
  });
});

describe('given an office or kinship right before a name', () => {
  it.each([
    ['a mother', 'وقالت والدة سليم حداد إن الطريق مغلق.', 'والدة سليم حداد'],
    ['a brother', 'وقال شقيق رنا خوري: "الطريق مغلق".', 'شقيق رنا خوري'],
    ['an adviser', 'وقال مستشار سليم حداد إن الطريق مغلق.', 'مستشار سليم حداد'],
    ['his own father with his name', 'وقال والده سليم حداد إن الطريق مغلق.', 'سليم حداد'],
    ['a wife with her name behind her husband’s office', 'وأكدت زوجة الرئيس رنا خوري أن الطريق مغلق.', 'رنا خوري'],
  ])('knows %s', (_, text, expected) => expect(said(text)).toEqual([`${expected}: الطريق مغلق`]));
  it('still knows whose mother she is', () =>
    expect(said('وقالت والدة سليم حداد إن الطريق مغلق.', 'ورد حداد بأن الجسر مفتوح.')[1]).toBe(
      'سليم حداد: الجسر مفتوح',
    ));
});
