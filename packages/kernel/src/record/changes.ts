import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { isInAudience } from '../reader/actor.ts';
import type { Actor } from '../reader/actor.ts';
import { createBadUserInput } from '../reader/errors.ts';
import { compareInstants } from '../values/instants.ts';
import type { Instant } from '../values/instants.ts';
import type { FeedChange } from './change-feed.ts';
import { readEntries, readHead } from './log.ts';
import type { LogEntry } from './log-entry.ts';
import type { Table } from '../table/table.ts';

/** A committed change of a record of the graph, as a reader may know of it. */
export interface RecordChange {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  /** True if the reader can no longer see the record. */
  readonly deleted: boolean;
  readonly changedAt: Instant;
}

export interface ChangesRequest {
  /** `nextSince` of the last call; null: from the beginning. A reader who may see more than at that call starts anew. */
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
/** Entries that are read together at the least, once what was wanted was not among the first. */
const LONG_STEP = 100;

/** In one log: all entries up to `n`, and `within` changes of the next. */
interface LogPosition {
  readonly n: number;
  readonly within: number;
  /** Tells entry `n` from an entry of another log with that number; empty for 0. */
  readonly mark: string;
}

const START: LogPosition = { n: 0, within: 0, mark: '' };
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const positions = v.record(v.string(), v.tuple([count, count, v.string()]));

/** What one log holds after a position: its changes in order, each with the position behind it. */
interface Run {
  readonly steps: readonly Step[];
  /** True if the log has more entries after the steps. */
  readonly isCut: boolean;
}

interface Step {
  /** Null if the reader may not know. */
  readonly change: RecordChange | null;
  readonly at: Instant;
  readonly next: LogPosition;
}

/**
 * The union of several logs for one reader, the oldest change first as far as the order within each log allows. No
 * committed change is skipped, whatever its clock said: each log is read by its own numbers. Throws `BAD_USER_INPUT` for a
 * `since` that was not given out by these logs.
 */
export async function readChanges(
  logs: Readonly<Record<string, Table>>,
  actor: Actor,
  { since, kinds, first }: ChangesRequest,
): Promise<ChangesPage> {
  const names = Object.keys(logs);
  const reached = decodeSince(since, names);
  const wanted = kinds === null ? null : new Set(kinds);
  const read = Object.entries(logs).map(async ([name, table]) => {
    const from = reached.get(name) ?? START;
    return [
      name,
      await readRun(table, from, first, (change, at) => toRecordChange(change, at, actor, wanted)),
    ] as const;
  });
  const runs = new Map(await Promise.all(read));
  const nodes: RecordChange[] = [];
  const taken = new Map(names.map((name) => [name, 0]));
  for (;;) {
    const next = earliest(runs, taken);
    if (next === null || (next.step.change !== null && nodes.length === first)) break;
    if (next.step.change !== null) nodes.push(next.step.change);
    taken.set(next.name, (taken.get(next.name) ?? 0) + 1);
    reached.set(next.name, next.step.next);
  }
  const isWhole = [...runs].every(([name, { steps, isCut }]) => !isCut && steps.length === taken.get(name));
  return { nodes, nextSince: encodeSince(reached, names), hasMore: !isWhole };
}

/** Reads on until there are more changes than the page takes; the entries in between are not for this reader. */
async function readRun(
  table: Table,
  from: LogPosition,
  first: number,
  toldOf: (change: FeedChange, at: Instant) => RecordChange | null,
): Promise<Run> {
  const head = await readHead(table);
  if (from.n > head) refuseSince();
  const end = Math.min(head, from.n + LONGEST_READ);
  const steps: Step[] = [];
  let reached = from.n;
  while (reached < end && steps.filter(({ change }) => change !== null).length <= first) {
    // If the first page had few changes for this reader, many small reads would cost more than a few long ones.
    const step = reached === from.n ? first + 1 : Math.max(first + 1, LONG_STEP);
    const target = Math.min(end, reached + step);
    // The last entry that was shown is read again: it says whether the position is one of this log.
    const isFirst = reached === from.n && from.n > 0;
    const entries = await readEntries(table, isFirst ? reached - 1 : reached, target);
    const [known] = entries;
    if (isFirst && known && markOf(known) !== from.mark) refuseSince();
    for (const entry of isFirst ? entries.slice(1) : entries) {
      const before = entry.n === from.n + 1 ? from : { n: entry.n - 1, within: 0, mark: steps.at(-1)?.next.mark ?? '' };
      steps.push(...stepsOf(entry, before, toldOf));
    }
    reached = target;
  }
  return { steps, isCut: reached < head };
}

function stepsOf(
  entry: LogEntry,
  before: LogPosition,
  toldOf: (change: FeedChange, at: Instant) => RecordChange | null,
): Step[] {
  const { n, at, shown } = entry;
  const behind: LogPosition = { n, within: 0, mark: markOf(entry) };
  if (shown.length <= before.within) return [{ change: null, at, next: behind }];
  return shown.slice(before.within).map((change, index) => {
    const within = before.within + index + 1;
    return { change: toldOf(change, at), at, next: within === shown.length ? behind : { ...before, within } };
  });
}

/** Null for a change that the reader did not ask for, or could not see and cannot see now. */
function toRecordChange(
  { kind, id, version, before, after }: FeedChange,
  changedAt: Instant,
  actor: Actor,
  kinds: ReadonlySet<string> | null,
): RecordChange | null {
  if (kinds !== null && !kinds.has(kind)) return null;
  const isSeen = after !== null && isInAudience(after, actor);
  const wasSeen = before !== null && isInAudience(before, actor);
  return isSeen || wasSeen ? { kind, id, version, deleted: !isSeen, changedAt } : null;
}

/** Null if nothing is left, or if the rest may be later than unread entries of another log. */
function earliest(
  runs: ReadonlyMap<string, Run>,
  taken: ReadonlyMap<string, number>,
): { readonly name: string; readonly step: Step } | null {
  let found: { name: string; step: Step } | null = null;
  for (const [name, { steps, isCut }] of runs) {
    const step = steps[taken.get(name) ?? 0];
    if (!step && isCut) return null;
    if (step && (found === null || compareInstants(step.at, found.step.at) < 0)) found = { name, step };
  }
  return found;
}

/** What no entry of another log has in common with this one, short. */
function markOf({ n, at, by, key, version }: LogEntry): string {
  return createHash('sha256')
    .update(JSON.stringify([n, at, by, key.pk, key.sk, version]))
    .digest('base64url')
    .slice(0, 6);
}

function encodeSince(reached: ReadonlyMap<string, LogPosition>, names: readonly string[]): string {
  const entries = names.map((name) => [name, reached.get(name) ?? START] as const);
  const compact = Object.fromEntries(entries.map(([name, { n, within, mark }]) => [name, [n, within, mark]]));
  return Buffer.from(JSON.stringify(compact)).toString('base64url');
}

function decodeSince(since: string | null, names: readonly string[]): Map<string, LogPosition> {
  if (since === null) return new Map();
  const parsed = v.safeParse(positions, parseJson(Buffer.from(since, 'base64url').toString('utf8')));
  const known = parsed.success ? Object.entries(parsed.output) : [];
  if (known.length === 0 || known.some(([name]) => !names.includes(name))) return refuseSince();
  return new Map(known.map(([name, [n, within, mark]]) => [name, { n, within, mark }]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refuseSince(): never {
  throw createBadUserInput(
    'since',
    'is not a value of "nextSince" that this graph has given out: leave it out to begin anew.',
  );
}
