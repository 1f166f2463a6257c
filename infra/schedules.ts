/// <reference path="../.sst/platform/config.d.ts" />
import { bundle } from './bundle';
import { leavesIn, projects, serves } from './permissions';
import { missedRuns } from './queues';
import { subgraphNames, tables, tableVariables } from './storage';

type Schedule = Pick<sst.aws.CronV2Args, 'schedule' | 'timezone'>;
type Work = Pick<sst.aws.FunctionArgs, 'description' | 'timeout' | 'environment'> & {
  readonly bundleName: string;
  readonly permissions: ReturnType<typeof projects>;
  /** How late a run is still worth beginning. */
  readonly worthSeconds: number;
};

/**
 * A run passes two hands: the scheduler gives it to Lambda, and Lambda to the function. Each tries three times, and leaves in
 * the queue what did not succeed.
 */
function scheduled(name: string, when: Schedule, { bundleName, worthSeconds, ...work }: Work): sst.aws.Function {
  const runner = new sst.aws.Function(name, {
    ...work,
    bundle: bundle(bundleName),
    handler: `${bundleName}.handler`,
    memory: '512 MB',
    retries: 2,
    permissions: [...work.permissions, leavesIn(missedRuns)],
    transform: {
      eventInvokeConfig: {
        maximumEventAgeInSeconds: worthSeconds,
        destinationConfig: { onFailure: { destination: missedRuns.arn } },
      },
    },
  });
  new sst.aws.CronV2(`${name}Clock`, {
    ...when,
    function: runner.arn,
    retries: 2,
    dlq: missedRuns.arn,
    transform: {
      schedule: (args) => {
        args.target = $util.output(args.target).apply((target) => ({
          ...target,
          retryPolicy: { ...target.retryPolicy, maximumEventAgeInSeconds: worthSeconds },
        }));
      },
    },
  });
  return runner;
}

export const runners = [
  // The net under the projectors: also says how far behind the views were.
  scheduled(
    'Sweep',
    { schedule: 'rate(5 minutes)' },
    {
      description: 'Brings every view up to date, and says how far behind it was',
      bundleName: 'sweep',
      timeout: '240 seconds',
      environment: { ...tableVariables(subgraphNames), LIAISON_STAGE: $app.stage },
      permissions: projects(...Object.values(tables)),
      worthSeconds: 300,
    },
  ),
  scheduled(
    'Reminders',
    { schedule: 'cron(0 6 * * ? *)', timezone: 'Etc/UTC' },
    {
      description: 'Reminds of recommendations that are due',
      bundleName: 'reminders',
      timeout: '240 seconds',
      environment: tableVariables(['dialogue']),
      permissions: serves(tables.dialogue),
      worthSeconds: 6 * 3600,
    },
  ),
];
