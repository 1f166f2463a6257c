import type { Who } from '../../../support/acts.ts';
import type { WritingWorld } from '../../../support/writing-world.ts';
import * as stage from './stage.ts';
import type { Made } from './stage.ts';
import { BY_NGO, NGO, OTHER_NGO } from './stage.ts';

/* What the acts on calls, themes, registrations and evaluations are tried with. */

export const PARTY = { ngoId: NGO, name: 'Acted' };
export const STRANGERS: readonly Who[] = [['partner-app'], OTHER_NGO];
export const NOT_OFFICERS: readonly Who[] = [['analyst'], BY_NGO];

export const newFor = (make: (world: WritingWorld) => Promise<Made>, input: object) => async (world: WritingWorld) => ({
  forumId: (await make(world)).id,
  ...input,
});
export const change = (argument: string, make: (world: WritingWorld) => Promise<Made>, input: object = {}) => {
  return async (world: WritingWorld) => {
    const { id, version } = await make(world);
    return { [argument]: id, expectedVersion: version, ...input };
  };
};
export const noForum = (input: object) => ({
  code: 'NOT_FOUND',
  path: ['input', 'forumId'],
  input: () => ({ forumId: 'nowhere', ...input }),
});
export const none = (argument: string, input: object = {}) => ({
  code: 'NOT_FOUND',
  path: ['input', argument],
  input: () => ({ [argument]: 'nothing', expectedVersion: 1, ...input }),
});
const closedWith = (make: (world: WritingWorld, forum: Made) => Promise<Made>) => async (world: WritingWorld) => {
  const forum = await stage.hold(world);
  const made = await make(world, forum);
  await stage.onForum(world, 'closeForum', await stage.onForum(world, 'advanceForum', forum, { phase: 'EVALUATION' }));
  return made;
};

export const CONDUCTED = stage.once(async (world) =>
  stage.onForum(world, 'advanceForum', await stage.announce(world), { phase: 'CONDUCT' }),
);
export const CLOSED_THEME = stage.once(closedWith(stage.theme));
export const CLOSED_WITH_CALL = stage.once(closedWith((world, forum) => stage.call(world, {}, forum)));
export const CLOSED_CONTRIBUTION = stage.once(closedWith(stage.contribution));
export const CLOSED_EVALUATION = stage.once(closedWith(stage.evaluation));
