import { expect } from 'vitest';
import type { Area } from './act.ts';
import { CALL_ACTS, REGISTRATION_ACTS } from './calls.ts';
import { FORUM_ACTS, PREPARING_ACTS } from './forum-life.ts';
import { latestFirst, ordered } from './partnerships.ts';
import { PROGRAMME_ACTS } from './programme.ts';
import type { Scene } from './scene.ts';
import type { Who } from './who.ts';

const PREPARED = ['planForum', 'announceForum'];

/** From the plan of a forum to its evaluation. */
export const FORUMS: Area = {
  subgraph: 'forums',
  acts: [...PREPARING_ACTS, ...FORUM_ACTS, ...REGISTRATION_ACTS, ...REGISTRATION_ACTS],
  first: [...PREPARED, 'registerForForum', 'planForum'],
  seldom: PREPARED,
  refusals: ['FORUM_NOT_ANNOUNCED', 'FORUM_NOT_BEGUN', 'FORUM_NOT_PLANNED', 'FORUM_OVER', 'INVALID_VALUE'],
  compare: compareForums,
};

/** Its calls, and what is sent in answer to them. */
export const CALLS: Area = {
  subgraph: 'forums',
  acts: [...PREPARING_ACTS, ...CALL_ACTS],
  first: [...PREPARED, 'openCall', 'submitCallContribution', 'planForum'],
  seldom: PREPARED,
  refusals: ['CALL_CLOSED', 'CONTRIBUTION_DECIDED'],
  compare: compareForums,
};

/** Its programme, from draft to version. */
export const PROGRAMMES: Area = {
  subgraph: 'forums',
  acts: [...PREPARING_ACTS, ...PROGRAMME_ACTS],
  first: [...PREPARED, 'addRoom', 'addSlot', 'publishSchedule'],
  seldom: PREPARED,
  refusals: ['ROOM_TAKEN', 'SCHEDULE_UNCHANGED', 'SLOT_CANCELLED', 'SLOT_NOT_CANCELLED', 'SLOT_OUTSIDE_FORUM'],
  compare: compareForums,
};

/** What lies under forums and calls, and the programme as published. */
async function compareForums(scene: Scene, who: Who): Promise<void> {
  const { model } = scene;
  const forums = model.all('FORUM').filter((forum) => model.view(forum, who) !== null);
  const calls = model.all('CALL');
  const asked = [
    ...forums.map(
      ({ id }, index) => `f${index}: forum(id: ${JSON.stringify(id)}) {
        themes { id }
        calls { id }
        evaluations(first: 100) { nodes { id } }
        participation { stakeholder registeredCount }
        schedule { version slots { id } }
        scheduleChanges(sinceVersion: 0, first: 100) { nodes { version } }
      }`,
    ),
    ...calls.map(
      ({ id }, index) => `c${index}: call(id: ${JSON.stringify(id)}) {
        status
        contributionCount
        contributions(first: 100) { nodes { id } }
      }`,
    ),
  ];
  if (asked.length === 0) return;
  const { data, errors } = await scene.caller(who).ask(`{ ${asked.join('\n')} }`);
  expect(errors).toEqual([]);
  for (const [index, { id }] of forums.entries()) expect(data?.[`f${index}`]).toEqual(forumOf(scene, id, who));
  for (const [index, { id }] of calls.entries()) expect(data?.[`c${index}`]).toEqual(callOf(scene, id, who));
}

function forumOf({ model }: Scene, id: string, who: Who): object {
  const own = ({ value }: { value: { forum: { id: string } } }): boolean => value.forum.id === id;
  const version = model.get('FORUM', id).value.published;
  const themes = model.all('FORUM_THEME').filter((one) => own(one) && model.view(one, who) !== null);
  const registered = model.all('REGISTRATION').filter((one) => own(one) && one.value.status === 'REGISTERED');
  const count = registered.flatMap(({ value }) => value.persons).reduce((sum, one) => sum + one.count, 0);
  const slots = model
    .all('SLOT')
    .filter(own)
    .filter(({ value }) => value.published !== null);
  return {
    themes: ordered(themes, ({ value }) => [latestFirst(value.proposedOn)]),
    calls: ordered(model.all('CALL').filter(own), ({ value }) => [value.opensOn]),
    evaluations: {
      nodes: ordered(model.all('EVALUATION').filter(own), ({ value }) => [latestFirst(value.submittedOn)]),
    },
    participation: count === 0 ? [] : [{ stakeholder: 'NGO', registeredCount: count }],
    schedule:
      version === 0
        ? null
        : {
            version,
            slots: ordered(slots, ({ value: { published } }) => [
              published?.announced.startsAt ?? '',
              published?.announced.room.id ?? '',
            ]),
          },
    scheduleChanges: { nodes: Array.from({ length: version }, (_, index) => ({ version: index + 1 })) },
  };
}

function callOf({ model, today }: Scene, id: string, who: Who): object {
  const { opensOn, closesOn, closedAt } = model.get('CALL', id).value;
  const sent = model
    .all('CALL_CONTRIBUTION')
    .filter(({ value }) => value.call.id === id && value.status !== 'WITHDRAWN');
  const seen = sent.filter((one) => model.view(one, who) !== null);
  const running = today < opensOn ? 'UPCOMING' : 'OPEN';
  return {
    status: closedAt !== null || closesOn < today ? 'CLOSED' : running,
    contributionCount: sent.length,
    contributions: { nodes: ordered(seen, ({ value }) => [latestFirst(value.submittedOn)]) },
  };
}
