import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/gateway.ts', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface GatewayProcess {
  readonly child: ChildProcess;
  /** What it printed when it was ready. */
  readonly url: string;
  readonly ended: Promise<Ended>;
  /** The first line on stderr that the pattern matches, past or to come. */
  logged(pattern: RegExp): Promise<string>;
}

/** Runs the command to its end. */
export async function runGateway(args: readonly string[]): Promise<Ended> {
  return endOf(spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] }));
}

/** Starts the command and waits until it says where it answers. */
export async function startGatewayProcess(args: readonly string[]): Promise<GatewayProcess> {
  const child = spawn(process.execPath, [BIN, '--port', '0', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = endOf(child);
  const url = await Promise.race([
    firstLine(child),
    ended.then(({ status, stderr }) => Promise.reject(new Error(`It ended with ${String(status)}: ${stderr}`))),
  ]);
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const find = (pattern: RegExp): string | undefined => log.split('\n').find((line) => pattern.test(line));
  return {
    child,
    url,
    ended,
    async logged(pattern) {
      for (let line = find(pattern); ; line = find(pattern)) {
        if (line !== undefined) return line;
        await once(child.stderr, 'data');
      }
    },
  };
}

async function endOf(child: ChildProcess): Promise<Ended> {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('The process has no pipes.');
  const [printed, complained] = await Promise.all([text(stdout), text(stderr), once(child, 'close')]);
  return { status: child.exitCode, stdout: printed, stderr: complained };
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  let printed = '';
  while (!printed.includes('\n')) {
    const [chunk] = (await once(stdout ?? process.stdin, 'data')) as [Buffer];
    printed += chunk.toString();
  }
  return printed.trim();
}

/** A folder that is gone after the test, with the files in it. */
export async function temporaryFolder(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

export interface HttpReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Sending {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A request that is under way. */
export function begin(url: string, { method = 'GET', headers = {} }: Sending = {}): ClientRequest {
  return request(url, { method, headers, agent: false });
}

export async function replyOf(sent: ClientRequest): Promise<HttpReply> {
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const body = await text(response);
  return { status: response.statusCode ?? 0, headers: response.headers, body };
}

/** One HTTP request, sent as it is. */
export function send(url: string, sending: Sending = {}): Promise<HttpReply> {
  return replyOf(begin(url, sending).end(sending.body));
}

export function post(query: string): Required<Sending> {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
}
