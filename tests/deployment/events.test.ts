import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Meter } from '@liaison/kernel/reader';
import { commit, itemToRecord } from '@liaison/kernel/record';
import { Table } from '@liaison/kernel/table';
import { isReminderDue } from '@liaison/dialogue';
import type { SubgraphName } from '@liaison/lambda';
import { delivered, OFFICER } from '../operations/dialogue/writes/scene.ts';
import { deploy } from '../support/deployed.ts';
import type { Deployment } from '../support/deployed.ts';
import { useWritingWorld } from '../support/writing-world.ts';

// What streams and schedules ask of the bundles that a deployment would upload.

const world = useWritingWorld();
let deployment: Deployment;

beforeAll(async () => {
  deployment = await deploy({
    bundles: ['projector', 'sweep', 'reminders'],
    endpoint: world.engine.endpoint,
    tables: world.tables,
    gatewayTable: 'unused',
  });
});
afterAll(async () => {
  await deployment.stop();
});

const AN_HOUR_MS = 3_600_000;

/** Commits a change as a writer does that is stopped before the views show it. */
async function commitUnseen(subgraph: SubgraphName, kind: string): Promise<void> {
  const truth = new Table(world.engine.client, world.tables[subgraph].truth, 'test', new Meter());
  for await (const item of truth.scan()) {
    if (item['kind'] !== kind || item.pk === 'LOG') continue;
    const before = itemToRecord(item);
    const value = { ...(before.value as object), acronym: `A${before.version}`, shortName: `A${before.version}` };
    const at = new Date(Date.now() - AN_HOUR_MS).toISOString();
    await commit(truth, [{ before, after: { ...before, value } }], { by: 'a-test', at });
    return;
  }
  throw new Error(`There is no ${kind}.`);
}

/** What DynamoDB sends for changes of the log's counter: keys alone. */
function streamEvent(...numbers: readonly string[]): object {
  return {
    Records: numbers.map((SequenceNumber) => ({
      eventID: SequenceNumber,
      eventName: 'MODIFY',
      eventSource: 'aws:dynamodb',
      dynamodb: {
        Keys: { pk: { S: 'LOG' }, sk: { S: 'HEAD' } },
        SequenceNumber,
        StreamViewType: 'KEYS_ONLY',
      },
    })),
  };
}

function projectorOf(subgraph: SubgraphName, views = world.tables[subgraph].views) {
  const { truth } = world.tables[subgraph];
  return deployment.start('projector', { SUBGRAPH: subgraph, TRUTH_TABLE: truth, VIEWS_TABLE: views });
}

describe('the projector', () => {
  it.each([
    ['partnerships', 'Ngo'],
    ['forums', 'Forum'],
    ['dialogue', 'TaskForce'],
  ] as const)('brings the views of %s up to date at any bell', async (subgraph, kind) => {
    const projector = projectorOf(subgraph);
    await commitUnseen(subgraph, kind);
    await expect(world.expectSound()).rejects.toThrow(subgraph);
    expect(await projector.answer(streamEvent('100', '101'))).toEqual({ batchItemFailures: [] });
    await world.expectSound();
    expect(await projector.answer(streamEvent('100'))).toEqual({ batchItemFailures: [] });
    await world.expectSound();
  });

  it('has the whole batch tried again where it fails, and says why in its log', async () => {
    const projector = projectorOf('forums', 'a-table-that-is-not-there');
    const failed = await projector.answer(streamEvent('200', '201', '202'));
    expect(failed).toEqual({ batchItemFailures: [{ itemIdentifier: '200' }] });
    expect(projector.lines.filter((line) => line.includes('"level":"ERROR"'))).toHaveLength(1);
  });

  it('fails for what is no event of a stream', async () => {
    const projector = projectorOf('forums');
    for (const event of [{}, { Records: [] }, { Records: [{ dynamodb: {} }] }]) {
      expect(await projector.invoke(event)).toHaveProperty('fault');
    }
  });
});

describe('the sweep', () => {
  it('says how far the views lag, and brings them up to date', async () => {
    const sweep = deployment.start('sweep');
    await commitUnseen('partnerships', 'Ngo');
    await commitUnseen('dialogue', 'TaskForce');
    await sweep.answer({});
    await world.expectSound();
    await sweep.answer({});
    const lines = sweep.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ Subgraph, Unapplied }) => [Subgraph, Unapplied]).toSorted()).toEqual([
      ['dialogue', 0],
      ['dialogue', 1],
      ['forums', 0],
      ['forums', 0],
      ['partnerships', 0],
      ['partnerships', 1],
    ]);
    for (const { UnappliedAge: age, Unapplied: unapplied, _aws: metrics } of lines) {
      if (unapplied === 0) expect(age).toBe(0);
      else expect(age).toBeGreaterThanOrEqual(AN_HOUR_MS / 1000);
      expect(metrics).toMatchObject({
        CloudWatchMetrics: [
          {
            Namespace: 'Liaison/tests',
            Dimensions: [['Subgraph']],
            Metrics: [
              { Name: 'UnappliedAge', Unit: 'Seconds' },
              { Name: 'Unapplied', Unit: 'Count' },
            ],
          },
        ],
      });
    }
  });

  it('serves the others where the tables of one do not answer, and fails', async () => {
    const sweep = deployment.start('sweep', { FORUMS_VIEWS_TABLE: 'a-table-that-is-not-there' });
    await commitUnseen('dialogue', 'TaskForce');
    expect(await sweep.invoke({})).toEqual({
      fault: { errorType: 'Error', errorMessage: 'The views could not be brought up to date: forums.' },
    });
    await world.expectSound();
  });
});

interface FollowUps {
  readonly memberState: {
    readonly recommendations: {
      readonly edges: readonly {
        readonly followUp: {
          readonly status: 'OVERDUE';
          readonly deliveredOn: string | null;
          readonly remindedOn: string[];
        };
      }[];
    };
  };
}

describe('the reminders', () => {
  const overdueInSenegal = async () => {
    const { data } = await world.as(...OFFICER).ask(
      `{ memberState(code: "SN") { recommendations(status: OVERDUE, first: 100) {
        edges { followUp { status deliveredOn remindedOn } }
      } } }`,
    );
    return (data as unknown as FollowUps).memberState.recommendations.edges.map(({ followUp }) => followUp);
  };

  it('go to whoever owes an answer, once in thirty days', async () => {
    // The function's clock is the machine's.
    world.now = new Date().toISOString();
    const today = world.now.slice(0, 10);
    const made = await delivered(world);
    expect(made.version).toBeGreaterThan(0);
    const due = (await overdueInSenegal()).filter((one) => isReminderDue(one, today));
    expect(due.length).toBeGreaterThan(0);

    const reminders = deployment.start('reminders');
    await reminders.answer({});
    const after = await overdueInSenegal();
    expect(after.filter((one) => isReminderDue(one, today))).toEqual([]);
    expect(after.filter(({ remindedOn }) => remindedOn.includes(today))).toHaveLength(due.length);

    await reminders.answer({});
    const [first, second] = reminders.lines.map((line) => JSON.parse(line) as Record<string, number>);
    expect(first).toMatchObject({ message: 'reminders', level: 'INFO', refused: 0, failed: 0 });
    expect(first?.['reminded']).toBe(first?.['due']);
    expect(first?.['reminded']).toBeGreaterThanOrEqual(due.length);
    expect(second).toMatchObject({ due: 0, reminded: 0, refused: 0, failed: 0 });
    await world.expectSound();
  });

  it('fail where the tables do not answer, so that the scheduler tries again', async () => {
    const reminders = deployment.start('reminders', { DIALOGUE_VIEWS_TABLE: 'a-table-that-is-not-there' });
    expect(await reminders.invoke({})).toHaveProperty('fault');
  });
});
