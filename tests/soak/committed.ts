import { expect } from 'vitest';
import { Meter, readEntries, readHead, Table } from '@liaison/kernel';
import type { LogEntry, Subgraph } from '@liaison/kernel';
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
