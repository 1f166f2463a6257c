import { randomUUID } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { createHandler, createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import type { HandlerOptions, LiaisonHandler, SubgraphName } from '@liaison/lambda';
import { Meter } from '@liaison/kernel/reader';
import { isSound, readHead, verify } from '@liaison/kernel/record';
import { Table } from '@liaison/kernel/table';
import type { Role } from '@liaison/kernel/reader';
import type { UserError, Subgraph, TableNames } from '@liaison/kernel/record';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import { createDevIssuer, createEvent, loadDataset, localTables, startEngine } from '@liaison/local';
import type { DevIssuer, Engine } from '@liaison/local';
import type { Dataset } from '@liaison/data';
import { documentOf } from './operations.ts';
import { NOW, toReply } from './world.ts';
import type { ObjectValue, Reply } from './world.ts';
import { readWritingDataset } from './writing-dataset.ts';

/**
 * The whole graph with a small part of the data, in tables of the file's own that its tests may change.
 *
 *     const world = useWritingWorld();
 *
 *     it('writes', async () => {
 *       const ngo = world.as('ngo', { ngo: 'ngo-cafod' });
 *       const { answer, userErrors } = await ngo.act('publishActivity', { title: '…', … }, 'activity { id version }');
 *       const { data } = await world.public.ask('{ ngo(id: "ngo-cafod") { name } }');
 *     });
 */
export interface WritingWorld {
  readonly dataset: Dataset;
  readonly engine: Engine;
  readonly tables: Readonly<Record<SubgraphName, TableNames>>;
  readonly subgraphs: readonly Subgraph[];
  /** The instant at which every request arrives, ISO 8601 in UTC; set back to `NOW` after each test. */
  now: string;
  /** Somebody who is not signed in. */
  readonly public: Caller;
  as(role: Role, onBehalf?: OnBehalf): Caller;
  /** Number of the last committed change. */
  head(subgraph: SubgraphName): Promise<number>;
  /** Throws where derived rows are not what the truth says, or lag behind it. */
  expectSound(): Promise<void>;
}

/** Whom an actor speaks for. */
export interface OnBehalf {
  readonly ngo?: string;
  readonly state?: string;
  readonly sector?: FieldOfCompetence;
  /** Tells two actors of one kind apart. */
  readonly subject?: string;
}

/** One who asks, with his credentials. */
export interface Caller {
  /** By the name of an operation in `schema/operations`, or by a document. */
  ask(operation: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Reply<ObjectValue>>;
  /** Runs one mutation; throws on an error, which a refusal is not. `selection` says what is wanted of the payload's object. */
  act(mutation: string, input: object, selection?: string): Promise<Payload>;
}

/** A mutation's payload. */
export interface Payload {
  /** The payload's object, by its field; null where the act was refused. */
  readonly [object: string]: unknown;
  readonly userErrors: readonly UserError[];
  readonly warnings: readonly UserError[];
}

export interface WritingWorldOptions {
  /** Stands between the graph and the engine, to make the engine fail; loading goes past it. */
  readonly wrapClient?: (client: DynamoDBDocumentClient) => DynamoDBDocumentClient;
  /** What else the door is told, such as who has keys and how much each may ask. */
  readonly door?: (client: DynamoDBDocumentClient) => Partial<HandlerOptions>;
  /** Hears of faults that no caller is told. Without it, one fails the test that comes upon it. */
  readonly onError?: (error: unknown) => void;
}

export function useWritingWorld(options: WritingWorldOptions = {}): WritingWorld {
  let opened:
    { handler: LiaisonHandler; engine: Engine; issuer: DevIssuer; subgraphs: Subgraph[]; dataset: Dataset } | undefined;
  const tables = localTables();
  const tokens = new Map<string, Promise<string>>();
  const faults: unknown[] = [];
  const onError = options.onError ?? ((error: unknown) => void faults.push(error));
  const open = (): NonNullable<typeof opened> => {
    if (!opened) throw new Error('The world opens before the tests of the file, not before.');
    return opened;
  };

  beforeAll(async () => {
    const engine = await startEngine();
    const { subgraphSdl, ...contract } = readSchemaFiles();
    const dataset = readWritingDataset();
    await loadDataset(engine.client, dataset, createSubgraphs({ client: engine.client, subgraphSdl, tables }), {
      at: NOW,
    });
    const client = options.wrapClient?.(engine.client) ?? engine.client;
    const subgraphs = createSubgraphs({ client, subgraphSdl, tables, onError });
    const issuer = await createDevIssuer({ now: () => world.now });
    const handler = createHandler({
      ...contract,
      subgraphs,
      now: () => world.now,
      identify: issuer.identify,
      // A busy machine is no fault of the graph's.
      subgraphDeadlineMs: 30_000,
      ...options.door?.(client),
      onError,
    });
    opened = { handler, engine, issuer, subgraphs, dataset };
  });
  afterEach(() => {
    world.now = NOW;
    if (faults.length > 0) throw new AggregateError(faults.splice(0), 'The graph met faults that it told no caller.');
  });
  afterAll(async () => {
    await opened?.handler.stop();
    await opened?.engine.stop();
  });

  const tableOf = (name: string): Table => new Table(open().engine.client, name, 'test', new Meter());
  // A token holds for eight hours of the world's clock, and signing takes longer than asking.
  const tokenOf = async (role: Role, { sector, ...onBehalf }: OnBehalf): Promise<string> => {
    const subject = [role, onBehalf.ngo, onBehalf.state, sector].filter((part) => part !== undefined).join(':');
    const bearer = { role, subject, ...onBehalf, ...(sector && { sectors: [sector] }) };
    const key = JSON.stringify([world.now, bearer]);
    const token = tokens.get(key) ?? open().issuer.token(bearer);
    tokens.set(key, token);
    return token;
  };
  const callerWith = (credentials: () => Promise<Readonly<Record<string, string>>>): Caller => {
    const caller: Caller = {
      async ask(operation, variables = {}, given = {}) {
        const event = createEvent({
          method: 'POST',
          path: '/graphql',
          rawQueryString: '',
          headers: { 'content-type': 'application/json', ...(await credentials()), ...given },
          body: JSON.stringify({ query: documentOf(operation), variables }),
          now: world.now,
        });
        const answer = await open().handler(event);
        const headers = Object.entries(answer.headers ?? {}).map(([name, value]) => [
          name.toLowerCase(),
          String(value),
        ]);
        return {
          ...toReply(answer.body ?? '{}'),
          status: answer.statusCode ?? 200,
          headers: Object.fromEntries(headers) as Readonly<Record<string, string>>,
        };
      },
      async act(mutation, input, selection = '') {
        const { data, errors } = await caller.ask(mutationDocument(mutation, selection), {
          input: { idempotencyKey: randomUUID(), ...input },
        });
        if (errors.length > 0) throw new Error(`${mutation} was answered with ${JSON.stringify(errors)}`);
        return data?.[mutation] as Payload;
      },
    };
    return caller;
  };

  const world: WritingWorld = {
    now: NOW,
    tables,
    public: callerWith(() => Promise.resolve({})),
    get dataset() {
      return open().dataset;
    },
    get engine() {
      return open().engine;
    },
    get subgraphs() {
      return open().subgraphs;
    },
    as: (role, onBehalf = {}) => callerWith(async () => ({ authorization: `Bearer ${await tokenOf(role, onBehalf)}` })),
    head: (subgraph) => readHead(tableOf(tables[subgraph].truth)),
    async expectSound() {
      for (const subgraph of open().subgraphs) {
        const { truth, views } = subgraph.tables;
        const verdict = await verify(subgraph.projection, { truth: tableOf(truth), views: tableOf(views) });
        if (!isSound(verdict)) throw new Error(`The views of ${subgraph.name} are wrong: ${JSON.stringify(verdict)}`);
      }
    },
  };
  return world;
}

/** The document of one mutation by itself; its input type is named after it. */
export function mutationDocument(mutation: string, selection: string): string {
  const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${inputType}!) {
    ${mutation}(input: $input) {
      ${selection}
      userErrors { code message path currentVersion }
      warnings { code message path }
    }
  }`;
}
