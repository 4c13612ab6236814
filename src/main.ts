/** The `rawi` program: hands the command line to the terminal and leaves with its status. */

import { runProgram } from './terminal/program.ts';

// Whoever reads the answers may leave early (`rawi batch | head`): nothing is left to do then, and nothing to complain about.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runProgram(process.argv.slice(2));
