import { PUBLIC } from '@liaison/kernel/reader';
import { compareCodePoints, fold } from '@liaison/kernel/values';
import type { Subgraph } from '@liaison/kernel/record';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFacts } from '@liaison/data';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { partnershipsRecords } from '../../local/src/dataset/partnerships.ts';
import { labelOf } from '../src/domain/labels.ts';
import { FOCAL_POINT, PERSON, PROGRAMME_FEEDBACK, PUBLICATION } from '../src/index.ts';
import { ask, loadSubgraph, walk } from './support.ts';

const facts = readFacts();
const provenance = { source: 'test', confidence: null, verifiedOn: null, note: null, isExample: true };
const feedback = ['2026-01-05', '2026-02-05', '2026-01-05'].map((submittedOn, index) =>
  PROGRAMME_FEEDBACK.encode({
    id: `feedback-${index}`,
    programmeId: 'unesco-196ear4041-ga',
    ngoId: 'ngo-icom',
    text: `Words ${index}`,
    submittedOn,
    provenance,
  }),
);
const focalPoint = FOCAL_POINT.encode({
  id: 'focal-culture',
  field: 'CULTURE',
  role: 'Culture specialist',
  fieldOfficeId: 'unesco-dakar',
  personId: 'person-culture',
  provenance,
});
const specialist = PERSON.encode({
  id: 'person-culture',
  name: null,
  role: 'Culture specialist',
  email: 'culture@example.org',
  phone: null,
  ngoId: null,
  field: 'CULTURE',
  focalPointId: 'focal-culture',
  fieldOfficeId: 'unesco-dakar',
  verifiedOn: null,
  provenance,
});
const publications = [2019, null, 2024].map((year, index) =>
  PUBLICATION.encode({
    id: `publication-${index}`,
    ngoId: 'ngo-icom',
    title: `Publication ${index}`,
    year,
    url: null,
    provenance,
  }),
);

describe('the partnerships subgraph over the facts', () => {
  const running = useEngine();
  let subgraph: Subgraph;

  beforeAll(async () => {
    const records = [...partnershipsRecords(facts), ...feedback, focalPoint, specialist, ...publications];
    subgraph = await loadSubgraph(running.engine.client, tableNames('partnerships'), records);
  });

  async function dataOf(document: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const { data, errors } = await ask(subgraph, document, variables);
    expect(errors).toEqual([]);
    return data;
  }

  it('shows an NGO with its names, seat and identifiers', async () => {
    const { ngo } = await dataOf(`{ ngo(id: "ngo-aau") {
      name french: name(language: FR) acronym otherNames { language name } foundedYear fieldsOfCompetence
      headquarters { city country { code name region } location { latitude longitude } }
      identifiers { scheme value } provenance { confidence verifiedOn isExample } version
    } }`);
    expect(ngo).toEqual({
      name: 'Association of African Universities',
      french: 'Association des universités africaines',
      acronym: 'AAU',
      otherNames: [
        { language: 'FR', name: 'Association des universités africaines' },
        { language: 'ES', name: 'Asociación de Universidades Africanas' },
      ],
      foundedYear: 1967,
      fieldsOfCompetence: ['EDUCATION'],
      headquarters: {
        city: 'Accra',
        country: { code: 'GH', name: 'Ghana', region: 'AFRICA' },
        location: { latitude: 5.556, longitude: -0.1969 },
      },
      identifiers: [],
      provenance: { confidence: 'MEDIUM', verifiedOn: null, isExample: false },
      version: 1,
    });
  });

  it('answers unknown ids with null', async () => {
    const data = await dataOf(`{
      ngo(id: "x") { id } fieldOffice(id: "x") { id } memberState(code: "XX") { code } programme(id: "x") { id }
      activity(id: "x") { id } partnership(id: "x") { id } nationalCommission(id: "x") { id }
      publication(id: "x") { id } programmeFeedback(id: "x") { id } focalPoint(id: "x") { id } person(id: "x") { id }
    }`);
    expect(new Set(Object.values(data))).toEqual(new Set([null]));
  });

  it.each(['', 'x'.repeat(5000)])('answers ids that cannot exist with null, too: %.10s', async (id) => {
    const data = await dataOf(
      `query ($id: ID!) {
        ngo(id: $id) { id } fieldOffice(id: $id) { id } memberState(code: $id) { code } programme(id: $id) { id }
        activity(id: $id) { id } partnership(id: $id) { id } nationalCommission(id: $id) { id }
        publication(id: $id) { id } programmeFeedback(id: $id) { id } focalPoint(id: $id) { id } person(id: $id) { id }
      }`,
      { id },
    );
    expect(new Set(Object.values(data))).toEqual(new Set([null]));
  });

  it('names fields and regions as the vocabulary does', () => {
    for (const { scheme, code, label } of facts.vocabulary) {
      if (scheme === 'fieldOfCompetence') expect(labelOf('FIELD_OF_COMPETENCE', code)).toEqual(label);
      if (scheme === 'region') expect(labelOf('REGION', code)).toEqual(label);
      if (scheme === 'partnershipStatus') expect(labelOf('STATUS', code)).toMatchObject(label);
    }
  });

  it('turns official partners and accreditations into 137 partnerships', async () => {
    const { partnershipStats } = await dataOf(`{ partnershipStats(by: [INSTITUTION]) {
      asOf partnershipCount groups { keys { value label } partnershipCount }
    } }`);
    expect(partnershipStats).toMatchObject({
      asOf: '2026-11-21',
      partnershipCount: 137,
      groups: [
        { keys: [{ value: 'COUNCIL_OF_EUROPE', label: 'Council of Europe' }], partnershipCount: 12 },
        { keys: [{ value: 'ICH_2003_CONVENTION' }], partnershipCount: 9 },
        { keys: [{ value: 'UNESCO' }], partnershipCount: 74 },
        { keys: [{ value: 'UN_ECOSOC' }], partnershipCount: 42 },
      ],
    });
  });

  it('reads partnerships and activities by id alone, and as entities', async () => {
    const partnership = { id: 'ngo-icom-unesco', institution: 'UNESCO', isInForce: true, ngo: { id: 'ngo-icom' } };
    const activity = { id: 'gb-chc-285776-drc173', ngo: { id: 'ngo-cafod' }, dacSectors: [{ code: '15160' }, {}, {}] };
    const fields = {
      Partnership: 'id institution isInForce ngo { id }',
      Activity: 'id ngo { id } dacSectors { code name }',
    };
    const data = await dataOf(
      `query ($references: [_Any!]!) {
        partnership(id: "ngo-icom-unesco") { ${fields.Partnership} }
        activity(id: "gb-chc-285776-drc173") { ${fields.Activity} }
        _entities(representations: $references) {
          ... on Partnership { ${fields.Partnership} } ... on Activity { ${fields.Activity} }
          ... on MemberState { code name } ... on Sector { field name }
        }
      }`,
      {
        references: [
          { __typename: 'Partnership', id: 'ngo-icom-unesco' },
          { __typename: 'MemberState', code: 'SN' },
          { __typename: 'Activity', id: 'gb-chc-285776-drc173' },
          { __typename: 'Sector', field: 'CULTURE' },
          { __typename: 'Activity', id: 'nothing' },
        ],
      },
    );
    const entities = [
      partnership,
      { code: 'SN', name: 'Senegal' },
      activity,
      { field: 'CULTURE', name: 'Culture' },
      null,
    ];
    expect(data).toMatchObject({ partnership, activity, _entities: entities });
  });

  it('lists NGOs by name, page after page, each once', async () => {
    const document = `query ($after: String, $where: NgoFilter) {
      ngos(first: 9, after: $after, where: $where) { edges { node { id } } pageInfo { hasNextPage endCursor } }
    }`;
    const byName = (a: { name: string; id: string }, b: { name: string; id: string }): number =>
      compareCodePoints(fold(a.name), fold(b.name)) || compareCodePoints(a.id, b.id);
    const ids = async (where: object | null): Promise<unknown[]> =>
      (await walk(subgraph, document, { where }, ({ ngos }) => ngos)).map(({ node }) => (node as { id: string }).id);
    expect(await ids(null)).toEqual(facts.ngos.toSorted(byName).map(({ id }) => id));
    const french = facts.ngos.filter(
      (ngo) => ngo.headquartersCountryCode === 'FR' && ngo.fieldsOfCompetence.includes('CULTURE'),
    );
    expect(await ids({ country: 'FR', field: 'CULTURE' })).toEqual(french.toSorted(byName).map(({ id }) => id));
  });

  it('shows what NGOs say about a programme, newest first', async () => {
    const data = await dataOf(`{ programme(id: "unesco-196ear4041-ga") {
      title budget { amount currency } fieldOffices { id } countries { code name }
      place { precision } feedback(first: 2) { nodes { id ngo { id } } pageInfo { hasNextPage } }
    } }`);
    expect(data['programme']).toEqual({
      title: 'Earmarked Activities (2022-2023)',
      budget: { amount: 211793, currency: 'USD' },
      fieldOffices: [{ id: 'unesco-yaounde' }, { id: 'unesco-libreville' }],
      countries: [{ code: 'GA', name: 'Gabon' }],
      place: { precision: 'COUNTRY_CAPITAL' },
      feedback: {
        nodes: [
          { id: 'feedback-1', ngo: { id: 'ngo-icom' } },
          { id: 'feedback-0', ngo: { id: 'ngo-icom' } },
        ],
        pageInfo: { hasNextPage: true },
      },
    });
  });

  it('shows publications with the latest first and the undated last', async () => {
    const { ngo } = await dataOf('{ ngo(id: "ngo-icom") { publications { nodes { year } } } }');
    expect(ngo).toEqual({ publications: { nodes: [{ year: 2024 }, { year: 2019 }, { year: null }] } });
  });

  it('keeps addresses of focal points for those who may see them', async () => {
    const document = '{ sector(field: CULTURE) { focalPoints { role office { city } email } } }';
    const point = { role: 'Culture specialist', office: { city: 'Dakar' } };
    const withheld = await ask(subgraph, document);
    expect(withheld.data).toEqual({ sector: { focalPoints: [{ ...point, email: null }] } });
    expect(withheld.withheld).toEqual(new Set(['FocalPoint.email']));
    const officer = { id: 'officer', scopes: new Map([['contacts:read', 'ANY']] as const), owns: [] };
    const seen = await ask(subgraph, document, {}, { actor: officer });
    expect(seen.data).toEqual({ sector: { focalPoints: [{ ...point, email: 'culture@example.org' }] } });
    expect(PUBLIC.scopes.size).toBe(0);
  });

  it('speaks the reader’s languages', async () => {
    const document = `{ memberState(code: "DE") { name } sector(field: EDUCATION) { name }
      vocabulary(scheme: SDG) { label } partnershipStats(by: [REGION], where: { region: AFRICA }) { groups { keys { label } } } }`;
    const { data } = await ask(subgraph, document, {}, { languages: ['fr', 'en'] });
    expect(data).toMatchObject({
      memberState: { name: 'Allemagne' },
      sector: { name: 'Éducation' },
      partnershipStats: { groups: [{ keys: [{ label: 'Afrique' }] }] },
    });
    expect(data['vocabulary']).toHaveLength(17);
    expect(data['vocabulary']).toContainEqual({ label: 'Pas de pauvreté' });
  });

  it('shows a Member State with its commission and the offices that cover it', async () => {
    const data = await dataOf(`{
      memberState(code: "SN") { electoralGroup memberType fieldOffices { id } nationalCommission { id name memberState { code } } }
      associate: memberState(code: "AX") { memberType electoralGroup parentState { code } }
      nationalCommission(id: "natcom-at") { name }
      memberStates(electoralGroup: V_B) { code }
      fieldOffices(kind: LIAISON) { name }
    }`);
    expect(data).toMatchObject({
      memberState: {
        electoralGroup: 'V_A',
        memberType: 'MEMBER_STATE',
        fieldOffices: [{ id: 'unesco-dakar' }],
        nationalCommission: { id: 'natcom-sn', name: null, memberState: { code: 'SN' } },
      },
      associate: { memberType: 'ASSOCIATE_MEMBER', electoralGroup: null, parentState: { code: 'FI' } },
      nationalCommission: { name: 'Österreichische UNESCO-Kommission' },
    });
    expect(data['memberStates']).toHaveLength(19);
    expect(data['fieldOffices']).toHaveLength(4);
  });

  it.each([
    ['withinKm', '{ fieldOffice(id: "unesco-dakar") { ngosNearby(withinKm: 0) { nodes { id } } } }'],
    ['withinKm', '{ fieldOffice(id: "unesco-dakar") { activitiesNearby(withinKm: -1) { nodes { id } } } }'],
    ['withinKm', '{ ngosNear(point: { latitude: 0, longitude: 0 }, withinKm: 1e9) { nodes { id } } }'],
    ['point.latitude', '{ ngosNear(point: { latitude: 91, longitude: 0 }) { nodes { id } } }'],
    ['point.longitude', '{ ngosNear(point: { latitude: 0, longitude: -181 }) { nodes { id } } }'],
    ['first', '{ ngos(first: 0) { nodes { id } } }'],
    ['first', '{ sector(field: CULTURE) { expertNgos(first: 101) { nodes { id } } } }'],
    ['after', '{ ngos(after: "garbage") { nodes { id } } }'],
    ['text', '{ searchNgos(text: "") { nodes { id } } }'],
    ['text', '{ searchNgos(text: " - ") { nodes { id } } }'],
    ['text', `{ searchNgos(text: "${'x'.repeat(10_000)}") { nodes { id } } }`],
    ['where.country', '{ ngos(where: { country: "ZZ" }) { nodes { id } } }'],
    ['where.country', '{ partnershipStats(by: [STATUS], where: { country: "" }) { ngoCount } }'],
    [
      'where.country',
      '{ partnershipTrend(from: "2000-01-01", to: "2001-01-01", where: { country: "fr" }) { points { on } } }',
    ],
    ['country', '{ sector(field: CULTURE) { expertNgos(country: "ZZ") { nodes { id } } } }'],
    ['country', '{ sector(field: CULTURE) { programmes(country: "") { nodes { id } } } }'],
    ['by', '{ partnershipStats(by: [STATUS, STATUS]) { ngoCount } }'],
    ['by', '{ partnershipStats(by: []) { ngoCount } }'],
    ['by', '{ partnershipStats(by: [STATUS, COUNTRY, REGION, INSTITUTION]) { ngoCount } }'],
    ['to', '{ partnershipTrend(from: "1900-01-01", to: "2000-01-01", interval: MONTH) { points { on } } }'],
  ])('refuses a wrong %s: %s', async (argument, document) => {
    const { errors } = await ask(subgraph, document);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', argument }]);
    expect(errors[0]?.message).toContain(argument);
  });

  it('refuses a cursor of another query', async () => {
    const { ngos } = (await dataOf('{ ngos(first: 1) { pageInfo { endCursor } } }')) as {
      ngos: { pageInfo: { endCursor: string } };
    };
    const { errors } = await ask(
      subgraph,
      'query ($after: String) { ngos(where: { field: CULTURE }, after: $after) { nodes { id } } }',
      { after: ngos.pageInfo.endCursor },
    );
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', argument: 'after' }]);
  });
});
