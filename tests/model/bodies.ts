import { idIn } from './act.ts';
import type { ActModel } from './act.ts';
import { changing } from './changing.ts';
import { drawNgo, overlap, sideOf } from './ngos.ts';
import type { Scene } from './scene.ts';
import { drawParty } from './sessions.ts';

const establishBody: ActModel = {
  name: 'establishBody',
  by: [],
  answers: { body: 'BODY' },
  draw: (scene) => {
    const { model, random } = scene;
    const known = random.chance(0.3) ? random.shuffled(model.all('BODY'))[0] : undefined;
    const code =
      known?.id ??
      scene
        .words('GROUP')
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, '_');
    const name = scene.words('Working group');
    return {
      input: { code, name },
      sides: [],
      expectedCodes: known === undefined ? [] : ['BODY_EXISTS'],
      changes: () => [{ kind: 'BODY', id: code, value: { name } }],
    };
  },
};

const electBodyMember: ActModel = {
  name: 'electBodyMember',
  by: [],
  answers: { bodyMember: 'BODY_MEMBER' },
  draw: (scene) => {
    const { model, random } = scene;
    const [body] = random.shuffled(model.all('BODY'));
    if (body === undefined) return null;
    const { party, input } = drawParty(scene);
    const role = random.pick(['Chair', 'Member', 'member']);
    const startsOn = scene.dayWithin(400, 100);
    const end = random.chance(0.6) ? { endsOn: scene.dayWithin(200, 500) } : {};
    const value = { body: { code: body.id }, role, party, startsOn, endsOn: null, ...end };
    const rivals = model
      .all('BODY_MEMBER')
      .map((one) => one.value)
      .filter((one) => one.body.code === body.id && one.role.toLowerCase() === role.toLowerCase())
      .filter((one) => overlap(one, value));
    const isOwn = rivals.some((one) => JSON.stringify(one.party) === JSON.stringify(party));
    const named = 'ngoId' in input ? { ngo: { ngoId: input.ngoId, name: 'Its name then' } } : input;
    return {
      input: { body: body.id, ...named, role, startsOn, ...end },
      sides: [],
      about: 'body',
      expectedCodes: [
        ...(end.endsOn !== undefined && end.endsOn <= startsOn ? ['ENDS_BEFORE_START'] : []),
        ...(isOwn ? ['TERMS_OVERLAP'] : []),
        ...(role === 'Chair' && rivals.length > 0 ? ['CHAIR_TAKEN'] : []),
      ],
      changes: (payload) => [{ kind: 'BODY_MEMBER', id: idIn(payload, 'bodyMember'), value }],
    };
  },
};

const endBodyTerm = changing({
  name: 'endBodyTerm',
  kind: 'BODY_MEMBER',
  by: [],
  field: 'bodyMember',
  about: 'bodyMemberId',
  draw: (scene, { value }) => {
    const endsOn = scene.dayWithin(300, 200);
    return {
      input: { endsOn },
      expectedCodes: [
        ...(endsOn <= value.startsOn ? ['ENDS_BEFORE_START'] : []),
        ...(value.endsOn !== null && value.endsOn <= endsOn ? ['TERM_ENDS_EARLIER'] : []),
      ],
      value: { ...value, endsOn },
    };
  },
});

const createTaskForce: ActModel = {
  name: 'createTaskForce',
  by: [],
  answers: { taskForce: 'TASK_FORCE' },
  draw: (scene) => {
    const [body] = scene.random.shuffled(scene.model.all('BODY'));
    if (body === undefined) return null;
    const said = { name: scene.words('Task force'), mandate: scene.words('To find out') };
    return {
      input: { body: body.id, ...said },
      sides: [],
      about: 'body',
      expectedCodes: [],
      changes: (payload) => [
        { kind: 'TASK_FORCE', id: idIn(payload, 'taskForce'), value: { body: { code: body.id }, ...said } },
      ],
    };
  },
};

const submitContribution: ActModel = {
  name: 'submitContribution',
  by: ['ngo'],
  answers: { contribution: 'CONTRIBUTION' },
  draw: (scene) => {
    const { model, random, states, today } = scene;
    const ngo = drawNgo(scene);
    const [taskForce] = random.shuffled(model.all('TASK_FORCE'));
    if (ngo === null || taskForce === undefined) return null;
    const themes = random.shuffled(['Work', 'School', 'Health']).slice(0, random.below(10) === 0 ? 0 : 2);
    const memberStates = random.shuffled(states).slice(0, random.below(3));
    const said = { title: scene.words('Contribution'), text: scene.words('We have seen'), themes };
    return {
      input: { taskForceId: taskForce.id, ngoId: ngo.id, ...said, memberStates },
      sides: sideOf(ngo.id),
      about: 'taskForceId',
      expectedCodes: themes.length === 0 ? ['INVALID_VALUE'] : [],
      changes: (payload) => [
        {
          kind: 'CONTRIBUTION',
          id: idIn(payload, 'contribution'),
          value: {
            ...{ taskForce: { id: taskForce.id }, ngo: { id: ngo.id }, ...said },
            ...{ memberStates: memberStates.toSorted().map((code) => ({ code })), submittedOn: today },
            ...{ status: 'SUBMITTED', decidedOn: null, declinedBecause: null },
          },
        },
      ],
    };
  },
};

/** What ends a review. */
function decision(name: string, status: string, because: (scene: Scene) => string | null): ActModel {
  return changing({
    name,
    kind: 'CONTRIBUTION',
    by: [],
    field: 'contribution',
    about: 'contributionId',
    draw: (scene, { value }) => {
      const reason = because(scene);
      return {
        input: reason === null ? {} : { reason },
        expectedCodes: value.status === 'SUBMITTED' ? [] : ['CONTRIBUTION_DECIDED'],
        value: { ...value, status, decidedOn: scene.today, declinedBecause: reason },
      };
    },
  });
}

const withdrawContribution = changing({
  name: 'withdrawContribution',
  kind: 'CONTRIBUTION',
  by: ['ngo'],
  field: 'contribution',
  about: 'contributionId',
  draw: (scene, { value }) => ({
    input: {},
    sides: sideOf(value.ngo.id),
    expectedCodes: ['SUBMITTED', 'ACCEPTED'].includes(value.status) ? [] : ['CONTRIBUTION_CLOSED'],
    value: { ...value, status: 'WITHDRAWN', decidedOn: scene.today },
  }),
});

const askQuestion: ActModel = {
  name: 'askQuestion',
  by: ['ngo'],
  answers: { question: 'QUESTION' },
  draw: (scene) => {
    const { model, random, today } = scene;
    const ngo = drawNgo(scene);
    const [taskForce] = random.shuffled(model.all('TASK_FORCE'));
    if (ngo === null || taskForce === undefined) return null;
    const text = scene.words('Why');
    const open = { answer: null, answeredOn: null };
    return {
      input: { taskForceId: taskForce.id, ngoId: ngo.id, text },
      sides: sideOf(ngo.id),
      about: 'taskForceId',
      expectedCodes: [],
      changes: (payload) => [
        {
          kind: 'QUESTION',
          id: idIn(payload, 'question'),
          value: { taskForce: { id: taskForce.id }, ngo: { id: ngo.id }, text, askedOn: today, ...open },
        },
      ],
    };
  },
};

const answerQuestion = changing({
  name: 'answerQuestion',
  kind: 'QUESTION',
  by: [],
  field: 'question',
  about: 'questionId',
  draw: (scene, { value }) => {
    const answer = scene.words('Since');
    return {
      input: { answer },
      expectedCodes: value.answer === null ? [] : ['QUESTION_ANSWERED'],
      value: { ...value, answer, answeredOn: scene.today },
    };
  },
});

export const BODY_ACTS: readonly ActModel[] = [establishBody, electBodyMember, endBodyTerm];

export const TASK_FORCE_ACTS: readonly ActModel[] = [
  createTaskForce,
  submitContribution,
  decision('acceptContribution', 'ACCEPTED', () => null),
  decision('declineContribution', 'DECLINED', (scene) => scene.words('Beside the point')),
  withdrawContribution,
  askQuestion,
  answerQuestion,
];
