import { CALLS, FORUMS, PREPARATION, PROGRAMMES } from './forums.ts';
import { STAFFED } from './partnerships.ts';
import { describeSequences } from './sequences.ts';

describeSequences('random acts on forums', 'forums', [STAFFED], [FORUMS, PREPARATION, CALLS, PROGRAMMES]);
