/**
 * Arabic-looking text of any size, for measuring speed and memory: it means nothing, but its statistics are those that a
 * search engine feels.
 *
 * - Words are made as Arabic makes them: a root of three consonants in a pattern, with article, clitics and endings, so
 *   that stems and roots join word forms as in real text; a third are real function words.
 * - Which word comes follows the law of Zipf and Mandelbrot; an article keeps coming back to words of its own; three words
 *   in a hundred are new names, so the vocabulary never stops growing.
 * - A paragraph has four to six sentences, some 110 words, as in XQuAD; an article eight paragraphs and a headline.
 * - A question asks for the beginning of a sentence, function words and all, in other forms: ten words, as in XQuAD.
 */

import { pick, seeded } from './random.ts';

interface InventedPassage {
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

/** A word that may be said in one form now and in another next time. */
type Sayable = () => string;

/** Draws words: `word(topic)` any word of a text whose own words are `topic`. */
function vocabulary(random: () => number): { topic(): Sayable[]; word(topic: readonly Sayable[]): Sayable } {
  const inflect = (stem: string): string => pick(BEFORE, random) + stem + pick(AFTER, random);
  const lexemes = Array.from({ length: LEXEMES.count }, (): Sayable => {
    const root = [pick(CONSONANTS, random), pick(CONSONANTS, random), pick(CONSONANTS, random)];
    const stem = pick(PATTERNS, random).replace(/\d/g, (place) => root[Number(place) - 1] ?? '');
    const usual = [stem, ...Array.from({ length: USUAL_FORMS - 1 }, () => inflect(stem))];
    return () => (random() < USUAL_SHARE ? pick(usual, random) : inflect(stem));
  });
  const lexeme = (): Sayable => lexemes[zipf(LEXEMES, random)] ?? (() => '');
  const name = (): string =>
    Array.from({ length: between(4, 8, random) }, () => pick([...CONSONANTS, 'ا', 'ي', 'و'], random)).join('');
  return {
    topic: () => Array.from({ length: TOPIC_WORDS }, lexeme),
    word(topic) {
      const kind = random();
      if (kind < FUNCTION_SHARE) {
        const said = FUNCTION_WORDS[zipf(FUNCTION, random)] ?? '';
        return () => said;
      }
      if (kind < FUNCTION_SHARE + NAME_SHARE) {
        const said = name();
        return () => said;
      }
      return random() < TOPIC_SHARE ? pick(topic, random) : lexeme();
    },
  };
}

/** Makes `count` passages and `questions` questions about them, the same for the same arguments. */
export function inventText(count: number, questions: number, seed = 1): InventedText {
  const random = seeded(seed);
  const { topic: newTopic, word } = vocabulary(random);
  const passages: InventedPassage[] = [];
  /** One sentence of each passage. */
  const askable: Sayable[][] = [];
  let topic: Sayable[] = [];
  let title = '';
  while (passages.length < count) {
    const place = passages.length % PARAGRAPHS_AN_ARTICLE;
    if (place === 0) {
      topic = newTopic();
      title = Array.from({ length: 6 }, () => pick(topic, random)()).join(' ');
    }
    const sentences = Array.from({ length: between(4, 6, random) }, () =>
      Array.from({ length: between(16, 28, random) }, () => word(topic)),
    );
    passages.push({
      article: `a${(passages.length - place) / PARAGRAPHS_AN_ARTICLE}`,
      paragraph: place + 1,
      title,
      text: sentences.map((sentence) => `${sentence.map((say) => say()).join(' ')}.`).join(' '),
    });
    askable.push(pick(sentences, random));
  }
  const asked = Array.from({ length: questions }, () => {
    const passage = Math.floor(random() * passages.length);
    const sentence = askable[passage] ?? [];
    const words = sentence.slice(0, between(5, 13, random)).map((say) => say());
    return { text: `${pick(QUESTION_WORDS, random)} ${words.join(' ')}؟`, passage };
  });
  return { passages, questions: asked };
}

function between(least: number, most: number, random: () => number): number {
  return least + Math.floor(random() * (most - least + 1));
}
