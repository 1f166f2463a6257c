import { it } from 'vitest';
import { USER_ERROR_CODES } from '@liaison/dialogue';
import { describeActs, expectCovered } from '../../../support/acts.ts';
import { useWritingWorld } from '../../../support/writing-world.ts';
import { BODY_CASES } from './body-cases.ts';
import { RECOMMENDATION_CASES } from './recommendation-cases.ts';
import { SESSION_CASES } from './session-cases.ts';
import { TASK_FORCE_CASES } from './task-force-cases.ts';
import { THEME_CASES } from './theme-cases.ts';

const CASES = [...SESSION_CASES, ...THEME_CASES, ...BODY_CASES, ...RECOMMENDATION_CASES, ...TASK_FORCE_CASES];

const world = useWritingWorld();

it('has a case for every act and every refusal', () => {
  const dialogue = world.subgraphs.find(({ name }) => name === 'dialogue');
  if (dialogue === undefined) throw new Error('There is no dialogue.');
  expectCovered(dialogue, USER_ERROR_CODES, CASES);
});

describeActs(world, 'dialogue', CASES);
