import { expect } from 'vitest';
import type { ActCase } from '../../../support/acts.ts';
import type { Payload, WritingWorld } from '../../../support/writing-world.ts';
import {
  another,
  makeContact,
  makeNgo,
  makePartnership,
  makePublication,
  NGO,
  objectOf,
  onDay,
  OTHER_NGO,
  read,
} from './making.ts';
import type { Made } from './making.ts';

const OFFICER = ['liaison-officer'] as const;
const ADMINISTRATOR = ['administrator'] as const;
const OWN = ['ngo', { ngo: NGO }] as const;
const OTHERS = [['analyst'], ['ngo', { ngo: OTHER_NGO }], ['focal-point', { sector: 'CULTURE' }]] as const;
const NOT_OFFICERS = [['analyst'], OWN, ['member-state', { state: 'FR' }]] as const;

const versionOf = async (world: WritingWorld, id: string): Promise<number> =>
  (await read<{ ngo: { version: number } }>(world.as('liaison-officer'), `{ ngo(id: "${id}") { version } }`)).ngo
    .version;

const ofContact = async (world: WritingWorld): Promise<{ personId: string; expectedVersion: number }> => {
  const { id, version } = await makeContact(world, NGO);
  return { personId: id, expectedVersion: version };
};

const ofPublication = async (world: WritingWorld): Promise<{ publicationId: string; expectedVersion: number }> => {
  const { id, version } = await makePublication(world, NGO);
  return { publicationId: id, expectedVersion: version };
};

const ofTwoNgos = async (world: WritingWorld): Promise<Record<string, string | number>> => {
  const [survivor, merged] = [await makeNgo(world), await makeNgo(world)];
  return {
    survivorId: survivor.id,
    expectedVersion: survivor.version,
    mergedId: merged.id,
    mergedVersion: merged.version,
  };
};

/** Acts on NGOs, their contacts and publications. */
export const NGO_CASES: readonly ActCase[] = [
  {
    mutation: 'registerNgo',
    selection: 'ngo { id name version }',
    by: OFFICER,
    notBy: NOT_OFFICERS,
    input: () => ({
      name: another('Museums of the Sahel'),
      acronym: 'MOS',
      otherNames: [{ language: 'FR', name: 'Musées du Sahel' }],
      foundedYear: 2019,
      website: 'https://example.org/',
      fieldsOfCompetence: ['CULTURE', 'EDUCATION'],
      headquarters: { city: 'Bamako', country: 'ML', location: { latitude: 12.64, longitude: -8 } },
      identifiers: [{ scheme: 'WIKIDATA', value: 'Q1' }],
      provenance: { source: 'https://example.org/about', confidence: 'HIGH' },
    }),
    other: { acronym: 'X' },
    then: async (world, payload, { name }) => {
      const { id } = objectOf(payload, 'ngo');
      const data = await read(
        world.public,
        `query ($id: ID!, $text: String!) {
          ngo(id: $id) {
            name version formerIds otherNames { language name } headquarters { city country { code } } identifiers { value }
            fieldsOfCompetence provenance { source confidence verifiedOn isExample }
          }
          searchNgos(text: $text, first: 1) { nodes { id } }
        }`,
        { id, text: name },
      );
      expect(data).toEqual({
        ngo: {
          name,
          version: 1,
          formerIds: [],
          otherNames: [{ language: 'FR', name: 'Musées du Sahel' }],
          headquarters: { city: 'Bamako', country: { code: 'ML' } },
          identifiers: [{ value: 'Q1' }],
          fieldsOfCompetence: ['CULTURE', 'EDUCATION'],
          provenance: {
            source: 'https://example.org/about',
            confidence: 'HIGH',
            verifiedOn: '2026-11-21',
            isExample: false,
          },
        },
        searchNgos: { nodes: [{ id }] },
      });
    },
    expectedCodes: [
      {
        code: 'NAME_TAKEN',
        path: ['input', 'name'],
        input: async (world) => {
          const name = another('Société');
          await makeNgo(world, { name });
          return { name: name.toUpperCase() };
        },
      },
      { code: 'INVALID_VALUE', path: ['input', 'name'], input: () => ({ name: ' ' }) },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'foundedYear'],
        input: () => ({ name: another('N'), foundedYear: 2027 }),
      },
      { code: 'INVALID_VALUE', path: ['input', 'website'], input: () => ({ name: another('N'), website: 'example' }) },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'headquarters', 'country'],
        input: () => ({ name: another('N'), headquarters: { country: 'ZZ' } }),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'headquarters'],
        input: () => ({ name: another('N'), headquarters: {} }),
      },
    ],
  },
  {
    mutation: 'updateNgo',
    selection: 'ngo { id acronym version }',
    by: OWN,
    notBy: OTHERS,
    input: async (world) => ({
      ngoId: NGO,
      expectedVersion: await versionOf(world, NGO),
      acronym: 'CAFOD 2',
      foundedYear: null,
    }),
    other: { acronym: null },
    then: async (world) => {
      const data = await read(world.public, `{ ngo(id: "${NGO}") { name acronym foundedYear } }`);
      const [fact] = world.dataset.ngos.filter(({ id }) => id === NGO);
      expect(data).toEqual({ ngo: { name: fact?.name, acronym: 'CAFOD 2', foundedYear: null } });
      const name = another('Society of namesakes');
      const [first, second] = [await makeNgo(world, { name }), await makeNgo(world)];
      const rename = (made: Made, facts: object): Promise<Payload> => {
        const input = { ngoId: made.id, expectedVersion: made.version, ...facts };
        return world.as('liaison-officer').act('updateNgo', input, 'ngo { name }');
      };
      expect(await rename(first, { name: name.toUpperCase() })).toMatchObject({ ngo: { name: name.toUpperCase() } });
      expect(await rename(second, { name, isNamesake: true })).toMatchObject({ ngo: { name } });
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'ngoId'], input: () => ({ ngoId: 'ngo-none', expectedVersion: 1 }) },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'name'],
        input: async (world) => ({ ngoId: NGO, expectedVersion: await versionOf(world, NGO), name: null }),
      },
      {
        code: 'NAME_TAKEN',
        path: ['input', 'name'],
        input: async (world) => {
          const name = another('Société des essais');
          await makeNgo(world, { name });
          const taken = name.toUpperCase().replaceAll('É', 'e');
          return { ngoId: NGO, expectedVersion: await versionOf(world, NGO), name: taken };
        },
      },
    ],
  },
  {
    mutation: 'verifyNgo',
    selection: 'ngo { version provenance { verifiedOn } }',
    by: OWN,
    notBy: OTHERS,
    input: async (world) => ({ ngoId: NGO, expectedVersion: await versionOf(world, NGO) }),
    other: { expectedVersion: 99 },
    then: (_world, payload) => {
      expect(payload).toMatchObject({ ngo: { provenance: { verifiedOn: '2026-11-21' } } });
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'ngoId'], input: () => ({ ngoId: 'ngo-none', expectedVersion: 1 }) },
    ],
  },
  {
    mutation: 'mergeNgos',
    selection: 'ngo { id formerIds version }',
    by: OFFICER,
    notBy: NOT_OFFICERS,
    input: ofTwoNgos,
    other: { mergedVersion: 7 },
    then: async (world, payload, { survivorId, mergedId }) => {
      expect(payload).toMatchObject({ ngo: { id: survivorId, formerIds: [mergedId], version: 2 } });
      expect(await read(world.public, `{ ngo(id: "${String(mergedId)}") { id } }`)).toEqual({
        ngo: { id: survivorId },
      });
    },
    expectedCodes: [
      {
        code: 'SAME_NGO',
        path: ['input', 'mergedId'],
        input: async (world) => {
          const input = await ofTwoNgos(world);
          return { ...input, mergedId: input['survivorId'] };
        },
      },
      {
        code: 'NOT_FOUND',
        path: ['input', 'survivorId'],
        input: async (world) => ({ ...(await ofTwoNgos(world)), survivorId: 'ngo-none' }),
      },
      {
        code: 'NOT_FOUND',
        path: ['input', 'mergedId'],
        input: async (world) => ({ ...(await ofTwoNgos(world)), mergedId: 'ngo-none' }),
      },
      {
        code: 'STALE_VERSION',
        path: ['input', 'mergedVersion'],
        input: async (world) => ({ ...(await ofTwoNgos(world)), mergedVersion: 9 }),
      },
      {
        code: 'TERMS_OVERLAP',
        path: ['input', 'mergedId'],
        input: async (world) => {
          const input = await ofTwoNgos(world);
          await makePartnership(world, String(input['survivorId']));
          await makePartnership(world, String(input['mergedId']), { startsOn: '2024-01-01' });
          return input;
        },
      },
    ],
  },
  {
    mutation: 'addContact',
    selection: 'person { id name role email phone verifiedOn version ngo { id } }',
    by: OWN,
    notBy: OTHERS,
    input: () => ({
      ngoId: NGO,
      name: 'Marie Curie-Sklodowska',
      role: 'Secretary General',
      email: 'marie@example.org',
      phone: '+33 1 45 68 10 00',
    }),
    other: { name: 'Somebody else' },
    then: (_world, payload) => {
      expect(payload['person']).toMatchObject({
        name: 'Marie Curie-Sklodowska',
        role: 'Secretary General',
        email: 'marie@example.org',
        phone: '+33 1 45 68 10 00',
        verifiedOn: '2026-11-21',
        version: 1,
        ngo: { id: NGO },
      });
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'ngoId'], input: () => ({ ngoId: 'ngo-none', name: 'N' }) },
      { code: 'INVALID_VALUE', path: ['input', 'email'], input: () => ({ ngoId: NGO, name: 'N', email: 'nobody' }) },
      { code: 'INVALID_VALUE', path: ['input', 'phone'], input: () => ({ ngoId: NGO, name: 'N', phone: '12' }) },
    ],
  },
  {
    mutation: 'updateContact',
    selection: 'person { name role email version }',
    by: OWN,
    notBy: OTHERS,
    input: async (world) => ({ ...(await ofContact(world)), role: 'President', email: null }),
    other: { role: null },
    then: (_world, payload) => {
      expect(payload['person']).toEqual({ name: 'Awa Diop', role: 'President', email: null, version: 2 });
    },
    expectedCodes: [
      {
        code: 'NOT_FOUND',
        path: ['input', 'personId'],
        input: () => ({ personId: 'person-none', expectedVersion: 1 }),
      },
    ],
  },
  {
    mutation: 'verifyContact',
    selection: 'person { verifiedOn version }',
    by: OWN,
    notBy: OTHERS,
    // Whom somebody has named today is verified today.
    input: (world) => onDay(world, '2026-11-20', () => ofContact(world)),
    other: { expectedVersion: 3 },
    then: (_world, payload) => {
      expect(payload['person']).toEqual({ verifiedOn: '2026-11-21', version: 2 });
    },
    expectedCodes: [
      {
        code: 'NOT_FOUND',
        path: ['input', 'personId'],
        input: () => ({ personId: 'person-none', expectedVersion: 1 }),
      },
    ],
  },
  {
    mutation: 'removeContact',
    selection: 'removedId',
    by: OWN,
    notBy: OTHERS,
    input: ofContact,
    other: { expectedVersion: 3 },
    then: async (world, payload, { personId }) => {
      expect(payload['removedId']).toBe(personId);
      const officer = world.as('liaison-officer');
      expect(await read(officer, `{ person(id: "${String(personId)}") { id } }`)).toEqual({ person: null });
    },
    expectedCodes: [
      {
        code: 'NOT_FOUND',
        path: ['input', 'personId'],
        input: () => ({ personId: 'person-none', expectedVersion: 1 }),
      },
    ],
  },
  {
    mutation: 'erasePerson',
    selection: 'erasedId',
    by: ADMINISTRATOR,
    notBy: [OFFICER, OWN, ['analyst']],
    input: async (world) => ({ personId: (await makeContact(world, NGO)).id }),
    other: { personId: 'person-other' },
    then: async (world, payload, { personId }) => {
      expect(payload['erasedId']).toBe(personId);
      const officer = world.as('liaison-officer');
      expect(await read(officer, `{ person(id: "${String(personId)}") { id } }`)).toEqual({ person: null });
    },
    expectedCodes: [{ code: 'NOT_FOUND', path: ['input', 'personId'], input: () => ({ personId: 'person-none' }) }],
  },
  {
    mutation: 'addPublication',
    selection: 'publication { id title year url version ngo { id } provenance { source } }',
    by: OWN,
    notBy: OTHERS,
    input: () => ({ ngoId: NGO, title: 'Ten years of water', year: 2026, url: 'https://example.org/water' }),
    other: { year: 2025 },
    then: async (world, payload) => {
      const { id } = objectOf(payload, 'publication');
      expect(payload['publication']).toMatchObject({ title: 'Ten years of water', year: 2026, ngo: { id: NGO } });
      const data = await read(
        world.public,
        `{ publication(id: "${id}") { title } ngo(id: "${NGO}") { publications(first: 100) { nodes { id } } } }`,
      );
      expect(data).toMatchObject({ publication: { title: 'Ten years of water' } });
      expect(JSON.stringify(data)).toContain(id);
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'ngoId'], input: () => ({ ngoId: 'ngo-none', title: 'T' }) },
      { code: 'INVALID_VALUE', path: ['input', 'year'], input: () => ({ ngoId: NGO, title: 'T', year: 2028 }) },
    ],
  },
  {
    mutation: 'updatePublication',
    selection: 'publication { title year version }',
    by: OWN,
    notBy: OTHERS,
    input: async (world) => ({ ...(await ofPublication(world)), title: 'Corrected', year: null }),
    other: { title: 'Otherwise' },
    then: (_world, payload) => {
      expect(payload['publication']).toEqual({ title: 'Corrected', year: null, version: 2 });
    },
    expectedCodes: [
      {
        code: 'NOT_FOUND',
        path: ['input', 'publicationId'],
        input: () => ({ publicationId: 'publication-none', expectedVersion: 1 }),
      },
    ],
  },
  {
    mutation: 'removePublication',
    selection: 'removedId',
    by: OWN,
    notBy: OTHERS,
    input: ofPublication,
    other: { expectedVersion: 3 },
    then: async (world, payload, { publicationId }) => {
      expect(payload['removedId']).toBe(publicationId);
      const data = await read(world.public, `{ publication(id: "${String(publicationId)}") { id } }`);
      expect(data).toEqual({ publication: null });
    },
    expectedCodes: [
      {
        code: 'NOT_FOUND',
        path: ['input', 'publicationId'],
        input: () => ({ publicationId: 'publication-none', expectedVersion: 1 }),
      },
    ],
  },
];
