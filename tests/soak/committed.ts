import { expect } from 'vitest';
import { Meter } from '@liaison/kernel/reader';
import { isSound, project, readEntries, readHead, verify } from '@liaison/kernel/record';
import { Table } from '@liaison/kernel/table';
import type { LogEntry, Subgraph } from '@liaison/kernel/record';
import type { Engine } from '@liaison/local';

export function openTables({ client }: Engine, { tables }: Pick<Subgraph, 'tables'>): { truth: Table; views: Table } {
  const open = (name: string): Table => new Table(client, name, 'soak', new Meter());
  return { truth: open(tables.truth), views: open(tables.views) };
}

/** All entries; throws where the log has a gap, or a record is not the one that its last entry made. */
export async function wholeLog(engine: Engine, subgraph: Pick<Subgraph, 'tables'>): Promise<LogEntry[]> {
  const { truth } = openTables(engine, subgraph);
  const entries = await readEntries(truth, 0, await readHead(truth));
  const last = new Map(entries.map(({ key, version, n }) => [`${key.pk} ${key.sk}`, { version, n }]));
  for await (const item of truth.scan()) {
    if (typeof item['kind'] !== 'string' || item.pk === 'LOG') continue;
    const { version, trail } = item as unknown as { version: number; trail: number[] };
    expect([`${item.pk} ${item.sk}`, { version, n: trail.at(-1) }]).toEqual([
      `${item.pk} ${item.sk}`,
      last.get(`${item.pk} ${item.sk}`),
    ]);
  }
  return entries;
}

/** Number of the last committed change, by subgraph. */
export async function headsOf(engine: Engine, subgraphs: readonly Subgraph[]): Promise<ReadonlyMap<string, number>> {
  const heads = new Map<string, number>();
  for (const subgraph of subgraphs) heads.set(subgraph.name, await readHead(openTables(engine, subgraph).truth));
  return heads;
}

/**
 * Brings the views up to date, as the projectors would, and holds them to the truth. Throws where the logs since `heads`
 * have not the acknowledged records (`writtenBy`), each once, or have any other: an act that was done twice.
 */
export async function expectKept(
  engine: Engine,
  subgraphs: readonly Subgraph[],
  heads: ReadonlyMap<string, number>,
  acknowledged: Iterable<string>,
): Promise<void> {
  const logged: string[] = [];
  for (const subgraph of subgraphs) {
    const entries = await wholeLog(engine, subgraph);
    logged.push(...entries.slice(heads.get(subgraph.name)).map(({ id, version }) => `${id} ${version}`));
    const tables = openTables(engine, subgraph);
    await project(subgraph.projection, tables);
    expect(isSound(await verify(subgraph.projection, tables))).toBe(true);
  }
  expect(logged.toSorted()).toEqual([...acknowledged].toSorted());
}
