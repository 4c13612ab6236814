/**
 * A light stem: the word without article, plural, gender and pronoun endings, so that «والمحادثات», «محادثات» and «محادثاتهم»
 * meet in «محادث». Each rule runs once, in order; no dictionary. Words come folded (normalise.ts); anything that is not
 * purely Arabic letters is given back as it is.
 *
 * The rules widen Larkey's light10 (Larkey, Ballesteros and Connell 2007, "Light stemming for Arabic information
 * retrieval") by لل, the future س and the pronoun endings, with guards for how many letters must remain. On question
 * sets the choice among light stemmers matters little (.02 MRR); indexing several forms of a word side by side
 * matters more: see `withoutClitic` here and root.ts.
 */

const ARABIC = /^[ء-ي]+$/;
const CONJUNCTION_AND_ARTICLE = /^[وف](?:ال|لل|بال|كال)/;
const PREPOSITION_AND_ARTICLE = /^(?:بال|كال|فال)/;
const ARTICLE = /^(?:ال|لل)/;
const FUTURE = /^س[يتن]/;

/** An ending and how many letters must stay before it. */
type Ending = readonly [ending: string, stay: number];
const ending =
  (stay: number) =>
  (letters: string): Ending => [letters, stay];
const PRONOUNS = ['هما', 'كما', 'هم', 'هن', 'كم', 'نا', 'ها'].map(ending(3));
const PLURALS = ['تين', 'تان', 'يات', 'يون', 'يين', 'يان', 'ات', 'ون', 'ين', 'ان', 'وا', 'يه'].map(ending(3));
const ENDINGS = [...PLURALS, ...['ه', 'ي'].map(ending(2))];
const REST = ['يه', 'ي', 'ه'].map(ending(3));

function dropOne(word: string, endings: readonly Ending[]): string {
  for (const [ending, stay] of endings) {
    if (word.length - ending.length >= stay && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

/** «وبالمدرسة» (folded) → «مدرس»; words of three letters or less stay. */
export function lightStem(folded: string): string {
  if (folded.length <= 3 || !ARABIC.test(folded)) return folded;
  let word = folded;
  if (word.length >= 5 && CONJUNCTION_AND_ARTICLE.test(word)) word = word.slice(1);
  else if (word.startsWith('و')) word = word.slice(1);

  let definite = false;
  if (word.length >= 5 && PREPOSITION_AND_ARTICLE.test(word)) {
    word = word.slice(3);
    definite = true;
  } else if (word.length >= 4 && ARTICLE.test(word)) {
    word = word.slice(2);
    definite = true;
  } else if (word.length >= 5 && FUTURE.test(word)) {
    word = word.slice(1);
  }

  let possessed = false;
  if (!definite) {
    const bare = dropOne(word, PRONOUNS);
    possessed = bare !== word;
    word = bare;
  }
  const singular = dropOne(word, ENDINGS);
  if (singular !== word) word = singular;
  // Before a pronoun ة is written ت: «مدرستهم» → «مدرست» → «مدرس».
  else if (possessed && word.length > 3 && word.endsWith('ت')) word = word.slice(0, -1);
  return dropOne(word, REST);
}

const CONJUNCTION_AND_PREPOSITION = /^[وف][بكل]/;
const PREPOSITION = /^[بكل](?!ال|لل)/;

/**
 * The stem of the word without a preposition grown on to it («بمصر» → «مصر», «ولرئيس» → «رئيس»), or null when there is none
 * to take off. It is a guess («كتاب» → «تاب»), so it stands beside the light stem with a lower weight, never in its place.
 */
export function withoutClitic(folded: string): string | null {
  if (!ARABIC.test(folded)) return null;
  const word = folded.length >= 5 && CONJUNCTION_AND_PREPOSITION.test(folded) ? folded.slice(1) : folded;
  return word.length >= 4 && PREPOSITION.test(word) ? lightStem(word.slice(1)) : null;
}
