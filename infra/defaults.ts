/// <reference path="../.sst/platform/config.d.ts" />
import { architecture } from './environment';
import { settingsOf } from './stages';

const { logDays } = settingsOf($app.stage);

// What holds of every function.
$transform(sst.aws.Function, (args, _options, name) => {
  // Of a name that can be typed, and known before the function is.
  const log = new aws.cloudwatch.LogGroup(`${name}Log`, {
    name: `/aws/lambda/${$app.name}-${$app.stage}-${name}`,
    retentionInDays: logDays,
  });
  args.runtime ??= 'nodejs24.x';
  args.architecture ??= architecture;
  args.logging = { format: 'json', logGroup: log.name };
  args.permissions = $util.output(args.permissions).apply((statements) => [
    ...(statements ?? []),
    // In place of AWS's managed policy, which may write to the logs of everybody. The star stands for the log's streams.
    { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [$interpolate`${log.arn}:*`] },
  ]);
  args.transform = {
    ...args.transform,
    role: {
      managedPolicyArns: [],
      // Only Lambda may take the role; without this, everyone in the account could be given it.
      assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' }),
    },
  };
});
