import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '@liaison/lambda';
import { createTables } from '@liaison/kernel/table';
import { createEvent } from '@liaison/local';
import { delivered, taskForce } from '../operations/dialogue/writes/scene.ts';
import { at, slot, slotIds, venue } from '../operations/forums/writes/stage.ts';
import { DAKAR } from '../operations/partnerships/writes/making.ts';
import { deploy } from '../support/deployed.ts';
import type { Deployment } from '../support/deployed.ts';
import { documentOf } from '../support/operations.ts';
import type { SandboxPool } from '../support/sandbox-pool.ts';
import { toReply } from '../support/world.ts';
import type { ObjectValue } from '../support/world.ts';
import { useWritingWorld } from '../support/writing-world.ts';

// The contract's mutations through the bundles that a deployment would upload. What they act on is made on one machine.

const world = useWritingWorld();
const GATEWAY_TABLE = 'mutations-gateway';
let deployment: Deployment;
const deployed: Record<string, SandboxPool> = {};

beforeAll(async () => {
  await createTables(world.engine.client, [GATEWAY_TABLE]);
  deployment = await deploy({
    bundles: ['single', 'gateway', 'partnerships', 'forums', 'dialogue'],
    endpoint: world.engine.endpoint,
    tables: world.tables,
    gatewayTable: GATEWAY_TABLE,
  });
  deployed['single'] = deployment.start('single');
  deployed['split'] = (await deployment.startSplit()).gateway;
});
afterAll(async () => {
  await deployment.stop();
});

type Claims = Readonly<Record<string, unknown>>;

const OFFICER: Claims = { roles: ['liaison-officer'] };

describe.each(['single', 'split'])('deployed as %s', (topology) => {
  async function ask(operation: string, claims: Claims, input: object): Promise<ObjectValue | null> {
    const event = createEvent({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await deployment.token(claims)}` },
      body: JSON.stringify({ query: documentOf(operation), variables: { input } }),
    });
    const { body = '{}' } = (await deployed[topology]?.answer(event)) as Answer;
    const { data, errors } = toReply(body);
    expect(errors).toEqual([]);
    return data;
  }

  /** Does an act, and the same once more with the same key: the answer is the same, and nothing is done twice. */
  async function act(operation: string, claims: Claims, input: object): Promise<ObjectValue | null> {
    const keyed = { idempotencyKey: `${operation} ${topology}`, ...input };
    const answer = await ask(operation, claims, keyed);
    expect(await ask(operation, claims, keyed)).toEqual(answer);
    await world.expectSound();
    return answer;
  }

  it('an activity is published', async () => {
    const ngoId = world.dataset.ngos[0]?.id ?? '';
    const input = { ngoId, title: `Wells, ${topology}`, startsOn: '2026-11-01', place: DAKAR };
    expect(await act('PublishActivity', { roles: ['ngo'], liaison_ngo: ngoId }, input)).toMatchObject({
      publishActivity: { activity: { title: input.title, ngo: { id: ngoId }, version: 1 }, userErrors: [] },
    });
  });

  it('a contribution is sent', async () => {
    const { id: taskForceId } = await taskForce(world);
    const input = { taskForceId, ngoId: 'ngo-a', title: 'Wells', text: 'Deep ones.', themes: ['WATER'] };
    expect(await act('SubmitContribution', { roles: ['ngo'], liaison_ngo: 'ngo-a' }, input)).toMatchObject({
      submitContribution: { contribution: { title: 'Wells', status: 'SUBMITTED' }, userErrors: [] },
    });
  });

  it('a recommendation is answered', async () => {
    const { id: recommendationId } = await delivered(world);
    const input = { recommendationId, expectedVersion: 2, addressee: { memberState: 'SN' }, answer: 'We shall.' };
    expect(await act('AnswerRecommendation', { roles: ['member-state'], liaison_state: 'SN' }, input)).toMatchObject({
      answerRecommendation: { followUp: { status: 'ANSWERED', answer: 'We shall.' }, userErrors: [] },
    });
  });

  it('a slot is moved, and the programme published', async () => {
    const place = await venue(world);
    const made = await slot(world, place, { startsAt: at(6), endsAt: at(7) });
    expect(await act('MoveForumSlot', OFFICER, { ...slotIds(made), startsAt: at(9) })).toMatchObject({
      moveForumSlot: { slot: { id: made.id, startsAt: at(9), status: 'CONFIRMED' }, userErrors: [] },
    });
    const { id: forumId } = place.forum;
    const { data } = await world.as('liaison-officer').ask(`{ forum(id: "${forumId}") { version } }`);
    const { version: expectedVersion } = (data as { forum: { version: number } }).forum;
    expect(await act('PublishSchedule', OFFICER, { forumId, expectedVersion, comment: 'Ready' })).toMatchObject({
      publishSchedule: { schedule: { version: 1 }, userErrors: [] },
    });
  });
});
