import { join } from 'node:path';
import { GENEROUS_ALLOWANCES } from '@liaison/server';
import type { SubgraphName } from '@liaison/lambda';
import type { TableNames } from '@liaison/kernel/record';
import { createSigningKey, signed, startIdentityProvider } from '../http/identity-provider.ts';
import type { IdentityProvider, SigningKey } from '../http/identity-provider.ts';
import { builtBundle } from './built-bundle.ts';
import { startInvokeApi } from './invoke-api.ts';
import { SandboxPool } from './sandbox-pool.ts';
import type { PoolOptions } from './sandbox-pool.ts';

/** An address that only the sandboxes of tests can reach: identity providers are at `https:`. */
const ISSUER = 'https://id.liaison.example';
const AUDIENCE = 'liaison';

const TABLES = ['PARTNERSHIPS', 'FORUMS', 'DIALOGUE'] as const;

export interface DeploymentOptions {
  /** The functions that are deployed. */
  readonly bundles: readonly string[];
  /** Where the tables are. */
  readonly endpoint: string;
  readonly tables: Readonly<Record<SubgraphName, TableNames>>;
  readonly gatewayTable: string;
}

export type Environment = Readonly<Record<string, string>>;

/** Starts a function, which is told more than `infra/` tells it. */
export type StartFunction = (name: string, more?: Environment) => SandboxPool;

/** The gateway's function with those of the subgraphs behind it. */
export interface Split {
  readonly gateway: SandboxPool;
  readonly functions: readonly SandboxPool[];
}

/** The bundles that a deployment would upload, run in sandboxes over a local engine. */
export interface Deployment {
  readonly provider: IdentityProvider;
  /** Of the identity provider, for one with these roles. */
  token(claims: Readonly<Record<string, unknown>>): Promise<string>;
  readonly issuer: { readonly issuer: string; readonly audience: string; readonly keys: { readonly keys: never[] } };
  /** Where what the functions fetch from the identity provider is. */
  readonly addresses: Readonly<Record<string, string>>;
  /** The file of a function's bundle. */
  bundle(name: string): string;
  /** What `infra/` tells a function, and Lambda its name. */
  environment(name: string): Environment;
  /** A function by itself. */
  start(name: string, more?: Environment, options?: Partial<PoolOptions>): SandboxPool;
  /** All functions of that topology, each started as one by itself is unless told otherwise. */
  startSplit(startEach?: StartFunction): Promise<Split>;
  stop(): Promise<void>;
}

export async function deploy({ bundles, endpoint, tables, gatewayTable }: DeploymentOptions): Promise<Deployment> {
  const files = new Map(
    await Promise.all(
      bundles.map(async (name) => [name, join((await builtBundle(name)).folder, `${name}.mjs`)] as const),
    ),
  );
  const key: SigningKey = await createSigningKey('of-the-tests');
  const provider = await startIdentityProvider([key]);
  const stopped: (() => void | Promise<void>)[] = [() => provider.stop()];

  const addresses = { [ISSUER]: provider.issuer };
  const bundle = (name: string): string => {
    const file = files.get(name);
    if (file === undefined) throw new Error(`The function "${name}" is not deployed.`);
    return file;
  };
  const environment = (name: string): Environment => environmentOf(name, { endpoint, tables, gatewayTable });
  const start: Deployment['start'] = (name, more = {}, options = {}) => {
    const pool = new SandboxPool({
      bundle: bundle(name),
      addresses,
      ...options,
      environment: { ...environment(name), ...more },
    });
    stopped.push(() => {
      pool.stop();
    });
    return pool;
  };
  return {
    provider,
    issuer: { issuer: ISSUER, audience: AUDIENCE, keys: { keys: [key.publicJwk] as unknown as never[] } },
    token: (claims) => {
      const iat = Math.floor(Date.now() / 1000);
      return signed(key, { iss: ISSUER, aud: AUDIENCE, sub: 'a-test', iat, exp: iat + 3600, ...claims });
    },
    addresses,
    bundle,
    environment,
    start,
    async startSplit(startEach = start) {
      const functions = {
        partnerships: startEach('partnerships'),
        forums: startEach('forums'),
        dialogue: startEach('dialogue'),
      };
      // The gateway waits two seconds for a subgraph, also for one that has to be started.
      await Promise.all(Object.values(functions).map((pool) => pool.warm(PARALLEL_FETCHES)));
      const api = await startInvokeApi(functions);
      stopped.push(() => api.stop());
      const gateway = startEach('gateway', { AWS_ENDPOINT_URL_LAMBDA: api.url });
      return { gateway, functions: Object.values(functions) };
    },
    async stop() {
      for (const stop of stopped.toReversed()) await stop();
    },
  };
}

/** Fetches that one operation sends to a subgraph at a time, mostly. */
const PARALLEL_FETCHES = 2;

/** Cost units that nobody reaches. */
const PLENTY = JSON.stringify(GENEROUS_ALLOWANCES);

function environmentOf(
  name: string,
  { endpoint, tables, gatewayTable }: Omit<DeploymentOptions, 'bundles'>,
): Record<string, string> {
  if (name === 'explorer') return {};
  const all = Object.fromEntries(
    TABLES.flatMap((prefix) => {
      const { truth, views } = tables[prefix.toLowerCase() as SubgraphName];
      return [
        [`${prefix}_TABLE`, truth],
        [`${prefix}_VIEWS_TABLE`, views],
      ];
    }),
  ) as Record<string, string>;
  const some = (...names: string[]): Record<string, string> =>
    Object.fromEntries(names.map((each) => [each, all[each] ?? '']));
  const door = {
    GATEWAY_TABLE: gatewayTable,
    LIAISON_ISSUER: ISSUER,
    LIAISON_AUDIENCE: AUDIENCE,
    LIAISON_JWKS_URI: `${ISSUER}/keys`,
    LIAISON_ALLOWANCES: PLENTY,
    LIAISON_STAGE: 'tests',
  };
  const functions = {
    PARTNERSHIPS_FUNCTION: 'partnerships',
    FORUMS_FUNCTION: 'forums',
    DIALOGUE_FUNCTION: 'dialogue',
  };
  const told: Readonly<Record<string, Record<string, string>>> = {
    single: { ...all, ...door },
    gateway: { ...door, ...functions },
    partnerships: some('PARTNERSHIPS_TABLE', 'PARTNERSHIPS_VIEWS_TABLE', 'FORUMS_TABLE', 'DIALOGUE_TABLE'),
    forums: some('FORUMS_TABLE', 'FORUMS_VIEWS_TABLE'),
    dialogue: some('DIALOGUE_TABLE', 'DIALOGUE_VIEWS_TABLE'),
    sweep: { ...all, LIAISON_STAGE: 'tests' },
    reminders: some('DIALOGUE_TABLE', 'DIALOGUE_VIEWS_TABLE'),
  };
  return { ...told[name], DYNAMODB_ENDPOINT: endpoint, AWS_LAMBDA_FUNCTION_NAME: name };
}
