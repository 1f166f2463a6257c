import type { Transport } from '@liaison/gateway';
import { createLocalTransport } from '@liaison/gateway';
import { createGatewayServer, createPipeline, createRateLimiter, DocumentLimiter, Documents } from '@liaison/server';
import type { Caller, GatewayServerOptions } from '@liaison/server';
import { PUBLIC } from '@liaison/kernel/reader';
import { GraphQLDate, GraphQLDateTime } from '@liaison/kernel/schema';
import { toLambdaAnswer, toHttpRequest } from '../../../packages/lambda/src/event.ts';
import { readPreparedContract } from '../../../packages/lambda/src/runtime/prepared-schema.ts';
import { createRequestLog } from '../../../packages/lambda/src/telemetry/request-log.ts';
import type { BenchSubgraph, Layer, Settings } from '../layers/layer.ts';
import type { Ask, Create } from './candidate.ts';
import { postEvent } from './event.ts';

/** (f) Ours, as the product sets it up for the public. */
export const create: Create = (settings, layer) => start(settings, layer, undefined);

/** Limits that could be met under load on a busy machine are longer than the product's; their timers are the same. */
const DEADLINE_MS = 60_000;

/** Counted as anybody's, and never used up. */
const ANYBODY: Caller = {
  actor: PUBLIC,
  credentials: 'NONE',
  bucket: 'address:192.0.2.1',
  allowance: { unitsPerOperation: 1e9, unitsPerMinute: 1e9 },
};

/** Ours with `jitFromRun` as given; undefined is the default. */
export function start(settings: Settings, layer: Layer, jitFromRun: number | undefined): Ask {
  const { policies, trustedDocuments } = readPreparedContract(new URL(settings.deployedFolder));
  const server = createGatewayServer({
    ...gatewayOptions(settings, layer, jitFromRun),
    policies,
    knownPlans: trustedDocuments,
    rateLimiter: createRateLimiter(),
  });
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  const pipeline = createPipeline(server, {
    identify: async () => ANYBODY,
    documents: new Documents(trustedDocuments.documents),
    limiter: new DocumentLimiter(),
    deadlineMs: DEADLINE_MS,
    corsOrigins: '*',
    onAnswered: createRequestLog({ write: (line) => process.stdout.write(`${line}\n`), withMetrics: true }),
    onError: (error) => void process.stderr.write(`${String(error)}\n`),
  });
  return async (question) => {
    const request = toHttpRequest(postEvent(question), new Date().toISOString(), new AbortController().signal);
    return toLambdaAnswer(await pipeline(request)).body ?? '';
  };
}

/** What the gateway needs to answer anything at all. */
export function gatewayOptions(settings: Settings, layer: Layer, jitFromRun: number | undefined): GatewayServerOptions {
  const { supergraphSdl, knownSchema, descriptions } = readPreparedContract(new URL(settings.deployedFolder));
  const transports = layer
    .subgraphs(settings)
    .map((subgraph) => [subgraph.name, transport(subgraph, jitFromRun)] as const);
  return {
    supergraphSdl,
    knownSchema,
    descriptions,
    transports: Object.fromEntries(transports),
    subgraphDeadlineMs: DEADLINE_MS,
    scalars: { Date: GraphQLDate, DateTime: GraphQLDateTime },
  };
}

function transport(subgraph: BenchSubgraph, jitFromRun: number | undefined): Transport {
  const local = createLocalTransport(subgraph.readingSchema, { jitFromRun });
  return {
    async execute(request) {
      const context = subgraph.contextFor({ ...request.context, signal: request.signal });
      return local.execute({ ...request, context });
    },
  };
}
