import type { ApolloServer } from '@apollo/server';
import { createRequestContext, PUBLIC } from '@liaison/kernel/reader';
import type { RequestContext } from '@liaison/kernel/reader';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { createLocalTransport } from '@liaison/gateway';
import { createGatewayServer } from '@liaison/server';
import type { SubgraphRequest, Transport } from '@liaison/gateway';
import type { ServerContext, GatewayServerOptions } from '@liaison/server';
import { doorTo, requestTo, textOf } from './door.ts';
import { subgraphSchema } from './subgraph-schema.ts';
import type { SubgraphFixture } from './subgraph-schema.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@requires",
  "@external", "@extends", "@provides", "@shareable", "@inaccessible", "@interfaceObject", "@override"])`;

export interface Answer {
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
  readonly extensions: Record<string, unknown> | undefined;
}

export interface TestGraph {
  readonly server: ApolloServer<ServerContext>;
  /** Every fetch so far, in the order in which they started. */
  readonly fetches: SubgraphRequest[];
  /** What the gateway kept from the caller. */
  readonly hidden: { error: unknown; subgraph: string | undefined; path: unknown }[];
  ask(query: string, variables?: Record<string, unknown>, context?: RequestContext): Promise<Answer>;
  /** Through the door, by a caller who reads GraphQL's own media type. */
  post(body: unknown, headers?: Record<string, string>): Promise<HttpAnswer>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Answer;
}

/** A started gateway over subgraphs in this process; `stop` it in `afterAll`. */
export async function startGraph(
  subgraphs: Readonly<Record<string, SubgraphFixture>>,
  options: Partial<GatewayServerOptions> = {},
): Promise<TestGraph> {
  const fetches: SubgraphRequest[] = [];
  const hidden: TestGraph['hidden'] = [];
  const transports = Object.fromEntries(
    Object.entries(subgraphs).map(([name, fixture]) => [
      name,
      recorded(createLocalTransport(subgraphSchema(fixture)), fetches),
    ]),
  );
  const server = createGatewayServer({
    supergraphSdl: compose(subgraphs),
    transports,
    onError: (error, { subgraph, path }) => hidden.push({ error, subgraph, path }),
    ...options,
  });
  await server.start();
  return {
    server,
    fetches,
    hidden,
    async ask(query, variables = {}, context = publicContext()) {
      const response = await server.executeOperation({ query, variables }, { contextValue: context });
      if (response.body.kind !== 'single') throw new Error('The gateway answers in one piece.');
      const { data, errors, extensions } = response.body.singleResult;
      return { data, errors, extensions };
    },
    async post(body, headers = {}) {
      const accept = 'application/graphql-response+json';
      const reply = await doorTo(server)(requestTo({ headers: { accept, ...headers }, body: JSON.stringify(body) }));
      return { status: reply.status, headers: reply.headers, body: JSON.parse(textOf(reply)) as Answer };
    },
  };
}

export function publicContext(signal?: AbortSignal): RequestContext {
  const parts = { actor: PUBLIC, languages: ['en'], now: '2027-03-01T09:00:00Z' } as const;
  return createRequestContext(signal ? { ...parts, signal } : parts);
}

export function compose(subgraphs: Readonly<Record<string, SubgraphFixture>>): string {
  const services = Object.entries(subgraphs).map(([name, { sdl, federation = 2 }]) => ({
    name,
    url: `http://${name}.test`,
    typeDefs: parse(federation === 1 ? sdl : `${LINK}\n${sdl}`),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

function recorded(transport: Transport, fetches: SubgraphRequest[]): Transport {
  return {
    execute(request) {
      fetches.push(request);
      return transport.execute(request);
    },
  };
}

/** The paths of an answer's errors, as text, in order. */
export function errorPaths({ errors }: Pick<Answer, 'errors'>): string[] {
  return (errors ?? []).map(({ path }) => (path ?? ['-']).join('.')).sort();
}
