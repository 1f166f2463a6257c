import { ACTIVITIES, PARTNERSHIPS, REGISTERED } from './partnerships.ts';
import { describeSequences } from './sequences.ts';

describeSequences('random acts on partnerships', 'partnerships', [REGISTERED], [PARTNERSHIPS, ACTIVITIES]);
