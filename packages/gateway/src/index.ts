/** The gateway: plans operations over a supergraph, executes the plans, and answers through Apollo Server. */

// The front door, and the gateway object alone for an Apollo Server of one's own.
export { createGatewayServer } from './server.ts';
export type { GatewayServerOptions } from './server.ts';
export { createGateway } from './gateway.ts';
export type { GatewayInterface, GatewayOptions } from './gateway.ts';

// What stands in front of it.
export { createDoor } from './door/door.ts';
export { createPagesDoor } from './door/pages-door.ts';
export type { PagesDoorOptions } from './door/pages-door.ts';
export type { Door, DoorOptions } from './door/door.ts';
export { parseCorsOrigins } from './door/cors.ts';
export type { CorsOrigins } from './door/cors.ts';
export type { Ready } from './door/readiness.ts';
export { trustedName } from './door/answered.ts';
export type { Answered } from './door/answered.ts';
export { DOCUMENT_LIMITS, DocumentLimiter } from './door/document-limits.ts';
export type { DocumentLimits } from './door/document-limits.ts';
export { createRateLimiter } from './limits/create-rate-limiter.ts';
export type { RateLimiterOptions } from './limits/create-rate-limiter.ts';
export { rateHeaders } from './limits/rate-headers.ts';
export { bucketOfAddress } from './limits/source-bucket.ts';
export { TableBuckets } from './limits/table-buckets.ts';
export type { RateLimiter, RateState } from './limits/rate-limiter.ts';
export { readFieldPolicies } from './supergraph/field-policies.ts';
export type { FieldPolicies } from './supergraph/field-policies.ts';
export type { Allowance, Caller, IdentifyCaller } from './door/caller.ts';
export { Documents } from './door/documents.ts';
export type { AskedDocument, DocumentsOptions, TrustedDocument } from './door/documents.ts';
export { identifyDocuments } from './door/trusted-documents.ts';
export type { CompiledDocuments, IdentifiedDocument } from './door/trusted-documents.ts';
export type { ServerContext, Visit } from './door/visit.ts';
export type { HttpReply, HttpRequest } from './http/message.ts';
export { RefusedRequest } from './http/refused-request.ts';
export { refusal } from './http/reply.ts';
export { weakTagOf } from './http/entity-tag.ts';

// Keys for apps.
export { KeyRing } from './keys/key-ring.ts';
export type { KeyRingOptions, Presented } from './keys/key-ring.ts';
export { KeyRegister, KeyRegisterError } from './keys/key-register.ts';
export type { IssuedKey, ListedKey, WantedKey } from './keys/key-register.ts';
export { keyPrefix } from './keys/key-text.ts';
export { presentedKey } from './keys/presented-key.ts';
export { KeyGuessingError, KeysUnavailableError, RefusedKeyError } from './keys/refused-key.ts';
export { actorOfKey, KEY_ROLES, KEY_SCOPES } from './keys/stored-key.ts';
export type { KeyRole, StoredKey } from './keys/stored-key.ts';

// Plans before anybody asks.
export { DocumentError, planDocuments, supergraphId } from './known-plans.ts';
export type { KnownPlan, KnownPlans } from './known-plans.ts';
export { readAhead } from './known-schema.ts';
export type { Descriptions, KnownSchema } from './known-schema.ts';

// The ways to a subgraph.
export type { ObjectValue, SubgraphRequest, SubgraphResult, Transport } from './transport.ts';
export { createLocalTransport } from './transports/local.ts';
export type { LocalTransportOptions } from './transports/local.ts';
export { createHttpTransport } from './transports/http/transport.ts';
export type { HttpTransportOptions } from './transports/http/transport.ts';
export { RemoteError } from './remote-error.ts';
export { backOff } from './transports/http/retry.ts';
export { RecentMap } from './recent-map.ts';
export type { RecentMapBounds } from './recent-map.ts';

// What the owner of the process hears of.
export { subgraphFieldFailure } from './errors.ts';
export type { ErrorHook } from './errors.ts';
export type { Path } from './path.ts';
