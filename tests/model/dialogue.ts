import { expect } from 'vitest';
import type { Area } from './act.ts';
import { BODY_ACTS, TASK_FORCE_ACTS } from './bodies.ts';
import { FOLLOW_UP_FIELDS, followUpOn } from './dialogue-kinds.ts';
import { FOLLOW_UP_ACTS } from './follow-up.ts';
import { HEARING_ACTS } from './hearings.ts';
import { latestFirst, ordered } from './partnerships.ts';
import type { Scene } from './scene.ts';
import { SESSION_ACTS } from './sessions.ts';
import type { SessionValue } from './values.ts';
import { WORK_PLAN_ACTS } from './work-plans.ts';
import type { Who } from './who.ts';

async function compare(scene: Scene, who: Who): Promise<void> {
  await compareFollowUp(scene, who);
  await compareSessions(scene, who);
  await compareBodies(scene, who);
  await compareParticipants(scene, who);
}

const FOUNDED = ['establishBody', 'conveneSession'];
const FOUNDING = [...BODY_ACTS, ...SESSION_ACTS].filter(({ name }) => FOUNDED.includes(name));

/** Sessions with their themes and hearings. */
export const SESSIONS: Area = {
  subgraph: 'dialogue',
  acts: [...BODY_ACTS.filter(({ name }) => FOUNDED.includes(name)), ...SESSION_ACTS, ...HEARING_ACTS],
  first: [...FOUNDED, 'conveneSession', 'proposeTheme', 'requestHearing'],
  seldom: FOUNDED,
  expectedCodes: ['HEARING_CLOSED', 'SESSION_CANCELLED', 'SESSION_OVER', 'THEME_SETTLED'],
  compare,
};

/** Bodies and their terms, task forces and what NGOs send to them. */
export const BODIES: Area = {
  subgraph: 'dialogue',
  acts: [...BODY_ACTS, ...TASK_FORCE_ACTS],
  first: ['establishBody', 'createTaskForce', 'submitContribution'],
  seldom: [...FOUNDED, 'createTaskForce'],
  expectedCodes: ['BODY_EXISTS', 'CONTRIBUTION_CLOSED', 'CONTRIBUTION_DECIDED', 'INVALID_VALUE', 'QUESTION_ANSWERED'],
  compare,
};

/** Recommendations, and what comes of them. */
export const FOLLOW_UP: Area = {
  subgraph: 'dialogue',
  acts: [...FOUNDING, ...FOLLOW_UP_ACTS, ...FOLLOW_UP_ACTS],
  first: [...FOUNDED, 'issueRecommendation', 'issueRecommendation', 'deliverRecommendation'],
  seldom: FOUNDED,
  expectedCodes: ['NOT_ANSWERED', 'NOT_DELIVERED'],
  compare,
};

const RECOMMENDING = ['issueRecommendation', 'withdrawRecommendation'];

/** Work plans, and the recommendations that their items answer. */
export const PLANS: Area = {
  subgraph: 'dialogue',
  acts: [...FOUNDING, ...FOLLOW_UP_ACTS.filter(({ name }) => RECOMMENDING.includes(name)), ...WORK_PLAN_ACTS],
  first: [...FOUNDED, 'issueRecommendation', 'draftWorkPlan', 'addWorkPlanItem'],
  seldom: [...FOUNDED, ...RECOMMENDING],
  expectedCodes: ['PLAN_ADOPTED', 'PLAN_NOT_ADOPTED'],
  compare,
};

/** How far each addressee had come on some day. */
async function compareFollowUp(scene: Scene, who: Who): Promise<void> {
  const recommendations = scene.model.all('RECOMMENDATION');
  if (recommendations.length === 0) return;
  const day = scene.dayWithin(40, 20);
  const asked = recommendations.map(({ id }, index) => {
    return `r${index}: recommendation(id: ${JSON.stringify(id)}) {
      addressees { followUp(onDate: "${day}") { ${FOLLOW_UP_FIELDS} } }
    }`;
  });
  const { data, errors } = await scene.caller(who).ask(`{ ${asked.join('\n')} }`);
  expect(errors).toEqual([]);
  for (const [index, { value }] of recommendations.entries()) {
    const isIssued = value.issuedOn <= day;
    const expected = value.addressees.map(({ followUp }) => ({
      followUp: isIssued ? followUpOn(followUp, day) : null,
    }));
    expect([day, data?.[`r${index}`]]).toEqual([day, { addressees: expected }]);
  }
}

async function compareSessions(scene: Scene, who: Who): Promise<void> {
  const { model } = scene;
  const sessions = model.all('DIALOGUE_SESSION');
  if (sessions.length === 0) return;
  const asked = sessions.map(({ id }, index) => {
    return `s${index}: dialogueSession(id: ${JSON.stringify(id)}) {
      themes(first: 100) { nodes { id } }
      hearings(first: 100) { nodes { id } }
      recommendations(first: 100) { nodes { id } }
    }`;
  });
  const { data, errors } = await scene.caller(who).ask(`{ ${asked.join('\n')} }`);
  expect(errors).toEqual([]);
  for (const [index, { id }] of sessions.entries()) {
    const themes = model.all('THEME').filter(({ value }) => value.subject.id === id);
    const hearings = model.all('HEARING').filter((one) => one.value.session.id === id && model.view(one, who) !== null);
    const recommendations = model.all('RECOMMENDATION').filter(({ value }) => value.origin.id === id);
    expect(data?.[`s${index}`]).toEqual({
      themes: { nodes: ordered(themes, ({ value }) => [latestFirst(value.proposedOn)]) },
      hearings: { nodes: ordered(hearings, ({ value }) => [latestFirst(value.requestedOn)]) },
      recommendations: {
        nodes: ordered(recommendations, ({ value }) => [
          latestFirst(value.issuedOn),
          String(value.number).padStart(6, '0'),
        ]),
      },
    });
  }
}

/** The sessions in which NGOs and States took part. */
async function compareParticipants(scene: Scene, who: Who): Promise<void> {
  const { model, states } = scene;
  const sessions = model.all('DIALOGUE_SESSION');
  const ngos = model.all('NGO');
  const asked = [
    ...ngos.map(({ id }, index) => `n${index}: ngo(id: ${JSON.stringify(id)}) { ${SESSIONS_OF} }`),
    ...states.map((code) => `${code}: memberState(code: "${code}") { ${SESSIONS_OF} }`),
  ];
  const { data, errors } = await scene.caller(who).ask(`{ ${asked.join('\n')} }`);
  expect(errors).toEqual([]);
  const listed = (name: string): { readonly id: string }[] => {
    const { dialogueSessions } = data?.[name] as { readonly dialogueSessions: { nodes: { readonly id: string }[] } };
    // A State has others too: those of other sequences, and of the data.
    return dialogueSessions.nodes.filter((node) => sessions.some(({ id }) => id === node.id));
  };
  const attended = (isThere: (session: SessionValue) => boolean): { readonly id: string }[] => {
    const there = sessions.filter(({ value }) => isThere(value));
    return ordered(there, ({ value }) => [latestFirst(value.startsOn)]);
  };
  for (const [index, { id }] of ngos.entries()) {
    expect(listed(`n${index}`)).toEqual(attended((session) => session.ngos.some((one) => one.id === id)));
  }
  for (const code of states) {
    expect(listed(code)).toEqual(attended(({ memberStates }) => memberStates.includes(code)));
  }
}

const SESSIONS_OF = 'dialogueSessions(first: 100) { nodes { id } }';

/** Who held office on a day, the plans, and what was sent to task forces. */
async function compareBodies(scene: Scene, who: Who): Promise<void> {
  const { model } = scene;
  const day = scene.dayWithin(300, 300);
  const asked = [
    ...model
      .all('BODY')
      .map(({ id }, index) => `b${index}: body(code: "${id}") { members(asOf: "${day}") { id } ${PLANS_OF} }`),
    ...model.all('TASK_FORCE').map(({ id }, index) => {
      return `t${index}: taskForce(id: ${JSON.stringify(id)}) {
        contributions(first: 100) { nodes { id } }
        questions(first: 100) { nodes { id } }
        digest { theme contributionCount }
      }`;
    }),
  ];
  const { data, errors } = await scene.caller(who).ask(`{ ${asked.join('\n')} }`);
  expect(errors).toEqual([]);
  for (const [index, { id }] of model.all('BODY').entries()) {
    const inOffice = model.all('BODY_MEMBER').filter(({ value: { body, startsOn, endsOn } }) => {
      return body.code === id && startsOn <= day && (endsOn === null || day < endsOn);
    });
    const { members, workPlans } = data?.[`b${index}`] as {
      readonly members: readonly { readonly id: string }[];
      readonly workPlans: unknown;
    };
    expect(members.map((one) => one.id).toSorted()).toEqual(inOffice.map((one) => one.id).toSorted());
    expect(workPlans).toEqual(plansOf(scene, id, who));
  }
  for (const [index, { id }] of model.all('TASK_FORCE').entries()) {
    expect(data?.[`t${index}`]).toEqual(taskForceOf(scene, id));
  }
}

const PLANS_OF = 'workPlans { id items { recommendation { id } } }';

/** Those that the reader may see, with the recommendations that still stand. */
function plansOf({ model }: Scene, code: string, who: Who): object[] {
  const plans = model
    .all('WORK_PLAN')
    .filter((plan) => plan.value.body.code === code && model.view(plan, who) !== null);
  return ordered(plans, ({ value }) => [latestFirst(value.startsOn)]).map(({ id }) => ({
    id,
    items: model.get('WORK_PLAN', id).value.items.map(({ recommendationId }) => {
      const stands = recommendationId !== null && model.find('RECOMMENDATION', recommendationId) !== null;
      return { recommendation: stands ? { id: recommendationId } : null };
    }),
  }));
}

function taskForceOf({ model }: Scene, id: string): object {
  const sent = model.all('CONTRIBUTION').filter(({ value }) => value.taskForce.id === id);
  const listed = sent.filter(({ value }) => value.status !== 'WITHDRAWN');
  const accepted = sent.filter(({ value }) => value.status === 'ACCEPTED').flatMap(({ value }) => value.themes);
  const questions = model.all('QUESTION').filter(({ value }) => value.taskForce.id === id);
  return {
    contributions: { nodes: ordered(listed, ({ value }) => [latestFirst(value.submittedOn)]) },
    questions: { nodes: ordered(questions, ({ value }) => [latestFirst(value.askedOn)]) },
    digest: [...new Set(accepted)].toSorted().map((theme) => ({
      theme,
      contributionCount: accepted.filter((one) => one === theme).length,
    })),
  };
}
