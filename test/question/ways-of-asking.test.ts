/** Sentences of our own in the ways that people ask, standard and spoken: what each is understood as. */

import { describe, expect, it } from 'vitest';
import { understand } from '../../src/question/understand.ts';

function understood(question: string) {
  const { kind, speaker, about } = understand(question);
  const spelt = (list: typeof speaker) => list.map(({ text }) => text).join(' ');
  return { kind, speaker: spelt(speaker), about: spelt(about) };
}

describe('given a question who said something', () => {
  it.each([
    ['من دعا إلى إغلاق السد؟', 'إغلاق السد'],
    ['من حذر من انهيار السد؟', 'انهيار السد'],
    ['من نفى أن السد آمن؟', 'السد آمن'],
    ['من هو الذي طالب بإغلاق السد؟', 'بإغلاق السد'],
    ['مين اللي بيقول إن السد آمن؟', 'السد آمن'],
    ['مين طالب بإغلاق السد؟', 'بإغلاق السد'],
    ['شكون اللي كيقول بلي السد خطير', 'السد خطير'],
    ['منو اللي حذر من السد', 'السد'],
    ['على لسان مين هالحكي: السد آمن', 'السد آمن'],
    ['مين صاحب التصريح إن السد آمن؟', 'السد آمن'],
    ['السد آمن، حسب مين؟', 'السد آمن'],
    ['من كتب على تويتر أن السد خطير؟', 'تويتر السد خطير'],
    ['أي مسؤول حذر من انهيار السد؟', 'انهيار السد'],
    ['ما الجهة التي نفت أن السد آمن؟', 'السد آمن'],
    ['من يعتقد أن السد آمن؟', 'السد آمن'],
    ['Who denied that the dam is safe?', 'the dam is safe'],
    ['Who warned of a collapse?', 'a collapse'],
    ['Who demanded the closing of the dam?', 'the closing of the dam'],
    ['According to whom is the dam safe?', 'is the dam safe'],
    ['Which official said that the dam is safe?', 'the dam is safe'],
    ['Which organisation warned of a collapse?', 'a collapse'],
    ['Who wrote on Twitter that the dam is safe?', 'Twitter the dam is safe'],
  ])('sets the claim apart: %s', (question, claim) => {
    expect(understood(question)).toEqual({ kind: 'who-said', speaker: '', about: claim });
  });
});

describe('given a question what somebody said', () => {
  it.each([
    ['ما موقف هدى السالم من الزيتون؟', 'هدى السالم', 'الزيتون'],
    ['إيه رأي هدى السالم في الزيتون؟', 'هدى السالم', 'الزيتون'],
    ['شو موقف هدى السالم من الزيتون', 'هدى السالم', 'الزيتون'],
    ['هدى السالم شو قالت عن الزيتون', 'هدى السالم', 'الزيتون'],
    ['هدى السالم بتقول إيه عن الزيتون', 'هدى السالم', 'الزيتون'],
    ['شنو كتقول هدى السالم على الزيتون', 'هدى السالم', 'الزيتون'],
    ['على شنو أكدت هدى السالم؟', 'هدى السالم', ''],
    ['مم حذرت هدى السالم؟', 'هدى السالم', ''],
    ['ماذا طلبت هدى السالم من المزارعين؟', 'هدى السالم', 'المزارعين'],
    ['كيف ردت هدى السالم على المزارعين؟', 'هدى السالم', 'المزارعين'],
    ['كيف وصفت هدى السالم', 'هدى السالم', ''],
    ['لماذا قالت هدى السالم إن الموسم ضعيف؟', 'هدى السالم', 'الموسم ضعيف'],
    ['شو بدها هدى السالم من المزارعين', 'هدى السالم', 'المزارعين'],
    ['What does Huda Salem want from the farmers?', 'Huda Salem', 'the farmers'],
    ['Who did Huda Salem blame for the harvest?', 'Huda Salem', 'the harvest'],
    ["What is Huda Salem's view on olives?", 'Huda Salem', 'olives'],
    ['What has Huda Salem said about olives?', 'Huda Salem', 'olives'],
  ])('sets speaker and subject apart: %s', (question, speaker, about) => {
    expect(understood(question)).toEqual({ kind: 'said-about', speaker, about });
  });
});

describe('given a question whether somebody said something', () => {
  it.each([
    ['هل نفى كريم العطار أن السد آمن؟', 'كريم العطار', 'السد آمن'],
    ['صحيح إن كريم العطار قال إن السد آمن؟', 'كريم العطار', 'السد آمن'],
    ['هل حذر كريم العطار من السد؟', 'كريم العطار', 'السد'],
    ['Did Attar deny that the dam is safe?', 'Attar', 'the dam is safe'],
    ['Did Attar never say that the dam is safe?', 'Attar', 'the dam is safe'],
  ])('sets speaker and claim apart: %s', (question, speaker, about) => {
    expect(understood(question)).toEqual({ kind: 'did-say', speaker, about });
  });
});

describe('given a question about a fact', () => {
  it.each([
    'متى قال كريم العطار إن السد آمن؟',
    'أين أعلنت هدى السالم استقالتها؟',
    'من كتب رواية الوادي؟',
    'مين كتب الأغنية',
    'من فاز بالبطولة؟',
    'من قتل الحارس؟',
    'كم طالبا في المدرسة؟',
    'ماذا تسمى المدينة القديمة؟',
    'ما اسم السد؟',
    'What is the old town called?',
    'Who wrote the novel?',
    'Who won the cup?',
    'When did Attar say that the dam is safe?',
    'What did the engineers build on the river?',
    'Which city has the largest port?',
  ])('leaves it whole: %s', (question) => {
    // «مين كتب …» asks who somebody is, which is looked up as a fact.
    expect(['fact', 'who-is']).toContain(understood(question).kind);
  });
});
