/**
 * Short private replies with no answer in them: what is wrong and what to do.
 */

import type { Language } from '../article/article.ts';
import type { Reply, Run } from './reply.ts';
import { type Wording, wording } from './wording.ts';

/** Notices that need nothing but their name. */
type Notice = 'empty' | 'noWords' | 'noArticles' | 'nobodySpeaks' | 'stale' | 'notYours' | 'failed' | 'unknown';

/** A notice by its name: `notice('stale', 'ar')`. `failed` is for errors of ours, `unknown` for buttons of old versions. */
export function notice(name: Notice & keyof Wording, language: Language): Reply {
  return plainReply([{ text: wording(language)[name] }], language, name === 'failed' ? 'failed' : 'refused');
}

/** A private reply of one sentence. */
export function plainReply(text: readonly Run[], language: Language, outcome: Reply['outcome']): Reply {
  return { visibility: 'private', language, text, cards: [], buttons: [], outcome };
}
