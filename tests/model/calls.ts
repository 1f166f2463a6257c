import { idIn } from './act.ts';
import type { ActModel } from './act.ts';
import { changing } from './changing.ts';
import { closedTo, drawForum, isPrepared } from './forum-life.ts';
import { drawNgo, sideOf } from './ngos.ts';
import type { Scene } from './scene.ts';
import type { CallContributionValue, ForumValue } from './values.ts';

const openCall: ActModel = {
  name: 'openCall',
  by: [],
  answers: { call: 'CALL' },
  draw: (scene) => {
    const { random, today } = scene;
    const forum = drawForum(scene);
    if (forum === null) return null;
    const title = scene.words('Call');
    const opening = random.chance(0.4) ? { opensOn: scene.dayWithin(5, 4) } : {};
    const closesOn = scene.dayWithin(1, 30);
    const value = { forum: { id: forum.id }, title, opensOn: today, closesOn, closedAt: null, ...opening };
    return {
      input: { forumId: forum.id, title, closesOn, ...opening },
      sides: [],
      about: 'forumId',
      expectedCodes: [
        ...closedTo(forum.value),
        ...(isPrepared(forum.value, today) ? ['PHASE_PASSED'] : []),
        ...(closesOn < value.opensOn || closesOn < today ? ['INVALID_VALUE'] : []),
      ],
      changes: (payload) => [{ kind: 'CALL', id: idIn(payload, 'call'), value }],
    };
  },
};

const updateCall = changing({
  name: 'updateCall',
  kind: 'CALL',
  by: [],
  field: 'call',
  about: 'callId',
  draw: (scene, { value }) => {
    const { model, random, today } = scene;
    const said = {
      ...(random.chance(0.5) && { title: scene.words('Call anew') }),
      ...(random.chance(0.3) && { opensOn: scene.dayWithin(5, 4) }),
      ...(random.chance(0.6) && { closesOn: scene.dayWithin(1, 30) }),
    };
    const changed = { ...value, ...said };
    const isMoved = changed.opensOn !== value.opensOn || changed.closesOn !== value.closesOn;
    const isWrong = changed.closesOn < changed.opensOn || changed.closesOn < today;
    return {
      input: said,
      expectedCodes: [
        ...closedTo(model.get('FORUM', value.forum.id).value),
        ...(value.closedAt === null ? [] : ['CALL_CLOSED']),
        ...(isMoved && isWrong ? ['INVALID_VALUE'] : []),
      ],
      value: changed,
    };
  },
});

const closeCall = changing({
  name: 'closeCall',
  kind: 'CALL',
  by: [],
  field: 'call',
  about: 'callId',
  draw: ({ model, random, world }, { value }) => {
    if (random.chance(0.5)) return null;
    return {
      input: {},
      expectedCodes: [
        ...closedTo(model.get('FORUM', value.forum.id).value),
        ...(value.closedAt === null ? [] : ['CALL_CLOSED']),
      ],
      value: { ...value, closedAt: world.now },
    };
  },
});

const submitCallContribution: ActModel = {
  name: 'submitCallContribution',
  by: ['ngo'],
  answers: { contribution: 'CALL_CONTRIBUTION' },
  draw: (scene) => {
    const { model, random, today } = scene;
    const ngo = drawNgo(scene);
    const [call] = random.shuffled(model.all('CALL'));
    if (ngo === null || call === undefined) return null;
    const { opensOn, closesOn, closedAt, forum } = call.value;
    const said = { title: scene.words('Paper'), ...(random.chance(0.6) && { text: scene.words('We say') }) };
    const value: CallContributionValue = {
      ...{ call: { id: call.id }, ngo: { id: ngo.id }, text: null, ...said },
      ...{ submittedOn: today, status: 'SUBMITTED', decidedOn: null },
    };
    const { value: about } = model.get('FORUM', forum.id);
    const isClosed = closedAt !== null || closesOn < today || isPrepared(about, today);
    return {
      input: { callId: call.id, ngoId: ngo.id, ...said },
      sides: sideOf(ngo.id),
      about: 'callId',
      expectedCodes: [
        ...closedTo(about),
        ...(isClosed ? ['CALL_CLOSED'] : []),
        ...(!isClosed && today < opensOn ? ['CALL_NOT_OPEN'] : []),
      ],
      changes: (payload) => [{ kind: 'CALL_CONTRIBUTION', id: idIn(payload, 'contribution'), value }],
    };
  },
};

function forumOf({ model }: Scene, { call }: CallContributionValue): ForumValue {
  return model.get('FORUM', model.get('CALL', call.id).value.forum.id).value;
}

function decision(name: string, status: string): ActModel {
  return changing({
    name,
    kind: 'CALL_CONTRIBUTION',
    by: [],
    field: 'contribution',
    about: 'contributionId',
    draw: (scene, { value }) => ({
      input: {},
      expectedCodes: [
        ...(value.status === 'SUBMITTED' ? [] : ['CONTRIBUTION_DECIDED']),
        ...closedTo(forumOf(scene, value)),
      ],
      value: { ...value, status, decidedOn: scene.today },
    }),
  });
}

const withdrawCallContribution = changing({
  name: 'withdrawCallContribution',
  kind: 'CALL_CONTRIBUTION',
  by: ['ngo'],
  field: 'contribution',
  about: 'contributionId',
  draw: (scene, { value }) => ({
    input: {},
    sides: sideOf(value.ngo.id),
    expectedCodes: [
      ...(['SUBMITTED', 'ACCEPTED'].includes(value.status) ? [] : ['CONTRIBUTION_DECIDED']),
      ...closedTo(forumOf(scene, value)),
    ],
    value: { ...value, status: 'WITHDRAWN' },
  }),
});

export const CALL_ACTS: readonly ActModel[] = [
  openCall,
  updateCall,
  closeCall,
  submitCallContribution,
  decision('acceptCallContribution', 'ACCEPTED'),
  decision('declineCallContribution', 'DECLINED'),
  withdrawCallContribution,
];
