import { DataUnavailableError, NoEngineError } from '@liaison/local';
import { UsageError } from './command.ts';
import type { Command, Output } from './command.ts';
import { createTokenCommand } from './token-command.ts';
import { verifyCommand } from './verify-command.ts';

const COMMANDS: readonly Command[] = [createTokenCommand(), verifyCommand];

const USAGE = `liaison <command> [options]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(6)}  ${summary}`).join('\n')}

"liaison <command> --help" tells what a command takes.
`;

/** Runs one command line; answers the exit code: 0, 1 for what the command found, 2 for a command line that is wrong. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') {
    output.out(USAGE);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) {
    output.err(`There is no command "${name}".\n\n${USAGE}`);
    return 2;
  }
  if (rest.includes('--help')) {
    output.out(command.usage);
    return 0;
  }
  try {
    return await command.run(rest, output);
  } catch (error) {
    if (error instanceof UsageError) output.err(`${error.message}\n\n${command.usage}`);
    else if (error instanceof NoEngineError || error instanceof DataUnavailableError) output.err(error.message);
    else throw error;
    return error instanceof UsageError ? 2 : 1;
  }
}
