/// <reference path="../.sst/platform/config.d.ts" />

const FOURTEEN_DAYS = 14 * 24 * 3600;

/** Keeps what could not be done until somebody has looked (docs/deploy.md): the longest that SQS keeps anything. */
function deadLetterQueue(name: string): sst.aws.Queue {
  return new sst.aws.Queue(name, {
    transform: { queue: { messageRetentionSeconds: FOURTEEN_DAYS, sqsManagedSseEnabled: true } },
  });
}

/** Where in which stream a projector gave up. */
export const missedBells = deadLetterQueue('MissedBells');

/** Runs of the schedules that failed, or that could not be begun. */
export const missedRuns = deadLetterQueue('MissedRuns');
