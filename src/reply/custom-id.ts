/**
 * The state behind a button, small enough for Discord's custom id (100 characters) and complete: a button works after a
 * restart and on any shard, because nothing about it is kept in memory.
 *
 * `encodeState({ action: 'delete', owner: '80351110224678912' })` is `'1d0000EdddhIgA'`-like text: the version, a letter for
 * the action (a capital one in English), then fields of fixed width in base 64. `decodeState` gives the same state back, and null for anything that
 * `encodeState` would not have written.
 */

import type { Match, Place } from '../answer.ts';
import type { Language } from '../article/article.ts';
import { KEY_LENGTH } from '../newsroom/keys.ts';

interface Common {
  /** Discord's id of the user who asked and may delete; absent in a terminal. */
  readonly owner?: string;
  /** The language of the reply that the button stands under. */
  readonly language: Language;
}

/** What a button or a menu choice asks for. */
export type ButtonState =
  /** Take the reply away; only `owner` (a user id) may. */
  | { readonly action: 'delete'; readonly owner: string }
  /**
   * Show the match at `position` of `places`, with the paragraphs around it where `context` is true; `beside` the message
   * that the button stands under, to whoever pressed, instead of in its place.
   */
  | (Common & {
      readonly action: 'show';
      /** At most `PLACES_MAX`. */
      readonly places: readonly Place[];
      readonly position: number;
      readonly context: boolean;
      readonly beside: boolean;
    })
  /** A page (from 0) of what a speaker said; `article` and `speaker` are keys (newsroom/keys.ts). */
  | (Common & {
      readonly action: 'quotes';
      readonly speaker: string;
      readonly article: string | null;
      /** At most `ABOUT_MAX` characters; may be empty. */
      readonly about: string;
      readonly page: number;
    })
  /** A page of those who speak, in all articles or in one. */
  | (Common & { readonly action: 'speakers'; readonly article: string | null; readonly page: number })
  /** A page of an article's paragraphs. */
  | (Common & { readonly action: 'article'; readonly article: string; readonly page: number });

/** The custom id of the menu itself; the state is in the value of the choice. */
export const MENU_ID = 'menu';

/** So many matches fit into one custom id. */
export const PLACES_MAX = 5;

/** So much of what quotations are to be about fits into one custom id. */
export const ABOUT_MAX = 50;

const VERSION = '1';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const OWNER_WIDTH = 11;
const NO_ARTICLE = '.'.repeat(KEY_LENGTH);
const MATCHES: readonly (Match | null)[] = [null, 'verbatim', 'near', 'paraphrase'];

/**
 * The state as text of at most 100 characters.
 * @throws RangeError where a figure is too large for its field (a paragraph above 4095, a user id above 64 bits, …).
 */
export function encodeState(state: ButtonState): string {
  switch (state.action) {
    case 'delete':
      return `${VERSION}d${packOwner(state.owner)}`;
    case 'show':
      if (state.places.length > PLACES_MAX) throw new RangeError('Too many matches for one button.');
      return `${head('s', state)}${pack(state.position, 1)}${pack((state.context ? 1 : 0) + (state.beside ? 2 : 0), 1)}${state.places.map(packPlace).join('')}`;
    case 'quotes':
      if (state.about.length > ABOUT_MAX) throw new RangeError('The subject is too long for a button.');
      return `${head('q', state)}${state.speaker}${state.article ?? NO_ARTICLE}${pack(state.page, 2)}${state.about}`;
    case 'speakers':
      return `${head('p', state)}${state.article ?? NO_ARTICLE}${pack(state.page, 2)}`;
    case 'article':
      return `${head('a', state)}${state.article}${pack(state.page, 2)}`;
  }
}

/** The state that `encodeState` wrote, or null for text that it would not write, whatever it is. */
export function decodeState(id: string): ButtonState | null {
  const state = read(id);
  if (state === null) return null;
  try {
    return encodeState(state) === id ? state : null;
  } catch {
    return null;
  }
}

const KEY = `[\\w-]{${KEY_LENGTH}}`;
const HEAD = `(?<owner>[\\w-]{${OWNER_WIDTH}})`;
const FORMS = {
  d: new RegExp(`^(?<owner>[\\w-]{${OWNER_WIDTH}})$`),
  s: new RegExp(`^${HEAD}(?<position>[\\w-])(?<view>[A-D])(?<places>(?:${KEY}[\\w-]{11}){1,${PLACES_MAX}})$`),
  q: new RegExp(
    `^${HEAD}(?<speaker>${KEY})(?<article>${KEY}|\\.{${KEY_LENGTH}})(?<page>[\\w-]{2})(?<about>.{0,${ABOUT_MAX}})$`,
    's',
  ),
  p: new RegExp(`^${HEAD}(?<article>${KEY}|\\.{${KEY_LENGTH}})(?<page>[\\w-]{2})$`),
  a: new RegExp(`^${HEAD}(?<article>${KEY})(?<page>[\\w-]{2})$`),
} as const;

function read(id: string): ButtonState | null {
  const letter = id.charAt(1);
  const action = letter.toLowerCase();
  if (id[0] !== VERSION || !isAction(action)) return null;
  const fields = FORMS[action].exec(id.slice(2))?.groups;
  if (fields === undefined) return null;
  const { owner = '', speaker = '', page = 'A', about = '', places = '', position = 'A', view = 'A' } = fields;
  const user = unpackOwner(owner);
  if (action === 'd') return { action: 'delete', owner: user };
  const language = letter === action ? 'ar' : 'en';
  const common: Common = { ...(user !== '0' && { owner: user }), language };
  const article = fields.article === undefined || fields.article === NO_ARTICLE ? null : fields.article;
  if (action === 'q') return { action: 'quotes', ...common, speaker, article, about, page: unpack(page) };
  if (action === 'p') return { action: 'speakers', ...common, article, page: unpack(page) };
  if (action === 'a') return article === null ? null : { action: 'article', ...common, article, page: unpack(page) };
  const list = readPlaces(places);
  if (unpack(position) >= list.length) return null;
  return {
    action: 'show',
    ...common,
    places: list,
    position: unpack(position),
    context: 'BD'.includes(view),
    beside: 'CD'.includes(view),
  };
}

function isAction(letter: string): letter is keyof typeof FORMS {
  return Object.hasOwn(FORMS, letter);
}

function head(letter: string, { owner, language }: Common): string {
  return `${VERSION}${language === 'en' ? letter.toUpperCase() : letter}${packOwner(owner ?? '0')}`;
}

/** A place takes 17 characters: key 6, paragraph 2, statement 2, start 3, length 3, match 1. */
function packPlace({ article, paragraph, statement, sentence, match }: Place): string {
  return [
    article,
    pack(paragraph, 2),
    pack(statement, 2),
    pack(sentence.start, 3),
    pack(sentence.end - sentence.start, 3),
    pack(MATCHES.indexOf(match), 1),
  ].join('');
}

function readPlaces(text: string): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < text.length; at += KEY_LENGTH + 11) {
    const [figures, start] = [
      text.slice(at + KEY_LENGTH),
      unpack(text.slice(at + KEY_LENGTH + 4, at + KEY_LENGTH + 7)),
    ];
    places.push({
      article: text.slice(at, at + KEY_LENGTH),
      paragraph: unpack(figures.slice(0, 2)),
      statement: unpack(figures.slice(2, 4)),
      sentence: { start, end: start + unpack(figures.slice(7, 10)) },
      match: MATCHES[unpack(figures.slice(10, 11))] ?? null,
    });
  }
  return places;
}

function pack(figure: number, width: number): string {
  if (!Number.isInteger(figure) || figure < 0 || figure >= 64 ** width) throw new RangeError(`${figure} does not fit.`);
  return packBig(BigInt(figure), width);
}

function packBig(figure: bigint, width: number): string {
  let text = '';
  for (let rest = figure; text.length < width; rest >>= 6n) text = ALPHABET.charAt(Number(rest & 63n)) + text;
  return text;
}

function unpackBig(text: string): bigint {
  return [...text].reduce((sum, letter) => (sum << 6n) | BigInt(ALPHABET.indexOf(letter)), 0n);
}

function unpack(text: string): number {
  return Number(unpackBig(text));
}

function packOwner(owner: string): string {
  if (!/^\d{1,20}$/.test(owner) || BigInt(owner) >= 1n << 64n) throw new RangeError('A user id has at most 64 bits.');
  return packBig(BigInt(owner), OWNER_WIDTH);
}

function unpackOwner(text: string): string {
  return unpackBig(text).toString();
}
