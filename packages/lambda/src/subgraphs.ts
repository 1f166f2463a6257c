import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDialogueSubgraph } from '@liaison/dialogue';
import { createForumsSubgraph } from '@liaison/forums';
import type { Subgraph, SubgraphDependencies, TableNames } from '@liaison/kernel/record';
import { createPartnershipsSubgraph } from '@liaison/partnerships';
import { SUBGRAPH_NAMES } from './subgraph-names.ts';
import type { SubgraphName } from './subgraph-names.ts';

const FACTORIES: Readonly<Record<SubgraphName, (dependencies: SubgraphDependencies) => Subgraph>> = {
  partnerships: createPartnershipsSubgraph,
  forums: createForumsSubgraph,
  dialogue: createDialogueSubgraph,
};

/** What all subgraphs need, with SDL and tables by subgraph. */
export interface SubgraphsDependencies {
  readonly client: DynamoDBDocumentClient;
  readonly subgraphSdl: Readonly<Record<SubgraphName, SubgraphDependencies['sdl']>>;
  readonly tables: Readonly<Record<SubgraphName, TableNames>>;
  /** Called with errors that callers do not see. */
  readonly onError?: (error: unknown) => void;
}

/** Creates all subgraphs in this process. */
export function createSubgraphs({ client, subgraphSdl, tables, onError }: SubgraphsDependencies): Subgraph[] {
  return SUBGRAPH_NAMES.map((name) => {
    const others = SUBGRAPH_NAMES.filter((other) => other !== name);
    return FACTORIES[name]({
      client,
      sdl: subgraphSdl[name],
      tables: tables[name],
      otherTruths: Object.fromEntries(others.map((other) => [other, tables[other].truth])),
      ...(onError && { onError }),
    });
  });
}
