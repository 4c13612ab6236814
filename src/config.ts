/**
 * The settings: environment variables, and the file .env where there is one, validated once at the start. Nobody else reads
 * process.env. `.env.example` documents every setting; a test keeps the two in step.
 *
 * `readConfig({ LANGUAGE: 'ar' })` gives `{ config: { language: 'ar', corpusDir: 'corpus', … }, problems: [] }`;
 * `readConfig({ LANGUAGE: 'fr', LOG_LEVEL: 'loud' })` gives no config and two problems, each with what to do.
 */

import dotenv from 'dotenv';
import { z } from 'zod';

/** An empty setting, as left over from .env.example, is one that is not set. */
const setting = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' ? value.trim() || undefined : value), schema);

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
  LOG_QUESTIONS: setting(z.enum(['on', 'off'], 'LOG_QUESTIONS must be on or off.').default('off')),
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
  readonly logLevel: string;
  /** Whether the texts of questions may stand in the log. */
  readonly logQuestions: boolean;
}

export type CheckedConfig =
  | { readonly config: Config; readonly problems: readonly [] }
  | { readonly config: null; readonly problems: readonly string[] };

/** All settings, or all that is wrong with them, one sentence each. */
export function readConfig(environment: NodeJS.ProcessEnv): CheckedConfig {
  const checked = settings.safeParse(environment);
  if (!checked.success) return { config: null, problems: checked.error.issues.map((issue) => issue.message) };
  const { DISCORD_TOKEN, DISCORD_GUILD, ...rest } = checked.data;
  return {
    config: {
      ...(DISCORD_TOKEN !== undefined && { token: DISCORD_TOKEN }),
      ...(DISCORD_GUILD !== undefined && { guild: DISCORD_GUILD }),
      api: rest.DISCORD_API,
      corpusDir: rest.CORPUS_DIR,
      language: rest.LANGUAGE,
      logLevel: rest.LOG_LEVEL,
      logQuestions: rest.LOG_QUESTIONS === 'on',
    },
    problems: [],
  };
}

/** The environment of this process, completed by the file .env of the folder it was started in. */
export function environment(): NodeJS.ProcessEnv {
  const variables = { ...process.env };
  dotenv.config({ quiet: true, processEnv: variables });
  return variables;
}
