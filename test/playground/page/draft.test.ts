import { describe, expect, it } from 'vitest';
import {
  closedOptions,
  closeOption,
  type Draft,
  EMPTY,
  fill,
  missingOption,
  offersFor,
  openOption,
  requestFor,
  startCommand,
  values,
  withMention,
} from '../../../src/playground/page/draft.ts';
import type { ShownCommand } from '../../../src/playground/protocol.ts';

const option = (name: string, required: boolean) => ({
  name,
  description: '',
  required,
  suggests: false,
  maxLength: 100,
});
const command = (name: string, ...options: ShownCommand['options']): ShownCommand => ({
  name,
  description: '',
  options,
});

const commands = [
  command('who-said', option('words', true), option('article', false)),
  command('ask', option('question', true)),
  command('speakers', option('article', false)),
];
const rawi = { id: '1', name: 'Rawi', bot: true };
const layla = { id: '2', name: 'ليلى', bot: false };
const sara = { id: '3', name: 'Sara', bot: false };
const saraB = { id: '4', name: 'Sara B', bot: false };
const labels = (text: string) => offersFor(text, commands, [rawi, layla]).map(({ label }) => label);
const shown = (value: string) => ({ shown: value, value });

describe('given a text that is being written', () => {
  it.each([
    ['/', ['/who-said', '/ask', '/speakers']],
    ['/s', ['/speakers', '/who-said', '/ask']],
    ['/WHO', ['/who-said']],
    ['/ask me', []],
    ['hello /', []],
    ['hello @', ['@Rawi', '@ليلى']],
    ['@ل', ['@ليلى']],
    ['me@ra', []],
  ])('offers for «%s» %j', (text, offered) => {
    expect(labels(text)).toEqual(offered);
  });

  it('completes the mention at its end and leaves the rest', () => {
    expect(withMention({ kind: 'text', text: 'صباح الخير @ل' }, layla)).toEqual({
      kind: 'text',
      text: 'صباح الخير @ليلى ',
    });
  });

  it('sends names with an @ as mentions, the longer name first', () => {
    const draft: Draft = { kind: 'text', text: ' @Rawi @Sara B @Sara ' };
    expect(requestFor(draft, 'channel', [rawi, sara, saraB])).toEqual({
      act: 'say',
      place: 'channel',
      content: '<@1> <@4> <@3>',
    });
  });

  it('sends nothing where nothing is written', () => {
    expect(requestFor(EMPTY, 'direct', [])).toBeNull();
    expect(requestFor({ kind: 'text', text: ' \n ' }, 'direct', [])).toBeNull();
  });
});

describe('given a command that is being filled in', () => {
  const [whoSaid = command('lost')] = commands;
  const started = startCommand(whoSaid);

  it('opens the required options and keeps the others at hand', () => {
    expect(started.open).toEqual(['words']);
    expect(closedOptions(started).map(({ name }) => name)).toEqual(['article']);
  });

  it('misses a required option until it holds more than spaces', () => {
    expect(missingOption(started)).toBe('words');
    expect(missingOption(fill(started, 'words', shown('  ')))).toBe('words');
    expect(missingOption(fill(started, 'words', shown('هدنة')))).toBeNull();
  });

  it('forgets that an option was missing once it is written', () => {
    expect(fill({ ...started, missing: 'words' }, 'words', shown('ه')).missing).toBeNull();
  });

  it('keeps options in the order of the command, and drops the value of one that is taken away', () => {
    const both = openOption(openOption({ ...started, open: [] }, 'article'), 'words');
    expect(both.open).toEqual(['words', 'article']);
    const filled = fill(fill(both, 'words', shown('هدنة')), 'article', { shown: 'الجسر القديم', value: 'bridge' });
    expect(values(filled)).toEqual({ words: 'هدنة', article: 'bridge' });
    expect(values(filled, 'article')).toEqual({ words: 'هدنة' });
    expect(values(closeOption(filled, 'article'))).toEqual({ words: 'هدنة' });
  });

  it('sends the value of a chosen suggestion, not what it is called, and no empty option', () => {
    const draft = fill(openOption(started, 'article'), 'words', { shown: 'Kirby', value: 'كيربي' });
    expect(requestFor(draft, 'channel', [])).toEqual({
      act: 'use',
      place: 'channel',
      command: 'who-said',
      options: { words: 'كيربي' },
    });
  });
});
