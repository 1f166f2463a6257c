import type { Caller } from '../../../support/writing-world.ts';

export interface Change {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly deleted: boolean;
  readonly changedAt: string;
}

/** All changes since a moment, by the operation that mirrors use, and the moment to go on from. */
export async function changesSince(
  caller: Caller,
  since: string | null,
  kinds: readonly string[] | null = null,
): Promise<{ changes: Change[]; next: string }> {
  const changes: Change[] = [];
  let next = since ?? '';
  for (;;) {
    const { data, errors } = await caller.ask('Changes', { since: next === '' ? null : next, kinds });
    if (errors.length > 0) throw new Error(`Changes was answered with ${JSON.stringify(errors)}`);
    const page = (data as { changes: { nodes: Change[]; nextSince: string; hasMore: boolean } }).changes;
    changes.push(...page.nodes);
    next = page.nextSince;
    if (!page.hasMore) return { changes, next };
  }
}

/** Kind, id and whether it is gone, of each change. */
export function told(changes: readonly Change[]): string[] {
  return changes.map(({ kind, id, version, deleted }) => `${kind} ${id} ${version}${deleted ? ' deleted' : ''}`);
}

/** The moment to go on from, at the end of all that has changed so far. */
export async function momentOf(caller: Caller): Promise<string> {
  // Of a kind that changes seldom, so that the pages are few.
  return (await changesSince(caller, null, ['TASK_FORCE'])).next;
}
