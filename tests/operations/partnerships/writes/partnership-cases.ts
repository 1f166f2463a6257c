import { expect } from 'vitest';
import type { ActCase } from '../../../support/acts.ts';
import type { WritingWorld } from '../../../support/writing-world.ts';
import { makeNgo, makePartnership, NGO, objectOf, read } from './making.ts';

const OFFICER = ['liaison-officer'] as const;
const NOT_OFFICERS = [['analyst'], ['ngo', { ngo: NGO }], ['national-commission', { state: 'FR' }]] as const;
const FIELDS = 'id status startsOn endsOn version';

type Target = { readonly partnershipId: string; readonly expectedVersion: number };

const ofTerm = async (world: WritingWorld, facts: object = {}): Promise<Target> => {
  const { id, version } = await makePartnership(world, (await makeNgo(world)).id, facts);
  return { partnershipId: id, expectedVersion: version };
};
const ofEnded = (world: WritingWorld): Promise<Target> => ofTerm(world, { endsOn: '2024-01-01' });
const NONE = { partnershipId: 'partnership-none', expectedVersion: 1 };

const granted = async (world: WritingWorld, facts: object = {}): Promise<Record<string, unknown>> => ({
  ngoId: (await makeNgo(world)).id,
  institution: 'UN_ECOSOC',
  status: 'ROSTER',
  startsOn: '2021-05-01',
  ...facts,
});

/** Acts on partnerships. */
export const PARTNERSHIP_CASES: readonly ActCase[] = [
  {
    mutation: 'grantPartnership',
    selection: `partnership { ${FIELDS} institution modality mechanisms functionalAreas evidence reviewOn ngo { id } }`,
    by: OFFICER,
    notBy: NOT_OFFICERS,
    input: (world) =>
      granted(world, {
        modality: 'COLLECTIVE',
        mechanisms: ['NGP_COMMITTEE', 'ICNGO', 'ICNGO'],
        functionalAreas: ['CONSULTATION_MECHANISMS', 'ADVOCACY', 'CAPACITY_BUILDING'],
        evidence: 'Decision of the Council.',
        reviewOn: '2027-05-01',
      }),
    other: { status: 'SPECIAL' },
    then: async (world, payload, { ngoId }) => {
      const { id } = objectOf(payload, 'partnership');
      expect(payload['partnership']).toEqual({
        id,
        institution: 'UN_ECOSOC',
        status: 'ROSTER',
        startsOn: '2021-05-01',
        endsOn: null,
        reviewOn: '2027-05-01',
        modality: 'COLLECTIVE',
        mechanisms: ['ICNGO', 'NGP_COMMITTEE'],
        functionalAreas: ['ADVOCACY', 'CAPACITY_BUILDING', 'CONSULTATION_MECHANISMS'],
        evidence: 'Decision of the Council.',
        ngo: { id: ngoId },
        version: 1,
      });
      const data = await read(
        world.public,
        `query ($id: ID!) { ngo(id: $id) { before: partnerships(asOf: "2021-04-30") { id } on: partnerships(asOf: "2021-05-01") { id } } }`,
        { id: ngoId },
      );
      expect(data).toEqual({ ngo: { before: [], on: [{ id }] } });
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'ngoId'], input: (world) => granted(world, { ngoId: 'ngo-none' }) },
      {
        code: 'STATUS_NOT_OF_INSTITUTION',
        path: ['input', 'status'],
        input: (world) => granted(world, { status: 'CONSULTATIVE' }),
      },
      {
        code: 'MECHANISMS_NEED_COLLECTIVE',
        path: ['input', 'mechanisms'],
        input: (world) => granted(world, { modality: 'BILATERAL', mechanisms: ['ICNGO'] }),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'endsOn'],
        input: (world) => granted(world, { endsOn: '2021-05-01' }),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'reviewOn'],
        input: (world) => granted(world, { reviewOn: '2021-05-01' }),
      },
      {
        code: 'TERMS_OVERLAP',
        path: ['input'],
        input: async (world) => {
          const ngo = await makeNgo(world);
          await makePartnership(world, ngo.id, { institution: 'UN_ECOSOC', status: 'SPECIAL', endsOn: '2021-05-02' });
          return granted(world, { ngoId: ngo.id });
        },
      },
    ],
  },
  {
    mutation: 'renewPartnership',
    selection: `partnership { ${FIELDS} renewedOn reviewOn evidence }`,
    by: OFFICER,
    notBy: NOT_OFFICERS,
    input: async (world) => ({
      ...(await ofTerm(world, { endsOn: '2027-01-01', reviewOn: '2026-06-01' })),
      endsOn: null,
      reviewOn: '2034-06-01',
      evidence: '225 EX/Decision 20',
    }),
    other: { reviewOn: null },
    then: (_world, payload) => {
      expect(payload['partnership']).toMatchObject({
        endsOn: null,
        renewedOn: '2026-11-21',
        reviewOn: '2034-06-01',
        evidence: '225 EX/Decision 20',
        version: 2,
      });
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'partnershipId'], input: () => NONE },
      { code: 'PARTNERSHIP_ENDED', path: ['input', 'partnershipId'], input: ofEnded },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'renewedOn'],
        input: async (world) => ({ ...(await ofTerm(world)), renewedOn: '2019-12-31' }),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'renewedOn'],
        input: async (world) => ({ ...(await ofTerm(world)), renewedOn: '2026-11-22' }),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'renewedOn'],
        input: async (world) => {
          const renewal = { ...(await ofTerm(world)), renewedOn: '2024-05-01' };
          const { id, version } = objectOf(
            await world.as(...OFFICER).act('renewPartnership', renewal, 'partnership { id version }'),
            'partnership',
          );
          return { partnershipId: id, expectedVersion: version, renewedOn: '2022-05-01' };
        },
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'reviewOn'],
        input: async (world) => ({ ...(await ofTerm(world)), renewedOn: '2024-05-01', reviewOn: '2024-05-01' }),
      },
      {
        code: 'TERMS_OVERLAP',
        path: ['input'],
        input: async (world) => {
          const ngo = await makeNgo(world);
          await makePartnership(world, ngo.id, { startsOn: '2027-01-01', status: 'ASSOCIATE' });
          const { id, version } = await makePartnership(world, ngo.id, { endsOn: '2027-01-01' });
          return { partnershipId: id, expectedVersion: version, endsOn: '2027-01-02' };
        },
      },
    ],
  },
  {
    mutation: 'changePartnershipStatus',
    selection: `partnership { ${FIELDS} evidence } endedPartnership { ${FIELDS} }`,
    by: OFFICER,
    notBy: NOT_OFFICERS,
    input: async (world) => ({
      ...(await ofTerm(world)),
      status: 'ASSOCIATE',
      on: '2025-04-10',
      evidence: 'A decision.',
    }),
    other: { on: '2025-04-11' },
    then: async (world, payload, { partnershipId }) => {
      const { id } = objectOf(payload, 'partnership');
      expect(payload).toMatchObject({
        partnership: { status: 'ASSOCIATE', startsOn: '2025-04-10', endsOn: null, evidence: 'A decision.', version: 1 },
        endedPartnership: { id: partnershipId, status: 'CONSULTATIVE', endsOn: '2025-04-10', version: 2 },
      });
      const data = await read(
        world.public,
        `query ($id: ID!) { partnership(id: $id) { ngo {
          before: partnerships(asOf: "2025-04-09") { status } on: partnerships(asOf: "2025-04-10") { status }
        } } }`,
        { id },
      );
      expect(data).toEqual({
        partnership: { ngo: { before: [{ status: 'CONSULTATIVE' }], on: [{ status: 'ASSOCIATE' }] } },
      });
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'partnershipId'], input: () => ({ ...NONE, status: 'ASSOCIATE' }) },
      {
        code: 'PARTNERSHIP_ENDED',
        path: ['input', 'partnershipId'],
        input: async (world) => ({ ...(await ofEnded(world)), status: 'ASSOCIATE' }),
      },
      {
        code: 'STATUS_UNCHANGED',
        path: ['input', 'status'],
        input: async (world) => ({ ...(await ofTerm(world)), status: 'CONSULTATIVE' }),
      },
      {
        code: 'STATUS_NOT_OF_INSTITUTION',
        path: ['input', 'status'],
        input: async (world) => ({ ...(await ofTerm(world)), status: 'ACCREDITED' }),
      },
      {
        code: 'PARTNERSHIP_NOT_IN_FORCE',
        path: ['input', 'on'],
        input: async (world) => ({ ...(await ofTerm(world)), status: 'ASSOCIATE', on: '2020-01-01' }),
      },
    ],
  },
  {
    mutation: 'endPartnership',
    selection: `partnership { ${FIELDS} reviewOn evidence }`,
    by: OFFICER,
    notBy: NOT_OFFICERS,
    input: async (world) => ({ ...(await ofTerm(world, { reviewOn: '2028-01-01' })), evidence: 'It asked for it.' }),
    other: { endsOn: '2026-12-31' },
    then: (_world, payload) => {
      expect(payload['partnership']).toMatchObject({
        startsOn: '2020-01-01',
        endsOn: '2026-11-21',
        reviewOn: null,
        evidence: 'It asked for it.',
        version: 2,
      });
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'partnershipId'], input: () => NONE },
      { code: 'PARTNERSHIP_ENDED', path: ['input', 'partnershipId'], input: ofEnded },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'endsOn'],
        input: async (world) => ({ ...(await ofTerm(world)), endsOn: '2020-01-01' }),
      },
    ],
  },
];
