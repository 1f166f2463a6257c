import { BODIES, FOLLOW_UP, PLANS, SESSIONS } from './dialogue.ts';
import { REGISTERED } from './partnerships.ts';
import { describeSequences } from './sequences.ts';

describeSequences('random acts in the dialogue', 'dialogue', [REGISTERED], [SESSIONS, BODIES, FOLLOW_UP, PLANS]);
