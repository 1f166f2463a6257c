import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { GraphQLFormattedError } from 'graphql';
import { createHandler, createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import type { LiaisonHandler, SubgraphName } from '@liaison/lambda';
import { connectEngine, createEvent } from '@liaison/local';
import type { Engine } from '@liaison/local';
import type { Subgraph, TableNames } from '@liaison/kernel/record';
import { readWorldDataset } from './world-dataset.ts';
import type { Dataset } from '@liaison/data';
import type * as documents from '../generated/operations.ts';
import { createFaults } from './faults.ts';
import type { Faults } from './faults.ts';
import { askMaker } from './made-once.ts';
import { documentOf } from './operations.ts';
import { worldTables } from './world-tables.ts';

/**
 * The whole graph, as a caller meets it: data in a real engine, the handler that Lambda runs, asked by API Gateway
 * events. The data are loaded once a run (`world-server.ts`) and shared by all files, so no test writes.
 *
 *     const world = useWorld({ examples: true });
 *
 *     it('answers', async () => {
 *       const { data, errors } = await world.ask('NgoProfile', { id: 'ngo-…' });
 *       const free = await world.ask('{ ngo(id: "x") { name } }');
 *       const french = await world.ask('SearchNgos', { text: 'museum' }, { 'accept-language': 'fr' });
 *       const { cost } = await world.ask('ForumSchedule', { forum: 'example-forum' }, { 'x-liaison-cost': '1' });
 *       world.faults.hang('forums');          // ends with the test
 *       world.now = '2024-02-29T12:00:00Z';   // likewise
 *     });
 */
export interface World {
  /** What is loaded, in the shape of the data files: what a reference computes from. */
  readonly dataset: Dataset;
  /** The engine that all worlds of the run share: `engine.client` reads the tables. */
  readonly engine: Engine;
  readonly tables: Readonly<Record<SubgraphName, TableNames>>;
  readonly subgraphs: readonly Subgraph[];
  /** Makes subgraphs fail for the rest of a test. */
  readonly faults: Faults;
  /** The instant at which every request arrives, ISO 8601 in UTC; set back to `NOW` after each test. */
  now: string;
  /**
   * Asks by the name of an operation in `schema/operations`, whose text is sent unchanged, or by a document of one's
   * own. Variables are not checked before they are sent.
   */
  ask<Name extends OperationName>(
    operation: Name,
    variables?: VariablesOf<Name>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Reply<DataOf<Name>>>;
  ask(operation: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Reply<ObjectValue>>;
  /** Any request of any kind, through the same door. */
  request(request: {
    readonly method: string;
    readonly path: string;
    readonly query?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  }): Promise<RawReply>;
}

export type ObjectValue = Readonly<Record<string, unknown>>;

export interface RawReply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Reply<Data> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null where the answer has none. */
  readonly data: Data | null;
  /** Empty where the answer has none. */
  readonly errors: readonly GraphQLFormattedError[];
  readonly extensions: ObjectValue;
  /** `extensions.cost`, where it was asked for with `x-liaison-cost: 1`. */
  readonly cost: Cost | null;
}

/** What a request spent in the tables, and what it was estimated at before. */
export interface Cost extends SubgraphCost {
  /** In cost units: read units, with five for each write unit. */
  readonly estimated: number;
  readonly bySubgraph: Readonly<Partial<Record<SubgraphName, SubgraphCost>>>;
}

export interface SubgraphCost {
  readonly requests: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

type Documents = typeof documents;
/** Operations by the name that stands in their document: `NgosNearOffice`. */
export type OperationName = {
  [Key in keyof Documents]: Key extends `${infer Name}Document` ? Name : never;
}[keyof Documents];
type DocumentOf<Name extends OperationName> = Documents[`${Name}Document`];
export type DataOf<Name extends OperationName> =
  DocumentOf<Name> extends { readonly __apiType?: (variables: never) => infer Data } ? Data : never;
export type VariablesOf<Name extends OperationName> =
  DocumentOf<Name> extends { readonly __apiType?: (variables: infer Variables) => unknown } ? Variables : never;

/** The day of all worlds, unless a test sets another. */
export const NOW = '2026-11-21T12:00:00.000Z';

export function useWorld({ examples }: { examples: boolean }): World {
  let opened: { handler: LiaisonHandler; engine: Engine; subgraphs: Subgraph[]; dataset: Dataset } | undefined;
  const name = examples ? 'facts-and-examples' : 'facts';
  const tables = worldTables(name);
  const faults = createFaults();
  const open = (): NonNullable<typeof opened> => {
    if (!opened) throw new Error('The world opens before the tests of the file, not before.');
    return opened;
  };

  beforeAll(async () => {
    const engine = connectEngine(await askMaker(inject('worldServer'), name));
    const { subgraphSdl, ...contract } = readSchemaFiles();
    const subgraphs = createSubgraphs({ client: engine.client, subgraphSdl, tables });
    const handler = createHandler({
      ...contract,
      subgraphs,
      now: () => world.now,
      wrapTransport: faults.wrap,
    });
    opened = { handler, engine, subgraphs, dataset: readWorldDataset({ examples }) };
  });
  afterEach(() => {
    faults.clear();
    world.now = NOW;
  });
  afterAll(async () => {
    await opened?.handler.stop();
    await opened?.engine.stop();
  });

  const world: World = {
    now: NOW,
    faults,
    tables,
    get dataset() {
      return open().dataset;
    },
    get engine() {
      return open().engine;
    },
    get subgraphs() {
      return open().subgraphs;
    },
    async request({ method, path, query = '', headers = {}, body }) {
      const event = createEvent({ method, path, rawQueryString: query, headers, body, now: world.now });
      const answer = await open().handler(event);
      const answered = Object.entries(answer.headers ?? {});
      return {
        status: answer.statusCode ?? 200,
        headers: Object.fromEntries(answered.map(([name, value]) => [name.toLowerCase(), String(value)])),
        body: answer.body ?? '',
      };
    },
    async ask(operation: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}) {
      const answer = await world.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: documentOf(operation), variables }),
      });
      return { ...toReply(answer.body), status: answer.status, headers: answer.headers };
    },
  };
  return world;
}

/** The answer in a body of the GraphQL over HTTP protocol. */
export function toReply(body: string): Omit<Reply<never>, 'status' | 'headers'> {
  const { data = null, errors = [], extensions = {} } = JSON.parse(body) as Partial<Reply<never>>;
  return { data, errors, extensions, cost: (extensions['cost'] as Cost | undefined) ?? null };
}
