import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { GraphQLSchema } from 'graphql';
import type { Projection } from './projection.ts';
import type { RequestContext } from './request-context.ts';

/** Names of a subgraph's two tables: the truth with its log, and the rows derived from it. */
export interface TableNames {
  readonly truth: string;
  readonly views: string;
}

/** What a subgraph is made from. */
export interface SubgraphDependencies {
  /** `schema/shared.graphql` and the subgraph's own SDL, one after the other. */
  readonly sdl: string;
  readonly client: DynamoDBDocumentClient;
  readonly tables: TableNames;
}

/** A subgraph, ready to be asked in-process or to be served. */
export interface Subgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly tables: TableNames;
  readonly projection: Projection;
  /** The context that the resolvers of `schema` expect, made anew for each fetch. */
  contextFor(request: RequestContext): RequestContext;
}
