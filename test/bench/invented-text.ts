/**
 * Arabic-looking text of any size, for measuring speed and memory: it means nothing, but its statistics are those that a
 * search engine feels.
 *
 * - Words are made as Arabic makes them: a root of three consonants in a pattern, with article, clitics and endings, so
 *   that stems and roots join word forms as in real text; a third are real function words.
 * - Which word comes follows the law of Zipf and Mandelbrot; an article keeps coming back to words of its own; three words
 *   in a hundred are new names, so the vocabulary never stops growing.
 * - A paragraph has four to six sentences, some 110 words, as in XQuAD; an article eight paragraphs and a headline.
 * - A question asks for some words of one sentence, in other forms.
 */

import { pick, seeded } from './random.ts';

export interface InventedPassage {
  readonly article: string;
  readonly paragraph: number;
  readonly title: string;
  readonly text: string;
}

export interface InventedText {
  readonly passages: readonly InventedPassage[];
  /** Questions, each about one of the passages. */
  readonly questions: readonly { readonly text: string; readonly passage: number }[];
}

const FUNCTION_WORDS =
  'في من إلى على عن مع أن التي الذي هذا هذه بعد قبل بين كان كانت وقد كما ولا أو ثم حتى منذ خلال عند كل غير'.split(' ');
const QUESTION_WORDS = 'متى أين كم لماذا من ما كيف'.split(' ');
const CONSONANTS = [...'بتثجحخدذرزسشصضطظعغفقكلمنه'];
/** Patterns: 1, 2, 3 stand for the consonants of the root. */
const PATTERNS = '123 12ا3 1ا23 12ي3 12و3 م12و3 م1ا23ة ت12ي3 ا1ت2ا3 ا12ا3 م12ة است12ا3 ي123 ت1ا23'.split(' ');
const BEFORE = ['', '', '', 'ال', 'ال', 'ال', 'و', 'وال', 'ب', 'بال', 'ل', 'لل'];
const AFTER = ['', '', '', '', '', 'ات', 'ين', 'ون', 'ها', 'هم', 'ية', 'ة'];

/** The law of Zipf and Mandelbrot, 1 / (rank + shift) ** exponent: fitted by eye to how often stems occur in XQuAD Arabic. */
const LEXEMES = { count: 40_000, shift: 30, exponent: 1.15 };
const FUNCTION = { count: FUNCTION_WORDS.length, shift: 1, exponent: 1.01 };
/** A word is mostly met in a few of its forms. */
const USUAL_FORMS = 3;
const USUAL_SHARE = 0.85;
const FUNCTION_SHARE = 0.35;
const NAME_SHARE = 0.01;
const TOPIC_SHARE = 0.25;
const TOPIC_WORDS = 30;
const PARAGRAPHS_AN_ARTICLE = 8;

function zipf({ count, shift, exponent }: typeof LEXEMES, random: () => number): number {
  const power = 1 - exponent;
  const [first, last] = [shift ** power, (count + shift) ** power];
  return Math.min(count - 1, Math.floor((first + random() * (last - first)) ** (1 / power) - shift));
}

/** Makes `count` passages and `questions` questions about them, the same for the same arguments. */
export function inventText(count: number, questions: number, seed = 1): InventedText {
  const random = seeded(seed);
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const inflect = (stem: string): string => pick(BEFORE, random) + stem + pick(AFTER, random);
  const stems = Array.from({ length: LEXEMES.count }, () => {
    const root = [pick(CONSONANTS, random), pick(CONSONANTS, random), pick(CONSONANTS, random)];
    return pick(PATTERNS, random).replace(/\d/g, (place) => root[Number(place) - 1] ?? '');
  });
  const usual = stems.map((stem) => [stem, ...Array.from({ length: USUAL_FORMS - 1 }, () => inflect(stem))]);
  const lexeme = (): number => zipf(LEXEMES, random);
  const form = (word: number): string => {
    return random() < USUAL_SHARE ? pick(usual[word] ?? [], random) : inflect(stems[word] ?? '');
  };
  const functionWord = (): string => FUNCTION_WORDS[zipf(FUNCTION, random)] ?? '';
  const name = (): string =>
    Array.from({ length: between(4, 8) }, () => pick([...CONSONANTS, 'ا', 'ي', 'و'], random)).join('');

  const passages: InventedPassage[] = [];
  /** One sentence of each passage, its words to be had in any of their forms. */
  const askable: (() => string)[][] = [];
  while (passages.length < count) {
    const article = `a${passages.length}`;
    const topic = Array.from({ length: TOPIC_WORDS }, lexeme);
    const title = Array.from({ length: 6 }, () => form(pick(topic, random))).join(' ');
    for (let paragraph = 1; paragraph <= PARAGRAPHS_AN_ARTICLE && passages.length < count; paragraph++) {
      const content: (() => string)[][] = [];
      const text = Array.from({ length: between(4, 6) }, () => {
        const said: (() => string)[] = [];
        content.push(said);
        const words = Array.from({ length: between(16, 28) }, () => {
          const kind = random();
          if (kind < FUNCTION_SHARE) return functionWord();
          if (kind < FUNCTION_SHARE + NAME_SHARE) {
            const invented = name();
            said.push(() => invented);
            return invented;
          }
          const word = random() < TOPIC_SHARE ? pick(topic, random) : lexeme();
          said.push(() => form(word));
          return form(word);
        });
        return `${words.join(' ')}.`;
      });
      passages.push({ article, paragraph, title, text: text.join(' ') });
      askable.push(pick(content, random));
    }
  }
  const asked = Array.from({ length: questions }, () => {
    const passage = Math.floor(random() * passages.length);
    const words = (askable[passage] ?? []).slice(0, between(3, 7)).map((word) => word());
    return { text: `${pick(QUESTION_WORDS, random)} ${words.join(' ')}؟`, passage };
  });
  return { passages, questions: asked };
}
