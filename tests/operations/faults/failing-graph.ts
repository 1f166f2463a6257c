import { afterAll, beforeAll } from 'vitest';
import type { GraphQLFormattedError } from 'graphql';
import { createHandler, readSchemaFiles } from '@liaison/api';
import type { LiaisonHandler } from '@liaison/api';
import { createEvent } from '@liaison/local';
import { documentOf } from '../../support/operations.ts';
import { NOW, useWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

/** Milliseconds that a subgraph may take here: less than in earnest, so that waiting for it costs little. */
export const DEADLINE_MS = 500;

export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/** A world behind a handler with a short deadline; the world's faults stand between that handler and its subgraphs. */
export interface FailingGraph {
  readonly world: World;
  readonly ask: (operation: string, variables: object) => Promise<Answered>;
  /** Messages of the faults that callers do not get to read, as the operator hears of them. */
  readonly heard: string[];
}

export function useFailingGraph(): FailingGraph {
  const world = useWorld({ examples: true });
  const heard: string[] = [];
  let handler: LiaisonHandler | undefined;
  beforeAll(() => {
    handler = createHandler({
      supergraphSdl: readSchemaFiles().supergraphSdl,
      subgraphs: world.subgraphs,
      subgraphDeadlineMs: DEADLINE_MS,
      wrapTransport: world.faults.wrap,
      now: () => NOW,
      onError: (error) => heard.push(describe(error)),
    });
  });
  afterAll(async () => {
    await handler?.stop();
  });
  return {
    world,
    heard,
    ask: async (operation, variables) => {
      if (!handler) throw new Error('The handler is made before the tests, not before.');
      const body = JSON.stringify({ query: documentOf(operation), variables });
      const headers = { 'content-type': 'application/json' };
      const answer = await handler(
        createEvent({ method: 'POST', path: '/graphql', rawQueryString: '', headers, body, now: NOW }),
      );
      const text = answer.body ?? '';
      const { data = null, errors = [] } = JSON.parse(text) as Partial<Answered>;
      return { status: answer.statusCode ?? 200, body: text, data, errors };
    },
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.message} ${describe(error.cause ?? '')}` : String(error);
}
