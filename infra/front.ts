/// <reference path="../.sst/platform/config.d.ts" />
import { api } from './api';
import { createCdn } from './cdn';
import { createFirewall } from './firewall';
import { frontSecrets } from './secrets';
import { settingsOf } from './stages';

const { front } = settingsOf($app.stage);

/** An HTTP API cannot carry a web ACL itself: where there is a firewall, it stands on a CDN. */
export const firewall = front.kind === 'cdn' ? createFirewall(front.requestsByAddress) : null;

export const cdn =
  firewall === null || frontSecrets === null
    ? null
    : createCdn({ secret: frontSecrets.apply(([shown]) => shown), firewall });

/** What the public calls. */
export const url = cdn === null ? api.url : $util.all([cdn.domainUrl, cdn.url]).apply(([own, given]) => own ?? given);
