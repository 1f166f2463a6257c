import { afterAll, beforeAll } from 'vitest';
import type { GraphQLFormattedError } from 'graphql';
import { createHandler, readSchemaFiles } from '@liaison/lambda';
import type { LiaisonHandler } from '@liaison/lambda';
import { createEvent } from '@liaison/local';
import { documentOf } from '../../support/operations.ts';
import { NOW, useWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

/** Milliseconds that a subgraph may take where it is waited for in vain: less than in earnest, so that it costs little. */
export const DEADLINE_MS = 1000;
/** And where it is not: more than a busy machine ever needs. */
const PATIENCE_MS = 60_000;

export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/** A world behind two handlers, a patient one and one with a short deadline; the world's faults stand behind both. */
export interface FailingGraph {
  readonly world: World;
  readonly ask: (operation: string, variables: object) => Promise<Answered>;
  readonly askInHaste: (operation: string, variables: object) => Promise<Answered>;
  /** Messages of the faults that callers do not get to read, as the operator hears of them. */
  readonly heard: string[];
}

export function useFailingGraph(): FailingGraph {
  const world = useWorld({ examples: true });
  const heard: string[] = [];
  const handlers: LiaisonHandler[] = [];
  beforeAll(() => {
    for (const subgraphDeadlineMs of [PATIENCE_MS, DEADLINE_MS]) {
      handlers.push(
        createHandler({
          supergraphSdl: readSchemaFiles().supergraphSdl,
          subgraphs: world.subgraphs,
          subgraphDeadlineMs,
          wrapTransport: world.faults.wrap,
          now: () => NOW,
          onError: (error) => heard.push(describe(error)),
        }),
      );
    }
  });
  afterAll(async () => {
    for (const handler of handlers) await handler.stop();
  });
  const askOf = async (
    handler: LiaisonHandler | undefined,
    operation: string,
    variables: object,
  ): Promise<Answered> => {
    if (!handler) throw new Error('The handlers are made before the tests, not before.');
    const body = JSON.stringify({ query: documentOf(operation), variables });
    const headers = { 'content-type': 'application/json' };
    const event = createEvent({ method: 'POST', path: '/graphql', rawQueryString: '', headers, body, now: NOW });
    const answer = await handler(event);
    const text = answer.body ?? '';
    const { data = null, errors = [] } = JSON.parse(text) as Partial<Answered>;
    return { status: answer.statusCode ?? 200, body: text, data, errors };
  };
  return {
    world,
    heard,
    ask: async (operation, variables) => askOf(handlers[0], operation, variables),
    askInHaste: async (operation, variables) => askOf(handlers[1], operation, variables),
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.message} ${describe(error.cause ?? '')}` : String(error);
}
