/**
 * What reading a sentence keeps in mind, and the drafts that it makes.
 */

import type { Content } from './content.ts';
import type { VerbCue } from './cues.ts';
import type { Draft } from './draft.ts';
import { bare, PRESS } from './lexicon.ts';
import type { SourcePhrase } from './source.ts';
import type { Header } from './walk.ts';

/** Reports within reports within reports are followed to this depth. */
export const DEEPEST = 3;

export interface State {
  readonly paragraph: number;
  readonly drafts: Draft[];
  /** The draft in whose content is being read. */
  readonly parent: Draft | null;
  readonly depth: number;
  /** Where the clause under reading began, the last report, and whose words the sentence reports. */
  clause: number;
  last: Draft | null;
  subject: Draft | null;
  /** Who stands right before the quotation under reading: «إن الوزير "أكد أن …"». */
  readonly before: SourcePhrase | null;
}

/** The draft of a verb with content. A participle or a noun without a source of its own has the subject of the sentence. */
export function verbDraft(
  cue: VerbCue,
  head: Header,
  source: SourcePhrase | null,
  content: Pick<Content, 'ranges' | 'manner'>,
  state: State,
): Draft {
  if (source && isWording(source) && state.subject?.relayed && state.subject.contents.length === 0)
    return { ...verbDraft(cue, head, null, content, state), subject: state.subject };
  if (head.origin && !source && isPressBody(head.origin) && cue.form.verbClass !== 'quote')
    return { ...verbDraft(cue, { ...head, origin: null }, null, content, state), via: [...head.passers, head.origin] }; // «وقال نقلا عن الوكالة إن»
  const inherits = cue.form.tense === 'participle' || cue.form.tense === 'noun';
  return {
    ...actDraft(cue, head.origin ?? source, state),
    subject: source || !inherits ? null : agreeing(cue, state),
    ...(head.origin ? { gender: null, number: null } : {}), // the verb agrees with whoever passes the words on
    contents: content.ranges,
    manner: content.manner,
    nominal: false,
    relayed: head.relayed,
    via: [...head.passers, ...(head.origin && source ? [source] : [])],
  };
}

const isPressBody = ({ kind, words }: SourcePhrase): boolean =>
  kind === 'organisation' && PRESS.has(bare(words[0]?.folded ?? ''));

/** Whose words the sentence reports, as far as the verb agrees: «قال الوزير إن …، وطالبت الوزارة …، مؤكدا أن …». */
function agreeing(cue: VerbCue, state: State): Draft | null {
  const fits = (draft: Draft) => draft.gender === null || draft.gender === cue.form.gender || cue.form.tense === 'noun';
  if (!state.subject || fits(state.subject)) return state.subject;
  return (
    state.drafts.findLast((draft) => draft.parent === state.parent && draft.cue !== null && fits(draft)) ??
    state.subject
  );
}

/** «نقلت رويترز عن الوزير تصريحا …»: spoken of is the minister, through her. */
export function passedAct(cue: VerbCue, source: SourcePhrase, head: Header, state: State): Draft {
  const act = actDraft(cue, head.origin ?? source, state);
  return head.origin ? { ...act, gender: null, number: null, relayed: true, via: [source] } : act;
}

/** «تصريحا يفيد بأن»: the words that were passed on just before, and no text of its own. */
const WORDING = /^(تصريح|حديث|كلام|قول|خبر|معلومه|رسال)(ا|ات|ه)?$/;
const isWording = ({ kind, words }: SourcePhrase): boolean =>
  kind === 'document' && WORDING.test(words[0]?.folded ?? '');

/** The draft of a verb without content of its own: it tells who is spoken of. */
export function actDraft(cue: VerbCue, source: SourcePhrase | null, state: State): Draft {
  return {
    paragraph: state.paragraph,
    cue: { start: cue.start, end: cue.end },
    source,
    pronoun: null,
    gender: cue.form.gender,
    number: cue.form.number,
    subject: null,
    continues: cue.form.verbClass === 'add',
    contents: [],
    manner: 'indirect',
    nominal: true,
    parent: state.parent,
    via: [],
  };
}
