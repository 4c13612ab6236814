/**
 * The command line of `rawi`: its calls, their options and their help. What a call does is loaded when it is called, so that
 * `rawi check` waits for no search engine and `rawi ask` for no Discord.
 */

import { Command, CommanderError, Option } from 'commander';
import type { CommonFlags } from './open.ts';

/** Status of the process: 0 all well, 1 something is wrong with the input, the settings or the work, 2 called wrongly. */
export type ExitStatus = 0 | 1 | 2;

/** A call that puts one question to one of the commands that Discord has too. */
interface QuestionCall {
  /** As commander writes it. */
  readonly usage: string;
  readonly command: string;
  readonly description: string;
  /** The command's option that the words of the call are. */
  readonly words?: string;
  /** Further options of the command: name, description, whether it must be there. */
  readonly options?: readonly (readonly [name: string, description: string, required: boolean])[];
}

const QUESTIONS: readonly QuestionCall[] = [
  { usage: 'ask <words...>', command: 'ask', words: 'question', description: 'ask the articles anything' },
  { usage: 'who-said <words...>', command: 'who-said', words: 'words', description: 'find who said these words' },
  {
    usage: 'quotes <speaker...>',
    command: 'quotes',
    words: 'speaker',
    description: 'read what somebody said',
    options: [['about', 'only about this', false]],
  },
  {
    usage: 'verify',
    command: 'verify',
    description: 'check whether somebody said these words',
    options: [
      ['quote', 'the words to check', true],
      ['speaker', 'who is claimed to have said them', true],
    ],
  },
  { usage: 'speakers', command: 'speakers', description: 'list everybody who speaks in the articles' },
  { usage: 'article [id...]', command: 'article', words: 'article', description: 'read an article, or list them' },
];

/**
 * Runs one call.
 * @param argv the words after the program's name
 */
export async function runProgram(argv: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = describeProgram((result) => {
    status = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}

/** @param finish gets the status of the call when it is done */
function describeProgram(finish: (status: ExitStatus) => void): Command {
  const program = new Command('rawi')
    .description('Who said what in the news: a Discord bot, and the same answers in the terminal.')
    .usage('[call] [options]')
    .argument('[call]')
    .option('--corpus <dir>', 'folder of the articles (default: CORPUS_DIR, or corpus)')
    .addOption(
      new Option('--language <language>', 'of the replies (default: LANGUAGE, or as the question)').choices([
        'ar',
        'en',
      ]),
    )
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();

  const start = async () => finish(await (await import('./start.ts')).start(program.opts<CommonFlags>()));
  program.action((call?: string) =>
    call === undefined ? start() : program.error(`error: unknown command '${call}': see rawi --help`, { exitCode: 2 }),
  );
  program.command('start').description('run the bot; without DISCORD_TOKEN, the playground').action(start);
  program
    .command('prompt')
    .description('answer in the terminal, with the commands of Discord')
    .action(async () => finish(await (await import('./start.ts')).startPrompt(program.opts<CommonFlags>())));
  for (const question of QUESTIONS) addQuestion(program, question, finish);
  program
    .command('batch')
    .description('answer requests: JSON Lines in, JSON Lines out')
    .action(async () => finish(await (await import('./calls.ts')).batch(program.opts<CommonFlags>())));
  program
    .command('extract <file...>')
    .description('print the statements of articles as JSON (Citron annotations)')
    .option('--out <dir>', 'write ID.json for each article there')
    .action(async (paths: string[], { out }: { out?: string }) =>
      finish(await (await import('./calls.ts')).extract(paths, out)),
    );
  program
    .command('check')
    .description('check that every file of the corpus is an article')
    .action(async () => finish(await (await import('./calls.ts')).check(program.opts<CommonFlags>())));
  program
    .command('index')
    .description('save who said what, and the search index, beside the articles, for a quick start')
    .action(async () => finish(await (await import('./index-corpus.ts')).indexCorpus(program.opts<CommonFlags>())));
  program
    .command('deploy')
    .description('register the commands with Discord')
    .option('--guild <id>', 'in this server only (default: DISCORD_GUILD, or everywhere)')
    .option('--check', 'only tell what would change; exit 1 if something would')
    .action(async (options: { guild?: string; check?: boolean }) =>
      finish(await (await import('./deploy.ts')).deploy({ ...program.opts<CommonFlags>(), ...options })),
    );
  return program;
}

function addQuestion(program: Command, question: QuestionCall, finish: (status: ExitStatus) => void): void {
  const { usage, command, description, words, options = [] } = question;
  const call = program.command(usage).description(description).option('--json', 'answer as JSON');
  if (command !== 'article') call.option('--article <id>', 'only in this article');
  for (const [name, meaning, required] of options) {
    if (required) call.requiredOption(`--${name} <words>`, meaning);
    else call.option(`--${name} <words>`, meaning);
  }
  call.action(async () => {
    const { json = false, ...given } = call.opts<Record<string, string> & { json?: boolean }>();
    const asked = { ...given, ...(words !== undefined && call.args.length > 0 && { [words]: call.args.join(' ') }) };
    const { answerOnce } = await import('./one-off.ts');
    finish(await answerOnce(command, asked, { ...program.opts<CommonFlags>(), json }));
  });
}
