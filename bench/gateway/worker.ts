// A process that runs one candidate: started anew for each cold start, or kept and asked again and again.
import type { Ask } from './gateways/candidate.ts';
import type { Settings } from './layers/layer.ts';
import { question } from './operations.ts';
import type { OperationName } from './operations.ts';

export interface WorkerArguments {
  readonly url: string;
  readonly settings: Settings;
}

/** What a worker says first; times in milliseconds. */
export interface FirstAnswer {
  readonly importMs: number;
  /** From the import of the bundle to the first answer. */
  readonly totalMs: number;
  /** From the start of the process, Node's own included. */
  readonly processMs: number;
  /** Of all threads, from the import of the bundle. */
  readonly cpuMs: number;
  readonly rssBytes: number;
  readonly answer: string;
}

export type Order =
  | { readonly kind: 'answer'; readonly operation: OperationName; readonly number: number }
  | { readonly kind: 'sequence'; readonly operation: OperationName; readonly count: number }
  | { readonly kind: 'load'; readonly operation: OperationName; readonly count: number; readonly concurrency: number }
  | { readonly kind: 'rss' }
  | { readonly kind: 'heap' };

export type Report =
  | { readonly kind: 'answer'; readonly answer: string }
  | { readonly kind: 'sequence'; readonly latenciesMs: readonly number[] }
  | { readonly kind: 'load'; readonly perSecond: number }
  | { readonly kind: 'rss'; readonly rssBytes: number }
  /** After a forced collection, where the process was started with `--expose-gc`. */
  | { readonly kind: 'heap'; readonly heapBytes: number };

const { url, settings } = JSON.parse(process.argv[2] ?? '{}') as WorkerArguments;
// Queries that this process asks are never those of an `answer` order, whose numbers are small.
let number = 1_000_000;

const cpuBefore = process.cpuUsage();
const began = performance.now();
const { start } = (await import(url)) as { start: (settings: Settings) => Promise<Ask> };
const imported = performance.now();
const ask = await start(settings);
const answer = await ask(question('threeHops', 0));
const answered = performance.now();
const { user, system } = process.cpuUsage(cpuBefore);
process.send?.({
  importMs: imported - began,
  totalMs: answered - began,
  processMs: answered,
  cpuMs: (user + system) / 1000,
  rssBytes: process.memoryUsage().rss,
  answer,
} satisfies FirstAnswer);

process.on('message', (order: Order) => {
  void obey(order).then((report) => process.send?.(report));
});
process.once('disconnect', () => process.exit());

async function obey(order: Order): Promise<Report> {
  switch (order.kind) {
    case 'answer':
      return { kind: 'answer', answer: await ask(question(order.operation, order.number)) };
    case 'sequence':
      return { kind: 'sequence', latenciesMs: await sequence(order.operation, order.count) };
    case 'load':
      return { kind: 'load', perSecond: await load(order.operation, order.count, order.concurrency) };
    case 'rss':
      return { kind: 'rss', rssBytes: process.memoryUsage().rss };
    case 'heap':
      globalThis.gc?.();
      return { kind: 'heap', heapBytes: process.memoryUsage().heapUsed };
  }
}

async function sequence(operation: OperationName, count: number): Promise<number[]> {
  const latencies: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const asked = question(operation, (number += 1));
    const from = performance.now();
    refuseErrors(await ask(asked));
    latencies.push(performance.now() - from);
  }
  return latencies;
}

async function load(operation: OperationName, count: number, concurrency: number): Promise<number> {
  let left = count;
  const from = performance.now();
  const caller = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      refuseErrors(await ask(question(operation, (number += 1))));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, caller));
  return (count * 1000) / (performance.now() - from);
}

/** A failure must not count as a quick answer. */
function refuseErrors(answer: string): void {
  if (answer.includes('"errors":')) throw new Error(answer.slice(0, 500));
}
