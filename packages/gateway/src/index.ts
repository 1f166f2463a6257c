/** The gateway: plans operations over a supergraph, executes the plans, and answers through Apollo Server. */

// The front door, and the gateway object alone for an Apollo Server of one's own.
export { createGatewayServer } from './server.ts';
export type { GatewayServerOptions } from './server.ts';
export { createGateway } from './gateway.ts';
export type { GatewayInterface, GatewayOptions } from './gateway.ts';

// What stands in front of it.
export { createDoor } from './door/door.ts';
export type { Answered, Door, DoorOptions } from './door/door.ts';
export { DOCUMENT_LIMITS, DocumentLimiter } from './door/document-limits.ts';
export type { DocumentLimits } from './door/document-limits.ts';
export type { RateLimiter, RateState } from './limits/rate-limiter.ts';
export type { FieldPolicies } from './supergraph/field-policies.ts';
export type { Allowance, Caller, IdentifyCaller } from './door/caller.ts';
export { Documents } from './door/documents.ts';
export type { AskedDocument, TrustedDocument } from './door/documents.ts';
export type { GatewayContext, Visit } from './door/visit.ts';
export type { HttpReply, HttpRequest } from './http/message.ts';
export { RefusedRequest } from './http/refused-request.ts';
export { jsonReply, notAllowed, refusal } from './http/reply.ts';

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
