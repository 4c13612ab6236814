import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { article } from './said.ts';

/** Name, role, kind and source span of the first statement. */
function source(...paragraphs: string[]) {
  const { statements, speakers } = attribute(article(paragraphs));
  const [first] = statements;
  const speaker = speakers.find(({ name }) => name === first?.speaker);
  return { name: speaker?.name, role: speaker?.role, kind: speaker?.kind, span: first?.sources[0]?.text };
}

describe('given a source phrase', () => {
  it.each([
    ['title and name', 'قال وزير الصحة اللبناني سليم حداد إن الوباء انحسر.', 'سليم حداد', 'وزير الصحة اللبناني'],
    [
      'a title of many parts',
      'قال نائب رئيس مجلس إدارة البنك المركزي للشؤون القانونية سليم حداد إن السعر ثابت.',
      'سليم حداد',
      'نائب رئيس مجلس إدارة البنك المركزي للشؤون القانونية',
    ],
    [
      'a name in apposition',
      'قالت المتحدثة باسم وزارة الصحة، رنا خوري، إن الوباء انحسر.',
      'رنا خوري',
      'المتحدثة باسم وزارة الصحة',
    ],
    [
      'a name before its title',
      'قال سليم حداد مدير المستشفى الوطني إن الوباء انحسر.',
      'سليم حداد',
      'مدير المستشفى الوطني',
    ],
    [
      'a form of address',
      'قالت الدكتورة رنا خوري، أستاذة الطب بجامعة القدس، إن الوباء انحسر.',
      'رنا خوري',
      'أستاذة الطب بجامعة القدس',
    ],
    ['an abbreviated title', 'صرح د. سليم حداد، مدير المستشفى، بأن الوباء انحسر.', 'سليم حداد', 'مدير المستشفى'],
    [
      'the particle بن',
      'قال الأمير فيصل بن سلمان بن عبد العزيز إن المشروع اكتمل.',
      'فيصل بن سلمان بن عبد العزيز',
      undefined,
    ],
    ['the particle أبو', 'قال الناشط مازن أبو شقرا إن المسيرة سلمية.', 'مازن أبو شقرا', 'الناشط'],
    ['a name that is also a preposition', 'قال النائب علي حداد إن القانون نافذ.', 'علي حداد', 'النائب'],
    [
      'a foreign name that begins like «and»',
      'قال المبعوث الأميركي ستيف ويلسون إن الصفقة قريبة.',
      'ستيف ويلسون',
      'المبعوث الأميركي',
    ],
    [
      'a name behind a body in the title',
      'قال الناطق باسم حركة نماء حازم قاسم إن الحوار مستمر.',
      'حازم قاسم',
      'الناطق باسم حركة نماء',
    ],
    [
      'a foreign name',
      'قال وزير الخارجية النرويجي لارس هانسن إن بلاده محايدة.',
      'لارس هانسن',
      'وزير الخارجية النرويجي',
    ],
  ])('tells %s', (_, text, name, role) => {
    const found = source(text);
    expect(found.name).toBe(name);
    if (role) expect(found.role).toBe(role);
    expect(found.kind).toBe('person');
  });

  it.each([
    ['a body', 'قالت وزارة الصحة اللبنانية إن الوباء انحسر.', 'وزارة الصحة اللبنانية', 'organisation'],
    [
      'a body as a part of another',
      'قالت لجنة الصحة التابعة لمجلس النواب إن الوباء انحسر.',
      'لجنة الصحة',
      'organisation',
    ],
    ['people without names', 'قال سكان في القرية إن الطريق مغلق.', 'سكان في القرية', 'group'],
    ['an unnamed source', 'قال مصدر أمني رفيع إن الطريق مغلق.', 'مصدر أمني رفيع', 'anonymous'],
    ['an unnamed official', 'قال مسؤول في وزارة الصحة إن الوباء انحسر.', 'مسؤول في وزارة الصحة', 'anonymous'],
    ['a text', 'أظهرت دراسة جديدة أن النوم مفيد.', 'دراسة جديدة', 'document'],
    ['who issued a text', 'وذكر بيان للجيش أن الطريق مغلق.', 'الجيش', 'organisation'],
    [
      'who issued a text of another gender',
      'وأشار التقرير الصادر عن منظمة مدد الدولية إلى أن الوضع صعب.',
      'منظمة مدد الدولية',
      'organisation',
    ],
    ['a body before its object', 'ووصف الكرملين المحادثات بأنها «بناءة جدا».', 'الكرملين', 'organisation'],
    ['a text by its issuer', 'وبحسب تقديرات البنك المركزي، فإن السعر ثابت.', 'البنك المركزي', 'organisation'],
    ['a state by its capital', 'وأكدت طهران أن الطريق مغلق.', 'طهران', 'organisation'],
  ])('tells %s', (_, text, name, kind) => expect(source(text)).toMatchObject({ name, kind }));

  it.each([
    ['the audience', 'قال سليم حداد للصحفيين إن الطريق مغلق.'],
    ['the outlet', 'قال سليم حداد لـ"صوت الجبل" إن الطريق مغلق.'],
    ['the day', 'قال سليم حداد، الجمعة، إن الطريق مغلق.'],
    ['the occasion', 'قال سليم حداد في مؤتمر صحفي عقده في بيروت إن الطريق مغلق.'],
    ['an aside', 'قال سليم حداد -في لقاء سابق- إن الطريق مغلق.'],
  ])('leaves %s outside', (_, text) => expect(source(text).span).toBe('سليم حداد'));

  it('knows a family name in quotation marks', () =>
    expect(source('قال "حداد"، خلال لقائه بالتجار، إن السعر ثابت. وقال سليم حداد إن السوق هادئ.').name).toBe(
      'سليم حداد',
    ));
});
