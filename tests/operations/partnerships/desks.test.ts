import { expect, it } from 'vitest';
import { byCodePoint } from '../../reference/shared.ts';
import { answerOf, walk } from '../../support/asking.ts';
import type { ConnectionPage } from '../../support/asking.ts';
import { createDifferences, without } from '../../support/differences.ts';
import { describeBothWorlds, FIELDS, FIELDS_AND_NONE } from './worlds.ts';
import type { Trial } from './worlds.ts';

interface Nodes<Node> {
  readonly nodes: readonly Node[];
}
interface Named {
  readonly id: string;
  readonly name: string;
}

/** Every office of the facts; with the examples, which take longer to read, as many as `npm test` has time for. */
function officesOf({ world, random, examples }: Trial): Trial['world']['dataset']['fieldOffices'] {
  const { fieldOffices } = world.dataset;
  return examples ? random.shuffled(fieldOffices).slice(0, 24) : fieldOffices;
}

describeBothWorlds('What offices, states and sectors see', 31_337, (trial) => {
  const { world, random, occurrences } = trial;

  it('the desks of offices: their countries, their programmes, the activities around them', async () => {
    occurrences.expect('programmes of an office', ['none', 'some']);
    const differences = createDifferences();
    const field = random.deck(FIELDS_AND_NONE);
    for (const office of officesOf(trial)) {
      for (let count = 0; count < 2; count += 1) await compareDesk(trial, differences, office.id, field());
    }
    expect(differences.found).toEqual([]);
  });

  it('the NGOs that offices cover, field by field, with the countries that they count through', async () => {
    occurrences.expect('covered', ['none', 'some', 'through several countries', 'on several pages']);
    const differences = createDifferences();
    const size = random.deck([10, 50, 100]);
    for (const office of officesOf(trial)) {
      for (const field of random.shuffled(FIELDS_AND_NONE).slice(0, 2)) {
        const variables = { office: office.id, field, first: size() };
        const { edges, pages } = await walk<CoveredEdge>(variables.first, async (after) => {
          const data = await answerOf<Covered>(world, 'NgosCoveredByOffice', { ...variables, after });
          return data.fieldOffice.ngosCovered;
        });
        differences.compare(variables, edges, trial.reference.covered(office.id, field));
        occurrences.count('covered', edges.length === 0 ? 'none' : 'some');
        if (edges.some(({ countries }) => countries.length > 1))
          occurrences.count('covered', 'through several countries');
        if (pages > 1) occurrences.count('covered', 'on several pages');
      }
    }
    expect(differences.found).toEqual([]);
  });

  it('the briefs of Member States and Associate Members', async () => {
    occurrences.expect('brief', ['with NGOs', 'with programmes', 'with offices', 'without National Commission known']);
    const differences = createDifferences();
    const states = trial.examples
      ? random.shuffled(world.dataset.memberStates).slice(0, 50)
      : world.dataset.memberStates;
    for (const { code } of states) {
      const { memberState: brief } = await answerOf<{ memberState: Brief }>(world, 'MemberStateBrief', { code });
      const expected = trial.reference.memberState(code);
      const actual = {
        ...without(brief, 'forums', 'dialogueSessions', 'recommendations'),
        nationalCommission: brief.nationalCommission?.name ?? null,
        ngosBasedHere: brief.ngosBasedHere.nodes,
        programmes: brief.programmes.nodes,
      };
      differences.compare(code, actual, {
        ...expected,
        ngosBasedHere: expected?.ngosBasedHere.slice(0, 10),
        programmes: expected?.programmes.slice(0, 5),
      });
      if (actual.ngosBasedHere.length > 0) occurrences.count('brief', 'with NGOs');
      if (actual.programmes.length > 0) occurrences.count('brief', 'with programmes');
      if (brief.fieldOffices.length > 0) occurrences.count('brief', 'with offices');
      if (actual.nationalCommission === null) occurrences.count('brief', 'without National Commission known');
    }
    expect(differences.found).toEqual([]);
  });

  it('the desk of every sector, for the world and for countries', async () => {
    occurrences.expect('sector', ['experts', 'no expert', 'programmes', 'no programme']);
    const differences = createDifferences();
    const countries = random.shuffled(world.dataset.memberStates.map(({ code }) => code)).slice(0, 8);
    for (const field of FIELDS) {
      for (const country of [null, 'FR', 'SN', ...countries]) {
        const { sector } = await answerOf<{ sector: Sector }>(world, 'SectorDesk', { field, country });
        const programmes = trial.reference.programmesOfSector(field, country);
        const label = trial.reference.label('FIELD_OF_COMPETENCE', field, []);
        const experts = trial.reference.experts(field, country).slice(0, 10);
        differences.compare({ field }, [sector.field, sector.name], [field, label]);
        differences.compare({ field, country }, sector.expertNgos.nodes, experts);
        differences.compare(
          { field, country },
          sector.programmes.nodes.map(({ feedback, ...programme }) => ({ ...programme, feedback: feedback.nodes })),
          programmes.slice(0, 10).map((programme) => trial.reference.programme(programme)),
        );
        differences.compare(
          { field },
          sector.focalPoints.map(focalPointText).sort(byCodePoint),
          focalPointsOf(trial, field),
        );
        occurrences.count('sector', experts.length > 0 ? 'experts' : 'no expert');
        occurrences.count('sector', programmes.length > 0 ? 'programmes' : 'no programme');
      }
    }
    expect(differences.found).toEqual([]);
  });

  it('programmes page by page', async () => {
    const document = `query ($field: FieldOfCompetence!, $first: Int!, $after: String) {
      sector(field: $field) { programmes(first: $first, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }
    }`;
    for (const first of [33, 100]) {
      const { edges } = await walk<{ cursor: string; node: { id: string } }>(first, async (after) => {
        type Answer = { sector: { programmes: ConnectionPage<{ cursor: string; node: { id: string } }> } };
        const { sector } = await answerOf<Answer>(world, document, { field: 'CULTURE', first, after });
        return sector.programmes;
      });
      const expected = trial.reference.programmesOfSector('CULTURE', null).map(({ id }) => id);
      expect(edges.map(({ node }) => node.id)).toEqual(expected);
    }
  });
});

interface CoveredEdge {
  readonly node: Named;
  readonly countries: readonly { readonly code: string }[];
}
interface Covered {
  readonly fieldOffice: { readonly ngosCovered: ConnectionPage<CoveredEdge> };
}
interface Brief {
  readonly nationalCommission: { readonly name: string | null } | null;
  readonly fieldOffices: readonly object[];
  readonly ngosBasedHere: Nodes<object>;
  readonly programmes: Nodes<object>;
}
interface FocalPoint {
  readonly role: string;
  readonly office: { readonly id: string; readonly city: string } | null;
  readonly email: string | null;
}
interface Sector {
  readonly field: string;
  readonly name: string;
  readonly focalPoints: readonly FocalPoint[];
  readonly expertNgos: Nodes<object>;
  readonly programmes: Nodes<{ readonly feedback: Nodes<object> }>;
}
interface Desk {
  readonly id: string;
  readonly name: string;
  readonly countriesCovered: readonly object[];
  readonly programmes: Nodes<object>;
  readonly activitiesNearby: ConnectionPage<{
    readonly distanceKm: number;
    readonly node: { readonly id: string; readonly title: string; readonly ngo: Named };
  }>;
}

async function compareDesk(
  { world, reference, occurrences }: Trial,
  differences: ReturnType<typeof createDifferences>,
  office: string,
  field: string | null,
): Promise<void> {
  const { fieldOffice: desk } = await answerOf<{ fieldOffice: Desk }>(world, 'FieldOfficeDesk', { office, field });
  const { id, name, countriesCovered } = { ...reference.office(office) } as Desk;
  const programmes = reference.programmesOf(office, field).slice(0, 10);
  const around = reference.activitiesNearby(office, { field, withinKm: 500, activeOn: null }) ?? [];
  const question = { office, field };
  differences.compare(question, [desk.id, desk.name, desk.countriesCovered], [id, name, countriesCovered]);
  differences.compare(
    question,
    desk.programmes.nodes,
    programmes.map((programme) => without(reference.programme(programme), 'budget', 'feedback', 'fieldOffices')),
  );
  const { edges, pageInfo } = desk.activitiesNearby;
  differences.compare(
    question,
    edges.map(({ distanceKm, node }) => ({ id: node.id, distanceKm })),
    around.slice(0, 10),
  );
  differences.compare(question, pageInfo.hasNextPage, around.length > 10);
  for (const { node } of edges) differences.compare(node.id, node, activityShown(world.dataset, node.id));
  occurrences.count('programmes of an office', programmes.length === 0 ? 'none' : 'some');
}

function activityShown({ activities, ngos }: Trial['world']['dataset'], id: string): object | null {
  const activity = activities.find((candidate) => candidate.id === id);
  const ngo = ngos.find((candidate) => candidate.id === activity?.ngoId);
  if (!activity || !ngo) return null;
  const { title, startDate, endDate } = activity;
  return { id, title, ngo: { id: ngo.id, name: ngo.name }, startsOn: startDate, endsOn: endDate };
}

/** The public does not see how to reach them. */
function focalPointsOf({ world }: Trial, field: string): string[] {
  return world.dataset.focalPoints
    .filter((focalPoint) => focalPoint.field === field)
    .map(({ role, fieldOfficeId }) => {
      const office = world.dataset.fieldOffices.find(({ id }) => id === fieldOfficeId);
      return focalPointText({ role, office: office ? { id: office.id, city: office.city } : null, email: null });
    })
    .sort(byCodePoint);
}

function focalPointText({ role, office, email }: FocalPoint): string {
  return [role, office?.id, office?.city, email].join(' | ');
}
