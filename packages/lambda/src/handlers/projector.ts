import type { DynamoDBBatchResponse } from 'aws-lambda';
import * as v from 'valibot';
import { createDocumentClient } from '@liaison/kernel/table';
import { PROJECTIONS } from '../projections.ts';
import { SUBGRAPH_NAMES } from '../subgraph-names.ts';
import { applyLog } from '../sweep.ts';
import { readClientOptions, clientVariables } from '../runtime/client-variables.ts';
import { readVariables } from '../runtime/environment.ts';
import { logFault } from '../runtime/fault-log.ts';
import { tableName } from '../runtime/table-variables.ts';

const found = readVariables({
  ...clientVariables,
  SUBGRAPH: v.picklist(SUBGRAPH_NAMES),
  TRUTH_TABLE: tableName,
  VIEWS_TABLE: tableName,
});
const subgraph = found.SUBGRAPH;
const views = {
  client: createDocumentClient(readClientOptions(found)),
  subgraph,
  projection: PROJECTIONS[subgraph],
  tables: { truth: found.TRUTH_TABLE, views: found.VIEWS_TABLE },
};

/** Of a stream's event only the first record's number is read: what has changed stands in the log. */
const streamEvent = v.object({
  Records: v.pipe(v.array(v.object({ dynamodb: v.object({ SequenceNumber: v.string() }) })), v.minLength(1)),
});

/**
 * Any record of the stream is a bell: the views are brought up to date with the log. Where that fails, the batch failed from
 * its first record on, so that all of it is tried again. Throws for what is no event of a stream.
 */
export const handler = async (event: unknown): Promise<DynamoDBBatchResponse> => {
  const { Records: records } = v.parse(streamEvent, event);
  try {
    await applyLog(views);
    return { batchItemFailures: [] };
  } catch (error) {
    logFault(error, { subgraph, path: undefined });
    return {
      batchItemFailures: records.slice(0, 1).map(({ dynamodb }) => ({ itemIdentifier: dynamodb.SequenceNumber })),
    };
  }
};
