import { describe, expect, it } from 'vitest';
import { USER_ERROR_CODES } from '@liaison/partnerships';
import { describeActs, expectCovered } from '../../../support/acts.ts';
import { useWritingWorld } from '../../../support/writing-world.ts';
import { ACTIVITY_CASES } from './activity-cases.ts';
import { NGO_CASES } from './ngo-cases.ts';
import { PARTNERSHIP_CASES } from './partnership-cases.ts';

const CASES = [...NGO_CASES, ...PARTNERSHIP_CASES, ...ACTIVITY_CASES];

describe('acts on partnerships', () => {
  const world = useWritingWorld();

  it('stand in a case each, and so do their expectedCodes', () => {
    const subgraph = world.subgraphs.find(({ name }) => name === 'partnerships');
    if (!subgraph) throw new Error('The world has the partnerships subgraph.');
    expectCovered(subgraph, USER_ERROR_CODES, CASES);
    expect(CASES.length).toBeGreaterThan(0);
  });

  describeActs(world, 'partnerships', CASES);
});
