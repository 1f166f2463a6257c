import { PackedPartition } from '@liaison/kernel/record';
import type { Item, Table } from '@liaison/kernel/table';
import { compareCodePoints } from '@liaison/kernel/values';
import * as v from 'valibot';
import { body } from '../domain/body.ts';
import type { Body } from '../domain/body.ts';
import { comparePositions, matchesFilter, getPosition, sessionSummary, toSummary } from '../domain/session.ts';
import type { DialogueSession, SessionFilter, SessionSummary } from '../domain/session.ts';
import { taskForce } from '../domain/task-force.ts';
import type { TaskForce } from '../domain/task-force.ts';
import { INDEX, indexedBodyKey, indexedSessionKey, indexedTaskForceKey, indexEntryKind } from './keys.ts';

/** The names of a session's fields in its row. */
const SHORT: Readonly<Record<keyof SessionSummary, string>> = {
  id: 'i',
  bodyCode: 'b',
  format: 'f',
  title: 't',
  theme: 'h',
  mode: 'm',
  startsOn: 's',
  endsOn: 'e',
  year: 'y',
  timezone: 'z',
  place: 'p',
  forumId: 'r',
  memberStates: 'c',
  ngoIds: 'n',
};

/** Ids and codes have no spaces. */
const words = v.pipe(
  v.string(),
  v.transform((text) => (text === '' ? [] : text.split(' '))),
);

/** As `sessionRow` writes it. */
const storedSummary = v.pipe(
  v.string(),
  v.parseJson(),
  v.record(v.string(), v.unknown()),
  v.transform((row) => Object.fromEntries(Object.entries(SHORT).map(([field, short]) => [field, row[short]]))),
  v.object({ ...sessionSummary.entries, memberStates: words, ngoIds: words }),
);

/** Everything small that lists and filters need, in memory. */
export interface DialogueIndex {
  /** In list order. */
  readonly sessions: readonly SessionSummary[];
  readonly sessionById: ReadonlyMap<string, SessionSummary>;
  /** By code. */
  readonly bodies: ReadonlyMap<string, Body>;
  /** By id. */
  readonly taskForces: ReadonlyMap<string, TaskForce>;
}

/**
 * Sessions, most of the index, are kept as JSON: a process that has just started reads the whole partition, and to take a map
 * of DynamoDB's apart, attribute by attribute, takes it ten times as long as to parse a text. What is null is left out.
 */
export function sessionRow(session: DialogueSession): Item {
  const summary = Object.entries(toSummary(session)).map(([field, value]) => [
    SHORT[field as keyof SessionSummary],
    Array.isArray(value) ? value.join(' ') : (value ?? undefined),
  ]);
  return { ...indexedSessionKey(session.id), value: JSON.stringify(Object.fromEntries(summary)) };
}

export function bodyRow(value: Body): Item {
  return { ...indexedBodyKey(value.code), value };
}

export function taskForceRow(value: TaskForce): Item {
  return { ...indexedTaskForceKey(value.id), value };
}

/** The index in the rows of its partition. */
export function decodeIndex(rows: readonly Item[]): DialogueIndex {
  const byKind = Map.groupBy(rows, indexEntryKind);
  const values = (kind: ReturnType<typeof indexEntryKind>): unknown[] =>
    (byKind.get(kind) ?? []).map((row) => row['value']);
  const sessions = v
    .parse(v.array(storedSummary), values('SESSION'))
    .toSorted((a, b) => comparePositions(getPosition(a), getPosition(b)));
  const bodies = v.parse(v.array(body), values('BODY')).toSorted((a, b) => compareCodePoints(a.code, b.code));
  const taskForces = v
    .parse(v.array(taskForce), values('TASK_FORCE'))
    .toSorted((a, b) => compareCodePoints(a.id, b.id));
  return {
    sessions,
    sessionById: new Map(sessions.map((session) => [session.id, session])),
    bodies: new Map(bodies.map((entry) => [entry.code, entry])),
    taskForces: new Map(taskForces.map((entry) => [entry.id, entry])),
  };
}

/** The index as the process keeps it, over all requests. */
export function createPackedIndex(): PackedPartition<DialogueIndex> {
  return new PackedPartition(INDEX, decodeIndex);
}

/** Sessions, bodies and task forces in memory; one small read per request checks that they are current. */
export class DialogueIndexReader {
  readonly #views: Table;
  readonly #packed: PackedPartition<DialogueIndex>;
  #reading: Promise<DialogueIndex> | null = null;

  constructor(views: Table, packed: PackedPartition<DialogueIndex>) {
    this.#views = views;
    this.#packed = packed;
  }

  /** The sessions that meet the filter, in list order. */
  async sessions(filter: SessionFilter): Promise<readonly SessionSummary[]> {
    const { sessions } = await this.#read();
    return sessions.filter((session) => matchesFilter(session, filter));
  }

  async session(id: string): Promise<SessionSummary | null> {
    return (await this.#read()).sessionById.get(id) ?? null;
  }

  /** By code. */
  async bodies(): Promise<readonly Body[]> {
    return [...(await this.#read()).bodies.values()];
  }

  async body(code: string): Promise<Body | null> {
    return (await this.#read()).bodies.get(code) ?? null;
  }

  /** By id. */
  async taskForces(): Promise<readonly TaskForce[]> {
    return [...(await this.#read()).taskForces.values()];
  }

  async taskForce(id: string): Promise<TaskForce | null> {
    return (await this.#read()).taskForces.get(id) ?? null;
  }

  #read(): Promise<DialogueIndex> {
    this.#reading ??= this.#packed.read(this.#views);
    return this.#reading;
  }
}
