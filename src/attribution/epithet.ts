/**
 * Whether a definite title without a name stands for somebody the article has just quoted: «المتحدث», «المدرب الأسترالي», «المسؤول ذاته».
 *
 * «الوزير السعودي» may be «وزير الخارجية السعودي سليم حداد», but not the French minister who spoke before him, nor «المتهم» the minister.
 */

import { fold } from '../arabic/normalise.ts';
import { type Entity, isSame, isSelf, stems, VAGUE } from './entity.ts';
import { ADJECTIVES, bare, PLACES } from './lexicon.ts';
import type { SourcePhrase } from './source.ts';

/** «مصر» and «مصري», «ألمانيا» and «ألماني» as `stems` cuts them. */
const NATIONS: ReadonlySet<string> = new Set(
  [...PLACES.keys()]
    .filter((place) => !place.includes(' '))
    .flatMap((place) => [place, bare(place)].map((name) => name.replace(/(يه|يا|ا|ه)$/, ''))),
);

/** A coach or a player is called by his own nation, his title by his team's: «مدرب المنتخب العراقي … المدرب الأسترالي». */
const SPORT = new Set(['مدرب', 'لاعب', 'مهاجم', 'مدافع', 'حارس', 'نجم', 'هداف', 'ظهير']);

/** Whether the phrase, which no title of the article's people explains, means the one who spoke last. */
export function isEpithetOf(last: Entity, phrase: SourcePhrase): boolean {
  if (last.kind !== 'person' && last.kind !== 'anonymous') return false;
  if (last.gender !== null && phrase.gender !== null && last.gender !== phrase.gender) return false;
  if (isSame(phrase)) return true;
  const [head, ...rest] = phrase.words.filter((word) => !isSelf(word));
  if (!head?.folded.startsWith('ال') || !rest.every(({ folded }) => isDefiniteAdjective(folded))) return false;
  const [title = '', ...described] = stems(phrase.words);
  if (!SPORT.has(title) && isOfAnotherNation(last, described)) return false;
  const isHis = last.roles.some(([first]) => first === title);
  return isHis || VAGUE.has(title) || (last.roles.length === 0 && rest.length === 0);
}

const isDefiniteAdjective = (word: string): boolean =>
  word.startsWith('ال') && (/ي(ه)?$/.test(word) || ADJECTIVES.has(bare(word)));

/** The phrase names a nation, and his title names nations without it, in the gender of its head («وزير الخارجية الفرنسي», not «خبير السياسة الأميركية»). */
function isOfAnotherNation({ role, gender }: Entity, described: readonly string[]): boolean {
  const nations = described.filter((word) => NATIONS.has(word));
  const his = fold(role ?? '')
    .split(' ')
    .filter((word) => (gender === 'f' ? word.endsWith('يه') : word.endsWith('ي')))
    .flatMap((folded) => stems([{ folded }]))
    .filter((word) => NATIONS.has(word));
  return nations.length > 0 && his.length > 0 && !nations.some((word) => his.includes(word));
}
