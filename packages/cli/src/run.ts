import { DataUnavailableError, KeyRegisterError, NoEngineError } from '@liaison/local';
import { CommandError, UsageError } from './command.ts';
import type { Command, Output } from './command.ts';
import { createKeysCommand } from './keys-command.ts';
import { createTokenCommand } from './token-command.ts';
import { verifyCommand } from './verify-command.ts';

const COMMANDS: readonly Command[] = [createKeysCommand(), createTokenCommand(), verifyCommand];

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
    else if (isForPeople(error)) output.err(error.message);
    else throw error;
    return error instanceof UsageError ? 2 : 1;
  }
}

/** True for what went wrong outside the program, whose message says what to do. */
function isForPeople(error: unknown): error is Error {
  return [NoEngineError, DataUnavailableError, KeyRegisterError, CommandError].some((kind) => error instanceof kind);
}
