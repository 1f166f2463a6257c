/// <reference path="../.sst/platform/config.d.ts" />
import { bundle } from './bundle';
import { frontVariables } from './secrets';

/** The pages, from files in the bundle: it reads no table and may do nothing. It answers the front alone, as the gateway does. */
export const explorer = new sst.aws.Function('Explorer', {
  description: 'The home page and the explorer',
  bundle: bundle('explorer'),
  handler: 'explorer.handler',
  memory: '256 MB',
  timeout: '10 seconds',
  environment: frontVariables,
});
