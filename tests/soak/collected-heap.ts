import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Megabytes that are in use once everything that nobody holds has been thrown away. */
export function collectedHeap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What the first pass finalizes, the second collects.
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}
