/**
 * Who said what in an article.
 *
 * `attribute(article)` takes «قال سامي درويش، المتحدث باسم الجيش، إن الطريق مغلق. وأضاف: "سنفتحه غدا".» and gives one speaker and two statements,
 * the second of them direct. Each paragraph goes through tokens → quotations → sentences → reports; then the whole article
 * through speakers. Never throws; linear in the length of the article.
 */

import { type Article, articleText, paragraphOffsets } from '../article/article.ts';
import { continued } from './continued.ts';
import type { Draft, Range } from './draft.ts';
import { englishReports } from './english.ts';
import { entityOf } from './entities.ts';
import type { Entity } from './entity.ts';
import { headline, subheading } from './headline.ts';
import { withKnownNames } from './known-names.ts';
import { mentions } from './mentions.ts';
import { prolonged } from './prolonged.ts';
import { type Atom, atoms } from './quotations.ts';
import { emptyRegister } from './register.ts';
import { reports } from './reports.ts';
import { type Sentence, sentences } from './sentences.ts';
import { joinLead, type Resolved, resolve } from './speakers.ts';
import type { Attribution, Span, Speaker, Statement } from './statement.ts';
import { tokens } from './tokens.ts';

/**
 * Everything that the article reports somebody to have said, in the order of the text, and those who said it. Spans count in
 * `articleText(article)`; a speaker who cannot be told is null.
 */
export function attribute(article: Article): Attribution {
  const text = articleText(article);
  const offsets = paragraphOffsets(article);
  const register = emptyRegister(text);
  const unmarked: Atom[][] = [];
  for (const [number, paragraph] of [article.title, ...article.paragraphs.map(({ text }) => text)].entries())
    unmarked.push(atoms(tokens(paragraph, offsets[number] ?? 0), unmarked[number - 1]));
  const rows = withKnownNames(unmarked);
  for (const row of rows) for (const phrase of mentions(row)) entityOf(register, phrase);
  const read = article.language === 'en' ? englishDrafts : arabicDrafts;
  const drafts = rows.flatMap(read);
  const found = joinLead(resolve(drafts, register), register).filter(({ draft }) => draft.contents.length > 0);
  const ordered = found.sort((a, b) => position(a) - position(b));
  const statements = ordered.map((resolved, index) => statement(resolved, index + 1, text));
  return { speakers: speakersOf(ordered), statements };
}

/** Every sentence of an English paragraph. */
const englishDrafts = (row: readonly Atom[], number: number): Draft[] =>
  sentences(row).flatMap((sentence) => {
    const drafts = englishReports(sentence, number);
    return drafts.length ? drafts : continued(sentence, number);
  });

/** Every sentence of an Arabic paragraph, or the headline. */
function arabicDrafts(row: readonly Atom[], number: number): Draft[] {
  const line = number === 0 ? headline(row) : subheading(row, number);
  if (line) return line;
  const found: Draft[] = [];
  let lead: Sentence = []; // which holds the last of them
  for (const sentence of sentences(row)) {
    const read = reports(sentence, number);
    const isReport = read.some((draft) => draft.contents.length > 0 && !draft.nominal);
    const last = found[found.length - 1];
    const longer = isReport ? null : prolonged(last, lead, sentence);
    const drafts = longer ? [] : [...read, ...(isReport ? [] : continued(sentence, number))];
    if (last && longer) last.contents = [longer];
    if (drafts.length) lead = sentence;
    found.push(...drafts);
  }
  return found;
}

const position = ({ draft }: Resolved): number =>
  Math.min(draft.cue?.start ?? Number.POSITIVE_INFINITY, draft.contents[0]?.start ?? 0);

function statement({ draft, speaker, via }: Resolved, id: number, text: string): Statement {
  const span = ({ start, end }: Range): Span => ({ start, end, text: text.slice(start, end) });
  const source = draft.source ? { start: draft.source.start, end: draft.source.end } : draft.pronoun;
  return {
    id,
    paragraph: draft.paragraph,
    manner: draft.manner,
    nominal: draft.nominal,
    cue: draft.cue ? span(draft.cue) : null,
    sources: source ? [span(source)] : [],
    contents: draft.contents.map(span),
    speaker: speaker?.name ?? null,
    via: via.map((entity) => entity.name),
  };
}

function speakersOf(found: readonly Resolved[]): Speaker[] {
  const entities = new Set<Entity>();
  for (const { speaker, via } of found) for (const entity of speaker ? [...via, speaker] : via) entities.add(entity);
  return [...entities].map((entity) => ({
    name: entity.name,
    role: entity.kind === 'person' && entity.role !== entity.name ? entity.role : null,
    kind: entity.kind,
    aliases: [...entity.aliases].filter((alias) => alias !== entity.name),
  }));
}
