import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The name of a command (`TransactWriteCommand`) and what it was given. */
export interface SentCommand {
  readonly name: string;
  // Inputs of all commands; a test looks at what it knows the command to have.
  readonly input: Readonly<Record<string, unknown>>;
}

/** What stands at the edge of the client; `proceed` sends the command on. */
export type Interception = (command: SentCommand, proceed: () => Promise<unknown>) => Promise<unknown>;

/** A client whose commands pass through the interception: what no local engine does is done there. */
export function interceptClient(client: DynamoDBDocumentClient, intercept: Interception): DynamoDBDocumentClient {
  return new Proxy(client, {
    get(target, property) {
      if (property !== 'send') return Reflect.get(target, property, target) as unknown;
      return async (command: { input: Record<string, unknown> }, options: unknown) =>
        intercept({ name: command.constructor.name, input: command.input }, async () =>
          (target.send as (...args: unknown[]) => Promise<unknown>).call(target, command, options),
        );
    },
  });
}

/** The error with which an engine cancels a transaction, with the reasons of its actions. */
export function cancelled(codes: readonly string[]): Error {
  const error = new Error('Transaction cancelled');
  error.name = 'TransactionCanceledException';
  return Object.assign(error, { CancellationReasons: codes.map((Code) => ({ Code })) });
}

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
