export { LARGEST_PAGE, cutPage, parseFirst, parsePage, toConnection } from './connection.ts';
export type { Connection, Page, PageRequest } from './connection.ts';
export type { CursorScope, Position } from './cursor.ts';
export { GraphQLDate, GraphQLDateTime } from './scalars.ts';
export { buildOutlinedSchema, createOutline } from './schema-outline.ts';
export type { SchemaOutline } from './schema-outline.ts';
export { buildSubgraphSchema, buildSubgraphSchemas, outlineSubgraph } from './subgraph-schema.ts';
export type { LoadMutations, ReferenceResolver, ResolverMap, SubgraphOutlines } from './subgraph-schema.ts';
