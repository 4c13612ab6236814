/** All commands, in the order that people see them. A new one is added here, and a test checks that none is forgotten. */

import type { Command } from '../src/command.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { quotes } from './quotes.ts';
import { speakers } from './speakers.ts';
import { verify } from './verify.ts';
import { whoSaid } from './who-said.ts';
import { whoSaidThis } from './who-said-this.ts';

export const commands: readonly Command[] = [ask, whoSaid, verify, quotes, speakers, article, whoSaidThis];
