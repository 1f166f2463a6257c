/// <reference path="../.sst/platform/config.d.ts" />
import { bundle } from './bundle';
import { consumes, leavesIn, projects } from './permissions';
import { missedBells } from './queues';
import { tables } from './storage';
import type { SubgraphTables } from './storage';

/**
 * Brings a subgraph's views up to date whenever its log has grown. Whoever writes does so himself; this is for when he could
 * not. A record that is lost costs nothing but time: the next one, or the sweep, does its work.
 */
function projector(name: string, subgraph: string, { truth, views }: SubgraphTables): sst.aws.Function {
  const consumer = new sst.aws.Function(`${name}Projector`, {
    description: `Projects the log of ${subgraph}`,
    bundle: bundle('projector'),
    handler: 'projector.handler',
    memory: '512 MB',
    timeout: '60 seconds',
    environment: { SUBGRAPH: subgraph, TRUTH_TABLE: truth.name, VIEWS_TABLE: views.name },
    permissions: [...projects({ truth, views }), consumes(truth), leavesIn(missedBells)],
  });
  truth.subscribe('Projector', consumer.arn, {
    // Every commit moves the log's head, so its record is bell enough.
    filters: [{ dynamodb: { Keys: { pk: { S: ['LOG'] }, sk: { S: ['HEAD'] } } } }],
    transform: {
      eventSourceMapping: {
        // LATEST would pass over what is written while the mapping is being made.
        startingPosition: 'TRIM_HORIZON',
        batchSize: 1000,
        // One projection does for all commits of these seconds.
        maximumBatchingWindowInSeconds: 2,
        functionResponseTypes: ['ReportBatchItemFailures'],
        bisectBatchOnFunctionError: true,
        maximumRetryAttempts: 5,
        maximumRecordAgeInSeconds: 3600,
        destinationConfig: { onFailure: { destinationArn: missedBells.arn } },
      },
    },
  });
  return consumer;
}

export const projectors = [
  projector('Partnerships', 'partnerships', tables.partnerships),
  projector('Forums', 'forums', tables.forums),
  projector('Dialogue', 'dialogue', tables.dialogue),
];
