/**
 * Where what somebody said ends and the article goes on, and which clauses beside it report as well.
 */

import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('given a report beside another clause', () => {
  it.each([
    [
      'where its speaker goes on in a noun phrase',
      'قال سليم حداد إن الطريق مغلق، وندد بإهمال البلدية.',
      ['سليم حداد: الطريق مغلق'],
    ],
    [
      'where others are reported',
      'يقول السائقون إن الطريق مغلق، وتشير التقارير إلى تحسن قريب.',
      ['السائقون: الطريق مغلق'],
    ],
    [
      'behind a verbal noun, at another one',
      'وجاء القرار بعد تأكيد البلدية أن الطريق مغلق، وإعلان مشابه من الوزارة.',
      ['البلدية: الطريق مغلق'],
    ],
    [
      'at a judgement with a pronoun, which is the same speaker',
      'قال الوزير سليم حداد إنه حزين على الجسر الذي وصفه بأنه "أجمل ما في البلاد".',
      ['سليم حداد: حزين على الجسر', 'سليم حداد: أجمل ما في البلاد'],
    ],
    [
      'where its speaker reminds of something',
      'وأضاف سليم حداد أن الطريق مغلق، مذكرا في هذا الصدد بالدور الكبير للعمال.',
      ['سليم حداد: الطريق مغلق'],
    ],
    [
      'where nothing more is known',
      'قال سليم حداد إن الطريق مغلق، ولم يصدر أي تأكيد من البلدية.',
      ['سليم حداد: الطريق مغلق'],
    ],
    ['where nothing was confirmed', 'قال سليم حداد إن الطريق مغلق، دون صدور تأكيد رسمي.', ['سليم حداد: الطريق مغلق']],
    [
      'where he leaves something open',
      'قال سليم حداد إن الطريق مغلق، من دون أن يعطي إيضاحات أخرى.',
      ['سليم حداد: الطريق مغلق'],
    ],
    [
      'where its speaker warns in a noun phrase',
      'قال سليم حداد إن الطريق مغلق، وحذر من انهيار الجسر.',
      ['سليم حداد: الطريق مغلق'],
    ],
    [
      'before what he adds later',
      'قال سليم حداد إن الطريق مغلق، قبل أن يضيف: "سنفتحه غدا في الصباح".',
      ['سليم حداد: الطريق مغلق', 'سليم حداد: سنفتحه غدا في الصباح'],
    ],
  ])('ends a content %s', (_, text, expected) => expect(said(text)).toEqual(expected));

  it.each([
    [
      'an opinion passed on',
      'وبحسب المصادر، يأمل الوزير أن يفتح الطريق غدا.',
      ['المصادر: يأمل الوزير أن يفتح الطريق غدا', 'المصادر < الوزير: يفتح الطريق غدا'],
    ],
    [
      'who has a hearer behind his verb',
      'وقالت الرئاسة إن "سليم حداد أبلغ الرئيس بأن الطريق مغلق تماما".',
      ['الرئاسة: سليم حداد أبلغ الرئيس بأن الطريق مغلق تماما', 'الرئاسة < سليم حداد: الطريق مغلق تماما'],
    ],
    [
      'what somebody thinks, behind «لأنه»',
      'وهدأ سليم حداد الناس لأنه يعتقد أن الطريق مغلق.',
      ['سليم حداد: الطريق مغلق'],
    ],
    ['a report at the same time', 'واختتم المؤتمر في وقت أفادت فيه أنباء بأن الطريق مغلق.', ['أنباء: الطريق مغلق']],
    ['what figures show', 'وعلى صعيد النقل، فإن التقديرات تشير إلى أن الطريق مغلق.', ['التقديرات: الطريق مغلق']],
    [
      'how words were said, before who passes them on',
      'وقال سليم حداد إن "الطريق مغلق اليوم"، من دون تسمية أحد، حسبما نقلت وكالة تسنيم.',
      ['تسنيم < سليم حداد: الطريق مغلق اليوم'],
    ],
    [
      'a quotation stuck to its source',
      'وقال سليم حداد"الطريق مغلق تماما اليوم".',
      ['سليم حداد: الطريق مغلق تماما اليوم'],
    ],
    [
      'what is quoted from somebody',
      'وأشار أكسيوس، مقتبسا عن الوزير، إلى أن الطريق مغلق.',
      ['أكسيوس < الوزير: الطريق مغلق'],
    ],
  ])('knows %s', (_, text, expected) => expect(said(text)).toEqual(expected));

  it.each([
    ['what a man says of himself', 'وقال سليم حداد: "أبلغت الحكومة المحلية أن الطريق مغلق تماما".', 1],
    [
      'a list behind a colon',
      'وقال سليم حداد إن الطريق مغلق. وتضم الخطة التي أعلنها كل من: جسر النهر، وطريق الجبل.',
      1,
    ],
    ['what a law says', 'قال سليم حداد إن الطريق مغلق طبقا لما تنص عليه المادة الأولى.', 1],
    ['a name', 'وتغير اسم المعرض إلى اسم جديد هو "معرض الطرق والجسور في البلاد".', 0],
    ['war without an end', 'قال سليم حداد إن الطريق مغلق. وتستمر الحرب الأهلية دون هوادة.', 1],
    ['a stir', 'أثار سليم حداد جدلا كبيرا، وقال إن الطريق مغلق.', 1],
    ['a book that is called something', 'وصف سليم حداد كتاب جاره "الطرق والجسور في البلاد" بأنه خطأ كبير.', 1],
    ['a move', 'نقل المعرض إلى الجبل: جسر النهر مغلق', 0],
  ])('takes no more for a report in %s', (_, text, count) => expect(said(text)).toHaveLength(count));

  it('ends a content where its speaker goes on with what he feels', () =>
    expect(said('أكد سليم حداد أن الطريق مغلق، وعبر عن ثقته في العمال.')).toEqual(['سليم حداد: الطريق مغلق']));
  it('keeps «حيث يعتقد أن» in the content', () =>
    expect(said('قال سليم حداد إن الطريق مغلق حيث يعتقد أن الجسر قديم.')).toEqual([
      'سليم حداد: الطريق مغلق حيث يعتقد أن الجسر قديم',
    ]));
  it('passes over what somebody refused to say', () =>
    expect(said('ورفض الوزير سليم حداد أن يذكر اسم البلدة، قائلا: "لا أعرف البلدة كلها".')).toEqual([
      'سليم حداد: لا أعرف البلدة كلها',
    ]));
  it('gives a participle to whoever does what the sentence tells', () =>
    expect(
      said('قال سليم حداد إن الطريق مغلق.', 'وكذلك دقت المديرة رنا خوري ناقوس الخطر، قائلة إن الجسر قديم.')[1],
    ).toBe('رنا خوري: الجسر قديم'));
  it('keeps a source behind «وفقا ل» beside a nominal statement', () =>
    expect(said('ووفقا لمصدر أمني، فقد أكد المسؤولون ضرورة "إغلاق الطريق" قبل الليل.')).toEqual([
      'مصدر أمني: أكد المسؤولون ضرورة "إغلاق الطريق" قبل الليل',
    ]));
});
