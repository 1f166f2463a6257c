import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { projection as dialogue } from '@liaison/dialogue';
import { projection as forums } from '@liaison/forums';
import { Meter } from '@liaison/kernel/reader';
import { project, readCheckpoint, readEntries, readHead } from '@liaison/kernel/record';
import { Table } from '@liaison/kernel/table';
import type { Projection, TableNames } from '@liaison/kernel/record';
import { projection as partnerships } from '@liaison/partnerships';
import type { SubgraphName } from './subgraph-names.ts';

/** The projection of each subgraph. Functions that only apply logs need no more of it. */
export const PROJECTIONS: Readonly<Record<SubgraphName, Projection>> = { partnerships, forums, dialogue };

/** The part of a log that is not yet in the views. */
export interface Lag {
  /** Number of entries. */
  readonly unapplied: number;
  /** Seconds since the first of them was committed; 0 if there is none. */
  readonly ageSeconds: number;
}

export interface ViewsOf {
  readonly client: DynamoDBDocumentClient;
  readonly subgraph: string;
  readonly projection: Projection;
  readonly tables: TableNames;
}

/** Brings the views of a subgraph up to date with its log. */
export async function applyLog(views: ViewsOf): Promise<void> {
  await project(views.projection, open(views));
}

/** Measures how far the views are behind the log at an instant, in milliseconds since 1970. */
export async function measureLag(views: ViewsOf, now: number): Promise<Lag> {
  const tables = open(views);
  // In this order: entries that are committed in between count as not applied.
  const { n } = await readCheckpoint(tables.views);
  const head = await readHead(tables.truth);
  const [first] = await readEntries(tables.truth, n, Math.min(head, n + 1));
  const ageMs = first === undefined ? 0 : now - Date.parse(first.at);
  return { unapplied: Math.max(0, head - n), ageSeconds: Math.max(0, Math.round(ageMs / 1000)) };
}

function open({ client, subgraph, tables }: ViewsOf): { readonly truth: Table; readonly views: Table } {
  const meter = new Meter();
  return {
    truth: new Table(client, tables.truth, subgraph, meter),
    views: new Table(client, tables.views, subgraph, meter),
  };
}
