import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { ChangeFeed } from './change-feed.ts';
import type { Projection } from './projection.ts';
import type { RequestContext } from '../reader/request-context.ts';
import type { SubgraphOutlines, SubgraphSchemas } from '../schema/subgraph-schema.ts';

/** Names of a subgraph's two tables: the truth with its log, and the rows derived from it. */
export interface TableNames {
  readonly truth: string;
  readonly views: string;
}

/** What a subgraph is made from. */
export interface SubgraphDependencies {
  /** `schema/shared.graphql` and the subgraph's own SDL, one after the other; or what `outlineSubgraph` made of them. */
  readonly sdl: string | SubgraphOutlines;
  readonly client: DynamoDBDocumentClient;
  readonly tables: TableNames;
  /**
   * Tables of the other subgraphs whose logs this one may read, for `changes`.
   * @default none
   */
  readonly otherTruths?: Readonly<Record<string, string>>;
  /** Is called with faults that are not reported to callers, such as views that could not be updated at once. */
  readonly onError?: (error: unknown) => void;
}

/** A subgraph, ready to be asked in-process or to be served. */
export interface Subgraph extends SubgraphSchemas {
  readonly name: string;
  readonly tables: TableNames;
  readonly projection: Projection;
  readonly changeFeed: ChangeFeed;
  /** The context that the resolvers of its schemas expect, made anew for each fetch. */
  contextFor(request: RequestContext): RequestContext;
}
