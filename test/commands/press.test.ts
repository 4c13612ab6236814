import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { press } from '../../commands/press.ts';
import type { Asking, Options } from '../../src/command.ts';
import { type ButtonState, decodeState, encodeState } from '../../src/reply/custom-id.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { toTerminal } from '../../src/reply/terminal.ts';
import { newsroom } from '../newsroom/invented.ts';

const asking: Asking = { newsroom, language: 'ar', fixedLanguage: false, user: '42' };

function answer(name: string, options: Options): Reply {
  const command = commands.find(({ definition }) => definition.name === name);
  if (command === undefined) throw new Error(`There is no command called ${name}.`);
  return command.answer(options, asking);
}

/** Presses as another user, after a restart: all that is left is the id. */
function pressed(state: ButtonState | undefined): Reply {
  const kept = state === undefined ? null : decodeState(encodeState(state));
  if (kept === null || kept.action === 'delete') throw new Error('There is no such button.');
  return press(kept, { ...asking, user: '7' });
}

function button(reply: Reply, label: string): ButtonState | undefined {
  return reply.buttons.find((one) => one.label === label)?.state;
}

function shown(reply: Reply): string {
  return toTerminal(reply, { colour: false });
}

describe('given the buttons under an answer', () => {
  const reply = answer('who-said', { words: 'الجسر' });

  it('leads to the next match and back to the same one', () => {
    const next = pressed(button(reply, 'التالي'));
    expect(shown(next)).toContain('2 من');
    expect(shown(pressed(button(next, 'السابق')))).toBe(shown(reply));
  });

  it('shows the paragraphs around, and hides them again', () => {
    const around = pressed(button(reply, 'السياق'));
    expect(shown(around).length).toBeGreaterThan(shown(reply).length);
    expect(shown(pressed(button(around, 'إخفاء السياق')))).toBe(shown(reply));
  });

  it('leaves deleting to the one who asked, whoever presses', () => {
    expect(button(pressed(button(reply, 'السياق')), 'حذف')).toEqual({ action: 'delete', owner: '42' });
  });

  it('has no button twice', () => {
    const ids = reply.buttons.map(({ state }) => encodeState(state));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('given a verdict', () => {
  it('shows the context beside it, to whoever pressed', () => {
    const reply = answer('verify', { quote: 'الجسر لن يفتح قبل نهاية الشهر', speaker: 'الدرويش' });
    expect(pressed(button(reply, 'السياق')).visibility).toBe('private');
  });
});

describe('given the menus', () => {
  it('opens a match from those that come closest', () => {
    const reply = answer('who-said', { words: 'الجسر سيهدم ويبنى مطار مكانه في الصيف القادم بأموال أجنبية' });
    expect(pressed(reply.menu?.choices[0]?.state).cards).toHaveLength(1);
  });

  it('leads from those who speak to what one said', () => {
    const reply = answer('speakers', {});
    expect(shown(pressed(reply.menu?.choices[0]?.state))).toContain('ما قاله سامي الدرويش');
  });

  it('leads from the articles to one', () => {
    expect(shown(pressed(answer('article', {}).menu?.choices[1]?.state))).toContain('1962');
  });
});

describe('given an article that has changed', () => {
  const gone = 'zzzzzz';

  it.each<ButtonState>([
    {
      action: 'show',
      language: 'ar',
      places: [{ article: gone, paragraph: 1, statement: 1, sentence: { start: 0, end: 4 }, match: null }],
      position: 0,
      context: false,
      beside: false,
    },
    { action: 'article', language: 'ar', article: gone, page: 0 },
    { action: 'speakers', language: 'ar', article: gone, page: 0 },
    { action: 'quotes', language: 'ar', speaker: gone, article: null, about: '', page: 0 },
  ])('asks privately to ask again: $action', (state) => {
    expect(pressed(state)).toMatchObject({ visibility: 'private', outcome: 'refused' });
    expect(shown(pressed(state))).toContain('تغيّرت المقالات');
  });
});
