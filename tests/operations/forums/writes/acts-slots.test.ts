import { describeActs } from '../../../support/acts.ts';
import { useWritingWorld } from '../../../support/writing-world.ts';
import { SCHEDULE_CASES } from './schedule-cases.ts';
import { SLOT_CASES } from './slot-cases.ts';

describeActs(useWritingWorld(), 'forums', [...SCHEDULE_CASES, ...SLOT_CASES]);
