/**
 * The settings: environment variables, and the file .env where there is one, validated once at the start. Nobody else reads
 * process.env. `.env.example` documents every setting; a test keeps the two in step.
 *
 * `readConfig({ LANGUAGE: 'ar' })` gives `{ config: { language: 'ar', corpusDir: 'corpus', … }, … }`;
 * `readConfig({ LANGUAGE: 'fr', LOG_LEVEL: 'loud' })` gives no config and two problems, each with what to do.
 */

import dotenv from 'dotenv';
import { z } from 'zod';

/** An empty setting, as left over from .env.example, is one that is not set. */
const setting = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' ? value.trim() || undefined : value), schema);

const PORT_ADVICE = 'PLAYGROUND_PORT must be a port, a number from 0 to 65535; 0 takes any free one.';
const PORT_NEEDED = 'HEALTH_PORT must be a port, a number up to 65535.';

export const settings = z.object({
  DISCORD_TOKEN: setting(z.string().optional()),
  DISCORD_API: setting(
    z
      .url({ protocol: /^https?$/, error: 'DISCORD_API must be a web address such as https://discord.com/api.' })
      .default('https://discord.com/api'),
  ),
  DISCORD_GUILD: setting(
    z
      .string()
      .regex(/^\d{17,20}$/, "DISCORD_GUILD must be a server's id, a number of 17 to 20 digits.")
      .optional(),
  ),
  CORPUS_DIR: setting(z.string().default('corpus')),
  LANGUAGE: setting(z.enum(['auto', 'ar', 'en'], 'LANGUAGE must be auto, ar or en.').default('auto')),
  LOG_LEVEL: setting(
    z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
        'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.',
      )
      .default('info'),
  ),
  PLAYGROUND_PORT: setting(
    z.coerce.number(PORT_ADVICE).int(PORT_ADVICE).min(0, PORT_ADVICE).max(65_535, PORT_ADVICE).default(8787),
  ),
  LOG_QUESTIONS: setting(z.enum(['on', 'off'], 'LOG_QUESTIONS must be on or off.').default('off')),
  SHARDS: setting(
    z
      .string()
      .default('auto')
      .transform(parseShards)
      .refine((shards) => shards !== null, 'SHARDS must be auto, a number, or a range of a total such as 0-3/16.'),
  ),
  RATE_LIMIT: setting(
    z
      .string()
      .default('10/30')
      .transform(parseRate)
      .refine((rate) => rate !== null, 'RATE_LIMIT must be uses/seconds such as 10/30, or off.'),
  ),
  HEALTH_PORT: setting(
    z
      .string()
      .regex(/^\d+$/, PORT_NEEDED)
      .transform(Number)
      .refine((port) => port <= 65_535, PORT_NEEDED)
      .optional(),
  ),
  HEALTH_HOST: setting(z.string().default('127.0.0.1')),
});

export interface Config {
  /** Absent where the program is not to be a bot. Its shape is Discord's affair and is not checked. */
  readonly token?: string;
  /** Base of Discord's REST API, without the version. */
  readonly api: string;
  /** The server that `rawi deploy` registers the commands in; everywhere where it is absent. */
  readonly guild?: string;
  readonly corpusDir: string;
  /** auto: the language of the question. */
  readonly language: 'auto' | 'ar' | 'en';
  /** Where the playground's page is on this machine; where the port is taken, on any free one. */
  readonly playgroundPort: number;
  readonly logLevel: string;
  /** Whether what people ask may stand in the log. */
  readonly logQuestions: boolean;
  /** The part of Discord's servers that this process answers; auto: all, in as many connections as Discord advises. */
  readonly shards: Shards;
  /** How much one user may ask: so many uses in so many seconds; any amount where absent. */
  readonly rateLimit?: { readonly most: number; readonly seconds: number };
  /** Where the bot answers for its health and its figures; nowhere where absent. */
  readonly healthAddress?: { readonly host: string; readonly port: number };
}

export type Shards = 'auto' | { readonly ids: readonly number[]; readonly count: number };

const TOKEN_MISSING =
  'DISCORD_TOKEN is not set: copy the token of your application (https://discord.com/developers/applications, page Bot) into .env.';

export type CheckedConfig =
  | { readonly config: Config; readonly corpusDir: string; readonly problems: readonly [] }
  | { readonly config: null; readonly corpusDir: string; readonly problems: readonly string[] };

/**
 * All settings, or all that is wrong with them, one sentence each. The corpus folder is known in any case, so that what is
 * wrong there can be said in the same breath.
 *
 * @param tokenNeeded whether a missing token is a problem
 */
export function readConfig(environment: NodeJS.ProcessEnv, tokenNeeded = false): CheckedConfig {
  const corpusDir = settings.shape.CORPUS_DIR.parse(environment.CORPUS_DIR);
  const checked = settings.safeParse(environment);
  const problems = checked.error?.issues.map((issue) => issue.message) ?? [];
  if (tokenNeeded && !environment.DISCORD_TOKEN?.trim()) problems.unshift(TOKEN_MISSING);
  if (!checked.success || problems.length > 0) return { config: null, corpusDir, problems };
  const { DISCORD_TOKEN, DISCORD_GUILD, ...rest } = checked.data;
  return {
    config: {
      ...(DISCORD_TOKEN !== undefined && { token: DISCORD_TOKEN }),
      ...(DISCORD_GUILD !== undefined && { guild: DISCORD_GUILD }),
      api: rest.DISCORD_API,
      corpusDir,
      language: rest.LANGUAGE,
      playgroundPort: rest.PLAYGROUND_PORT,
      logLevel: rest.LOG_LEVEL,
      logQuestions: rest.LOG_QUESTIONS === 'on',
      shards: rest.SHARDS ?? 'auto',
      ...(rest.RATE_LIMIT && rest.RATE_LIMIT !== 'off' && { rateLimit: rest.RATE_LIMIT }),
      ...(rest.HEALTH_PORT !== undefined && { healthAddress: { host: rest.HEALTH_HOST, port: rest.HEALTH_PORT } }),
    },
    corpusDir,
    problems: [],
  };
}

/** The environment of this process, completed by the file .env of the folder it was started in. */
export function environment(): NodeJS.ProcessEnv {
  const variables = { ...process.env };
  dotenv.config({ quiet: true, processEnv: variables });
  return variables;
}

/** `4` is all of four shards, `0-3/16` the first four of sixteen; null for anything that Discord would not take. */
function parseShards(text: string): Shards | null {
  if (text === 'auto') return text;
  const [, first = '0', last, total] = /^(?:(\d{1,5})-(\d{1,5})\/)?(\d{1,5})$/.exec(text) ?? [];
  const count = Number(total);
  const [from, to] = [Number(first), last === undefined ? count - 1 : Number(last)];
  if (!(count >= 1 && from <= to && to < count)) return null;
  return { ids: Array.from({ length: to - from + 1 }, (_, at) => from + at), count };
}

/** `10/30` is ten in thirty seconds; null for what is no limit. */
function parseRate(text: string): 'off' | { most: number; seconds: number } | null {
  if (text === 'off') return text;
  const [, most, seconds] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  return most === undefined ? null : { most: Number(most), seconds: Number(seconds) };
}
