import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SUBGRAPH_NAMES } from '@liaison/lambda';
import type { Deployment, Environment } from '../support/deployed.ts';
import { startInvokeApi } from '../support/invoke-api.ts';
import type { Outcome } from '../support/sandbox.ts';

/** Sends `fetch` for an identity provider where the test has put it; loaded into the sandboxes before the function. */
const REDIRECT = fileURLToPath(new URL('../support/redirect-fetch.ts', import.meta.url));

export interface LambdaRunOptions {
  /** The tool: a script that runs a bundle under AWS's own runtime client, and takes HTTP and Invoke on a port. */
  readonly tool: string;
  readonly deployment: Deployment;
  readonly killRate: number;
  readonly seed: number;
}

/** A function under AWS's own runtime client, whose sandboxes are killed at random and stand still between events. */
export interface LambdaRun {
  readonly url: string;
  invoke(event: unknown): Promise<Outcome>;
  stop(): void | Promise<void>;
}

export async function startLambdaRun(options: LambdaRunOptions, name: string, more: Environment): Promise<LambdaRun> {
  const { tool, deployment, killRate, seed } = options;
  const environment = {
    ...deployment.environment(name),
    ...more,
    NODE_OPTIONS: `--import=${REDIRECT}`,
    LIAISON_TEST_ADDRESSES: JSON.stringify(deployment.addresses),
  };
  const variables = Object.entries(environment).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      tool,
      ...['--code', dirname(deployment.bundle(name)), '--handler', `${name}.handler`, '--name', name],
      ...['--port', String(port), '--quiet', '--sandboxes', '8', '--timeout', '10'],
      ...['--kill-rate', String(killRate), '--seed', String(seed), ...variables],
    ],
    { stdio: 'ignore' },
  );
  const url = `http://127.0.0.1:${port}`;
  for (let isUp = false; !isUp;) {
    if (child.exitCode !== null) throw new Error('The tool ended before it answered.');
    isUp = await fetch(`${url}/health`).then(
      () => true,
      () => false,
    );
  }
  return {
    url,
    invoke: async (event) => {
      const path = `${url}/2015-03-31/functions/${name}/invocations`;
      const answer = await fetch(path, { method: 'POST', body: JSON.stringify(event) });
      const payload: unknown = await answer.json();
      const errorMessage = JSON.stringify(payload);
      if (answer.status === 429) return { fault: { errorType: 'TooManyRequestsException', errorMessage } };
      if (answer.headers.has('x-amz-function-error')) return { fault: { errorType: 'Unhandled', errorMessage } };
      return { payload };
    },
    stop: () => void child.kill(),
  };
}

/** The gateway's function with those of the subgraphs behind it. */
export async function startSplitLambdaRun(options: LambdaRunOptions): Promise<LambdaRun> {
  const functions = await Promise.all(
    SUBGRAPH_NAMES.map(async (name) => [name, await startLambdaRun(options, name, {})] as const),
  );
  const api = await startInvokeApi(Object.fromEntries(functions));
  const gateway = await startLambdaRun(options, 'gateway', { AWS_ENDPOINT_URL_LAMBDA: api.url });
  return {
    ...gateway,
    stop: async () => {
      await gateway.stop();
      await api.stop();
      for (const [, run] of functions) await run.stop();
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
