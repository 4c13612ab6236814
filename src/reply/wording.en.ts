/** Rawi's words in English: see wording.ts. */

import { say } from './runs.ts';
import type { Wording } from './wording.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export const english: Wording = {
  ownWords: "The article's own words, not a statement",
  speakerUnclear: 'The article does not make the speaker clear',
  arrow: ' → ',
  chain: 'Passed on by: ',
  match: { verbatim: 'Word for word', near: 'Very close to the words', paraphrase: 'In other words' },
  manner: { direct: 'Quoted', mixed: 'Partly quoted', indirect: "In the article's wording" },
  kind: {
    person: 'Person',
    organisation: 'Organisation',
    group: 'Group',
    anonymous: 'Unnamed source',
    document: 'Document',
  },
  headline: 'Headline',
  paragraph: (number) => `paragraph ${number}`,
  of: (number, all) => `${number} of ${all}`,
  page: (number, all) => `page ${number} of ${all}`,
  statements: (count) => (count === 1 ? '1 statement' : `${count} statements`),
  date: (iso) => day.format(new Date(iso)),

  next: 'Next',
  previous: 'Previous',
  nextPage: 'Next page',
  previousPage: 'Previous page',
  context: 'Context',
  lessContext: 'Hide context',
  remove: 'Delete',

  notFound: 'This is not in the articles.',
  closest: 'The closest I have, which is no answer',
  nothingClose: 'Nothing in the articles comes close.',
  empty: 'Write what you ask about: words that were said, or a question about the articles.',
  noWords: 'I found no word in this that could be looked for. Write some words of what you ask about.',
  noArticles: 'There are no articles yet.',
  unknownArticle: (name) =>
    say`There is no article called “${name}”. Choose one from the list that shows while you type.`,
  unknownSpeaker: (name) => say`Nobody called “${name}” speaks in the articles. /speakers lists everybody.`,
  saidNothing: (name) => say`No statement of ${name} about this.`,
  nobodySpeaks: 'No statement of anybody here.',
  stale: 'The articles have changed since this answer. Please ask again.',
  notYours: 'Only the person who asked can delete this answer.',
  failed: 'Something went wrong on my side and has been logged. Please try again in a while.',
  unknown: 'This comes from an older version of me, and I no longer know it. Please ask again.',

  verdict: {
    verbatim: (_, speaker) => say`Yes, these are the words of ${speaker}`,
    altered: (_, speaker) => say`Said by ${speaker}, but not in these words`,
    'other-speaker': (claimed, speaker) => say`Not the words of ${claimed}: ${speaker} said this`,
    'not-found': (claimed) => say`No trace in the articles of such words from ${claimed}`,
  },
  grave: 'Mind: a number or a negation is changed, and perhaps the whole meaning.',
  spliced: 'The quotation joins two places that were not said together.',
  differences: 'The difference: what is struck out was said and is missing, what is underlined was not said.',
  neverSpeaks: (claimed) => say`Nobody called ${claimed} speaks in the articles.`,

  quotesOf: (speaker) => say`What ${speaker} said`,
  quotesAbout: (speaker, about) => say`What ${speaker} said about: ${about}`,
  openQuote: 'Open a statement',
  speakers: 'Who speaks',
  openSpeaker: 'What was said by…',
  articles: 'Articles',
  openArticle: 'Open an article',
};
