import { describeActs } from '../../../support/acts.ts';
import { useWritingWorld } from '../../../support/writing-world.ts';
import { LIFE_CASES, PARTS_CASES } from './forum-cases.ts';

describeActs(useWritingWorld(), 'forums', [...LIFE_CASES, ...PARTS_CASES]);
