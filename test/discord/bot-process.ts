/** A bot as a process of its own: `node --import tsx bot-process.ts API TOKEN`. Its log goes to standard output. */

import { createDesk } from '../../src/desk/desk.ts';
import { runBot } from '../../src/discord/lifecycle.ts';
import { createLog } from '../../src/discord/log.ts';
import { smallDesk } from './small-desk.ts';

const [api = '', token = ''] = process.argv.slice(2);
process.exitCode = await runBot({ api, token, desk: createDesk(smallDesk), log: createLog({ level: 'info' }) });
