// What the worker of a variant imports: the gateway over records in memory, behind as much of the door as it is told.
import { readFileSync } from 'node:fs';
import type { ApolloServer } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { createLocalTransport } from '@liaison/gateway';
import { createGatewayServer, createPipeline, DocumentLimiter, Documents } from '@liaison/server';
import type { FieldPolicies } from '@liaison/gateway';
import type { Allowance, ServerOptions, ServerContext, GatewayServerOptions, IdentifyCaller } from '@liaison/server';
import { PUBLIC } from '@liaison/kernel/reader';
import { GraphQLDate, GraphQLDateTime } from '@liaison/kernel/schema';
import { createDocumentClient } from '@liaison/kernel/table';
import { toLambdaAnswer, toHttpRequest } from '../../packages/lambda/src/event.ts';
import type { Telemetry } from '../../packages/lambda/src/telemetry/telemetry-settings.ts';
import type { Ask } from '../gateway/gateways/candidate.ts';
import { newContext } from '../gateway/layers/context.ts';
import { readSupergraph } from '../gateway/layers/files.ts';
import type { Settings } from '../gateway/layers/layer.ts';
import { layer } from '../gateway/layers/memory.ts';
import { question } from '../gateway/operations.ts';
import { createAsk } from './ask.ts';
import type { DoorSettings } from './settings.ts';
import type { Part } from './variants.ts';

/** As much as nobody asks, though it is counted. */
const PLENTY: Allowance = { unitsPerOperation: 1e9, unitsPerMinute: 1e9 };
/** Longer than any limit of the product's, which a busy machine could meet; the timers are the same. */
const DEADLINE_MS = 60_000;
const CREDENTIALS = { accessKeyId: 'bench', secretAccessKey: 'bench' };

class NoLimits extends DocumentLimiter {
  override check(): void {
    // Everything passes.
  }
}

type Options = Pick<ServerOptions, 'identify' | 'documents' | 'limiter' | 'onAnswered'> &
  Pick<GatewayServerOptions, 'policies' | 'rateLimiter'>;

export async function start(settings: DoorSettings): Promise<Ask> {
  const { parts } = settings;
  if (parts === null) return askServer(startServer(settings, {}));
  const has = new Set(parts);
  const telemetry = has.has('spans') ? await startSpans(settings) : null;
  const { identify, documents, limiter, onAnswered, ...options } = await optionsOf(settings, has);
  const pipeline = createPipeline(startServer(settings, options), {
    identify,
    documents,
    limiter,
    ...(onAnswered && { onAnswered }),
    deadlineMs: DEADLINE_MS,
    corsOrigins: '*',
    onError: (error) => void process.stderr.write(`${String(error)}\n`),
  });
  const ask = createAsk(settings, has, async (event) =>
    toLambdaAnswer(await pipeline(toHttpRequest(event, new Date().toISOString(), new AbortController().signal))),
  );
  if (telemetry === null) return ask;
  return async (asked) => {
    const answer = await ask(asked);
    await telemetry.flush();
    return answer;
  };
}

function startServer(settings: DoorSettings, options: Partial<GatewayServerOptions>): ApolloServer<ServerContext> {
  const transports = layer
    .subgraphs(settings)
    .map((subgraph) => [subgraph.name, createLocalTransport(subgraph.readingSchema)] as const);
  const server = createGatewayServer({
    supergraphSdl: readSupergraph(settings),
    transports: Object.fromEntries(transports),
    subgraphDeadlineMs: DEADLINE_MS,
    scalars: { Date: GraphQLDate, DateTime: GraphQLDateTime },
    ...options,
  });
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  return server;
}

function askServer(server: ApolloServer<ServerContext>): Ask {
  return async (body) => {
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        // A text, as an event has it.
        body: JSON.parse(JSON.stringify(body)) as unknown,
      },
      context: async () => newContext(),
    });
    if (answer.body.kind !== 'complete') throw new Error('The server answered in pieces.');
    return answer.body.string;
  };
}

/** What is not asked for is not loaded either. */
async function optionsOf(settings: DoorSettings, has: ReadonlySet<Part>): Promise<Options> {
  const trusted = has.has('trusted') ? (['threeHops', 'lookup'] as const) : [];
  return {
    identify: await identity(settings, has),
    documents: new Documents(trusted.map((name) => ({ name, text: question(name, 0).query }))),
    limiter: has.has('limits') ? new DocumentLimiter() : new NoLimits(),
    policies: has.has('policies') ? readPolicies(settings) : undefined,
    rateLimiter: await rateLimiter(settings, has),
    ...(has.has('log') && { onAnswered: await requestLog() }),
  };
}

async function identity(settings: DoorSettings, has: ReadonlySet<Part>): Promise<IdentifyCaller> {
  if (!has.has('key') && !has.has('token')) {
    return async ({ sourceAddress }) => ({
      actor: PUBLIC,
      credentials: 'NONE',
      bucket: `address:${sourceAddress}`,
      allowance: PLENTY,
    });
  }
  const { createCallerIdentity } = await import('../../packages/server/src/identity/identify-caller.ts');
  const { createIdentify } = await import('../../packages/server/src/identity/tokens/identify.ts');
  const { CALLER_CLASSES } = await import('../../packages/server/src/identity/allowances.ts');
  const { KeyRing } = await import('@liaison/server');
  return createCallerIdentity({
    identify: createIdentify(settings.trusted),
    keys: has.has('key')
      ? new KeyRing({ client: client(settings), table: settings.gatewayTable, withinMs: DEADLINE_MS })
      : undefined,
    allowances: Object.fromEntries(CALLER_CLASSES.map((callerClass) => [callerClass, PLENTY])) as Record<
      (typeof CALLER_CLASSES)[number],
      Allowance
    >,
    onError: () => undefined,
  });
}

async function rateLimiter(settings: DoorSettings, has: ReadonlySet<Part>): Promise<Options['rateLimiter']> {
  const isShared = has.has('rate-in-table');
  if (!isShared && !has.has('rate')) return undefined;
  const { createRateLimiter, TableBuckets } = await import('@liaison/server');
  const shared = isShared ? new TableBuckets(client(settings), settings.gatewayTable) : undefined;
  return createRateLimiter({ shared, withinMs: DEADLINE_MS });
}

async function requestLog(): Promise<NonNullable<ServerOptions['onAnswered']>> {
  const { createRequestLog } = await import('../../packages/lambda/src/telemetry/request-log.ts');
  return createRequestLog({ write: (line) => process.stdout.write(`${line}\n`), withMetrics: true });
}

async function startSpans({ collectorUrl }: DoorSettings): Promise<Telemetry | null> {
  const { startTelemetry } = await import('../../packages/lambda/src/telemetry/telemetry.ts');
  const settings = { endpoint: collectorUrl, sampled: 1, resource: { 'service.name': 'bench' } };
  return startTelemetry(settings, (fault) => {
    throw fault;
  });
}

function client({ engineEndpoint }: DoorSettings) {
  return createDocumentClient({ endpoint: engineEndpoint ?? '', region: 'local', credentials: CREDENTIALS });
}

function readPolicies({ schemaFolder }: Settings): FieldPolicies {
  return JSON.parse(readFileSync(new URL('field-policies.json', schemaFolder), 'utf8')) as FieldPolicies;
}
