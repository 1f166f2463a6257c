import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { SUBGRAPH_NAMES } from '@liaison/lambda';
import type { SubgraphName } from '@liaison/lambda';
import { loadRecords } from '@liaison/kernel/record';
import { createTables } from '@liaison/kernel/table';
import type { NewRecord, Subgraph } from '@liaison/kernel/record';
import type { Instant } from '@liaison/kernel/values';
import type { Dataset } from '@liaison/data/dataset';
import { dialogueRecords } from './dataset/dialogue.ts';
import { forumsRecords } from './dataset/forums.ts';
import { partnershipsRecords } from './dataset/partnerships.ts';

const RECORDS: Readonly<Record<SubgraphName, (dataset: Dataset) => readonly NewRecord[]>> = {
  partnerships: partnershipsRecords,
  forums: forumsRecords,
  dialogue: dialogueRecords,
};

/** Loads a data set into the empty tables of the subgraphs. Creates missing tables. */
export async function loadDataset(
  client: DynamoDBDocumentClient,
  dataset: Dataset,
  subgraphs: readonly Subgraph[],
  { by = 'import', at }: { by?: string; at: Instant },
): Promise<{ records: number; rows: number }> {
  const total = { records: 0, rows: 0 };
  for (const name of SUBGRAPH_NAMES) {
    const subgraph = subgraphs.find((candidate) => candidate.name === name);
    if (!subgraph) throw new Error(`There is no subgraph ${name} to load.`);
    const { tables, projection, changeFeed } = subgraph;
    await createTables(client, [tables.truth, tables.views]);
    const loaded = await loadRecords(client, tables, projection, RECORDS[name](dataset), { by, at, changeFeed });
    total.records += loaded.records;
    total.rows += loaded.rows;
  }
  return total;
}
