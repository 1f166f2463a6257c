import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

/** `npm start` as a process of its own, over an engine that may outlive it. */
export interface LocalProcess {
  readonly url: string;
  /** Ends the process as a cut of the power would, and waits until it is gone. */
  kill(): Promise<void>;
}

export async function startLocalProcess(endpoint: string): Promise<LocalProcess> {
  const child = spawn(process.execPath, ['packages/local/bin/start.ts', '--port', '0'], {
    cwd: fileURLToPath(ROOT),
    env: { ...process.env, DYNAMODB_ENDPOINT: endpoint },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return {
    url: await addressIn(child),
    kill: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** Where it answers, as it says itself once it does. */
function addressIn(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const [, url] = /answers at (http:\S+)\/graphql/.exec(said) ?? [];
      if (url) resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => {
      reject(new Error(`The local server ended before it answered: ${said}`));
    });
  });
}
