import { describe, expect, it } from 'vitest';
import { interceptClient } from '../support/intercepted-client.ts';
import { createRandom } from '../support/random.ts';
import { useWritingWorld } from '../support/writing-world.ts';
import { createBusyActs } from './busy-acts.ts';

const MUTATIONS = Number(process.env['LIAISON_MUTATIONS'] ?? 10_000);
const OFFICES = ['unesco-dakar', 'unesco-venice', 'unesco-new-delhi'];
/** Of a forum whose NGOs are not all in the part of the data that is loaded here. */
const SCHEDULE =
  '{ forum(id: "example-forum") { schedule { version slots { id title startsAt endsAt room { name } } } } }';

describe('after a year of writing', () => {
  // What is asked of the derived rows of partnerships: for a page of NGOs near an office, that is the index.
  let index = { requests: 0, readUnits: 0 };
  const world = useWritingWorld({
    wrapClient: (client) =>
      interceptClient(client, async ({ input }, proceed) => {
        const answer = (await proceed()) as { ConsumedCapacity?: { CapacityUnits?: number } };
        if (input['TableName'] === world.tables.partnerships.views) {
          const { requests, readUnits } = index;
          index = { requests: requests + 1, readUnits: readUnits + (answer.ConsumedCapacity?.CapacityUnits ?? 0) };
        }
        return answer;
      }),
  });

  const costOf = async (operation: string, variables: object): Promise<{ requests: number; readUnits: number }> => {
    const { cost, errors } = await world.public.ask(operation, variables, { 'x-liaison-cost': '1' });
    expect(errors).toEqual([]);
    if (!cost) throw new Error(`${operation} does not say what it cost.`);
    return cost;
  };
  const expectWithin = async (
    operation: string,
    variables: object,
    requests: number,
    readUnits = Infinity,
  ): Promise<void> => {
    const cost = await costOf(operation, variables);
    expect([operation, variables, cost.requests <= requests, cost.readUnits <= readUnits, cost]).toEqual([
      operation,
      variables,
      true,
      true,
      cost,
    ]);
  };

  it(`reads cost what they are meant to cost (${MUTATIONS} mutations)`, async () => {
    const nextAct = createBusyActs(world, createRandom(10));
    let done = 0;
    for (let sent = 0; done < MUTATIONS; sent += 1) {
      if (await nextAct()) done += 1;
      if (sent > 2 * MUTATIONS) throw new Error('More acts are refused than are done.');
    }
    await world.expectSound();
    for (const office of OFFICES) {
      index = { requests: 0, readUnits: 0 };
      await expectWithin('NgosNearOffice', { office, field: 'CULTURE' }, 4, 14);
      expect(index.requests).toBeLessThanOrEqual(2);
      expect(index.readUnits).toBeLessThanOrEqual(2);
    }
    const by = ['STATUS', 'REGION', 'YEAR_STARTED'];
    await costOf('PartnershipStats', { by });
    await expectWithin('PartnershipStats', { by }, 1, 0.5);
    await expectWithin(SCHEDULE, {}, 3);
    for (const { id } of world.dataset.ngos.slice(0, 10)) await expectWithin('NgoProfile', { id }, 9);
  });
});
