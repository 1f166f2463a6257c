import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { useWritingWorld } from '../../../support/writing-world.ts';
import {
  makeActivity,
  makeContact,
  makeFeedback,
  makeNgo,
  makePartnership,
  makePublication,
  objectOf,
  read,
} from './making.ts';
import { changesSince, momentOf, told } from './mirror.ts';

/** Of all NGOs in the built-in data the one with most activities: 57. */
const LARGEST = 'ngo-cafod';

interface Merged {
  readonly id: string;
  readonly version: number;
}

/** Transactions that still go through; then the engine is gone. */
let transactionsLeft = Number.POSITIVE_INFINITY;

function failing(client: DynamoDBDocumentClient): DynamoDBDocumentClient {
  return new Proxy(client, {
    get(target, property, receiver): unknown {
      if (property !== 'send') return Reflect.get(target, property, receiver);
      const send = target.send.bind(target) as (command: object, ...rest: unknown[]) => Promise<unknown>;
      return async (command: object, ...rest: unknown[]): Promise<unknown> => {
        if (command.constructor.name === 'TransactWriteCommand') {
          if (transactionsLeft <= 0) throw new Error('The engine is gone.');
          transactionsLeft -= 1;
        }
        return send(command, ...rest);
      };
    },
  });
}

describe('a merger', () => {
  const world = useWritingWorld({ wrapClient: failing, onError: () => undefined });
  const officer = (): ReturnType<typeof world.as> => world.as('liaison-officer');
  const versionOf = async (id: string): Promise<number> =>
    (await read<{ ngo: Merged }>(world.public, `{ ngo(id: "${id}") { id version } }`)).ngo.version;
  const idsOf = async (ngo: string, list: string, first = '(first: 100)'): Promise<string[]> => {
    const document = `{ ngo(id: "${ngo}") { list: ${list}${first} { nodes { id } } } }`;
    const answer = await read<{ ngo: { list: { nodes: Merged[] } } }>(officer(), document);
    return answer.ngo.list.nodes.map(({ id }) => id);
  };

  it('gives the survivor all that the other had, in steps that can be gone on with', async () => {
    const survivor = await makeNgo(world, { headquarters: { city: 'Suva', country: 'FJ' } });
    const own = await makePartnership(world, survivor.id, { startsOn: '2022-01-01' });
    const term = await makePartnership(world, LARGEST, { startsOn: '2010-01-01', endsOn: '2022-01-01' });
    const contact = await makeContact(world, LARGEST);
    const publication = await makePublication(world, LARGEST);
    const feedback = await makeFeedback(world, LARGEST);
    const activities = await idsOf(LARGEST, 'activities');
    expect(activities.length).toBeGreaterThan(49);
    const since = await momentOf(officer());
    const input = {
      idempotencyKey: 'merge the largest',
      survivorId: survivor.id,
      expectedVersion: survivor.version,
      mergedId: LARGEST,
      mergedVersion: await versionOf(LARGEST),
    };
    // The first step is committed and projected in part; then nothing is written any more.
    transactionsLeft = 3;
    await expect(officer().act('mergeNgos', input, 'ngo { id }')).rejects.toThrow();
    transactionsLeft = Number.POSITIVE_INFINITY;

    const begun = await read<{ old: Merged; new: Merged }>(
      world.public,
      `{ old: ngo(id: "${LARGEST}") { id version } new: ngo(id: "${survivor.id}") { id version } }`,
    );
    expect(begun).toMatchObject({ old: { id: LARGEST }, new: { id: survivor.id, version: 2 } });
    const elsewhere = await makeActivity(world, LARGEST);
    const moved = await idsOf(survivor.id, 'activities');
    const left = await idsOf(LARGEST, 'activities');
    expect(moved.length).toBeGreaterThan(0);
    expect([...moved, ...left].toSorted()).toEqual([...activities, elsewhere.id].toSorted());

    const payload = await officer().act('mergeNgos', input, 'ngo { id formerIds acronym version }');
    expect(payload['ngo']).toMatchObject({ id: survivor.id, formerIds: [LARGEST], version: 2 });
    expect(await officer().act('mergeNgos', input, 'ngo { id formerIds acronym version }')).toEqual(payload);
    await world.expectSound();

    expect((await idsOf(LARGEST, 'activities')).toSorted()).toEqual([...activities, elsewhere.id].toSorted());
    expect(await idsOf(survivor.id, 'publications')).toEqual([publication.id]);
    expect(await idsOf(survivor.id, 'contacts')).toEqual([contact.id]);
    const answer = await read(
      officer(),
      `query ($old: ID!, $activity: ID!, $term: ID!, $publication: ID!, $contact: ID!, $feedback: ID!) {
        ngo(id: $old) { id partnershipHistory { id } }
        activity(id: $activity) { version ngo { id } history { nodes { version fields { name before after } } } }
        partnership(id: $term) { version ngo { id } }
        publication(id: $publication) { version ngo { id } }
        person(id: $contact) { version ngo { id } }
        programmeFeedback(id: $feedback) { ngo { id } }
        partnershipStats(by: [COUNTRY], where: { country: "FJ" }, asOf: "2021-12-31") { partnershipCount ngoCount }
      }`,
      {
        old: LARGEST,
        activity: activities[0],
        term: term.id,
        publication: publication.id,
        contact: contact.id,
        feedback: feedback.id,
      },
    );
    const ngo = { id: survivor.id };
    expect(answer).toEqual({
      ngo: { ...ngo, partnershipHistory: [{ id: term.id }, { id: own.id }] },
      activity: {
        version: 2,
        ngo,
        history: {
          nodes: [
            { version: 2, fields: [{ name: 'ngo', before: LARGEST, after: survivor.id }] },
            expect.objectContaining({ version: 1 }),
          ],
        },
      },
      partnership: { version: 2, ngo },
      publication: { version: 2, ngo },
      person: { version: 2, ngo },
      programmeFeedback: { ngo },
      partnershipStats: { partnershipCount: 1, ngoCount: 1 },
    });

    const { changes } = await changesSince(officer(), since);
    expect(told(changes).toSorted()).toEqual(
      [
        `NGO ${survivor.id} 2`,
        `NGO ${LARGEST} ${input.mergedVersion + 1} deleted`,
        ...activities.map((id) => `ACTIVITY ${id} 2`),
        `ACTIVITY ${elsewhere.id} 1`,
        `ACTIVITY ${elsewhere.id} 2`,
        `PARTNERSHIP ${term.id} 2`,
        `PUBLICATION ${publication.id} 2`,
        `PERSON ${contact.id} 2`,
      ].toSorted(),
    );
    expect(changes.at(-1)).toMatchObject({ kind: 'NGO', id: LARGEST, deleted: true });
  });

  it('leaves acts by the old id to the survivor, whose representatives may still bear the old name', async () => {
    const [survivor, merged] = [await makeNgo(world), await makeNgo(world)];
    const activity = await makeActivity(world, merged.id);
    const input = {
      survivorId: survivor.id,
      expectedVersion: 1,
      mergedId: merged.id,
      mergedVersion: 1,
    };
    await officer().act('mergeNgos', input, 'ngo { id }');
    for (const ngo of [merged.id, survivor.id]) {
      const representative = world.as('ngo', { ngo });
      const published = await representative.act(
        'publishActivity',
        { ngoId: merged.id, title: 'After the merger' },
        'activity { id version ngo { id } }',
      );
      expect(published['activity']).toMatchObject({ ngo: { id: survivor.id } });
      const version = ngo === merged.id ? 2 : 3;
      const target = { activityId: activity.id, expectedVersion: version };
      const payload = await representative.act(
        'updateActivity',
        { ...target, title: `Renamed by ${ngo}` },
        'activity { id version }',
      );
      expect(objectOf(payload, 'activity').version).toBe(version + 1);
    }
    const third = await makeNgo(world);
    const again = { survivorId: third.id, expectedVersion: 1, mergedId: merged.id, mergedVersion: 2 };
    const payload = await officer().act('mergeNgos', again, 'ngo { id formerIds }');
    expect(payload['ngo']).toEqual({ id: third.id, formerIds: [merged.id, survivor.id].toSorted() });
    expect(await read(world.public, `{ ngo(id: "${merged.id}") { id } }`)).toEqual({ ngo: { id: third.id } });
    expect((await idsOf(merged.id, 'activities')).length).toBe(3);
    await world.expectSound();
  });

  it('fills in what the survivor does not know', async () => {
    const survivor = await makeNgo(world, { name: 'Kept', acronym: 'K', fieldsOfCompetence: ['EDUCATION'] });
    const merged = await makeNgo(world, {
      name: 'Given up',
      acronym: 'G',
      otherNames: [
        { language: 'EN', name: 'English' },
        { language: 'FR', name: 'Français' },
      ],
      foundedYear: 1970,
      fieldsOfCompetence: ['CULTURE'],
      identifiers: [{ scheme: 'ROR', value: 'https://ror.org/0' }],
    });
    const input = { survivorId: survivor.id, expectedVersion: 1, mergedId: merged.id, mergedVersion: 1 };
    const payload = await officer().act(
      'mergeNgos',
      input,
      'ngo { name acronym foundedYear fieldsOfCompetence identifiers { value } otherNames { name } }',
    );
    expect(payload['ngo']).toEqual({
      name: 'Kept',
      acronym: 'K',
      foundedYear: 1970,
      fieldsOfCompetence: ['CULTURE', 'EDUCATION'],
      identifiers: [{ value: 'https://ror.org/0' }],
      otherNames: [{ name: 'Français' }],
    });
    const { searchNgos } = await read<{ searchNgos: { nodes: Merged[] } }>(
      world.public,
      '{ searchNgos(text: "given up") { nodes { id } } }',
    );
    expect(searchNgos.nodes).toEqual([]);
  });
});
