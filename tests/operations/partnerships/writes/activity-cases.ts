import { expect } from 'vitest';
import type { ActCase } from '../../../support/acts.ts';
import type { WritingWorld } from '../../../support/writing-world.ts';
import {
  DAKAR,
  makeActivity,
  makeFeedback,
  makeFocalPoint,
  NGO,
  objectOf,
  OFFICE,
  OTHER_NGO,
  PROGRAMME,
  read,
} from './making.ts';

const OWN = ['ngo', { ngo: NGO }] as const;
const OTHERS = [['analyst'], ['ngo', { ngo: OTHER_NGO }], ['member-state', { state: 'SN' }]] as const;
const SECTOR = ['focal-point', { sector: 'CULTURE' }] as const;
const NOT_SECTOR = [['analyst'], ['focal-point', { sector: 'EDUCATION' }], OWN] as const;

const activity = (facts: object = {}): Record<string, unknown> => ({
  ngoId: NGO,
  title: 'Training of storytellers',
  fieldsOfCompetence: ['EDUCATION', 'CULTURE'],
  startsOn: '2026-10-01',
  endsOn: '2027-03-31',
  status: 'IMPLEMENTATION',
  place: DAKAR,
  implementingPartners: ['A house of tales'],
  dacSectorCodes: [],
  budget: { amount: 1250.5, currency: 'EUR' },
  ...facts,
});

type Target = { readonly expectedVersion: number };
const ofActivity = async (world: WritingWorld, facts: object = {}): Promise<Target & { activityId: string }> => {
  const { id, version } = await makeActivity(world, NGO, facts);
  return { activityId: id, expectedVersion: version };
};
const ofFeedback = async (world: WritingWorld): Promise<Target & { feedbackId: string }> => {
  const { id, version } = await makeFeedback(world, NGO);
  return { feedbackId: id, expectedVersion: version };
};
const ofFocalPoint = async (world: WritingWorld): Promise<Target & { focalPointId: string }> => {
  const { id, version } = await makeFocalPoint(world);
  return { focalPointId: id, expectedVersion: version };
};
const NO_ACTIVITY = { activityId: 'activity-none', expectedVersion: 1 };

/** Acts on activities, feedback and focal points. */
export const ACTIVITY_CASES: readonly ActCase[] = [
  {
    mutation: 'publishActivity',
    selection: `activity {
      id title organization fieldsOfCompetence startsOn endsOn status countries { code } fieldOffices { id }
      place { name country { code } precision } budget { amount currency } ngo { id } version
    }`,
    by: OWN,
    notBy: OTHERS,
    input: () => activity(),
    other: { title: 'Another' },
    then: async (world, payload) => {
      const { id } = objectOf(payload, 'activity');
      const [fact] = world.dataset.ngos.filter((ngo) => ngo.id === NGO);
      expect(payload['activity']).toEqual({
        id,
        title: 'Training of storytellers',
        organization: fact?.name,
        fieldsOfCompetence: ['CULTURE', 'EDUCATION'],
        startsOn: '2026-10-01',
        endsOn: '2027-03-31',
        status: 'IMPLEMENTATION',
        countries: [{ code: 'SN' }],
        fieldOffices: [{ id: OFFICE }],
        place: { name: 'Dakar', country: { code: 'SN' }, precision: 'PLACE_NAME' },
        budget: { amount: 1250.5, currency: 'EUR' },
        ngo: { id: NGO },
        version: 1,
      });
      const data = await read(
        world.public,
        `query ($id: ID!, $office: ID!) {
          activity(id: $id) { title }
          fieldOffice(id: $office) { activitiesNearby(field: CULTURE, withinKm: 10, activeOn: "2026-12-01", first: 100) { nodes { id } } }
        }`,
        { id, office: OFFICE },
      );
      expect(JSON.stringify(data)).toContain(`{"id":"${id}"}`);
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'ngoId'], input: () => activity({ ngoId: 'ngo-none' }) },
      { code: 'NOT_FOUND', path: ['input', 'dacSectorCodes'], input: () => activity({ dacSectorCodes: ['99999'] }) },
      { code: 'INVALID_VALUE', path: ['input', 'title'], input: () => activity({ title: 'a\nb' }) },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'budget', 'amount'],
        input: () => activity({ budget: { amount: 1e-320, currency: 'EUR' } }),
      },
      { code: 'INVALID_VALUE', path: ['input', 'endsOn'], input: () => activity({ endsOn: '2026-09-30' }) },
      { code: 'INVALID_VALUE', path: ['input', 'countries'], input: () => activity({ countries: ['ML'] }) },
      { code: 'INVALID_VALUE', path: ['input', 'countries', '0'], input: () => activity({ countries: ['sn'] }) },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'place', 'location', 'latitude'],
        input: () => activity({ place: { ...DAKAR, location: { latitude: 91, longitude: 0 } } }),
      },
      ...['euro', 'ZZZ', 'XTS'].map((currency) => ({
        code: 'INVALID_VALUE',
        path: ['input', 'budget', 'currency'],
        input: () => activity({ budget: { amount: 1, currency } }),
      })),
    ],
  },
  {
    mutation: 'updateActivity',
    selection: 'activity { title startsOn countries { code } place { name } fieldOffices { id } version }',
    by: OWN,
    notBy: OTHERS,
    input: async (world) => ({
      ...(await ofActivity(world)),
      title: 'Moved',
      countries: ['ML', 'SN'],
      place: null,
      startsOn: '2026-01-01',
    }),
    other: { title: 'Not moved' },
    then: (world, payload) => {
      const covering = world.dataset.fieldOffices.filter(({ countriesCovered }) =>
        countriesCovered.some((code) => code === 'ML' || code === 'SN'),
      );
      expect(payload['activity']).toMatchObject({
        title: 'Moved',
        startsOn: '2026-01-01',
        countries: [{ code: 'ML' }, { code: 'SN' }],
        place: null,
        version: 2,
      });
      const { fieldOffices } = payload['activity'] as { fieldOffices: { id: string }[] };
      expect(fieldOffices.map(({ id }) => id).toSorted()).toEqual(covering.map(({ id }) => id).toSorted());
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'activityId'], input: () => NO_ACTIVITY },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'startsOn'],
        input: async (world) => ({ ...(await ofActivity(world, { endsOn: '2026-01-01' })), startsOn: '2026-01-02' }),
      },
      {
        code: 'NOT_FOUND',
        path: ['input', 'dacSectorCodes'],
        input: async (world) => ({ ...(await ofActivity(world)), dacSectorCodes: ['99999'] }),
      },
    ],
  },
  {
    mutation: 'endActivity',
    selection: 'activity { endsOn status version }',
    by: OWN,
    notBy: OTHERS,
    input: (world) => ofActivity(world, { startsOn: '2026-01-01' }),
    other: { endsOn: '2026-10-01' },
    then: (_world, payload) => {
      expect(payload['activity']).toEqual({ endsOn: '2026-11-21', status: 'COMPLETION', version: 2 });
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'activityId'], input: () => NO_ACTIVITY },
      {
        code: 'ACTIVITY_ENDED',
        path: ['input', 'activityId'],
        input: (world) => ofActivity(world, { startsOn: '2026-01-01', endsOn: '2026-11-20' }),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'endsOn'],
        input: async (world) => ({ ...(await ofActivity(world, { startsOn: '2026-01-02' })), endsOn: '2026-01-01' }),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'endsOn'],
        input: async (world) => ({ ...(await ofActivity(world)), endsOn: '2026-11-22' }),
      },
      ...(['PIPELINE', 'IMPLEMENTATION', 'SUSPENDED'] as const).map((status) => ({
        code: 'INVALID_VALUE',
        path: ['input', 'status'],
        input: async (world: WritingWorld) => ({ ...(await ofActivity(world)), status }),
      })),
    ],
  },
  {
    mutation: 'withdrawActivity',
    selection: 'withdrawnId',
    by: OWN,
    notBy: OTHERS,
    input: ofActivity,
    other: { expectedVersion: 2 },
    then: async (world, payload, { activityId }) => {
      expect(payload['withdrawnId']).toBe(activityId);
      const data = await read(
        world.public,
        `{ activity(id: "${String(activityId)}") { id } ngo(id: "${NGO}") { activities(first: 100) { nodes { id } } } }`,
      );
      expect(data).toMatchObject({ activity: null });
      expect(JSON.stringify(data)).not.toContain(String(activityId));
    },
    expectedCodes: [{ code: 'NOT_FOUND', path: ['input', 'activityId'], input: () => NO_ACTIVITY }],
  },
  {
    mutation: 'giveProgrammeFeedback',
    selection: 'feedback { id text submittedOn version ngo { id } programme { id } }',
    by: OWN,
    notBy: OTHERS,
    input: () => ({ ngoId: NGO, programmeId: PROGRAMME, text: 'The training came too late.\n\nIt was good.' }),
    other: { text: 'Nothing.' },
    then: async (world, payload) => {
      const { id } = objectOf(payload, 'feedback');
      expect(payload['feedback']).toEqual({
        id,
        text: 'The training came too late.\n\nIt was good.',
        submittedOn: '2026-11-21',
        version: 1,
        ngo: { id: NGO },
        programme: { id: PROGRAMME },
      });
      const data = await read(
        world.public,
        `{ programmeFeedback(id: "${id}") { id } programme(id: "${PROGRAMME}") { feedback(first: 100) { nodes { id } } } }`,
      );
      expect(data).toMatchObject({ programmeFeedback: { id } });
      expect(JSON.stringify(data)).toContain(`[{"id":"`);
    },
    expectedCodes: [
      {
        code: 'NOT_FOUND',
        path: ['input', 'ngoId'],
        input: () => ({ ngoId: 'ngo-none', programmeId: PROGRAMME, text: 'T' }),
      },
      {
        code: 'NOT_FOUND',
        path: ['input', 'programmeId'],
        input: () => ({ ngoId: NGO, programmeId: 'none', text: 'T' }),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'text'],
        input: () => ({ ngoId: NGO, programmeId: PROGRAMME, text: ' ' }),
      },
    ],
  },
  {
    mutation: 'withdrawProgrammeFeedback',
    selection: 'withdrawnId',
    by: OWN,
    notBy: OTHERS,
    input: ofFeedback,
    other: { expectedVersion: 2 },
    then: async (world, payload, { feedbackId }) => {
      expect(payload['withdrawnId']).toBe(feedbackId);
      const data = await read(world.public, `{ programmeFeedback(id: "${String(feedbackId)}") { id } }`);
      expect(data).toEqual({ programmeFeedback: null });
    },
    expectedCodes: [
      {
        code: 'NOT_FOUND',
        path: ['input', 'feedbackId'],
        input: () => ({ feedbackId: 'feedback-none', expectedVersion: 1 }),
      },
    ],
  },
  {
    mutation: 'nameFocalPoint',
    selection: 'focalPoint { id role office { id } email person { name phone sector { field } } version }',
    by: SECTOR,
    notBy: NOT_SECTOR,
    input: () => ({
      field: 'CULTURE',
      role: 'Specialist for museums',
      fieldOfficeId: OFFICE,
      name: 'Awa Diop',
      email: 'museums@example.org',
      phone: '+221 33 849 23 23',
    }),
    other: { role: 'Specialist for dance' },
    then: async (world, payload) => {
      const { id } = objectOf(payload, 'focalPoint');
      expect(payload['focalPoint']).toEqual({
        id,
        role: 'Specialist for museums',
        office: { id: OFFICE },
        email: 'museums@example.org',
        person: { name: 'Awa Diop', phone: '+221 33 849 23 23', sector: { field: 'CULTURE' } },
        version: 1,
      });
      const document = `{ focalPoint(id: "${id}") { role email person { name } } sector(field: CULTURE) { focalPoints { id } } }`;
      const { data, extensions } = await world.public.ask(document);
      expect(data).toMatchObject({ focalPoint: { role: 'Specialist for museums', email: null, person: null } });
      expect(extensions['withheld']).toEqual(['FocalPoint.email', 'FocalPoint.person']);
    },
    expectedCodes: [
      {
        code: 'NOT_FOUND',
        path: ['input', 'fieldOfficeId'],
        input: () => ({ field: 'CULTURE', role: 'R', fieldOfficeId: 'none' }),
      },
      { code: 'INVALID_VALUE', path: ['input', 'role'], input: () => ({ field: 'CULTURE', role: '' }) },
    ],
  },
  {
    mutation: 'updateFocalPoint',
    selection: 'focalPoint { role email office { id } person { name } version }',
    by: SECTOR,
    notBy: NOT_SECTOR,
    input: async (world) => ({ ...(await ofFocalPoint(world)), role: 'Chief', name: 'Somebody', email: null }),
    other: { role: 'No chief' },
    then: (_world, payload) => {
      expect(payload['focalPoint']).toEqual({
        role: 'Chief',
        email: null,
        office: null,
        person: { name: 'Somebody' },
        version: 2,
      });
    },
    expectedCodes: [
      {
        code: 'NOT_FOUND',
        path: ['input', 'focalPointId'],
        input: () => ({ focalPointId: 'none', expectedVersion: 1 }),
      },
      {
        code: 'NOT_FOUND',
        path: ['input', 'fieldOfficeId'],
        input: async (world) => ({ ...(await ofFocalPoint(world)), fieldOfficeId: 'none' }),
      },
    ],
  },
  {
    mutation: 'removeFocalPoint',
    selection: 'removedId',
    by: SECTOR,
    notBy: NOT_SECTOR,
    input: ofFocalPoint,
    other: { expectedVersion: 2 },
    then: async (world, payload, { focalPointId }) => {
      expect(payload['removedId']).toBe(focalPointId);
      const data = await read(world.public, `{ focalPoint(id: "${String(focalPointId)}") { id } }`);
      expect(data).toEqual({ focalPoint: null });
    },
    expectedCodes: [
      {
        code: 'NOT_FOUND',
        path: ['input', 'focalPointId'],
        input: () => ({ focalPointId: 'none', expectedVersion: 1 }),
      },
    ],
  },
];
