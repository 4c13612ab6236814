/**
 * The forms of an Arabic verb from four words of a dictionary, as they are written without vowels.
 *
 * `conjugate({ past: 'قال', present: 'يقول', participle: 'قائل', noun: 'قول' })` holds, among others,
 * `{ form: 'قالت', tense: 'past', person: 3, gender: 'f', number: 'singular' }`, «يقولون», «قايلا» and «القول». Forms are folded
 * (normalise.ts). Clitics (و، ف، س، ه، ها …) are not put on: whoever looks a word up takes them off.
 */

import { fold } from './normalise.ts';

export type Gender = 'm' | 'f';
export type GrammaticalNumber = 'singular' | 'dual' | 'plural';
type Tense = 'past' | 'present' | 'participle' | 'noun';

/** Third person masculine singular past and present, active participle and verbal noun; null where not in use. */
export interface VerbRoot {
  readonly past: string;
  readonly present: string | null;
  readonly participle: string | null;
  readonly noun: string | null;
}

export interface VerbForm {
  readonly form: string;
  readonly tense: Tense;
  readonly person: 1 | 2 | 3;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

const WEAK_END = /[ايو]$/;
const LONG_MIDDLE = /[اوي](?=.$)/;

/** Every form of the verb. Forms of different persons may be spelled alike («قلت»); each is listed. */
export function conjugate(root: VerbRoot): VerbForm[] {
  return [
    ...past(fold(root.past)).filter((made) => made.number !== 'dual' || !isAccusative(made.form, root)),
    ...(root.present ? present(fold(root.present)) : []),
    ...participles(root),
    ...nouns(root),
  ];
}

/** «ردا» and «ظنا» are verbal nouns in the accusative far more often than duals. */
const isAccusative = (form: string, { noun }: VerbRoot): boolean => noun !== null && form === `${fold(noun)}ا`;

function past(stem: string): VerbForm[] {
  const weak = WEAK_END.test(stem);
  const open = weak ? stem.slice(0, -1) : stem; // دعا → دع(ت), دع(وا)
  const y = weak ? `${open}${stem.endsWith('ا') ? 'و' : 'ي'}` : stem; // دعوا، نفيا
  const short = weak ? y : stem.replace(LONG_MIDDLE, ''); // قال → قل(ن)
  const make = form('past');
  return [
    make(stem, 3, 'm', 'singular'),
    make(`${open}ت`, 3, 'f', 'singular'),
    make(`${y}ا`, 3, 'm', 'dual'),
    make(`${open}تا`, 3, 'f', 'dual'),
    make(`${open}وا`, 3, 'm', 'plural'),
    make(`${short}ن`, 3, 'f', 'plural'),
    make(`${short}ت`, 1, 'm', 'singular'),
    make(`${short}نا`, 1, 'm', 'plural'),
    make(`${short}تم`, 2, 'm', 'plural'),
  ];
}

function present(whole: string): VerbForm[] {
  const stem = whole.slice(1);
  const open = WEAK_END.test(stem) ? stem.slice(0, -1) : stem;
  const dual = /ا$/.test(stem) ? `${open}ي` : stem;
  const make = form('present');
  return [
    make(`ي${stem}`, 3, 'm', 'singular'),
    make(`ت${stem}`, 3, 'f', 'singular'),
    make(`ي${dual}ان`, 3, 'm', 'dual'),
    make(`ت${dual}ان`, 3, 'f', 'dual'),
    make(`ي${open}ون`, 3, 'm', 'plural'),
    make(`ي${open}وا`, 3, 'm', 'plural'),
    make(`ي${stem.replace(LONG_MIDDLE, '')}ن`, 3, 'f', 'plural'),
    make(`ا${stem}`, 1, 'm', 'singular'),
    make(`ن${stem}`, 1, 'm', 'plural'),
    make(`ت${open}ون`, 2, 'm', 'plural'),
  ];
}

/** The participle as it follows a sentence («قال …، مضيفا»): in the accusative, without an article. */
function participles({ participle, present: whole }: VerbRoot): VerbForm[] {
  if (!participle) return [];
  const word = fold(participle);
  const stem = WEAK_END.test(fold(whole ?? '')) && !WEAK_END.test(word) ? `${word}ي` : word; // داع → داعيا
  const make = form('participle');
  return [
    make(`${stem}ا`, 3, 'm', 'singular'),
    make(`${stem}ه`, 3, 'f', 'singular'),
    make(`${word}ين`, 3, 'm', 'plural'),
    make(`${stem}تين`, 3, 'f', 'dual'),
    make(`${stem}ات`, 3, 'f', 'plural'),
  ];
}

function nouns({ noun }: VerbRoot): VerbForm[] {
  if (!noun) return [];
  const word = fold(noun);
  const make = form('noun');
  return [make(word, 3, 'm', 'singular'), make(`ال${word}`, 3, 'm', 'singular')];
}

function form(tense: Tense) {
  return (written: string, person: 1 | 2 | 3, gender: Gender, number: GrammaticalNumber): VerbForm => ({
    form: written,
    tense,
    person,
    gender,
    number,
  });
}
