import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ChangeFeed, NewRecord, StoredRecord } from '@liaison/kernel/record';
import { readDataset } from '@liaison/data';
import { changeFeed as dialogueLedger } from '../../../packages/dialogue/src/records.ts';
import { changeFeed as forumsLedger } from '../../../packages/forums/src/records.ts';
import { dialogueRecords } from '../../../packages/local/src/dataset/dialogue.ts';
import { forumsRecords } from '../../../packages/local/src/dataset/forums.ts';
import { partnershipsRecords } from '../../../packages/local/src/dataset/partnerships.ts';
import { changeFeed as partnershipsLedger } from '@liaison/partnerships';

/** What no history tells, and why. */
const SILENT: readonly (readonly [RegExp, string])[] = [
  [/^\w+\.(?:id|code)$|^(?:Call|CallContribution|Evaluation|Slot)\.(?:forumId|callId)$/, 'It is the same for ever.'],
  [/^FocalPoint\.field$/, 'It is the same for ever.'],
  [/^Forum\.(?:rooms|tracks)\.id$/, 'It is given with the name and stays with it.'],
  [/^Evaluation\.submittedBy\.name$/, 'The party is told by its id.'],
  [/\.provenance\.isExample$/, 'No act changes it.'],
  [/^Forum\.participation\.registeredCount$/, 'No act changes it: registrations are records of their own.'],
  [/^MemberState\.(?:nationalCommissionId|withdrawals\.\w+)$/, 'No act changes it.'],
];

type Path = readonly (string | number)[];

/** The ends of a value, by their paths: what is no object, and lists whole; of a list that holds objects, its first. */
function* endsOf(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  if (Array.isArray(value)) {
    const first: unknown = value[0];
    if (typeof first === 'object' && first !== null) yield* endsOf(first, [...path, 0]);
    else yield [path, value];
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) yield* endsOf(member, [...path, name]);
  } else yield [path, value];
}

function withEnd(value: unknown, [step, ...rest]: Path, end: unknown): unknown {
  if (step === undefined) return end;
  if (Array.isArray(value)) {
    const members: readonly unknown[] = value;
    return members.map((member, index) => (index === step ? withEnd(member, rest, end) : member));
  }
  const members = value as Readonly<Record<string, unknown>>;
  return { ...members, [step]: withEnd(members[step], rest, end) };
}

/** Two values that differ at one end alone, for every end at which two records of a kind differ. */
function pairsOf(
  records: readonly NewRecord[],
  canBe: (record: NewRecord) => boolean,
): Map<string, readonly [NewRecord, NewRecord]> {
  const pairs = new Map<string, readonly [NewRecord, NewRecord]>();
  const seen = new Map<string, unknown>();
  for (const record of records) {
    for (const [path, end] of endsOf(record.value)) {
      const name = [record.kind, ...path.filter((step) => typeof step === 'string')].join('.');
      const other = seen.get(name);
      if (other === undefined) seen.set(name, end);
      else if (!pairs.has(name) && JSON.stringify(other) !== JSON.stringify(end)) {
        const changed = { ...record, value: withEnd(record.value, path, other) };
        if (canBe(changed)) pairs.set(name, [record, changed]);
      }
    }
  }
  return pairs;
}

/** False for a value that cannot be: one of a kind with the parts of another. */
function isParsed(changeFeed: ChangeFeed, record: NewRecord): boolean {
  try {
    textsOf(changeFeed, record);
    return true;
  } catch (error) {
    if (v.isValiError(error)) return false;
    throw error;
  }
}

function textsOf(changeFeed: ChangeFeed, record: NewRecord): string {
  const stored: StoredRecord = { ...record, version: 1 };
  return JSON.stringify(changeFeed.toHistoryFields(stored).map(({ name, text }) => [name, text]));
}

describe('the history of a record', () => {
  const dataset = readDataset({ examples: true });
  const subgraphs: readonly (readonly [string, ChangeFeed, readonly NewRecord[]])[] = [
    ['partnerships', partnershipsLedger, partnershipsRecords(dataset)],
    ['forums', forumsLedger, forumsRecords(dataset)],
    ['dialogue', dialogueLedger, dialogueRecords(dataset)],
  ];

  it.each(subgraphs)('tells of every end of it that changes, in %s', (_name, changeFeed, records) => {
    const told = records.filter(
      (record) =>
        !changeFeed.personalKinds.has(record.kind) && changeFeed.toHistoryFields({ ...record, version: 1 }).length > 0,
    );
    const pairs = pairsOf(told, (record) => isParsed(changeFeed, record));
    expect(pairs.size).toBeGreaterThan(30);
    const silent = [...pairs].filter(([, [one, other]]) => textsOf(changeFeed, one) === textsOf(changeFeed, other));
    expect(silent.map(([name]) => name).filter((name) => !SILENT.some(([silent]) => silent.test(name)))).toEqual([]);
  });
});
