import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Meter } from '@liaison/kernel/reader';
import { readHead, repair, verify } from '@liaison/kernel/record';
import { Table } from '@liaison/kernel/table';
import type { Subgraph } from '@liaison/kernel/record';
import { DataUnavailableError, readMark, writeMark } from './load-mark.ts';
import type { Mark } from './load-mark.ts';

type Stored = Pick<Subgraph, 'name' | 'tables' | 'projection'>;

/** Data in an engine, and what this version would have there. */
export interface Settling {
  readonly client: DynamoDBDocumentClient;
  readonly subgraphs: readonly Stored[];
  /** False if another process uses the engine. */
  readonly isOwner: boolean;
  readonly dataset: string;
  readonly fingerprint: string;
  /** Throws away what is there. */
  readonly reset: boolean;
  readonly markTable?: string;
}

/**
 * Loads the data if they are missing or incomplete. Data of another version are loaded again too, unless something was
 * written since: then they are kept, and their derived rows are made by this version. Throws `DataUnavailableError` if
 * neither is possible.
 */
export async function settle(settling: Settling, load: () => Promise<void>): Promise<'FOUND' | 'KEPT' | 'LOADED'> {
  const { client, subgraphs, isOwner, dataset, fingerprint, reset, markTable } = settling;
  const mark = reset ? null : await readMark(client, markTable);
  if (mark?.fingerprint === fingerprint) return 'FOUND';
  if (!isOwner) {
    throw new DataUnavailableError('The data must be loaded anew, but are in use: stop what uses them first.');
  }
  if (mark === null || !(await isWrittenTo(client, subgraphs, mark))) {
    await load();
    return 'LOADED';
  }
  if (mark.dataset !== dataset) {
    throw new DataUnavailableError(
      `The engine holds the data set "${mark.dataset}" with what was written since: start with --reset to replace it.`,
    );
  }
  await carryOver(settling, mark);
  return 'KEPT';
}

/** No fingerprint of a version: the next start makes the derived rows again. */
const UNDER_WAY = 'carried over, not yet whole';

/** Number of the last change in each subgraph's log. */
export async function readHeads(client: DynamoDBDocumentClient, subgraphs: readonly Stored[]): Promise<Mark['heads']> {
  const heads: Record<string, number> = {};
  for (const subgraph of subgraphs) heads[subgraph.name] = await readHead(open(client, subgraph).truth);
  return heads;
}

/** True if records were written since the load. */
async function isWrittenTo(
  client: DynamoDBDocumentClient,
  subgraphs: readonly Stored[],
  { heads }: Mark,
): Promise<boolean> {
  const now = await readHeads(client, subgraphs);
  return Object.entries(now).some(([name, head]) => head !== heads[name]);
}

/** Makes the derived rows those of this version. If it cannot read the records, it changes nothing. */
async function carryOver({ client, subgraphs, fingerprint, markTable }: Settling, mark: Mark): Promise<void> {
  for (const subgraph of subgraphs) await refuseUnreadable(client, subgraph);
  await writeMark(client, { ...mark, fingerprint: UNDER_WAY }, markTable);
  for (const subgraph of subgraphs) await repair(client, subgraph.projection, open(client, subgraph));
  await writeMark(client, { ...mark, fingerprint }, markTable);
}

/** Derives every row without writing any. */
async function refuseUnreadable(client: DynamoDBDocumentClient, subgraph: Stored): Promise<void> {
  try {
    await verify(subgraph.projection, open(client, subgraph));
  } catch (cause) {
    throw new DataUnavailableError(
      `This version cannot read all records of ${subgraph.name} that are stored here, and some of what is stored was ` +
        'written since it was loaded. Go back to the version that wrote it, or throw it away with --reset.',
      { cause },
    );
  }
}

function open(client: DynamoDBDocumentClient, { name, tables }: Stored): { truth: Table; views: Table } {
  const meter = new Meter();
  return { truth: new Table(client, tables.truth, name, meter), views: new Table(client, tables.views, name, meter) };
}
