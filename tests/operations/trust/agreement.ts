import { expect } from 'vitest';
import { isInAudience, Meter, PUBLIC } from '@liaison/kernel/reader';
import { itemToRecord, project, readEntries, readHead } from '@liaison/kernel/record';
import { Table } from '@liaison/kernel/table';
import type { LogEntry, StoredRecord, Subgraph } from '@liaison/kernel/record';
import { answeredChanges } from './mirror.ts';
import type { Mirror } from './mirror.ts';
import type { WritingWorld } from '../../support/writing-world.ts';

interface OpenTables {
  readonly truth: Table;
  readonly views: Table;
}

function open({ engine }: WritingWorld, { tables }: Subgraph): OpenTables {
  const table = (name: string): Table => new Table(engine.client, name, 'test', new Meter());
  return { truth: table(tables.truth), views: table(tables.views) };
}

/** What the bell of the tables' stream does: brings the views on, once a subgraph, and repairs nothing. */
export async function ringBells(world: WritingWorld): Promise<void> {
  for (const subgraph of world.subgraphs) await project(subgraph.projection, open(world, subgraph));
}

/** The entries of a subgraph's log behind a number. */
export async function entriesAfter(world: WritingWorld, name: string, n: number): Promise<LogEntry[]> {
  const subgraph = world.subgraphs.find((one) => one.name === name);
  if (!subgraph) throw new Error(`There is no subgraph ${name}.`);
  const { truth } = open(world, subgraph);
  return readEntries(truth, n, await readHead(truth));
}

/** Every record of a subgraph that is not a tombstone. */
export async function recordsOf(world: WritingWorld, subgraph: Subgraph): Promise<StoredRecord[]> {
  const records: StoredRecord[] = [];
  for await (const item of open(world, subgraph).truth.scan()) {
    if (typeof item['kind'] === 'string' && item.pk !== 'LOG') records.push(itemToRecord(item));
  }
  return records.filter(({ value }) => value !== null);
}

/** Views are what the truth says, and a mirror holds what the public may see, record by record and version by version. */
export async function expectAgreement(world: WritingWorld, mirror: Mirror): Promise<void> {
  await world.expectSound();
  while (await mirror.take(world.public, 100));
  const expected = new Map<string, number>();
  for (const subgraph of world.subgraphs) {
    for (const record of await recordsOf(world, subgraph)) {
      for (const { kind, id, version, audience } of subgraph.changeFeed.toFeedRecords(record)) {
        if (isInAudience(audience, PUBLIC)) expected.set(answeredChanges(kind, id), version);
      }
    }
  }
  const sorted = (held: ReadonlyMap<string, number>): object => Object.fromEntries([...held].toSorted());
  expect(sorted(mirror.held)).toEqual(sorted(expected));
}
