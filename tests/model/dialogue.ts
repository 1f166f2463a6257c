import { expect } from 'vitest';
import type { Area } from './act.ts';
import { BODY_ACTS, TASK_FORCE_ACTS } from './bodies.ts';
import { FOLLOW_UP_FIELDS, followUpOn } from './dialogue-kinds.ts';
import { FOLLOW_UP_ACTS } from './follow-up.ts';
import { latestFirst, ordered } from './partnerships.ts';
import type { Scene } from './scene.ts';
import { SESSION_ACTS } from './sessions.ts';
import type { Who } from './who.ts';

async function compare(scene: Scene, who: Who): Promise<void> {
  await compareFollowUp(scene, who);
  await compareSessions(scene, who);
  await compareBodies(scene, who);
}

const FOUNDED = ['establishBody', 'conveneSession'];
const FOUNDING = [...BODY_ACTS, ...SESSION_ACTS].filter(({ name }) => FOUNDED.includes(name));

/** Sessions with their themes and hearings. */
export const SESSIONS: Area = {
  subgraph: 'dialogue',
  acts: [...BODY_ACTS.filter(({ name }) => FOUNDED.includes(name)), ...SESSION_ACTS],
  first: [...FOUNDED, 'conveneSession', 'proposeTheme', 'requestHearing'],
  seldom: FOUNDED,
  refusals: ['HEARING_CLOSED', 'SESSION_CANCELLED', 'SESSION_OVER', 'THEME_SETTLED'],
  compare,
};

/** Bodies and their terms, task forces and what NGOs send to them. */
export const BODIES: Area = {
  subgraph: 'dialogue',
  acts: [...BODY_ACTS, ...TASK_FORCE_ACTS],
  first: ['establishBody', 'createTaskForce', 'submitContribution'],
  seldom: [...FOUNDED, 'createTaskForce', 'electBodyMember', 'askQuestion'],
  refusals: ['BODY_EXISTS', 'CONTRIBUTION_CLOSED', 'CONTRIBUTION_DECIDED', 'INVALID_VALUE', 'QUESTION_ANSWERED'],
  compare,
};

/** Recommendations, and what comes of them. */
export const FOLLOW_UP: Area = {
  subgraph: 'dialogue',
  acts: [...FOUNDING, ...FOLLOW_UP_ACTS, ...FOLLOW_UP_ACTS],
  first: [...FOUNDED, 'issueRecommendation', 'issueRecommendation', 'deliverRecommendation'],
  seldom: FOUNDED,
  refusals: ['NOT_ANSWERED', 'NOT_DELIVERED'],
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

/** Who held office on a day, and what was sent to task forces. */
async function compareBodies(scene: Scene, who: Who): Promise<void> {
  const { model } = scene;
  const day = scene.dayWithin(300, 300);
  const asked = [
    ...model.all('BODY').map(({ id }, index) => `b${index}: body(code: "${id}") { members(asOf: "${day}") { id } }`),
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
    const { members } = data?.[`b${index}`] as { readonly members: readonly { readonly id: string }[] };
    expect(members.map((one) => one.id).toSorted()).toEqual(inOffice.map((one) => one.id).toSorted());
  }
  for (const [index, { id }] of model.all('TASK_FORCE').entries()) {
    expect(data?.[`t${index}`]).toEqual(taskForceOf(scene, id));
  }
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
