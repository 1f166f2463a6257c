import { expect, it } from 'vitest';
import type { ReferenceLanguage } from '../../reference/shared.ts';
import { answerOf, walk } from '../../support/asking.ts';
import type { ConnectionPage } from '../../support/asking.ts';
import { createDifferences } from '../../support/differences.ts';
import { describeBothWorlds, FIELDS_AND_NONE } from './worlds.ts';

const PROVENANCE = 'provenance { source confidence verifiedOn note isExample }';
const RECORD = `id title externalId fieldsOfCompetence startsOn endsOn countries { code } fieldOffices { id }
  budget { amount currency } disbursed { amount currency } ${PROVENANCE}`;
const ACTIVITY = `query ($id: ID!) {
  record: activity(id: $id) { ${RECORD} ngo { id } organization implementingPartners dacSectors { code fieldOfCompetence } status }
}`;
const PROGRAMME = `query ($id: ID!) { record: programme(id: $id) { ${RECORD} } }`;

const NGOS = `query ($where: NgoFilter, $first: Int!, $after: String) {
  ngos(where: $where, first: $first, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
}`;
const OFFICES = `query ($region: Region, $kind: FieldOfficeKind) {
  list: fieldOffices(region: $region, kind: $kind) {
    id name kind city country { code } location { latitude longitude } region asOf countriesCovered { code } ${PROVENANCE}
  }
}`;
const STATES = `query ($region: Region, $electoralGroup: ElectoralGroup) {
  list: memberStates(region: $region, electoralGroup: $electoralGroup) {
    code name memberType region electoralGroup joinedYear withdrawals { leftYear returnedYear note } capital
    location { latitude longitude } parentState { code } ${PROVENANCE}
  }
}`;
const PUBLICATIONS = `query ($id: ID!, $first: Int!, $after: String) {
  ngo(id: $id) { publications(first: $first, after: $after) { edges { cursor node { id title year url } } pageInfo { hasNextPage endCursor } } }
}`;
const HISTORY = `query ($id: ID!) { ngo(id: $id) { partnershipHistory { id startsOn institution status } } }`;
const VOCABULARY = `query ($scheme: VocabularyScheme!) { vocabulary(scheme: $scheme) { code label order number fullTitle } }`;

const REGIONS = ['AFRICA', 'ARAB_STATES', 'ASIA_PACIFIC', 'EUROPE_NORTH_AMERICA', 'LATIN_AMERICA_CARIBBEAN', null];
const LANGUAGES: readonly (readonly ReferenceLanguage[])[] = [[], ['FR'], ['ES'], ['ES', 'FR']];

interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

describeBothWorlds('The catalogue', 88, (trial) => {
  const { world, random, examples } = trial;

  it('holds activities and programmes whole', async () => {
    const differences = createDifferences();
    for (const fact of random.shuffled(world.dataset.activities).slice(0, 80)) {
      const document = fact.organizationType === 'NGO' ? ACTIVITY : PROGRAMME;
      const { record } = await answerOf<{ record: object }>(world, document, { id: fact.id });
      differences.compare(fact.id, record, trial.reference.activity(fact));
    }
    expect(differences.found).toEqual([]);
  });

  it('lists NGOs by name, of a field, of a country, of both', async () => {
    const differences = createDifferences();
    const seats = world.dataset.ngos.map(({ headquartersCountryCode }) => headquartersCountryCode);
    for (const field of FIELDS_AND_NONE) {
      for (const country of [null, 'FR', random.pick(seats)]) {
        const first = random.pick([25, 100]);
        const { edges } = await walk<Edge<{ id: string }>>(first, async (after) => {
          type Answer = { ngos: ConnectionPage<Edge<{ id: string }>> };
          const { ngos } = await answerOf<Answer>(world, NGOS, { where: { field, country }, first, after });
          return ngos;
        });
        const found = edges.map(({ node }) => node.id);
        differences.compare({ field, country }, found, trial.reference.ngos({ field, country }));
      }
    }
    expect(differences.found).toEqual([]);
  });

  it('lists offices and states, all and by group', async () => {
    const differences = createDifferences();
    for (const kind of ['REGIONAL', 'CLUSTER', 'NATIONAL', 'LIAISON', null]) {
      for (const region of [null, random.pick(REGIONS)]) {
        const { list } = await answerOf<{ list: object[] }>(world, OFFICES, { region, kind });
        differences.compare({ region, kind }, list, trial.reference.offices({ region, kind }));
      }
    }
    for (const electoralGroup of ['I', 'II', 'III', 'IV', 'V_A', 'V_B', null]) {
      for (const region of [null, random.pick(REGIONS)]) {
        const { list } = await answerOf<{ list: object[] }>(world, STATES, { region, electoralGroup });
        differences.compare({ region, electoralGroup }, list, trial.reference.states({ region, electoralGroup }));
      }
    }
    expect(differences.found).toEqual([]);
  });

  it('lists what NGOs have published, latest first', async () => {
    const differences = createDifferences();
    const publishing = new Set(world.dataset.publications.map(({ ngoId }) => ngoId));
    const ids = [...publishing, ...world.dataset.ngos.slice(0, 10).map(({ id }) => id)];
    for (const id of random.shuffled(ids).slice(0, 80)) {
      const { edges } = await walk<Edge<object>>(2, async (after) => {
        type Answer = { ngo: { publications: ConnectionPage<Edge<object>> } };
        const { ngo } = await answerOf<Answer>(world, PUBLICATIONS, { id, first: 2, after });
        return ngo.publications;
      });
      differences.compare(
        id,
        edges.map(({ node }) => node),
        trial.reference.publications(id),
      );
    }
    expect(differences.found).toEqual([]);
    expect(publishing.size > 0).toBe(examples);
  });

  it('tells the history of an NGO from its beginning', async () => {
    const differences = createDifferences();
    for (const { id } of random.shuffled(world.dataset.ngos).slice(0, 80)) {
      const { ngo } = await answerOf<{ ngo: { partnershipHistory: History[] } }>(world, HISTORY, { id });
      const told = ngo.partnershipHistory;
      differences.compare(id, told.map(termOf).sort(), trial.reference.history(id).map(termOf).sort());
      differences.compare(
        id,
        told.map(({ startsOn }) => startsOn ?? ''),
        told.map(({ startsOn }) => startsOn ?? '').sort(),
      );
    }
    expect(differences.found).toEqual([]);
  });

  it('holds every list of the vocabulary in its own order, in every language', async () => {
    const differences = createDifferences();
    for (const scheme of new Set(world.dataset.vocabulary.map((term) => term.scheme))) {
      for (const languages of LANGUAGES) {
        const headers = { 'accept-language': languages.join(', ').toLowerCase() };
        const variables = { scheme: scheme.replace(/[A-Z]/g, '_$&').toUpperCase() };
        const { vocabulary } = await answerOf<{ vocabulary: object[] }>(world, VOCABULARY, variables, headers);
        differences.compare({ scheme, languages }, vocabulary, trial.reference.vocabulary(scheme, languages));
      }
    }
    expect(differences.found).toEqual([]);
  });
});

interface History {
  readonly startsOn: string | null;
  readonly institution: string;
  readonly status: string;
}

function termOf({ startsOn, institution, status }: History): string {
  return `${startsOn ?? ''} ${institution} ${status}`;
}
