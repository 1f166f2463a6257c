import type { DynamoDBBatchResponse } from 'aws-lambda';
import * as v from 'valibot';
import { createDocumentClient } from '@liaison/kernel/table';
import { applyLog, PROJECTIONS } from '../sweep.ts';
import { SUBGRAPH_NAMES } from '../subgraph-names.ts';
import { clientVariables, readClientOptions, readVariables, tableName } from '../runtime/environment.ts';
import { logFault } from '../runtime/log.ts';

const found = readVariables({
  ...clientVariables(),
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

/** The handler reads only the number of the first record. The log says what has changed. */
const streamEvent = v.object({
  Records: v.pipe(v.array(v.object({ dynamodb: v.object({ SequenceNumber: v.string() }) })), v.minLength(1)),
});

/**
 * Any record of the stream only means that the log has grown: the views are brought up to date with it. If that fails,
 * the batch fails from its first record on, so that all of it is repeated. Throws for other events.
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
