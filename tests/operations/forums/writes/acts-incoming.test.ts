import { describeActs } from '../../../support/acts.ts';
import { useWritingWorld } from '../../../support/writing-world.ts';
import { CALL_CASES } from './call-cases.ts';
import { TAKING_PART_CASES } from './taking-part-cases.ts';

describeActs(useWritingWorld(), 'forums', [...CALL_CASES, ...TAKING_PART_CASES]);
