/** The desk of a program that keeps running: in a thread of its own, over the corpus folder, watched. */

import { describeProblem } from '../article/flaw.ts';
import type { Config } from '../config.ts';
import { type DeskListener, openThreadDesk, type ThreadDesk } from '../desk/thread-desk.ts';
import { complain } from './console.ts';

/** Null after saying what is missing; a broken file is named and costs itself only. */
export async function openDesk({ corpusDir, language }: Config, listener: DeskListener): Promise<ThreadDesk | null> {
  const desk = await openThreadDesk({ corpusDir, ...(language !== 'auto' && { language }) }, listener);
  for (const problem of desk.opened.problems) if (problem.refused) complain(describeProblem(problem));
  if (desk.articles() > 0) return desk;
  await desk.close();
  return null;
}
