import { parseArgs } from 'node:util';
import { Meter } from '@liaison/kernel/reader';
import { isSound, repair, verify } from '@liaison/kernel/record';
import { Table } from '@liaison/kernel/table';
import type { ParkedRow, Verdict } from '@liaison/kernel/record';
import { openLoadedData, readLocalEnvironment } from '@liaison/local';
import { UsageError } from './command.ts';
import type { Command, Output } from './command.ts';
import { openStageData } from './stage-data.ts';
import type { DerivedData } from './stage-data.ts';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'recompute every derived row from the records and compare',
  usage: `liaison verify [--repair] [--examples | --deployed]

Recomputes every derived row of every subgraph from its records and compares it with what the tables hold.
Reads all tables whole, so run it when nothing is written. Exits with 1 where something differs.

  --repair    write the difference, which is also how derived rows are rebuilt
  --examples  verify the data of "npm start -- --examples", not the facts alone
  --deployed  verify the tables of a stage: npx sst shell --stage NAME -- npm run liaison -- verify --deployed
  --help      show this

Without --deployed the tables are those of npm start, whether it is running or not. DYNAMODB_ENDPOINT names another engine.
`,
  async run(args, output) {
    const { repair: mayRepair, examples, deployed } = parsed(args);
    if (examples && deployed) throw new UsageError('--examples is for the data of this machine.');
    const { endpoint } = readLocalEnvironment();
    const data = deployed ? openStageData(endpoint) : await openLoadedData({ examples, endpoint });
    try {
      return await verifyAll(data, mayRepair, output);
    } finally {
      await data.engine.stop();
    }
  },
};

function parsed(args: readonly string[]): { repair: boolean; examples: boolean; deployed: boolean } {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ args: [...args], options: { repair: flag, examples: flag, deployed: flag } }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Verifies every subgraph, and repairs it if `mayRepair`. Returns the exit code. */
export async function verifyAll(
  { engine, subgraphs }: DerivedData,
  mayRepair: boolean,
  output: Output,
): Promise<number> {
  let areAllSound = true;
  let isAnyParked = false;
  for (const subgraph of subgraphs) {
    const tables = tablesOf(engine, subgraph);
    const verdict = mayRepair
      ? await repair(engine.client, subgraph.projection, tables)
      : await verify(subgraph.projection, tables);
    output.out(`${subgraph.name}: ${describe(verdict, mayRepair)}`);
    areAllSound &&= isSound(verdict);
    isAnyParked ||= verdict.parked.length > 0;
  }
  return areAllSound || (mayRepair && !isAnyParked) ? 0 : 1;
}

function tablesOf(
  { client }: DerivedData['engine'],
  { name, tables }: DerivedData['subgraphs'][number],
): { truth: Table; views: Table } {
  const meter = new Meter();
  return { truth: new Table(client, tables.truth, name, meter), views: new Table(client, tables.views, name, meter) };
}

function describe(verdict: Verdict, isRepaired: boolean): string {
  const { rows, missing, unexpected, different, lag, parked } = verdict;
  if (isSound(verdict)) return `${rows} rows, all as they should be`;
  const counts = `${missing.length} missing, ${unexpected.length} unexpected, ${different.length} different`;
  const summary = `${rows} rows, ${counts}, ${lag} changes not applied${isRepaired ? '; repaired' : ''}`;
  return [summary, ...parked.map(describeParked)].join('\n');
}

function describeParked({ unit, row, reason }: ParkedRow): string {
  return `  parked, of ${unit}: ${row === null ? 'all rows' : `the row ${row.pk} ${row.sk}`}. ${reason}`;
}
