import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '@liaison/kernel/reader';

/** What the candidates are told: where the files stand and who listens where. */
export interface Settings {
  /** The repository's `schema/`, as a file URL that ends in a slash. */
  readonly schemaFolder: string;
  /** The same as it stands beside the product's bundle: read ahead. */
  readonly deployedFolder: string;
  /** Folder of `records.json`, `monolith.graphql` and `supergraph-without-scopes.graphql`, as a file URL that ends in a slash. */
  readonly preparedFolder: string;
  /** The subgraphs' HTTP server, for the candidate that asks over HTTP. */
  readonly subgraphsUrl?: string | undefined;
  /** The DynamoDB engine, for the layer that has one. */
  readonly engineEndpoint?: string | undefined;
}

/** A subgraph as all candidates get it. */
export interface BenchSubgraph {
  readonly name: string;
  /** For queries, which are all that is asked here. */
  readonly readingSchema: GraphQLSchema;
  readonly contextFor: (request: RequestContext) => RequestContext;
}

/** Where the answers come from. */
export interface Layer {
  subgraphs(settings: Settings): readonly BenchSubgraph[];
  /** The same fields and data in one schema without a gateway. */
  monolith(settings: Settings): GraphQLSchema;
}
