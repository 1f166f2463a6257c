import { shiftDay } from '../reference/shared.ts';
import { idIn } from './act.ts';
import type { ActModel } from './act.ts';
import { changing } from './changing.ts';
import { preparersOf, sideOfParty } from './forums-kinds.ts';
import type { Changed, Live } from './chronicle.ts';
import { drawNgo } from './ngos.ts';
import type { Scene } from './scene.ts';
import { drawParty } from './sessions.ts';
import type { ForumValue, PartyValue } from './values.ts';
import type { Who } from './who.ts';

const PHASES = ['PREPARATION', 'CALL_FOR_CONTRIBUTIONS', 'CONDUCT', 'EVALUATION', 'FOLLOW_UP'];

export function isOver({ status }: ForumValue): boolean {
  return status !== 'PLANNED' && status !== 'ANNOUNCED';
}

/** Why nobody can take part in it: not announced yet, or over. */
export function closedTo(forum: ForumValue): string[] {
  if (forum.status === 'PLANNED') return ['FORUM_NOT_ANNOUNCED'];
  return isOver(forum) ? ['FORUM_OVER'] : [];
}

export function hasBegun({ startsOn }: ForumValue, today: string): boolean {
  return startsOn !== null && startsOn <= today;
}

export function isBehind({ phase }: ForumValue, than: string): boolean {
  return phase !== null && PHASES.indexOf(phase) > PHASES.indexOf(than);
}

/** True where nobody is asked any more what it should be about. */
export function isPrepared(forum: ForumValue, today: string): boolean {
  return isBehind(forum, 'CALL_FOR_CONTRIBUTIONS') || (forum.endsOn ?? forum.startsOn ?? '') < today;
}

/** Mostly one that goes on. */
export function drawForum({ model, random }: Scene): Live<'FORUM'> | null {
  const forums = model.all('FORUM');
  const open = forums.filter(({ value }) => value.status === 'ANNOUNCED');
  return random.shuffled(open.length > 0 && random.chance(0.8) ? open : forums)[0] ?? null;
}

/** Of a draft, others than those who prepare it are told nothing. */
export function isHiddenFrom({ model }: Scene, forum: Live<'FORUM'>): (who: Who) => boolean {
  return (who) => model.view(forum, who) === null;
}

/** One who takes part, as inputs of forums name him: an NGO under the name that it gives. */
export function drawTaker(scene: Scene): { readonly party: PartyValue; readonly input: object } {
  const { party, input } = drawParty(scene);
  return { party, input: { ...input, ...(party.__typename === 'Ngo' && { name: 'Its name then' }) } };
}

const planForum: ActModel = {
  name: 'planForum',
  by: [],
  answers: { forum: 'FORUM' },
  draw: (scene) => {
    const { random, states } = scene;
    const startsOn = scene.dayWithin(8, 45);
    const ngo = random.chance(0.5) ? drawNgo(scene) : null;
    const title = scene.words('Forum');
    const end = random.chance(0.7) ? { endsOn: shiftDay(startsOn, random.below(6) - 1) } : {};
    const theme = random.chance(0.4) ? { theme: scene.words('On') } : {};
    const isHosted = random.chance(0.4);
    const value: ForumValue = {
      ...{
        title,
        theme: null,
        status: 'PLANNED',
        phase: 'PREPARATION',
        startsOn,
        endsOn: null,
        ...{ workingGroup: null, partners: [], attended: [], present: [], rooms: [], tracks: [] },
        published: 0,
      },
      organizers: ngo === null ? [] : [{ name: 'Its name then', ngo: { id: ngo.id } }],
      venue: isHosted ? { city: 'A city', country: { code: states[0] } } : null,
      ...end,
      ...theme,
    };
    return {
      input: {
        ...{ series: 'OTHER_UNESCO_FORUM', title, mode: 'HYBRID', startsOn, ...end, ...theme },
        ...(ngo !== null && { organizers: [{ name: 'Its name then', ngoId: ngo.id }] }),
        ...(isHosted && { venue: { city: 'A city', country: states[0] } }),
      },
      sides: [],
      expectedCodes: end.endsOn !== undefined && end.endsOn < startsOn ? ['INVALID_VALUE'] : [],
      changes: (payload) => [{ kind: 'FORUM', id: idIn(payload, 'forum'), value }],
    };
  },
};

const updateForum = changing({
  name: 'updateForum',
  kind: 'FORUM',
  by: [],
  field: 'forum',
  about: 'forumId',
  draw: (scene, { value }) => {
    const said = {
      title: scene.words('Forum anew'),
      ...(scene.random.chance(0.5) && { theme: scene.random.chance(0.4) ? null : scene.words('On') }),
    };
    return { input: said, expectedCodes: isOver(value) ? ['FORUM_OVER'] : [], value: { ...value, ...said } };
  },
});

const announceForum = changing({
  name: 'announceForum',
  kind: 'FORUM',
  by: [],
  field: 'forum',
  about: 'forumId',
  draw: ({ model }, { id, value }) => ({
    input: {},
    expectedCodes: [
      ...(isOver(value) ? ['FORUM_OVER'] : []),
      ...(value.status === 'ANNOUNCED' ? ['FORUM_NOT_PLANNED'] : []),
    ],
    value: { ...value, status: 'ANNOUNCED' },
    beside: model
      .all('FORUM_THEME')
      .filter(({ value: theme }) => theme.forum.id === id && theme.preparers !== null)
      .map((theme): Changed => ({ kind: 'FORUM_THEME', id: theme.id, value: { ...theme.value, preparers: null } })),
  }),
});

const advanceForum = changing({
  name: 'advanceForum',
  kind: 'FORUM',
  by: [],
  field: 'forum',
  about: 'forumId',
  draw: ({ random, today }, { value }) => {
    const phase = random.pick(random.chance(0.8) ? PHASES.slice(1) : PHASES);
    const isAfterwards = phase === 'EVALUATION' || phase === 'FOLLOW_UP';
    return {
      input: { phase },
      expectedCodes: [
        ...closedTo(value),
        ...(isBehind({ ...value, phase }, value.phase ?? '') ? [] : ['PHASE_NOT_AHEAD']),
        ...(isAfterwards && !hasBegun(value, today) ? ['FORUM_NOT_BEGUN'] : []),
      ],
      value: { ...value, phase },
    };
  },
});

const cancelForum = changing({
  name: 'cancelForum',
  kind: 'FORUM',
  by: [],
  field: 'forum',
  about: 'forumId',
  draw: ({ random, today }, { value }) => {
    // Most are to take place.
    if (random.chance(0.6)) return null;
    const isAnnounced = value.status === 'ANNOUNCED';
    return {
      input: {},
      expectedCodes: [
        ...(isOver(value) ? ['FORUM_OVER'] : []),
        ...(isAnnounced && hasBegun(value, today) ? ['FORUM_BEGUN'] : []),
      ],
      value: { ...value, status: isAnnounced ? 'CANCELLED' : 'ABANDONED' },
    };
  },
});

const closeForum = changing({
  name: 'closeForum',
  kind: 'FORUM',
  by: [],
  field: 'forum',
  about: 'forumId',
  draw: ({ random }, { value }) => {
    if (!isBehind(value, 'CONDUCT') && random.chance(0.6)) return null;
    return {
      input: {},
      expectedCodes: [...closedTo(value), ...(isBehind(value, 'CONDUCT') ? [] : ['FORUM_UNFINISHED'])],
      value: { ...value, status: 'CLOSED' },
    };
  },
});

const proposeForumTheme: ActModel = {
  name: 'proposeForumTheme',
  by: ['ngo', 'state'],
  answers: { theme: 'FORUM_THEME' },
  draw: (scene) => {
    const { today } = scene;
    const forum = drawForum(scene);
    if (forum === null) return null;
    const { party, input } = drawTaker(scene);
    const title = scene.words('Theme');
    return {
      input: { forumId: forum.id, ...input, title },
      sides: [sideOfParty(party)],
      about: 'forumId',
      isHiddenFrom: isHiddenFrom(scene, forum),
      expectedCodes: [
        ...(isOver(forum.value) ? ['FORUM_OVER'] : []),
        ...(isPrepared(forum.value, today) ? ['PHASE_PASSED'] : []),
      ],
      changes: (payload) => [
        {
          kind: 'FORUM_THEME',
          id: idIn(payload, 'theme'),
          value: {
            ...{ forum: { id: forum.id }, title, proposedBy: party, proposedOn: today },
            ...{ status: 'PROPOSED', settledOn: null, preparers: null },
          },
        },
      ],
    };
  },
};

const settleForumTheme = changing({
  name: 'settleForumTheme',
  kind: 'FORUM_THEME',
  by: [],
  field: 'theme',
  about: 'themeId',
  draw: ({ model, random, today }, { value }) => {
    const decision = random.pick(['ADOPTED', 'DECLINED']);
    const forum = model.get('FORUM', value.forum.id).value;
    const isOfDraft = decision === 'ADOPTED' && forum.status === 'PLANNED';
    return {
      input: { decision },
      expectedCodes: [
        ...(isOver(forum) ? ['FORUM_OVER'] : []),
        ...(value.status === 'PROPOSED' ? [] : ['THEME_SETTLED']),
      ],
      value: { ...value, status: decision, settledOn: today, preparers: isOfDraft ? preparersOf(forum) : null },
    };
  },
});

const evaluateForum: ActModel = {
  name: 'evaluateForum',
  by: ['ngo', 'state'],
  answers: { evaluation: 'EVALUATION' },
  draw: (scene) => {
    const { model, random, today } = scene;
    const forum = drawForum(scene);
    if (forum === null) return null;
    const { party, input } = drawTaker(scene);
    const said = { summary: scene.words('It was worth it'), ...(random.chance(0.6) && { score: 1 + random.below(6) }) };
    const others = model.all('EVALUATION').filter(({ value }) => value.forum.id === forum.id);
    const isRepeated = others.some(({ value }) => JSON.stringify(value.submittedBy) === JSON.stringify(party));
    const value = { score: null, ...said, forum: { id: forum.id }, submittedBy: party, submittedOn: today };
    return {
      input: { forumId: forum.id, ...input, ...said },
      sides: [sideOfParty(party)],
      about: 'forumId',
      isHiddenFrom: isHiddenFrom(scene, forum),
      expectedCodes: [
        ...closedTo(forum.value),
        ...(hasBegun(forum.value, today) ? [] : ['FORUM_NOT_BEGUN']),
        ...(isRepeated ? ['ALREADY_EVALUATED'] : []),
        ...((value.score ?? 1) > 5 ? ['INVALID_VALUE'] : []),
      ],
      changes: (payload) => [{ kind: 'EVALUATION', id: idIn(payload, 'evaluation'), value }],
    };
  },
};

const updateEvaluation = changing({
  name: 'updateEvaluation',
  kind: 'EVALUATION',
  by: ['ngo', 'state'],
  field: 'evaluation',
  about: 'evaluationId',
  draw: (scene, { value }) => {
    const score = scene.random.chance(0.5) ? { score: scene.random.chance(0.4) ? null : 2 } : {};
    const said = { summary: scene.words('On second thoughts'), ...score };
    return {
      input: said,
      sides: [sideOfParty(value.submittedBy)],
      expectedCodes: closedTo(scene.model.get('FORUM', value.forum.id).value),
      value: { ...value, ...said },
    };
  },
});

/** What everything else needs. */
export const PREPARING_ACTS: readonly ActModel[] = [planForum, announceForum];

export const FORUM_ACTS: readonly ActModel[] = [
  updateForum,
  advanceForum,
  advanceForum,
  cancelForum,
  closeForum,
  closeForum,
  proposeForumTheme,
  settleForumTheme,
  evaluateForum,
  updateEvaluation,
];
