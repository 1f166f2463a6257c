// A process of a function's own: imports its handler, asks it, and writes what that took to stdout as JSON. Nothing else
// is loaded before: no pipe to a parent, and no types to be stripped.
import { writeSync } from 'node:fs';

export interface SandboxOrder {
  /** Of the module that exports `handler`. */
  readonly url: string;
  readonly first: object;
  readonly warm: object;
  /** Warm requests that count, and those before them that do not. */
  readonly warmRequests: number;
  readonly warmUp: number;
}

/** Times in milliseconds. */
export interface Lifetime {
  /** The import of the handler: what Lambda calls init, without Node's own start. */
  readonly initMs: number;
  readonly firstMs: number;
  /** From the start of the process to the first answer. */
  readonly processMs: number;
  /** Of all threads, from the import to the first answer. */
  readonly cpuMs: number;
  /** Most that was resident until the first answer. */
  readonly firstPeakBytes: number;
  readonly warmMs: readonly number[];
  readonly peakBytes: number;
  /** The body of the first answer. */
  readonly answer: string;
}

type Handler = (event: object, context: object) => Promise<{ readonly body?: string }>;

/** What the functions ask of Lambda's context. */
const CONTEXT = { getRemainingTimeInMillis: () => 29_000 };

const { url, first, warm, warmRequests, warmUp } = JSON.parse(process.argv[2] ?? '{}') as SandboxOrder;
const cpuBefore = process.cpuUsage();
const began = performance.now();
const { handler } = (await import(url)) as { readonly handler: Handler };
const imported = performance.now();
const { body: answer = '' } = await handler(first, CONTEXT);
const answered = performance.now();
const { user, system } = process.cpuUsage(cpuBefore);
const firstPeakBytes = peak();
const warmMs: number[] = [];
for (let request = 0; request < warmUp + warmRequests; request += 1) {
  const from = performance.now();
  const { body = '' } = await handler(warm, CONTEXT);
  if (request >= warmUp) warmMs.push(performance.now() - from);
  // A failure must not count as a quick answer.
  if (body.includes('"errors":')) throw new Error(body.slice(0, 500));
}
const lifetime: Lifetime = {
  initMs: imported - began,
  firstMs: answered - imported,
  processMs: answered,
  cpuMs: (user + system) / 1000,
  firstPeakBytes,
  warmMs,
  peakBytes: peak(),
  answer,
};
writeSync(3, JSON.stringify(lifetime));
// Timers and connections that are kept would keep the process.
process.exit();

function peak(): number {
  return process.resourceUsage().maxRSS * 1024;
}
