import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createHandler, createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import { createTables } from '@liaison/kernel/table';
import { createEvent } from '@liaison/local';
import { tableNames, useEngine } from '../support/engine.ts';
import { ofType, PLANS } from './plan.ts';

// What docs/deploy.md says of a deployment, beside what one comes to.

const ROOT = join(import.meta.dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/deploy.md'), 'utf8');
const environment = readFileSync(join(ROOT, 'infra/environment.ts'), 'utf8');
const secrets = readFileSync(join(ROOT, 'infra/secrets.ts'), 'utf8');
const alarms = ofType(PLANS['production.single'], 'cloudwatch/metricAlarm:MetricAlarm');

/** The cells of the table below a heading, row by row, without its head. */
function rowsBelow(heading: string, firstCell: RegExp): string[][] {
  const [, section = ''] = PAGE.split(`\n${heading}\n`);
  const [text = ''] = section.split(/^#+ /m);
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  return rows
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .filter(([, first = '']) => firstCell.test(first))
    .map((cells) => cells.slice(1, -1));
}

function namesIn(cells: readonly (readonly string[])[]): string[] {
  return cells.flatMap(([first = '']) => Array.from(first.matchAll(/`(\w+)`/g), ([, name = '']) => name));
}

describe('docs/deploy.md', () => {
  it('has a row for each alarm, and for no other', () => {
    const names = alarms.map(({ inputs }) => String(inputs.name).replace('liaison-production-', ''));
    expect(namesIn(rowsBelow('### Alarms', /^`/)).toSorted()).toEqual(names.toSorted());
    for (const { inputs } of alarms) {
      const name = String(inputs.name).replace('liaison-production-', '');
      expect(inputs['alarmDescription']).toBe(`What it means and what to do: docs/deploy.md, ${name}`);
    }
  });

  it('has a row for each switch and secret, and for no other', () => {
    const read = new Set(environment.match(/(?<=')(?:LIAISON|OTEL)_\w+(?=')/g));
    expect(namesIn(rowsBelow('## Switches', /^`(?:LIAISON|OTEL)_/)).toSorted()).toEqual([...read].toSorted());
    const kept = Array.from(secrets.matchAll(/new sst\.Secret\('(\w+)'/g), ([, name = '']) => name);
    expect(namesIn(rowsBelow('## Switches', /^`[A-Z]\w*[a-z]`/)).toSorted()).toEqual(kept.toSorted());
  });

  it('calls what is deployed by its name', () => {
    const deployed = new Set(
      Object.values(PLANS).flatMap(({ resources }) =>
        resources.map(({ name }) => name.replace(/^Alarm|(?:Table|Function|Queue)$/g, '')),
      ),
    );
    const known = [...namesIn(rowsBelow('## Switches', /^`/)), 'RESTORED'];
    const named = Array.from(PAGE.matchAll(/`([A-Z][A-Za-z]+)`/g), ([, name = '']) => name);
    expect(new Set(named).size).toBeGreaterThan(15);
    expect(named.filter((name) => !deployed.has(name) && !known.includes(name))).toEqual([]);
  });

  it('tells the stages apart as infra/stages.ts does', async () => {
    const { STAGES } = (await import(join(ROOT, 'infra/stages.ts'))) as { STAGES: Record<string, Stage> };
    const kinds = ['production', 'preview', 'personal'].map((kind) => STAGES[kind] as Stage);
    const number = (value: number): string => value.toLocaleString('en');
    const told: Readonly<Record<string, (stage: Stage) => string>> = {
      'on `sst remove`': ({ protect, removal }) =>
        `${protect ? 'refused; ' : ''}${removal === 'retain' ? 'tables stay' : 'all goes'}`,
      'deletion of tables': ({ deletionProtection }) => (deletionProtection ? 'refused by DynamoDB as well' : '–'),
      recovery: ({ recoveryDays }) => (recoveryDays > 0 ? `to any second of ${recoveryDays} days` : '–'),
      logs: ({ logDays }) => `${logDays} days`,
      'requests a second': ({ throttle }) => `${number(throttle.rate)}, bursts of ${number(throttle.burst)}`,
      front: ({ front }) => (front.kind === 'cdn' ? 'CloudFront, WAF' : 'the HTTP API'),
      'one address': ({ front }) =>
        front.requestsByAddress === undefined
          ? '[limits](limits.md) alone'
          : `${number(front.requestsByAddress)} requests in 5 minutes`,
      'callers without a key': ({ publicDocuments }) =>
        publicDocuments === 'any' ? 'ask anything' : '[trusted documents](trusted-documents.md) only',
      'alarms, dashboard': (stage) => (stage.alarms === null ? '–' : 'yes'),
    };
    const right = Object.entries(told).map(([what, tell]) => [what, ...kinds.map(tell)]);
    expect(rowsBelow('## Stages', /^(?!-*$)/)).toEqual(right);
  });
});

interface Stage {
  readonly removal: string;
  readonly protect: boolean;
  readonly deletionProtection: boolean;
  readonly recoveryDays: number;
  readonly logDays: number;
  readonly throttle: { readonly rate: number; readonly burst: number };
  readonly front: { readonly kind: string; readonly requestsByAddress?: number };
  readonly publicDocuments: string;
  readonly alarms: object | null;
}

describe('a new stage', () => {
  const made = useEngine();

  it('answers the first query of docs/deploy.md as the page says', async () => {
    const { client } = made.engine;
    const tables = { partnerships: tableNames('first'), forums: tableNames('first'), dialogue: tableNames('first') };
    await createTables(client, Object.values(tables).flatMap(Object.values<string>));
    const { supergraphSdl, subgraphSdl } = readSchemaFiles();
    const handler = createHandler({ supergraphSdl, subgraphs: createSubgraphs({ client, subgraphSdl, tables }) });
    const [, asked = ''] = /curl https:\/\/<address>\/graphql .*? -d '(.*)'$/m.exec(PAGE) ?? [];
    const [, said = ''] = /^ *`(\{"data":.*?\})`: a new stage is empty/m.exec(PAGE) ?? [];
    const headers = { 'content-type': 'application/json' };
    const answer = await handler(createEvent({ method: 'POST', path: '/graphql', headers, body: asked }));
    expect([answer.statusCode, JSON.parse(answer.body ?? '')]).toEqual([200, JSON.parse(said)]);
    await handler.stop();
  });
});
