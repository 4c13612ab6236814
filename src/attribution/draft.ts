/**
 * A statement as it is first found: where it stands and which words name its source, before anybody knows who that is.
 */

import type { Gender, GrammaticalNumber } from '../arabic/conjugate.ts';
import type { SourcePhrase } from './source.ts';
import type { Manner } from './statement.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Draft {
  readonly paragraph: number;
  readonly cue: Range | null;
  /** The words that name the source beside the cue; null where it is hidden in the verb. */
  readonly source: SourcePhrase | null;
  /** A pronoun that stands for the source («حسب قوله»). */
  readonly pronoun: Range | null;
  /** What the verb tells of its subject. */
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  /** A statement or mere act whose subject is the subject of this one too («قال …، مضيفا …»). */
  readonly subject: Draft | null;
  /** «أضاف», «تابع»: it goes on with the words of whoever spoke last, not of whoever did something since. */
  readonly continues: boolean;
  /** Empty for an act that only tells who is spoken of («انتقد الوزير القرار»). */
  contents: Range[];
  readonly manner: Manner;
  readonly nominal: boolean;
  /** The statement in whose content this one stands. */
  parent: Draft | null;
  /** Its words were taken from its source by another («نقلت رويترز عن …»): what he says on without a name is passed on as well. */
  readonly relayed?: boolean;
  /** Sources who pass the statement on, outermost first («نقلت رويترز عن …»). */
  via: SourcePhrase[];
}

/** A direct statement without a cue of its own, to be filled with its content. */
export const NO_CUE: Draft = {
  paragraph: 0,
  cue: null,
  source: null,
  pronoun: null,
  gender: null,
  number: null,
  subject: null,
  continues: true,
  contents: [],
  manner: 'direct',
  nominal: false,
  parent: null,
  via: [],
};
