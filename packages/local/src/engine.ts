import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDocumentClient } from '@liaison/kernel/table';

/** A DynamoDB engine that answers. */
export interface Engine {
  readonly endpoint: string;
  readonly client: DynamoDBDocumentClient;
  /** The process of the engine; absent if it was started elsewhere. */
  readonly pid?: number | undefined;
  stop(): Promise<void>;
}

/** There is no embedded engine for this platform. The message says what to set. */
export class NoEngineError extends Error {
  override readonly name = 'NoEngineError';
}

const HOST = '127.0.0.1';
const STARTS_WITHIN_MS = 30_000;

/** Local engines take any credentials, but they take the requests' signature apart, so there must be some. */
const LOCAL_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };

/** A client of a local engine, or of any DynamoDB at a given endpoint. */
export function createLocalClient(endpoint: string): DynamoDBDocumentClient {
  return createDocumentClient({ endpoint, region: 'eu-west-3', credentials: LOCAL_CREDENTIALS });
}

/** Connects to an engine that was started elsewhere. Stopping leaves it running. */
export function connectEngine(endpoint: string): Engine {
  const client = createLocalClient(endpoint);
  return {
    endpoint,
    client,
    stop: async () => {
      client.destroy();
    },
  };
}

/** Starts the embedded engine on a free port, with its data in a file or, without one, in memory. */
export async function startEngine(options: { file?: string } = {}): Promise<Engine> {
  const port = await freePort();
  const endpoint = `http://${HOST}:${port}`;
  const place = options.file === undefined ? [] : ['--db-path', options.file];
  const child = spawn(enginePath(), ['serve', '--host', HOST, '--port', String(port), ...place], { stdio: 'ignore' });
  const exited = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  // A parent that is killed outright cannot stop its engine; one that exits can.
  const killOnExit = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', killOnExit);
  const client = createLocalClient(endpoint);
  const stop = async (): Promise<void> => {
    client.destroy();
    process.off('exit', killOnExit);
    child.kill('SIGTERM');
    await exited;
  };
  try {
    await untilItAnswers(client, exited);
  } catch (error) {
    await stop();
    throw error;
  }
  return { endpoint, client, pid: child.pid, stop };
}

/** The engine's file in the package for a platform. */
export function engineFile(platform: string, arch: string): string {
  return `@dynoxide/${platform}-${arch}/dynoxide${platform === 'win32' ? '.exe' : ''}`;
}

function enginePath(): string {
  try {
    return createRequire(import.meta.url).resolve(engineFile(process.platform, process.arch));
  } catch {
    throw new NoEngineError(
      `There is no embedded DynamoDB engine for ${process.platform}-${process.arch}: ` +
        'set DYNAMODB_ENDPOINT to one that runs, such as http://127.0.0.1:8000.',
    );
  }
}

async function untilItAnswers(client: DynamoDBDocumentClient, exited: Promise<void>): Promise<void> {
  const deadline = Date.now() + STARTS_WITHIN_MS;
  const state = { hasExited: false };
  void exited.then(() => {
    state.hasExited = true;
  });
  for (;;) {
    try {
      await client.send(new ListTablesCommand({ Limit: 1 }));
      return;
    } catch (error) {
      if (state.hasExited || Date.now() > deadline)
        throw new Error('The DynamoDB engine did not start.', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

/** A port that is free now; the engine has no way to say which one it took. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}
