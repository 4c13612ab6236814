import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Asking, Options } from '../../src/command.ts';
import { createNewsroom } from '../../src/newsroom.ts';
import { toDiscordMessage } from '../../src/reply/discord-message.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { toTerminal } from '../../src/reply/terminal.ts';
import { newsroom } from '../newsroom/invented.ts';

const asking: Asking = { newsroom, language: 'ar', fixedLanguage: false, user: '80351110224678912' };

function answer(name: string, options: Options, more: Partial<Asking> = {}): Reply {
  const command = commands.find(({ definition }) => definition.name === name);
  if (command === undefined) throw new Error(`There is no command called ${name}.`);
  return command.answer(options, { ...asking, ...more });
}

function shown(reply: Reply): string {
  return toTerminal(reply, { colour: false });
}

describe('given the list of commands', () => {
  it('has every file of the folder but those that are no command', () => {
    const files = readdirSync(new URL('../../commands', import.meta.url)).map((file) => file.replace('.ts', ''));
    const others = ['index', 'options', 'press'];
    expect(commands.length).toBe(files.filter((file) => !others.includes(file)).length);
  });

  it.each(commands.map(({ definition }) => definition))(
    'describes $name in both languages within Discord’s limits',
    (definition) => {
      expect(definition).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
      const described = 'options' in definition ? [definition, ...(definition.options ?? [])] : [];
      for (const { description } of described) {
        expect(description?.length ?? 0).toBeLessThanOrEqual(100);
        expect(description).toMatch(/[a-z].* · .*\p{Script=Arabic}/u);
      }
    },
  );

  it('suggests for every option that Discord is told suggests', () => {
    for (const command of commands) {
      const options = 'options' in command.definition ? (command.definition.options ?? []) : [];
      const suggesting = options.filter((option) => 'autocomplete' in option && option.autocomplete);
      for (const { name } of suggesting) expect(command.suggest?.(name, '', asking, {}).length).toBeGreaterThan(0);
    }
  });
});

describe('given /who-said', () => {
  it('shows speaker, role, passage, chain and place', () => {
    const reply = answer('who-said', { words: 'السكان يحتاجون إلى عبارة' });
    expect(reply).toMatchObject({ visibility: 'public', language: 'ar', outcome: 'answered' });
    const text = shown(reply);
    expect(text).toContain('ليلى منصور · رئيسة البلدية');
    expect(text).toContain('*السكان يحتاجون إلى عبّارة عاجلة*');
    expect(text).toContain('صحيفة الوادي ← ليلى منصور');
    expect(text).toContain('4 مارس 2025');
    expect(text).toContain('الفقرة 4');
    expect(text).toContain('https://news.example/bridge');
  });

  it('answers the message that somebody points at', () => {
    expect(shown(answer('Who said this?', { words: 'لم نقطف شيئا هذا العام' }))).toContain('مزارع من قرية عين التين');
  });

  it('says privately that nothing was found, with the closest to choose from', () => {
    const reply = answer('who-said', { words: 'الجسر سيهدم ويبنى مطار مكانه في الصيف القادم بأموال أجنبية' });
    expect(reply).toMatchObject({ visibility: 'private', outcome: 'not-found' });
    expect(reply.menu?.choices.length).toBeGreaterThan(0);
  });
});

describe('given /ask', () => {
  it('calls the article’s own words by that name', () => {
    expect(shown(answer('ask', { question: 'متى ارتفع منسوب النهر؟' }))).toContain('كلام المقال نفسه');
  });

  it('replies in the language of the question', () => {
    expect(answer('ask', { question: 'What did Darwish say?' }).language).toBe('en');
    expect(answer('ask', { question: 'What did Darwish say?' }, { fixedLanguage: true }).language).toBe('ar');
  });
});

describe('given /verify', () => {
  it('shows what was changed', () => {
    const text = shown(answer('verify', { quote: 'كلفة الإصلاح تبلغ 60 مليون دينار', speaker: 'الدرويش' }));
    expect(text).toContain('[-40-] [+60+]');
    expect(text).toContain('تغيّر رقم أو نفي');
  });

  it('says whose words they are', () => {
    const text = shown(answer('verify', { quote: 'السكان يحتاجون إلى عبّارة عاجلة', speaker: 'العطار' }));
    expect(text).toContain('ليس هذا كلام كريم العطار، بل كلام ليلى منصور');
  });

  it('says when the claimed speaker is unknown', () => {
    const reply = answer('verify', { quote: 'سنبني مطارا في الجنوب', speaker: 'فادي الحلبي' });
    expect(reply).toMatchObject({ visibility: 'private', outcome: 'not-found' });
    expect(shown(reply)).toContain('فادي الحلبي');
  });
});

describe('given /quotes, /speakers and /article', () => {
  it('lists what somebody said', () => {
    const text = shown(answer('quotes', { speaker: 'Darwish' }));
    expect(text).toContain('40 مليون دينار');
    expect(text).toContain('12 عمودا');
  });

  it('shows through whom what somebody said was passed on', () => {
    expect(shown(answer('quotes', { speaker: 'ليلى منصور' }))).toContain('صحيفة الوادي ← ليلى منصور');
  });

  it('says when nobody of that name speaks', () => {
    expect(answer('quotes', { speaker: 'فادي الحلبي' })).toMatchObject({ visibility: 'private', outcome: 'not-found' });
  });

  it('lists who speaks, in one article where one is named', () => {
    expect(shown(answer('speakers', {}))).toContain('هدى السالم');
    expect(shown(answer('speakers', { article: 'bridge' }))).not.toContain('هدى السالم');
  });

  it('lists the articles, and shows one', () => {
    expect(shown(answer('article', {}))).toContain('موسم زيتون ضعيف');
    expect(shown(answer('article', { article: 'harvest' }))).toContain('عام 1962');
  });
});

describe('given bad input', () => {
  const bad = [
    '',
    '   ',
    '؟!…',
    '🙂',
    'من في على',
    '\u202E\u2066',
    '@everyone **x** <@1>',
    "'; DROP",
    '\uD800',
    'كلمة '.repeat(1200),
  ];

  it.each(bad)('replies to %j with something that can be sent', (typed) => {
    const tries: [string, Options][] = [
      ['ask', { question: typed }],
      ['who-said', { words: typed }],
      ['verify', { quote: typed, speaker: typed }],
      ['quotes', { speaker: typed, about: typed }],
      ['ask', { question: 'متى؟', article: typed }],
      ['article', { article: typed }],
      ['Who said this?', { words: typed }],
    ];
    for (const [name, options] of tries) {
      const { content = '', embeds } = toDiscordMessage(answer(name, options));
      expect(content.length + embeds.length).toBeGreaterThan(0);
      expect(JSON.stringify([content, embeds])).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@/);
    }
  });

  it('asks for words where there are none', () => {
    expect(answer('ask', { question: ' ' })).toMatchObject({ visibility: 'private', outcome: 'refused' });
  });

  it('names an article that is not there', () => {
    expect(shown(answer('ask', { question: 'متى؟', article: 'nowhere' }))).toContain('nowhere');
  });

  it('says that there are no articles yet', () => {
    const empty = createNewsroom({ articles: [] });
    expect(shown(answer('ask', { question: 'متى؟' }, { newsroom: empty }))).toContain('لا توجد مقالات بعد');
  });
});
