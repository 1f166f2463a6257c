import { ACTIVITIES, PARTNERSHIPS, REGISTERED } from './partnerships.ts';
import { describeSequences } from './sequences.ts';

describeSequences('random acts on partnerships', [REGISTERED], [PARTNERSHIPS, ACTIVITIES]);
