import { describe, expect, it } from 'vitest';
import { readDataset } from '@liaison/data';
import { createRandom } from '../../../support/random.ts';
import { useWritingWorld } from '../../../support/writing-world.ts';
import {
  DAKAR,
  makeActivity,
  makeContact,
  makeFeedback,
  makeFocalPoint,
  makeNgo,
  makePartnership,
  makePublication,
  NGO,
  objectOf,
  OFFICE,
  read,
} from './making.ts';
import { changesSince, momentOf, told } from './mirror.ts';

interface Ids {
  readonly nodes: readonly { readonly id: string }[];
}

describe('after an act', () => {
  const world = useWritingWorld();
  const officer = (): ReturnType<typeof world.as> => world.as('liaison-officer');

  it('an activity published by the operation is near, covered and listed, until it is withdrawn', async () => {
    const bamako = { city: 'Bamako', country: 'ML' };
    const { id: ngoId } = await makeNgo(world, { headquarters: bamako });
    const { data } = await world.as('ngo', { ngo: ngoId }).ask('PublishActivity', {
      input: {
        idempotencyKey: 'first',
        ngoId,
        title: 'Griots on air',
        fieldsOfCompetence: ['CULTURE'],
        startsOn: '2026-11-01',
        endsOn: '2026-11-30',
        place: DAKAR,
      },
    });
    const { activity, userErrors } = (data as { publishActivity: { activity: { id: string }; userErrors: unknown[] } })
      .publishActivity;
    expect(userErrors).toEqual([]);
    const found = async (): Promise<boolean[]> => {
      const answer = await read<{
        fieldOffice: { on: Ids; after: Ids; education: Ids; ngosCovered: Ids };
        ngosNear: Ids;
        ngo: { activities: Ids };
      }>(
        world.public,
        `query ($ngo: ID!, $office: ID!) {
          fieldOffice(id: $office) {
            on: ngosNearby(field: CULTURE, withinKm: 5, activeOn: "2026-11-30", first: 100) { nodes { id } }
            after: ngosNearby(field: CULTURE, withinKm: 5, activeOn: "2026-12-01", first: 100) { nodes { id } }
            education: ngosNearby(field: EDUCATION, withinKm: 5, activeOn: "2026-11-30", first: 100) { nodes { id } }
            ngosCovered(field: CULTURE, first: 100) { nodes { id } }
          }
          ngosNear(point: { latitude: 14.7, longitude: -17.4 }, withinKm: 10, activeOn: "2026-11-15", first: 100) { nodes { id } }
          ngo(id: $ngo) { activities { nodes { id } } }
        }`,
        { ngo: ngoId, office: OFFICE },
      );
      const { on, after, education, ngosCovered } = answer.fieldOffice;
      const ofNgo = [on, after, education, ngosCovered, answer.ngosNear].map(({ nodes }) =>
        nodes.some(({ id }) => id === ngoId),
      );
      return [...ofNgo, answer.ngo.activities.nodes.some(({ id }) => id === activity.id)];
    };
    expect(await found()).toEqual([true, false, false, true, true, true]);
    const next = await momentOf(world.public);
    await officer().act('withdrawActivity', { activityId: activity.id, expectedVersion: 1 });
    expect(await found()).toEqual([false, false, false, false, false, false]);
    const { changes } = await changesSince(world.public, next, ['ACTIVITY']);
    expect(told(changes)).toEqual([`ACTIVITY ${activity.id} 2 deleted`]);
  });

  it('an NGO that changes its name, seat and fields is found by the new ones only', async () => {
    const { id, version } = await makeNgo(world, {
      name: 'Zebra Watch',
      fieldsOfCompetence: ['EDUCATION'],
      headquarters: { city: 'Dakar', country: 'SN', location: DAKAR.location },
    });
    const input = {
      ngoId: id,
      expectedVersion: version,
      name: 'Okapi Watch',
      fieldsOfCompetence: ['NATURAL_SCIENCES'],
      headquarters: { city: 'Lima', country: 'PE', location: { latitude: -12.05, longitude: -77.04 } },
    };
    await world.as('ngo', { ngo: id }).act('updateNgo', input);
    const data = await read<Record<string, Ids> & { fieldOffice: { ngosNearby: Ids } }>(
      world.public,
      `query ($office: ID!) {
        old: searchNgos(text: "zebra watch") { nodes { id } }
        new: searchNgos(text: "okapi watch") { nodes { id } }
        here: ngos(where: { country: "SN", field: EDUCATION }, first: 100) { nodes { id } }
        there: ngos(where: { country: "PE", field: NATURAL_SCIENCES }) { nodes { id } }
        fieldOffice(id: $office) { ngosNearby(withinKm: 5, first: 100) { nodes { id } } }
      }`,
      { office: OFFICE },
    );
    expect(data['old']).toEqual({ nodes: [] });
    expect(data['new']).toEqual({ nodes: [{ id }] });
    expect(JSON.stringify([data['here'], data.fieldOffice])).not.toContain(id);
    expect(JSON.stringify(data['there'])).toContain(id);
  });

  it('statistics are right on every day after a grant in the past, a change of status and an end', async () => {
    const { id: ngoId } = await makeNgo(world, { headquarters: { city: 'Suva', country: 'FJ' } });
    const count = async (asOf: string): Promise<Record<string, number>> => {
      const { partnershipStats } = await read<{
        partnershipStats: { groups: { keys: { value: string }[]; partnershipCount: number }[] };
      }>(
        world.public,
        `query ($asOf: Date) { partnershipStats(by: [STATUS], asOf: $asOf, where: { country: "FJ" }) {
          groups { keys { value } partnershipCount }
        } }`,
        { asOf },
      );
      return Object.fromEntries(
        partnershipStats.groups.map(({ keys, partnershipCount }) => [keys[0]?.value ?? '', partnershipCount]),
      );
    };
    const { id, version } = await makePartnership(world, ngoId, { startsOn: '2010-03-01' });
    expect([await count('2010-02-28'), await count('2010-03-01')]).toEqual([{}, { CONSULTATIVE: 1 }]);
    const changed = await officer().act(
      'changePartnershipStatus',
      { partnershipId: id, expectedVersion: version, status: 'ASSOCIATE', on: '2018-07-01' },
      'partnership { id version }',
    );
    expect([await count('2018-06-30'), await count('2018-07-01')]).toEqual([{ CONSULTATIVE: 1 }, { ASSOCIATE: 1 }]);
    const associate = objectOf(changed, 'partnership');
    const end = { partnershipId: associate.id, expectedVersion: associate.version, endsOn: '2024-02-29' };
    await officer().act('endPartnership', end);
    expect([await count('2024-02-28'), await count('2024-02-29')]).toEqual([{ ASSOCIATE: 1 }, {}]);
    await makePartnership(world, ngoId, { startsOn: '2024-02-29', endsOn: '2024-03-01', status: 'UNSPECIFIED' });
    await makePartnership(world, ngoId, { institution: 'CONVERGENCES', status: 'UNSPECIFIED', startsOn: '2024-02-29' });
    expect(await count('2024-02-29')).toEqual({ UNSPECIFIED: 2 });
    const { partnershipTrend } = await read<{ partnershipTrend: { points: object[] } }>(
      world.public,
      `{ partnershipTrend(from: "2018-01-01", to: "2024-01-01", interval: YEAR, where: { country: "FJ" }) {
        points { on inForceCount startedCount endedCount }
      } }`,
    );
    expect(partnershipTrend.points.at(0)).toEqual({
      on: '2018-01-01',
      inForceCount: 1,
      startedCount: 1,
      endedCount: 1,
    });
    expect(partnershipTrend.points.at(-1)).toEqual({
      on: '2024-01-01',
      inForceCount: 1,
      startedCount: 2,
      endedCount: 2,
    });
    const history = await read(
      world.public,
      `{ partnership(id: "${id}") { version history { nodes { version deleted changedBy fields { name before after } } } } }`,
    );
    expect(history).toMatchObject({
      partnership: {
        version: 2,
        history: {
          nodes: [
            { version: 2, changedBy: null, fields: [{ name: 'endsOn', before: null, after: '2018-07-01' }] },
            { version: 1, deleted: false },
          ],
        },
      },
    });
  });

  it('partnerships are up for review until they are renewed or end', async () => {
    const { id: ngoId } = await makeNgo(world);
    const terms = [
      await makePartnership(world, ngoId, { reviewOn: '2026-06-01' }),
      await makePartnership(world, ngoId, { institution: 'UN_ECOSOC', status: 'ROSTER', reviewOn: '2025-01-01' }),
      await makePartnership(world, ngoId, {
        institution: 'CONVERGENCES',
        status: 'UNSPECIFIED',
        reviewOn: '2026-01-01',
        endsOn: '2026-11-01',
      }),
      await makePartnership(world, ngoId, { institution: 'COUNCIL_OF_EUROPE', status: 'PARTICIPATORY' }),
    ].map(({ id }) => id);
    const due = async (variables: object = {}): Promise<string[]> => {
      const { partnershipsUpForReview: page } = await read<{ partnershipsUpForReview: Ids }>(
        officer(),
        'query ($by: Date) { partnershipsUpForReview(by: $by, first: 100) { nodes { id } } }',
        variables,
      );
      return page.nodes.map(({ id }) => id).filter((id) => terms.includes(id));
    };
    const [first, second, third] = terms;
    expect(await due()).toEqual([second, first]);
    expect(await due({ by: '2026-01-01' })).toEqual([second]);
    world.now = '2026-10-31T00:00:00.000Z';
    expect(await due()).toEqual([second, third, first]);
    await officer().act('endPartnership', { partnershipId: second, expectedVersion: 1 });
    await officer().act('renewPartnership', { partnershipId: first, expectedVersion: 1, reviewOn: '2034-06-01' });
    expect(await due()).toEqual([third]);
    expect(await due({ by: '2034-06-01' })).toEqual([third, first]);
    const document = '{ partnershipsUpForReview(by: "2034-06-01") { nodes { status } } }';
    const { cost } = await officer().ask(document, {}, { 'x-liaison-cost': '1' });
    expect(cost?.requests).toBe(2);
  });

  it('feeds of changes tell each kind by the id that its root query takes', async () => {
    const next = await momentOf(officer());
    const ngo = await makeNgo(world);
    const made = [
      `NGO ${ngo.id} 1`,
      `PARTNERSHIP ${(await makePartnership(world, ngo.id)).id} 1`,
      `ACTIVITY ${(await makeActivity(world, ngo.id)).id} 1`,
      `PUBLICATION ${(await makePublication(world, ngo.id)).id} 1`,
      `PROGRAMME_FEEDBACK ${(await makeFeedback(world, ngo.id)).id} 1`,
      `PERSON ${(await makeContact(world, ngo.id)).id} 1`,
      `FOCAL_POINT ${(await makeFocalPoint(world, { email: null })).id} 1`,
    ];
    const { changes, next: end } = await changesSince(officer(), next);
    expect(told(changes)).toEqual(made);
    const fields: Readonly<Record<string, string>> = {
      PROGRAMME_FEEDBACK: 'programmeFeedback',
      FOCAL_POINT: 'focalPoint',
    };
    for (const { kind, id } of changes) {
      const field = fields[kind] ?? kind.toLowerCase();
      const document = `{ record: ${field}(id: "${id}") { id version history { nodes { version } } } }`;
      expect(await read(officer(), document)).toEqual({
        record: { id, version: 1, history: { nodes: [{ version: 1 }] } },
      });
    }
    expect(await changesSince(officer(), end)).toEqual({ changes: [], next: end });
    expect((await changesSince(officer(), next, ['NGO'])).changes.map(({ id }) => id)).toEqual([ngo.id]);
    const { errors } = await world.public.ask('Changes', { since: 'x' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('publishing an activity has cost at most 40 write units at the median, views and all', async () => {
    const units: number[] = [];
    const requests: number[] = [];
    for (const input of sampleActivities(world.dataset.ngos.map(({ id }) => id))) {
      const { data, cost } = await officer().ask('PublishActivity', { input }, { 'x-liaison-cost': '1' });
      expect(data).toMatchObject({ publishActivity: { userErrors: [] } });
      units.push(cost?.writeUnits ?? 0);
      requests.push(cost?.requests ?? 0);
    }
    const median = units.toSorted((a, b) => a - b)[Math.ceil(units.length / 2)] ?? 0;
    expect(median).toBeLessThanOrEqual(40);
    expect(Math.min(...units)).toBeGreaterThan(10);
    expect(Math.max(...requests)).toBeLessThanOrEqual(20);
  });

  it('an activity of a thousand years costs what one of twenty does', async () => {
    const costOf = async (days: object): Promise<number> => {
      const { id: ngoId } = await makeNgo(world);
      const input = { idempotencyKey: `${ngoId} of years`, ngoId, title: 'Long', fieldsOfCompetence: ['CULTURE'] };
      const variables = { input: { ...input, place: DAKAR, ...days } };
      const { cost } = await officer().ask('PublishActivity', variables, { 'x-liaison-cost': '1' });
      return cost?.writeUnits ?? 0;
    };
    const twenty = await costOf({ startsOn: '2009-12-31', endsOn: '2029-12-31' });
    expect(await costOf({ startsOn: '1500-01-01', endsOn: '2500-01-01' })).toBe(twenty);
    expect(await costOf({})).toBe(twenty);
    expect(twenty).toBeLessThanOrEqual(120);
  });

  it('leaves the views as the truth says', async () => {
    await world.expectSound();
    expect(await world.head('partnerships')).toBeGreaterThan(0);
  });
});

/** Activities as the data set has them, examples included, told anew by NGOs of the world, large and small. */
function sampleActivities(ngoIds: readonly string[]): object[] {
  const random = createRandom(40);
  const published = readDataset({ examples: true }).activities.filter(
    ({ organizationType }) => organizationType === 'NGO',
  );
  return Array.from({ length: 41 }, (_, index) => {
    const fact = random.pick(published);
    const { latitude, longitude, countryCodes: countries } = fact;
    const location = latitude === null || longitude === null ? null : { latitude, longitude };
    return {
      idempotencyKey: `sample ${index}`,
      ngoId: random.pick([NGO, ...ngoIds]),
      title: fact.title.replaceAll(/\s+/g, ' ').trim().slice(0, 300),
      fieldsOfCompetence: fact.fieldsOfCompetence,
      startsOn: fact.startDate,
      endsOn: fact.endDate,
      status: fact.status,
      countries,
      place: { name: fact.placeName, country: countries[0] ?? null, location, precision: fact.locationPrecision },
      implementingPartners: fact.implementingPartners.slice(0, 3).map((name) => name.slice(0, 100)),
    };
  });
}
