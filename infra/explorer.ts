/// <reference path="../.sst/platform/config.d.ts" />
import { bundle } from './bundle';

/** The pages, from files in the bundle: it reads no table, knows no secret and may do nothing. */
export const explorer = new sst.aws.Function('Explorer', {
  description: 'The home page and the explorer',
  bundle: bundle('explorer'),
  handler: 'explorer.handler',
  memory: '256 MB',
  timeout: '10 seconds',
});
