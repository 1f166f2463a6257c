import { readFileSync } from 'node:fs';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, parse } from 'graphql';
import { createHandler, createSubgraphs, readSchemaFiles } from '@liaison/api';
import { connectEngine, createEvent } from '@liaison/local';
import { readWorldDataset } from '../support/world-dataset.ts';
import { worldTables } from '../support/world-tables.ts';
import { createRandom } from '../support/random.ts';
import { documentOf } from '../support/operations.ts';
import { randomQuery } from './random-query.ts';
import { Values } from './values.ts';
import { DIALOGUE_INPUTS, PARTNERSHIPS_INPUTS } from '../support/named-inputs.ts';
const which = process.argv[2] as 'facts';
const seed = Number(process.argv[3] ?? 1);
const count = Number(process.argv[4] ?? 250);
const engine = connectEngine(readFileSync('/tmp/c/endpoint', 'utf8').trim());
const { subgraphSdl, ...contract } = readSchemaFiles();
const subgraphs = createSubgraphs({ client: engine.client, subgraphSdl, tables: worldTables(which) });
const errors: unknown[] = [];
const plenty = { unitsPerOperation: 1e9, unitsPerMinute: 1e9 };
const allowances: any = new Proxy({}, { get: () => plenty });
const handler = createHandler({
  ...contract,
  subgraphs,
  allowances,
  now: () => '2026-11-21T12:00:00.000Z',
  onError: (e) => errors.push(e),
} as any);
const ask = async (query: string, variables: object) => {
  const event = createEvent({
    method: 'POST',
    path: '/graphql',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', 'x-liaison-cost': '1' },
    body: JSON.stringify({ query, variables }),
    now: '2026-11-21T12:00:00.000Z',
  } as any);
  return JSON.parse((await handler(event)).body ?? '') as any;
};
const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(contract.supergraphSdl)));
const random = createRandom(seed);
const values = new Values(readWorldDataset({ examples: which !== 'facts' }));
const rows: { est: number; spent: number; q: string }[] = [];
const codes = new Map<string, number>();
const t0 = performance.now();
if (process.argv[5])
  for (const { operation, name, variables } of [...PARTNERSHIPS_INPUTS, ...DIALOGUE_INPUTS])
    for (const t of ['', 'again']) {
      const a = await ask(documentOf(operation), variables);
      const c = a.extensions.cost;
      rows.push({ est: c.estimated, spent: c.readUnits, q: `${operation}: ${name} ${t}` });
    }
for (let i = 0; i < count; i++) {
  const q = randomQuery(schema, random, values);
  const a = await ask(q, {});
  for (const e of a.errors ?? []) {
    const k = `${e.extensions?.code} ${e.message.slice(0, 90)}`;
    codes.set(k, (codes.get(k) ?? 0) + 1);
  }
  const c = a.extensions?.cost;
  if (!c || c.estimated === undefined) {
    console.log('NO COST', q, JSON.stringify(a).slice(0, 300));
    continue;
  }
  rows.push({ est: c.estimated, spent: c.readUnits, q });
}
console.log('ms', performance.now() - t0, [...codes].sort((a, b) => b[1] - a[1]).slice(0, 15));
if (process.argv[5])
  for (const r of rows.slice(0, 100)) console.log(r.est, r.spent, (r.est / r.spent).toFixed(1), r.q.slice(0, 80));
const under = rows.filter((r) => r.est < r.spent);
console.log('UNDER', under.length, 'of', rows.length);
for (const u of under) console.log(u.est, u.spent, u.q);
const pos = rows
  .filter((r) => r.spent > 0)
  .map((r) => r.est / r.spent)
  .sort((a, b) => a - b);
console.log(
  'median',
  pos[pos.length >> 1],
  'p90',
  pos[Math.floor(pos.length * 0.9)],
  'n',
  pos.length,
  'spent0',
  rows.length - pos.length,
);
console.log(errors.slice(0, 3));
await handler.stop();
await engine.stop();
process.exit(0);
