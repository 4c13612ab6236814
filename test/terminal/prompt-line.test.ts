import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { parsePromptLine, slashCommands, usage } from '../../src/terminal/prompt-line.ts';

function parse(line: string) {
  const parsed = parsePromptLine(line, commands);
  return parsed.kind === 'command' ? { [parsed.command.definition.name]: parsed.options } : parsed;
}

describe('given a line typed at the prompt', () => {
  it.each([
    ['متى وصلت السفن؟', { ask: { question: 'متى وصلت السفن؟' } }],
    ['  /ask  متى وصلت؟ ', { ask: { question: 'متى وصلت؟' } }],
    ['/who-said وصلنا article:port', { 'who-said': { words: 'وصلنا', article: 'port' } }],
    ['/verify وصلنا speaker: سالم', { verify: { quote: 'وصلنا', speaker: 'سالم' } }],
    ['/verify speaker:سالم quote: "قال: وصلنا"', { verify: { quote: '"قال: وصلنا"', speaker: 'سالم' } }],
    ['/quotes Salem about: ships', { quotes: { speaker: 'Salem', about: 'ships' } }],
    ['/speakers', { speakers: {} }],
    ['/article', { article: {} }],
    ['/article ثلاث سفن', { article: { article: 'ثلاث سفن' } }],
    ['/who-said قال https://x.example', { 'who-said': { words: 'قال https://x.example' } }],
  ])('understands «%s»', (line, expected) => {
    expect(parse(line)).toEqual(expected);
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['/help', 'help'],
    ['/', 'help'],
    ['/quit', 'quit'],
  ])('takes «%s» for %s', (line, kind) => {
    expect(parse(line)).toEqual({ kind });
  });

  it('says what is missing or unknown', () => {
    expect(parse('/verify وصلنا')).toMatchObject({
      kind: 'mistake',
      message: expect.stringContaining('Missing: speaker.'),
    });
    expect(parse('/ask')).toMatchObject({ message: expect.stringContaining('/ask question: … [article: …]') });
    expect(parse('/sing')).toMatchObject({ message: expect.stringContaining('no command /sing') });
    expect(parse('/Who said this?')).toMatchObject({ kind: 'mistake' });
  });

  it('has a usage for every command with a slash', () => {
    expect(slashCommands(commands).map(usage)).toContain('/quotes speaker: … [about: …] [article: …]');
    expect(slashCommands(commands).every(({ definition }) => !definition.name.includes(' '))).toBe(true);
  });
});
