import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Sends `fetch` for an identity provider where the test has put it; loaded into the sandboxes before the function. */
const REDIRECT = fileURLToPath(new URL('../support/redirect-fetch.ts', import.meta.url));

export interface LambdaRunOptions {
  /** The tool: a script that runs a bundle under AWS's own runtime client, and takes HTTP on a port. */
  readonly tool: string;
  readonly bundle: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly addresses: Readonly<Record<string, string>>;
  readonly port: number;
  readonly killRate: number;
  readonly seed: number;
}

/** A function under AWS's own runtime client, whose sandboxes are killed at random and stand still between events. */
export async function startLambdaRun(options: LambdaRunOptions): Promise<{ url: string; stop(): void }> {
  const { tool, bundle, addresses, port, killRate, seed } = options;
  const environment = {
    ...options.environment,
    NODE_OPTIONS: `--import=${REDIRECT}`,
    LIAISON_TEST_ADDRESSES: JSON.stringify(addresses),
  };
  const variables = Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const child = spawn(
    process.execPath,
    [
      tool,
      ...['--code', dirname(bundle), '--handler', 'single.handler', '--port', String(port), '--quiet'],
      ...['--sandboxes', '8', '--timeout', '10', '--kill-rate', String(killRate), '--seed', String(seed)],
      ...variables,
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
  return { url, stop: () => void child.kill() };
}
