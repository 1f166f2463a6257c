import { randomUUID } from 'node:crypto';
import { mutationDocument } from '../../support/writing-world.ts';
import type { Caller, Payload } from '../../support/writing-world.ts';

const ATTEMPTS = 25;
/** Codes that leave open whether an act was done. */
export const OPEN = new Set<unknown>(['INTERNAL_SERVER_ERROR', 'SUBGRAPH_FAILED', 'SUBGRAPH_DEADLINE_EXCEEDED']);

/**
 * Sends an act as a client does who wants to know: again, with the same key, until it is answered without an error. What
 * it is answered then is acknowledged.
 */
export async function insist(caller: Caller, mutation: string, input: object, selection: string): Promise<Payload> {
  const document = mutationDocument(mutation, selection);
  const variables = { input: { idempotencyKey: randomUUID(), ...input } };
  for (let attempt = 1; ; attempt += 1) {
    const { data, errors } = await caller.ask(document, variables);
    if (errors.length === 0) return data?.[mutation] as Payload;
    const isTold = errors.some(({ extensions }) => !OPEN.has(extensions?.['code']));
    if (attempt === ATTEMPTS || isTold) throw new Error(`${mutation} was answered with ${JSON.stringify(errors)}`);
  }
}

/** Reads until there is an answer without an error. */
export async function readOn<Data>(caller: Caller, document: string, variables: object = {}): Promise<Data> {
  for (let attempt = 1; ; attempt += 1) {
    const { data, errors } = await caller.ask(document, variables);
    if (errors.length === 0) return data as Data;
    if (attempt === ATTEMPTS) throw new Error(`A question was answered with ${JSON.stringify(errors)}`);
  }
}
