import { it } from 'vitest';
import { answerOf } from '../../support/asking.ts';
import type { ConnectionPage } from '../../support/asking.ts';
import { createDifferences, expectNoDifference } from '../../support/differences.ts';
import { IN_SOAK } from '../../support/seed.ts';
import { describeTrials, pageSizes, tally, TODAY, walkNodes } from '../trials.ts';
import type { Trial } from '../trials.ts';

interface Nodes {
  readonly nodes: readonly object[];
}

interface NgoAnswer {
  readonly ngo: { readonly forums: Nodes; readonly dialogueSessions: Nodes };
}

interface StateAnswer {
  readonly memberState: {
    readonly forums: Nodes;
    readonly dialogueSessions: Nodes;
    readonly recommendations: { readonly edges: readonly object[] };
  };
}

type Edges = ConnectionPage<{ readonly node: object }>;

describeTrials('forums and sessions of NGOs and Member States', 7003, (trial) => {
  it('stand in the profile of every NGO', async () => {
    const { world, forums, dialogue } = trial;
    const differences = createDifferences();
    const has = ({ id }: { id: string }): boolean => forums.ofNgo(id).length + dialogue.ofNgo(id).length > 0;
    for (const { id } of sampled(trial, world.dataset.ngos, has)) {
      const { ngo } = await answerOf<NgoAnswer>(world, 'NgoProfile', { id });
      const [held, sat] = [forums.ofNgo(id), dialogue.ofNgo(id)];
      differences.compare({ ngo: id }, ngo.forums, { nodes: held.slice(0, 5) });
      differences.compare({ ngo: id }, ngo.dialogueSessions, { nodes: sat.slice(0, 5) });
      tally(trial, 'forums of an NGO', held);
      // No session of the facts names the NGOs that took part.
      if (trial.examples) tally(trial, 'sessions of an NGO', sat);
    }
    expectNoDifference(differences);
  });

  it('stand in the brief of every Member State, with what is overdue', async () => {
    const { world, forums, dialogue, recommendations } = trial;
    const differences = createDifferences();
    const has = ({ code }: { code: string }): boolean =>
      forums.ofMemberState(code).length + dialogue.ofMemberState(code).length > 0;
    for (const { code } of sampled(trial, world.dataset.memberStates, has)) {
      const { memberState } = await answerOf<StateAnswer>(world, 'MemberStateBrief', { code });
      const [held, sat] = [forums.ofMemberState(code), dialogue.ofMemberState(code)];
      const overdue = recommendations.to({ memberState: code }, TODAY, 'OVERDUE');
      differences.compare({ state: code }, memberState.forums, { nodes: held.slice(0, 5) });
      differences.compare({ state: code }, memberState.dialogueSessions, { nodes: sat.slice(0, 5) });
      const edges = overdue.slice(0, 5).map(({ node: { id, number }, followUp: { dueOn } }) => ({
        node: { id, number },
        followUp: { dueOn },
      }));
      differences.compare({ state: code }, memberState.recommendations.edges, edges);
      tally(trial, 'forums of a state', held);
      tally(trial, 'sessions of a state', sat);
      if (trial.examples) tally(trial, 'overdue', overdue);
    }
    expectNoDifference(differences);
  });

  it('can be walked to the end in pages of any size', async () => {
    const { world, forums, dialogue, random } = trial;
    const differences = createDifferences();
    const { ngos, memberStates } = world.dataset;
    for (const { id } of mostOf(trial, ngos, ({ id }) => forums.ofNgo(id).length + dialogue.ofNgo(id).length)) {
      const first = random.pick(pageSizes(Math.max(forums.ofNgo(id).length, dialogue.ofNgo(id).length)));
      differences.compare({ ngo: id, first }, await walkBoth(trial, `ngo(id: "${id}")`, first), [
        forums.ofNgo(id),
        dialogue.ofNgo(id),
      ]);
    }
    const weigh = ({ code }: { code: string }): number =>
      forums.ofMemberState(code).length + dialogue.ofMemberState(code).length;
    for (const { code } of mostOf(trial, memberStates, weigh)) {
      const first = random.pick(pageSizes(weigh({ code })));
      differences.compare({ state: code, first }, await walkBoth(trial, `memberState(code: "${code}")`, first), [
        forums.ofMemberState(code),
        dialogue.ofMemberState(code),
      ]);
    }
    expectNoDifference(differences);
  });
});

/** Parties that `npm test` asks for, of those that have any and of the others. */
const SAMPLE = { having: 150, others: 25 };

/** Of facts and examples, which hold all of the facts, all in the soak; otherwise some that have any, and some others. */
function sampled<Party>(
  { examples, random }: Trial,
  parties: readonly Party[],
  has: (party: Party) => boolean,
): readonly Party[] {
  if (examples && IN_SOAK) return parties;
  const [having, others] = [parties.filter(has), parties.filter((party) => !has(party))];
  return [...random.shuffled(having).slice(0, SAMPLE.having), ...random.shuffled(others).slice(0, SAMPLE.others)];
}

/** The four that have the most, and eight others. */
function mostOf<Party>({ random }: Trial, parties: readonly Party[], weigh: (party: Party) => number): Party[] {
  const weighed = [...parties].sort((a, b) => weigh(b) - weigh(a));
  return [...weighed.slice(0, 4), ...random.shuffled(weighed.slice(4)).slice(0, 8)];
}

async function walkBoth({ world }: Trial, party: string, first: number): Promise<object[][]> {
  const walked = ['forums', 'dialogueSessions'].map(async (field) =>
    walkNodes(first, async (after) => {
      const document = `query ($first: Int!, $after: String) { party: ${party} {
        list: ${field}(first: $first, after: $after) {
          edges { cursor node { id title startsOn } } pageInfo { hasNextPage endCursor }
        } } }`;
      return (await answerOf<{ party: { list: Edges } }>(world, document, { first, after })).party.list;
    }),
  );
  return Promise.all(walked);
}
