import { setTimeout as pause } from 'node:timers/promises';

const SHORTEST_MS = 8;
const LONGEST_MS = 500;

/**
 * Waits before the next attempt: a random part of a span that doubles with each attempt (the first is 1), so that those
 * who met do not meet again. Stops waiting, with an error, when the signal is aborted.
 */
export async function backOff(attempt: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  const longest = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** (attempt - 1));
  await pause(Math.random() * longest, undefined, signal ? { signal } : {});
}
