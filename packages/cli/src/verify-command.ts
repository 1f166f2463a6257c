import { parseArgs } from 'node:util';
import { isSound, Meter, repair, Table, verify } from '@liaison/kernel';
import type { Subgraph, Verdict } from '@liaison/kernel';
import { openLoadedData, readLocalEnvironment } from '@liaison/local';
import type { OpenData } from '@liaison/local';
import { UsageError } from './command.ts';
import type { Command, Output } from './command.ts';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'recompute every derived row from the records and compare',
  usage: `liaison verify [--repair] [--examples]

Recomputes every derived row of every subgraph from its records and compares it with what the tables hold.
Reads all tables whole, so run it when nothing is written. Exits with 1 where something differs.

  --repair    write the difference, which is also how derived rows are rebuilt
  --examples  verify the data of "npm start -- --examples", not the facts alone
  --help      show this

The tables are those of npm start, whether it is running or not. DYNAMODB_ENDPOINT names another engine.
`,
  async run(args, output) {
    const options = parsed(args);
    const { endpoint } = readLocalEnvironment();
    const data = await openLoadedData({ examples: options.examples, endpoint });
    try {
      return await verifyAll(data, options.repair, output);
    } finally {
      await data.engine.stop();
    }
  },
};

function parsed(args: readonly string[]): { repair: boolean; examples: boolean } {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ args: [...args], options: { repair: flag, examples: flag } }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Verifies, and where told to repairs, every subgraph; answers the exit code. */
export async function verifyAll(
  { engine, subgraphs }: Pick<OpenData, 'engine' | 'subgraphs'>,
  mayRepair: boolean,
  output: Output,
): Promise<number> {
  let areAllSound = true;
  for (const subgraph of subgraphs) {
    const tables = tablesOf(engine, subgraph);
    const verdict = mayRepair
      ? await repair(engine.client, subgraph.projection, tables)
      : await verify(subgraph.projection, tables);
    output.out(`${subgraph.name}: ${describe(verdict, mayRepair)}`);
    areAllSound &&= isSound(verdict);
  }
  return areAllSound || mayRepair ? 0 : 1;
}

function tablesOf({ client }: OpenData['engine'], { name, tables }: Subgraph): { truth: Table; views: Table } {
  const meter = new Meter();
  return { truth: new Table(client, tables.truth, name, meter), views: new Table(client, tables.views, name, meter) };
}

function describe(verdict: Verdict, isRepaired: boolean): string {
  const { rows, missing, unexpected, different, lag } = verdict;
  if (isSound(verdict)) return `${rows} rows, all as they should be`;
  const counts = `${missing.length} missing, ${unexpected.length} unexpected, ${different.length} different`;
  return `${rows} rows, ${counts}, ${lag} changes not applied${isRepaired ? '; repaired' : ''}`;
}
