/**
 * One question on the command line, answered as in Discord, or as JSON with `--json`.
 *
 * `answerOnce('who-said', { words: 'هذا غير دقيق' }, { json: true })` prints `{"status":"answered","answers":[…]}`, which is what
 * `rawi batch` answers to the same request.
 */

import { commands } from '../../commands/index.ts';
import { press } from '../../commands/press.ts';
import type { Options } from '../command.ts';
import type { Newsroom } from '../newsroom.ts';
import { toTerminal } from '../reply/terminal.ts';
import { allPages, withoutMenu } from './actions.ts';
import { hasColours, write } from './console.ts';
import { listAsJson } from './listing.ts';
import type { CommonFlags } from './open.ts';
import { languageOf, openNewsroom } from './open-newsroom.ts';
import type { ExitStatus } from './program.ts';
import { findCommand } from './prompt-line.ts';
import { answerRequest, checkRequest, requestError } from './request.ts';

/** @param name of the command in Discord */
export async function answerOnce(
  name: string,
  options: Options,
  flags: CommonFlags & { readonly json: boolean },
): Promise<ExitStatus> {
  const command = findCommand(name, commands);
  if (!command) throw new Error(`There is no command ${name}.`);
  const opened = await openNewsroom(flags);
  if (!opened) return 1;
  if (flags.json) {
    const answer = answerAsJson(name, options, opened.newsroom);
    await write(process.stdout, `${JSON.stringify(answer, null, 2)}\n`);
    return answer.status === 'error' ? 1 : 0;
  }
  const asking = { newsroom: opened.newsroom, ...languageOf(opened.config) };
  const look = { colour: hasColours() };
  for (const page of allPages(command.answer(options, asking), press, asking)) {
    // Nothing can be chosen here: the closest matches of an honest "not found" are worth showing, a menu of links is not.
    await write(process.stdout, `${toTerminal(page.outcome === 'answered' ? withoutMenu(page) : page, look)}\n`);
  }
  return 0;
}

function answerAsJson(name: string, options: Options, newsroom: Newsroom) {
  if (name === 'speakers' || name === 'article') return listAsJson(name, options.article, newsroom);
  const checked = checkRequest({ id: name, command: name, options });
  return checked.request ? answerRequest(checked.request, newsroom) : requestError(checked.message);
}
