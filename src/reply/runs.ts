/**
 * Sentences of ours with words of another hand in them.
 *
 * say`Nobody called ${'كيربي'} speaks.` gives three runs, the middle one marked as inserted, so that whoever draws it keeps its
 * direction from leaking into the sentence.
 */

import type { Line, Run } from './reply.ts';

/** The template's own text and what is inserted, in order; empty texts are left out. */
export function say(own: TemplateStringsArray, ...inserted: readonly (string | number)[]): Run[] {
  return own
    .flatMap((text, index): Run[] => {
      const value = inserted[index];
      return value === undefined ? [{ text }] : [{ text }, { text: String(value), inserted: true }];
    })
    .filter((run) => run.text !== '');
}

/** Several runs of runs with something between them. */
export function join(parts: readonly (readonly Run[])[], between: string): Run[] {
  return parts.flatMap((part, index) => (index === 0 ? [...part] : [{ text: between }, ...part]));
}

/** A line of plain text of ours. */
export function line(kind: Line['kind'], runs: readonly Run[]): Line {
  return { kind, runs };
}
