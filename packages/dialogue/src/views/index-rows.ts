import * as v from 'valibot';
import type { Item } from '@liaison/kernel';
import { compareCodePoints } from '@liaison/kernel';
import { body } from '../domain/body.ts';
import type { Body } from '../domain/body.ts';
import { compareSessionPositions, sessionPosition, sessionSummary, summaryOf } from '../domain/session.ts';
import type { DialogueSession, SessionSummary } from '../domain/session.ts';
import { taskForce } from '../domain/task-force.ts';
import type { TaskForce } from '../domain/task-force.ts';
import { indexedBodyKey, indexedSessionKey, indexedTaskForceKey, indexEntryKind } from './keys.ts';

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

/*
 * A value is kept as JSON: a process that has just started reads the whole partition, and to take a map of DynamoDB's apart,
 * attribute by attribute, takes it ten times as long as to parse a text.
 */

export function sessionRow(session: DialogueSession): Item {
  return { ...indexedSessionKey(session.id), value: JSON.stringify(summaryOf(session)) };
}

export function bodyRow(value: Body): Item {
  return { ...indexedBodyKey(value.code), value: JSON.stringify(value) };
}

export function taskForceRow(value: TaskForce): Item {
  return { ...indexedTaskForceKey(value.id), value: JSON.stringify(value) };
}

/** The index in the rows of its partition. */
export function decodeIndex(rows: readonly Item[]): DialogueIndex {
  const byKind = Map.groupBy(rows, indexEntryKind);
  const values = (kind: ReturnType<typeof indexEntryKind>): unknown[] =>
    (byKind.get(kind) ?? []).map((row) => JSON.parse(row['value'] as string));
  const sessions = v
    .parse(v.array(sessionSummary), values('SESSION'))
    .toSorted((a, b) => compareSessionPositions(sessionPosition(a), sessionPosition(b)));
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
