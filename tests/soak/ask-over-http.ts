import type { GraphQLFormattedError } from 'graphql';
import { OPEN } from '../operations/trust/insist.ts';

const ATTEMPTS = 60;

export interface Told {
  /** Whether it is left open what was done: what stands before the graph answered, or the graph could not say. */
  readonly isOpen: boolean;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Codes that leave open whether an act was done, and what becomes of a request whose function is short of time. */
const OPEN_CODES = new Set<unknown>([...OPEN, 'REQUEST_DEADLINE_EXCEEDED', 'IDENTITY_UNAVAILABLE']);

/** Asks once; throws where nobody answers, and for an answer that cannot be. `authorization` is empty for the public. */
export async function post(url: string, authorization: string, document: string, variables: object): Promise<Told> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== '' && { authorization }) },
    body: JSON.stringify({ query: document, variables }),
  });
  const text = await answer.text();
  const { data = null, errors = [] } = JSON.parse(text) as Partial<Told>;
  const isOurs = data !== null || errors.length > 0;
  const isOpen = !isOurs || errors.some(({ extensions }) => OPEN_CODES.has(extensions?.['code']));
  if (!isOurs && answer.status < 500) throw new Error(`An answer with ${answer.status} is none of ours: ${text}`);
  return { isOpen, data, errors };
}

/** As a client that wants to know: again, until it is told. */
export async function insistOver(
  url: string,
  authorization: string,
  document: string,
  variables: object,
): Promise<Told> {
  for (let attempt = 1; ; attempt += 1) {
    const told = await post(url, authorization, document, variables);
    if (!told.isOpen) return told;
    if (attempt === ATTEMPTS) throw new Error(`There was no answer: ${JSON.stringify(told.errors)}`);
  }
}
