import { CALLS, FORUMS, PROGRAMMES } from './forums.ts';
import { REGISTERED } from './partnerships.ts';
import { describeSequences } from './sequences.ts';

describeSequences('random acts on forums', [REGISTERED], [FORUMS, CALLS, PROGRAMMES]);
