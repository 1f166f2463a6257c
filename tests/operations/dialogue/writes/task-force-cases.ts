import { expect } from 'vitest';
import type { ActCase } from '../../../support/acts.ts';
import type { WritingWorld } from '../../../support/writing-world.ts';
import {
  ANALYST,
  BODY,
  contribution,
  done,
  kept,
  NGO,
  OFFICER,
  OTHER_NGO,
  question,
  STATE,
  taskForce,
} from './scene.ts';
import type { Made } from './scene.ts';

type Input = Readonly<Record<string, unknown>>;

function ofContribution(made: (world: WritingWorld) => Promise<Made>, said: Input = {}) {
  return async (world: WritingWorld): Promise<Input> => {
    const { id, version } = await made(world);
    return { contributionId: id, expectedVersion: version, ...said };
  };
}

function ofQuestion(made: (world: WritingWorld) => Promise<Made>, said: Input = {}) {
  return async (world: WritingWorld): Promise<Input> => {
    const { id, version } = await made(world);
    return { questionId: id, expectedVersion: version, ...said };
  };
}

async function declined(world: WritingWorld): Promise<Made> {
  const input = await ofContribution(contribution, { reason: 'Off the point.' })(world);
  return done(world, OFFICER, 'declineContribution', input, 'contribution { id version }');
}

async function accepted(world: WritingWorld): Promise<Made> {
  const input = await ofContribution(contribution)(world);
  return done(world, OFFICER, 'acceptContribution', input, 'contribution { id version }');
}

async function answeredQuestion(world: WritingWorld): Promise<Made> {
  const input = await ofQuestion(question, { answer: 'In May.' })(world);
  return done(world, OFFICER, 'answerQuestion', input, 'question { id version }');
}

function toTaskForce(said: Input, made: (world: WritingWorld) => Promise<Made> = kept(taskForce)) {
  return async (world: WritingWorld): Promise<Input> => {
    const { id } = await made(world);
    return { taskForceId: id, ngoId: 'ngo-a', ...said };
  };
}

const SENT = { title: 'Wells', text: 'Wells of the Sahel.', themes: ['WATER', 'HEALTH'], memberStates: ['SN', 'ML'] };
const NOT_BY = [NGO, STATE, ANALYST] as const;
const NOWHERE = { contributionId: 'contribution-nowhere', expectedVersion: 1 };
const NOT_FOUND = { code: 'NOT_FOUND', path: ['input', 'contributionId'] };
const DECIDED = { code: 'CONTRIBUTION_DECIDED', path: ['input', 'contributionId'] };
const CONTRIBUTION = `contribution {
  id title text themes status submittedOn decidedOn declinedBecause version ngo { id } memberStates { code } taskForce { id }
}`;
const ONE = 'query ($id: ID!) { contribution(id: $id) { status text declinedBecause taskForce { digest { theme } } } }';

export const TASK_FORCE_CASES: readonly ActCase[] = [
  {
    mutation: 'createTaskForce',
    selection: 'taskForce { id name mandate body { code } version }',
    by: OFFICER,
    notBy: NOT_BY,
    input: () => ({ body: BODY, name: 'Water', mandate: 'Gathers what NGOs know of water.' }),
    other: { name: 'Air' },
    then: async (world, { taskForce: made }) => {
      const { data } = await world.public.ask('TaskForce', { id: (made as Made).id });
      expect(data?.['taskForce']).toMatchObject({
        name: 'Water',
        body: { code: BODY },
        contributions: { nodes: [] },
        digest: [],
      });
    },
    expectedCodes: [
      {
        code: 'NOT_FOUND',
        path: ['input', 'body'],
        input: () => ({ body: 'NOWHERE', name: 'Water', mandate: 'None.' }),
      },
      { code: 'INVALID_VALUE', path: ['input', 'mandate'], input: () => ({ body: BODY, name: 'Water', mandate: '' }) },
    ],
  },
  {
    mutation: 'submitContribution',
    selection: CONTRIBUTION,
    by: NGO,
    notBy: [OTHER_NGO, STATE, ANALYST],
    input: toTaskForce(SENT),
    other: { title: 'Rain' },
    then: async (world, { contribution: made }) => {
      expect(made).toMatchObject({
        text: 'Wells of the Sahel.',
        status: 'SUBMITTED',
        submittedOn: '2026-11-21',
        memberStates: [{ code: 'ML' }, { code: 'SN' }],
        themes: ['WATER', 'HEALTH'],
        version: 1,
      });
      const { id } = made as Made;
      const seen = await world.public.ask(ONE, { id });
      expect(seen.data?.['contribution']).toMatchObject({ status: 'SUBMITTED', text: null });
      expect(seen.extensions['withheld']).toEqual(['Contribution.declinedBecause', 'Contribution.text']);
    },
    expectedCodes: [
      { code: 'NOT_FOUND', path: ['input', 'taskForceId'], input: toTaskForce({ ...SENT, taskForceId: 'nowhere' }) },
      { code: 'INVALID_VALUE', path: ['input', 'themes'], input: toTaskForce({ ...SENT, themes: [] }) },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'memberStates', '0'],
        input: toTaskForce({ ...SENT, memberStates: ['ZZ'] }),
      },
    ],
  },
  {
    mutation: 'withdrawContribution',
    selection: CONTRIBUTION,
    by: NGO,
    notBy: [OTHER_NGO, STATE, ANALYST],
    input: ofContribution(accepted),
    other: { contributionId: 'contribution-other' },
    then: async (world, { contribution: made }) => {
      expect(made).toMatchObject({ status: 'WITHDRAWN', text: 'Wells of the Sahel.', decidedOn: '2026-11-21' });
      const {
        id,
        taskForce: { id: taskForceId },
      } = made as Made & { taskForce: Made };
      expect((await world.public.ask(ONE, { id })).data).toEqual({ contribution: null });
      expect((await world.as(...NGO).ask(ONE, { id })).data).toMatchObject({ contribution: { status: 'WITHDRAWN' } });
      const { data } = await world.public.ask('TaskForce', { id: taskForceId });
      expect(JSON.stringify(data)).not.toContain(id);
    },
    expectedCodes: [
      { ...NOT_FOUND, input: () => NOWHERE },
      { code: 'CONTRIBUTION_CLOSED', path: ['input', 'contributionId'], input: ofContribution(kept(declined)) },
    ],
  },
  {
    mutation: 'acceptContribution',
    selection: CONTRIBUTION,
    by: OFFICER,
    notBy: NOT_BY,
    input: ofContribution(contribution),
    other: { contributionId: 'contribution-other' },
    then: async (world, { contribution: made }) => {
      expect(made).toMatchObject({ status: 'ACCEPTED', decidedOn: '2026-11-21', version: 2 });
      expect((await world.public.ask(ONE, { id: (made as Made).id })).data).toMatchObject({
        contribution: { text: 'Wells of the Sahel.', taskForce: { digest: [{ theme: 'WATER' }] } },
      });
    },
    expectedCodes: [
      { ...NOT_FOUND, input: () => NOWHERE },
      { ...DECIDED, input: ofContribution(kept(accepted)) },
    ],
  },
  {
    mutation: 'declineContribution',
    selection: CONTRIBUTION,
    by: OFFICER,
    notBy: NOT_BY,
    input: ofContribution(contribution, { reason: 'Off the point.' }),
    other: { reason: 'Too long.' },
    then: async (world, { contribution: made }) => {
      expect(made).toMatchObject({ status: 'DECLINED', declinedBecause: 'Off the point.' });
      const { id } = made as Made;
      const seen = await world.public.ask(ONE, { id });
      expect(seen.data).toMatchObject({ contribution: { status: 'DECLINED', text: null, declinedBecause: null } });
      expect(seen.extensions['withheld']).toEqual(['Contribution.declinedBecause', 'Contribution.text']);
      expect((await world.as(...NGO).ask(ONE, { id })).data).toMatchObject({
        contribution: { text: 'Wells of the Sahel.', declinedBecause: 'Off the point.' },
      });
    },
    expectedCodes: [
      { ...NOT_FOUND, input: () => ({ ...NOWHERE, reason: 'None.' }) },
      { ...DECIDED, input: ofContribution(kept(declined), { reason: 'Again.' }) },
    ],
  },
  {
    mutation: 'askQuestion',
    selection: 'question { id text askedOn answer version ngo { id } }',
    by: NGO,
    notBy: [OTHER_NGO, STATE, ANALYST],
    input: toTaskForce({ text: 'When do you meet?' }),
    other: { text: 'Where do you meet?' },
    then: async (world, { question: made }) => {
      const { data } = await world.public.ask('query ($id: ID!) { question(id: $id) { text answer } }', {
        id: (made as Made).id,
      });
      expect(data).toEqual({ question: { text: 'When do you meet?', answer: null } });
    },
    expectedCodes: [
      {
        code: 'NOT_FOUND',
        path: ['input', 'taskForceId'],
        input: toTaskForce({ text: 'Who?', taskForceId: 'nowhere' }),
      },
      { code: 'INVALID_VALUE', path: ['input', 'text'], input: toTaskForce({ text: '' }) },
    ],
  },
  {
    mutation: 'answerQuestion',
    selection: 'question { id answer answeredOn version taskForce { questions { nodes { answer } } } }',
    by: OFFICER,
    notBy: NOT_BY,
    input: ofQuestion(question, { answer: 'In May.' }),
    other: { answer: 'In June.' },
    then: (_world, { question: made }) => {
      expect(made).toMatchObject({ answer: 'In May.', answeredOn: '2026-11-21', version: 2 });
    },
    expectedCodes: [
      {
        code: 'NOT_FOUND',
        path: ['input', 'questionId'],
        input: () => ({ questionId: 'x', expectedVersion: 1, answer: 'A.' }),
      },
      {
        code: 'QUESTION_ANSWERED',
        path: ['input', 'questionId'],
        input: ofQuestion(kept(answeredQuestion), { answer: 'A.' }),
      },
    ],
  },
];
