import { SILENT_LEDGER } from '@liaison/kernel';
import type { Ledger } from '@liaison/kernel';

/** What the readers of the log are told of this subgraph's records. */
export const ledger: Ledger = SILENT_LEDGER;
