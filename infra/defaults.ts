/// <reference path="../.sst/platform/config.d.ts" />

/** The architecture of every function, and so of the native code that is copied beside its bundle. */
export const ARCHITECTURE = 'arm64';

$transform(sst.aws.Function, (args) => {
  args.runtime ??= 'nodejs24.x';
  args.architecture ??= ARCHITECTURE;
  args.logging ??= { format: 'json', retention: '1 month' };
  // Only Lambda may take the role; without this, everyone in the account could be given it.
  args.transform ??= {
    role: { assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' }) },
  };
});
