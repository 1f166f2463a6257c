// Sends never-seen queries to ours and prints the heap after a forced collection, half-way and at the end.
// Usage: node gateway/never-seen-stream.ts [number of queries]
import { Child } from './child.ts';
import { bundleCandidate, bundleWorker, FOLDERS, prepareFiles } from './build.ts';
import type { FirstAnswer, Order, Report } from './worker.ts';

const count = Number(process.argv[2] ?? 20_000);
const half = Math.floor(count / 2);

await prepareFiles();
const worker = await bundleWorker();
const { url } = await bundleCandidate('liaison', 'memory');
const child = new Child(worker, { url, settings: FOLDERS }, ['--expose-gc']);
await child.next<FirstAnswer>();
try {
  const begin = await heap();
  await send(half);
  const middle = await heap();
  await send(count - half);
  const end = await heap();
  process.stdout.write(
    `Heap after ${half} never-seen queries ${megabytes(middle)} MB, after ${count} ${megabytes(end)} MB: ` +
      `${(end / middle).toFixed(3)} times as much. With none it was ${megabytes(begin)} MB.\n`,
  );
} finally {
  await child.stop();
}

async function send(queries: number): Promise<void> {
  const order: Order = { kind: 'load', operation: 'neverSeen', count: queries, concurrency: 10 };
  await child.ask<Report>(order);
}

async function heap(): Promise<number> {
  const report = await child.ask<Report>({ kind: 'heap' } satisfies Order);
  if (report.kind !== 'heap') throw new Error('The worker did not report its heap.');
  return report.heapBytes;
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
