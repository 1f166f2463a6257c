/// <reference path="../.sst/platform/config.d.ts" />
import { bundle } from './bundle';
import { allowanceVariables, corsVariables, documentVariables, identityVariables, topology } from './environment';
import { calls, checksKeys, readsLog, serves } from './permissions';
import { collectorVariables, frontVariables } from './secrets';
import { settingsOf } from './stages';
import { gatewayTable, subgraphNames, tables, tableVariables, truthVariables } from './storage';
import type { SubgraphName } from './storage';

const { memory } = settingsOf($app.stage);

/** What the front door reads, wherever the subgraphs are. */
const door = {
  GATEWAY_TABLE: gatewayTable.name,
  LIAISON_STAGE: $app.stage,
  ...frontVariables,
  ...identityVariables(),
  ...allowanceVariables(),
  ...corsVariables(),
  ...documentVariables(),
  ...collectorVariables,
};

/** API Gateway gives up after 30 s. */
const DOOR_TIMEOUT = '29 seconds';

/** The functions that answer GraphQL: the gateway, and in `split` the subgraphs that it calls. */
export const { gateway, subgraphs } = topology === 'split' ? splitGraph() : singleGraph();

/** No hop between gateway and subgraphs. */
function singleGraph(): { gateway: sst.aws.Function; subgraphs: sst.aws.Function[] } {
  const gateway = new sst.aws.Function('Gateway', {
    description: 'The gateway with its three subgraphs',
    bundle: bundle('single'),
    handler: 'single.handler',
    memory,
    timeout: DOOR_TIMEOUT,
    environment: { ...tableVariables(subgraphNames), ...door },
    permissions: [...serves(...Object.values(tables)), checksKeys(gatewayTable)],
  });
  return { gateway, subgraphs: [] };
}

/** Each subgraph can reach its own tables alone. Nothing else has leave to call it: no address, no route, no other role. */
function splitGraph(): { gateway: sst.aws.Function; subgraphs: sst.aws.Function[] } {
  const functions = {
    // `changes` tells of all logs in one order.
    partnerships: subgraph('partnerships', ['forums', 'dialogue']),
    forums: subgraph('forums'),
    dialogue: subgraph('dialogue'),
  };
  const gateway = new sst.aws.Function('Gateway', {
    description: 'The gateway, which calls the subgraphs',
    bundle: bundle('gateway'),
    handler: 'gateway.handler',
    memory,
    timeout: DOOR_TIMEOUT,
    environment: {
      PARTNERSHIPS_FUNCTION: functions.partnerships.name,
      FORUMS_FUNCTION: functions.forums.name,
      DIALOGUE_FUNCTION: functions.dialogue.name,
      ...door,
    },
    permissions: [checksKeys(gatewayTable), calls(Object.values(functions))],
  });
  return { gateway, subgraphs: Object.values(functions) };
}

/** `others` are the subgraphs whose logs it reads. */
function subgraph(name: SubgraphName, others: readonly SubgraphName[] = []): sst.aws.Function {
  return new sst.aws.Function(`${name[0].toUpperCase()}${name.slice(1)}Graph`, {
    description: `The subgraph ${name}, called by the gateway alone`,
    bundle: bundle(name),
    handler: `${name}.handler`,
    memory,
    // Below the gateway's, which asks for ten seconds at most, and waits for a transaction that was sent.
    timeout: '20 seconds',
    environment: { ...tableVariables([name]), ...truthVariables(others), ...collectorVariables },
    permissions: [...serves(tables[name]), ...others.map((other) => readsLog(tables[other]))],
  });
}
