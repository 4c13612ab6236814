/**
 * A small desk for testing the way to Discord and back: commands that really answer, about nothing but what they are given.
 *
 * `/ask question:bread` answers publicly with "bread" and three buttons; a question that says `quietly` is answered privately, one
 * that says `break` throws. Buttons turn pages.
 */

import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Asking, Command } from '../../src/command.ts';
import type { DeskParts } from '../../src/desk/desk.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import type { Button, Reply } from '../../src/reply/reply.ts';

const DISHES = ['bread', 'broth', 'figs'];

/** A newsroom with one short article in it. */
const newsroom: Newsroom = {
  articles: [
    {
      id: 'bakery',
      title: 'The bakery opens',
      language: 'en',
      aliases: [],
      paragraphs: [{ number: 1, text: 'It opens.' }],
    },
  ],
  ask: () => ({ status: 'not-found', kind: 'passages', answers: [] }),
  whoSaid: () => ({ status: 'not-found', kind: 'statements', answers: [] }),
  quotesBy: () => ({ status: 'not-found', kind: 'quotes', answers: [] }),
  verify: () => ({ verdict: 'not-found', answers: [], differences: [], spliced: false, claimed: null }),
  speakers: () => [],
  findSpeakers: () => [],
  speakerByKey: () => null,
  article: () => null,
  at: () => null,
};

function say(words: string, { language, user = '0' }: Asking, page = 0): Reply {
  if (words.includes('break')) throw new Error('the oven is broken');
  const owner = user;
  const turn = (label: string, to: number): Button => ({
    label,
    state: { action: 'speakers', owner, language, article: null, page: to },
  });
  return {
    visibility: words.includes('quietly') ? 'private' : 'public',
    language,
    text: [],
    cards: [
      {
        title: [{ text: `Page ${page}` }],
        lines: [{ kind: 'text', runs: [{ text: words }] }],
        footer: [],
        tone: 'plain',
      },
    ],
    buttons: [turn('On', page + 1), turn('Far', page + 10), { label: 'Away', state: { action: 'delete', owner } }],
    menu: { placeholder: 'More', choices: [{ label: 'Page 5', state: turn('', 5).state }] },
    outcome: 'answered',
  };
}

const ask: Command = {
  definition: {
    name: 'ask',
    description: 'Ask for a dish',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'The dish',
        required: true,
        autocomplete: true,
      },
      { type: ApplicationCommandOptionType.String, name: 'with', description: 'What goes with it' },
    ],
  },
  answer: ({ question = '', with: side }, asking) =>
    say(side === undefined ? question : `${question} with ${side}`, asking),
  suggest: (option, typed, _, others) => {
    if (typed === 'break') throw new Error('the menu is burnt');
    const names = DISHES.filter((dish) => dish.startsWith(typed));
    return names.map((name) => ({
      name: `${name} (${option}${others.with === undefined ? '' : ` with ${others.with}`})`,
      value: name,
    }));
  },
};

const whoSaidThis: Command = {
  definition: { type: ApplicationCommandType.Message, name: 'Who said this?' },
  answer: ({ words = '' }, asking) => say(words, asking),
};

export const smallDesk: DeskParts = {
  commands: [ask, whoSaidThis],
  press: (state, asking) => say('turned', asking, 'page' in state ? state.page : 0),
  newsroom: () => newsroom,
};
