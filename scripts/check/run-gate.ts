import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Gate } from './gates.ts';

export interface Verdict {
  readonly outcome: 'passed' | 'failed' | 'left out';
  readonly seconds: number;
  /** What the command wrote, to both streams. */
  readonly output: string;
}

/** Runs the command of a gate, if what it needs is there. */
export async function runGate({ command: [program, ...args], needs }: Gate): Promise<Verdict> {
  if (needs && !existsSync(needs.file)) return { outcome: 'left out', seconds: 0, output: '' };
  const began = performance.now();
  // On Windows npm is a script, which only a shell starts.
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  const [status] = (await once(child, 'close')) as [number | null];
  return {
    outcome: status === 0 ? 'passed' : 'failed',
    seconds: (performance.now() - began) / 1000,
    output: Buffer.concat(output).toString(),
  };
}
