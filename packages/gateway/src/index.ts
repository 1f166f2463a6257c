/** The gateway: plans operations over a supergraph, executes the plans, and answers through Apollo Server. */

// The front door, and the gateway object alone for an Apollo Server of one's own.
export { createGatewayServer } from './server.ts';
export type { GatewayServerOptions } from './server.ts';
export { createGateway } from './gateway.ts';
export type { GatewayInterface, GatewayOptions } from './gateway.ts';

// Plans before anybody asks.
export { planDocuments } from './known-plans.ts';
export type { KnownPlan } from './known-plans.ts';

// The ways to a subgraph.
export type { ObjectValue, SubgraphRequest, SubgraphResult, Transport } from './transport.ts';
export { createLocalTransport } from './transports/local.ts';
export type { LocalTransportOptions } from './transports/local.ts';
export { createHttpTransport } from './transports/http/transport.ts';
export type { HttpTransportOptions } from './transports/http/transport.ts';
export { RemoteError } from './remote-error.ts';

// What the owner of the process hears of.
export type { ErrorHook, Path } from './errors.ts';
