/** Where a command writes: its result, and what goes wrong. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  readonly usage: string;
  /** Answers the exit code. Throws `UsageError` for arguments that it does not take. */
  run(args: readonly string[], output: Output): Promise<number>;
}

/** The command line says something that cannot be meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What was asked for cannot be done here. The message says why. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
