import * as v from 'valibot';
import { isAmong } from './actor.ts';
import type { Actor } from './actor.ts';
import { badUserInput } from './errors.ts';
import type { Instant } from './instants.ts';
import type { ShownChange } from './ledger.ts';
import { readEntries, readHead } from './log.ts';
import type { LogEntry } from './log.ts';
import type { Table } from './table.ts';

/** A committed change of a record of the graph, as a reader may know of it. */
export interface RecordChange {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  /** True where the reader does not see the record any more. */
  readonly deleted: boolean;
  readonly changedAt: Instant;
}

export interface ChangesRequest {
  /** `nextSince` of the last call; null: from the beginning. */
  readonly since: string | null;
  /** Only these kinds; null: all. */
  readonly kinds: readonly string[] | null;
  readonly first: number;
}

export interface ChangesPage {
  readonly nodes: readonly RecordChange[];
  readonly nextSince: string;
  readonly hasMore: boolean;
}

/** Entries that one call reads of each log at most: a page can end early, but never costs more than this. */
const LONGEST_READ = 400;

/** In one log: all entries up to `n`, and `within` changes of the next. */
interface LogPosition {
  readonly n: number;
  readonly within: number;
}

const START: LogPosition = { n: 0, within: 0 };
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const positions = v.record(v.string(), v.tuple([count, count]));

/** What one log holds after a position: its changes in order, each with the position behind it. */
interface Run {
  readonly steps: readonly { readonly change: RecordChange | null; readonly at: Instant; readonly next: LogPosition }[];
  /** True where the log goes on behind the steps. */
  readonly isCut: boolean;
}

/**
 * The union of several logs for one reader, the oldest change first as far as the order within each log allows. No
 * committed change is skipped, whatever its clock said: each log is read by its own numbers. Throws `BAD_USER_INPUT` for a
 * `since` that was not given out.
 */
export async function readChanges(
  logs: Readonly<Record<string, Table>>,
  actor: Actor,
  { since, kinds, first }: ChangesRequest,
): Promise<ChangesPage> {
  const names = Object.keys(logs);
  const reached = new Map(Object.entries(decodeSince(since, names)));
  const runs = new Map<string, Run>();
  const wanted = kinds === null ? null : new Set(kinds);
  await Promise.all(
    Object.entries(logs).map(async ([name, table]) => {
      runs.set(name, await readRun(table, reached.get(name) ?? START, first, actor, wanted));
    }),
  );
  const nodes: RecordChange[] = [];
  const taken = new Map(names.map((name) => [name, 0]));
  for (;;) {
    const next = earliest(runs, taken);
    if (next === null) break;
    const { name, step } = next;
    if (step.change !== null && nodes.length === first) break;
    if (step.change !== null) nodes.push(step.change);
    taken.set(name, (taken.get(name) ?? 0) + 1);
    reached.set(name, step.next);
  }
  const isWhole = [...runs].every(([name, { steps, isCut }]) => !isCut && steps.length === taken.get(name));
  return { nodes, nextSince: encodeSince(reached, names), hasMore: !isWhole };
}

async function readRun(
  table: Table,
  from: LogPosition,
  first: number,
  actor: Actor,
  kinds: ReadonlySet<string> | null,
): Promise<Run> {
  const head = await readHead(table);
  if (from.n > head) throw badUserInput('since', 'is not a value of "nextSince" that this graph has given out.');
  // A reader of few kinds skips most entries, so more of them are read at once than changes are wanted.
  const target = Math.min(head, from.n + (kinds === null ? Math.min(first + 1, LONGEST_READ) : LONGEST_READ));
  const entries = await readEntries(table, from.n, target);
  const steps = entries.flatMap((entry, index) => stepsOf(entry, index === 0 ? from.within : 0, actor, kinds));
  return { steps, isCut: target < head };
}

function stepsOf(entry: LogEntry, within: number, actor: Actor, kinds: ReadonlySet<string> | null): Run['steps'] {
  const { n, at, shown } = entry;
  const behind: LogPosition = { n, within: 0 };
  if (shown.length <= within) return [{ change: null, at, next: behind }];
  return shown.slice(within).map((change, index) => {
    const isLast = within + index === shown.length - 1;
    const isAsked = kinds === null || kinds.has(change.kind);
    return {
      change: isAsked ? toRecordChange(change, at, actor) : null,
      at,
      next: isLast ? behind : { n: n - 1, within: within + index + 1 },
    };
  });
}

/** Null for a change that the reader could not see and cannot see now. */
function toRecordChange(shown: ShownChange, changedAt: Instant, actor: Actor): RecordChange | null {
  const { kind, id, version, before, after } = shown;
  const isSeen = after !== null && isAmong(after, actor);
  const wasSeen = before !== null && isAmong(before, actor);
  return isSeen || wasSeen ? { kind, id, version, deleted: !isSeen, changedAt } : null;
}

function earliest(
  runs: ReadonlyMap<string, Run>,
  taken: ReadonlyMap<string, number>,
): { name: string; step: Run['steps'][number] } | null {
  let found: { name: string; step: Run['steps'][number] } | null = null;
  for (const [name, { steps }] of runs) {
    const step = steps[taken.get(name) ?? 0];
    if (step && (found === null || step.at < found.step.at)) found = { name, step };
  }
  return found;
}

function encodeSince(reached: ReadonlyMap<string, LogPosition>, names: readonly string[]): string {
  const entries = names.map((name) => [name, reached.get(name) ?? START] as const);
  const compact = Object.fromEntries(entries.map(([name, { n, within }]) => [name, [n, within]]));
  return Buffer.from(JSON.stringify(compact)).toString('base64url');
}

function decodeSince(since: string | null, names: readonly string[]): Record<string, LogPosition> {
  if (since === null) return {};
  const parsed = v.safeParse(positions, parseJson(Buffer.from(since, 'base64url').toString('utf8')));
  const isOurs = parsed.success && Object.keys(parsed.output).every((name) => names.includes(name));
  if (!isOurs) throw badUserInput('since', 'is not a value of "nextSince" that this graph has given out.');
  return Object.fromEntries(Object.entries(parsed.output).map(([name, [n, within]]) => [name, { n, within }]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
