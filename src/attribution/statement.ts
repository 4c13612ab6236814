/**
 * What a statement and a speaker are: the words of the attribution part, shared by everything after it.
 *
 * «قال كيربي إن المحادثات بناءة» holds one statement: cue «قال», source «كيربي», content «المحادثات بناءة», manner
 * indirect, speaker «جون كيربي» if that is the fullest form of his name in the article.
 */

/** A stretch of `articleText(article)`: `text === articleText(article).slice(start, end)`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** direct: all of the content stands in quotation marks; indirect: none of it; mixed: a part. */
export type Manner = 'direct' | 'mixed' | 'indirect';

export type SpeakerKind = 'person' | 'organisation' | 'group' | 'anonymous' | 'document';

export interface Speaker {
  /** The fullest form in the article, without title; unique within the article. */
  readonly name: string;
  /** The fullest title that the article gives. */
  readonly role: string | null;
  readonly kind: SpeakerKind;
  /** The other strings in the article that name the same speaker. */
  readonly aliases: readonly string[];
}

export interface Statement {
  /** From 1, in the order of the article. */
  readonly id: number;
  /** The paragraph it stands in; 0 is the headline. */
  readonly paragraph: number;
  readonly manner: Manner;
  /** The content is a noun phrase under a reporting verb («أكد أهمية …»), not a clause or a quotation. */
  readonly nominal: boolean;
  /** Null where a quotation goes on without a cue of its own. */
  readonly cue: Span | null;
  readonly sources: readonly Span[];
  readonly contents: readonly Span[];
  /** A name in the article's speakers, or null: openly unknown rather than guessed. */
  readonly speaker: string | null;
  /** Names of those who pass the words on, from the outermost inwards; the outlet itself is not listed. */
  readonly via: readonly string[];
}

/** Everything that one article says that somebody said. */
export interface Attribution {
  readonly speakers: readonly Speaker[];
  readonly statements: readonly Statement[];
}
