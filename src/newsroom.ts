/**
 * The questions the program can answer, over one immutable corpus. Reloading makes a new newsroom.
 *
 * `createNewsroom(corpus).ask('ماذا قال بلينكن عن حماس؟')` understands the question (question/understand.ts), looks in the articles
 * (question/answering.ts) and gives what it finds as answers (answer.ts).
 */

import type { Answer, Finding, FindingKind, Place, SpeakerEntry, Verification } from './answer.ts';
import { fold } from './arabic/normalise.ts';
import { words } from './arabic/words.ts';
import type { Article } from './article/article.ts';
import type { Attribution } from './attribution/statement.ts';
import { answerAt, standingAnswer, toAnswer } from './newsroom/answers.ts';
import { speakerKey } from './newsroom/keys.ts';
import { buildLibrary, type Library } from './newsroom/library.ts';
import { FITS, type Voice } from './newsroom/people.ts';
import { type Found, findFacts, findSayings, isQuoted, type Looked } from './question/answering.ts';
import { THRESHOLD } from './question/confidence.ts';
import type { Suits } from './question/rank.ts';
import { saysSomething, stemOf, termsOf } from './question/terms.ts';
import { type Question, understand } from './question/understand.ts';
import { checkQuote } from './question/verify.ts';
import type { TextIndex } from './search/text-index.ts';

export interface CorpusArticle {
  readonly article: Article;
  readonly attribution: Attribution;
  /** Its speakers (newsroom/people.ts), where they are known already. */
  readonly voices?: readonly Voice[];
}

/** All articles with what each says that somebody said. */
export interface Corpus {
  readonly articles: readonly CorpusArticle[];
  /** Of all paragraphs (newsroom/library.ts), where there is one already. */
  readonly index?: TextIndex;
}

export interface Newsroom {
  readonly articles: readonly Article[];
  /** Any question: who said, what did X say, or the best passage. */
  ask(question: string, article?: string): Finding;
  /** The statements that match words, a claim or a question about who said them. */
  whoSaid(words: string, article?: string): Finding;
  /** What somebody said, all of it, in the order of the articles; the best first where `about` is given. */
  quotesBy(speaker: string, about?: string, article?: string): Finding;
  verify(quote: string, speaker: string, article?: string): Verification;
  /** Everybody who speaks, most statements first. */
  speakers(article?: string): readonly SpeakerEntry[];
  /** Those whom a name, a role or the beginning of one may mean, best first; everybody where it is empty. */
  findSpeakers(name: string, article?: string): readonly SpeakerEntry[];
  /** The speaker that a button points at (newsroom/keys.ts). */
  speakerByKey(key: string): SpeakerEntry | null;
  /** By id, headline or a name that people call it; also by key (newsroom/keys.ts). */
  article(name: string): Article | null;
  /** What stands at a place that an earlier answer of this or another process gave; null where the article has changed. */
  at(place: Place): Answer | null;
}

/** A quotation longer than this is compared by its beginning. */
const LONGEST_QUOTE = 400;

/** The newsroom over a corpus. Where the corpus has no index, everything is read here: that takes a millisecond an article. */
export function createNewsroom(corpus: Corpus): Newsroom {
  const library = buildLibrary(corpus);
  const { vocabulary, people } = library;

  /** The likeliest person of a name or role, or null. */
  function somebody(name: string, article?: string): SpeakerEntry | null {
    return saysSomething(words(name)) ? (people.named(name, article)[0] ?? null) : null;
  }

  function whoSaid(text: string, question: Question, article?: string): Finding {
    const terms = termsOf(question.about, vocabulary);
    const description = termsOf(question.speaker, vocabulary);
    const { articles, engine } = library.look(text, [...terms, ...description], article);
    return findingOf('statements', findSayings(question.about, terms, articles, vocabulary, { engine }));
  }

  function quotesBy(name: string, about?: string, article?: string): Finding {
    const entry = somebody(name, article);
    if (entry === null) return { status: 'not-found', kind: 'quotes', answers: [] };
    const own = entry.articles.flatMap((id) => library.read(id) ?? []);
    const articles = article === undefined ? own : own.filter((read) => read.article.id === article);
    const names = new Set([entry.speaker.name, ...entry.speaker.aliases].map(fold));
    const list = words(about ?? '');
    const suits: Suits = ({ speaker }) => (speaker !== null && names.has(fold(speaker.name)) ? 1 : 0);
    const most = Number.POSITIVE_INFINITY;
    const { found } = findSayings(list, termsOf(list, vocabulary), articles, vocabulary, {
      sought: 'about',
      suits,
      most,
    });
    if (about === undefined)
      return { ...findingOf('quotes', { found: inReadingOrder(found), answered: true }), about: entry };
    const fitting = found.filter(({ confidence }) => confidence >= THRESHOLD.about);
    const answered = fitting.length > 0;
    return { ...findingOf('quotes', { found: answered ? fitting : found, answered }), about: entry };
  }

  function saidAbout(text: string, question: Question, article?: string): Finding {
    const name = question.speaker.map((word) => word.text).join(' ');
    if (question.about.length === 0) return quotesBy(name, undefined, article);
    const terms = termsOf(question.about, vocabulary);
    const description = termsOf(question.speaker, vocabulary);
    const { articles } = library.look(text, [...terms, ...description], article);
    const suits: Suits = ({ speaker }, { article: { id } }) => {
      const likely = speaker === null ? 0 : people.likeness(description, id, speaker.name);
      return likely >= FITS ? likely : 0;
    };
    const looked = findSayings(question.about, terms, articles, vocabulary, { sought: 'about', suits });
    const about = somebody(name, article);
    return { ...findingOf('quotes', looked), ...(about && { about }) };
  }

  function facts(text: string, question: Question, article?: string): Finding {
    const terms = termsOf(question.words, vocabulary);
    const { articles, engine } = library.look(text, terms, article);
    // Nobody asked: these are somebody's words, «هذا غير دقيق».
    if (question.kind === 'fact' && question.type === null && isQuoted(question.words, articles))
      return findingOf('statements', findSayings(question.about, terms, articles, vocabulary, { engine }));
    return findingOf('passages', findFacts(question, terms, articles, vocabulary, engine));
  }

  /**
   * May a passage tell what somebody said, though no statement of his fits? It names him, and the words it is found by are not those of
   * somebody else.
   */
  function mayTell(answer: Answer | undefined, { speaker }: Question): boolean {
    if (answer === undefined || speaker.length === 0 || answer.confidence < SURE) return false;
    const there = new Set(words(answer.passage).map((word) => stemOf(word.folded, vocabulary)));
    if (!speaker.every((word) => there.has(stemOf(word.folded, vocabulary)))) return false;
    const { speaker: other, article } = answer;
    return other === null || people.likeness(termsOf(speaker, vocabulary), article.id, other.name) >= FITS;
  }

  return {
    articles: library.articles,

    ask(text, article) {
      const question = understand(text);
      if (question.kind === 'fact' || question.kind === 'who-is') return facts(text, question, article);
      const said = question.kind === 'said-about';
      const finding = said ? saidAbout(text, question, article) : whoSaid(text, question, article);
      if (finding.status === 'answered') return finding;
      // «من كتب الورقة» reads like «من قال»: a passage may answer it. What somebody said is in one that names him, if in any.
      const other = facts(text, question, article);
      return said && !mayTell(other.answers[0], question) ? { ...other, status: 'not-found' } : other;
    },

    whoSaid(text, article) {
      const question = understand(text);
      const finding = question.kind === 'said-about' ? saidAbout(text, question, article) : null;
      return finding?.status === 'answered'
        ? finding
        : whoSaid(text, { ...question, about: claimOf(question) }, article);
    },

    quotesBy,

    verify(quote, speaker, article) {
      const all = words(quote).slice(0, LONGEST_QUOTE);
      const list = saysSomething(all) ? all : [];
      const description = termsOf(words(speaker), vocabulary);
      const { articles } = library.look(quote, termsOf(list, vocabulary), article);
      const { verdict, differences, spliced, standings } = checkQuote(list, articles, vocabulary, ({ name }, read) => {
        return people.likeness(description, read.article.id, name) >= FITS;
      });
      return {
        verdict,
        differences,
        spliced,
        answers: standings.map(standingAnswer),
        claimed: somebody(speaker, article),
      };
    },

    speakers: (article) => people.everybody(article),
    findSpeakers: (name, article) => people.named(name, article),
    speakerByKey: (key) => people.everybody().find(({ speaker }) => speakerKey(speaker.name) === key) ?? null,
    article: (name) => library.byKey(name)?.article ?? articleNamed(name, library),

    at(place) {
      const read = library.byKey(place.article);
      return read === null ? null : answerAt(read, place);
    },
  };
}

/** From here on a passage may stand in for the words of somebody who is not quoted: asked what he said, readers expect his words. */
const SURE = 0.5;

/** What was said, as the question puts it: all of its words where it does not ask who said so. */
function claimOf({ kind, about, words: all }: Question): Question['about'] {
  return kind === 'who-said' || kind === 'did-say' ? about : all;
}

function findingOf(kind: FindingKind, { found, answered }: Looked): Finding {
  const answers = found.map(({ ranked, match, confidence }) => toAnswer(ranked, match, confidence));
  return { status: answered ? 'answered' : 'not-found', kind, answers };
}

/** As somebody reads: article by article, from the top. */
function inReadingOrder(found: readonly Found[]): readonly Found[] {
  const articles = [...new Set(found.map(({ ranked }) => ranked.article))].sort((a, b) =>
    a.article.id < b.article.id ? -1 : 1,
  );
  const place = ({ ranked }: Found): readonly number[] => {
    return [articles.indexOf(ranked.article), ranked.paragraph.number, ranked.range.start];
  };
  const compare = (a: readonly number[], b: readonly number[]): number => {
    return a.map((figure, at) => figure - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  };
  return found.toSorted((a, b) => compare(place(a), place(b)));
}

/** By id, headline or another name, whatever the spelling; else the only article whose headline holds the words. */
function articleNamed(name: string, { articles }: Library): Article | null {
  const wanted = fold(name).trim();
  if (wanted === '') return null;
  const exact = articles.find(({ id, title, aliases }) =>
    [id, title, ...aliases].some((own) => fold(own).trim() === wanted),
  );
  if (exact !== undefined) return exact;
  const [only, ...others] = articles.filter(({ title, aliases }) =>
    [title, ...aliases].some((own) => fold(own).includes(wanted)),
  );
  return only !== undefined && others.length === 0 ? only : null;
}
