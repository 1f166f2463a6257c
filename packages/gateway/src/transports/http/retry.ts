import { setTimeout as pause } from 'node:timers/promises';

const SHORTEST_WAIT_MS = 25;
/** A subgraph that wants a longer wait is not asked again: the caller is waiting. */
const LONGEST_WAIT_MS = 1000;

/** Statuses of proxies, and of servers that start or stop. Another attempt may succeed. */
const PASSING_STATUSES: ReadonlySet<number> = new Set([502, 503, 504]);
const TOO_MANY_REQUESTS = 429;

/**
 * Milliseconds before the request may be repeated; null if it should not be, because of its status or because the wait
 * is too long.
 */
export function retryAfter({ status, headers }: Response, now = Date.now()): number | null {
  const asked = parseRetryAfter(headers.get('retry-after'), now);
  if (status === TOO_MANY_REQUESTS && asked === null) return null;
  if (status !== TOO_MANY_REQUESTS && !PASSING_STATUSES.has(status)) return null;
  const wait = asked ?? 0;
  return wait <= LONGEST_WAIT_MS ? wait : null;
}

/** Seconds or an HTTP date (RFC 9110 §10.2.3); null if absent or invalid. */
function parseRetryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/**
 * Waits before attempt `attempt + 1`: at least `leastMs`, and a random part of a span that doubles each time, so that
 * several gateways do not come back together. Rejects when the signal is aborted.
 */
export async function backOff(attempt: number, leastMs: number, signal: AbortSignal): Promise<void> {
  const span = Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** (attempt - 1));
  await pause(Math.max(leastMs, Math.random() * span), undefined, { signal });
}
