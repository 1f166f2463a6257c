import type { RequestContext } from '@liaison/kernel/reader';
import type { RecordReader, Writer } from '@liaison/kernel/record';
import type { Table } from '@liaison/kernel/table';
import type { Views } from '../views/reader.ts';

/** What the resolvers of this subgraph know and may ask, made anew for each fetch. */
export interface Context extends RequestContext {
  readonly truth: Table;
  readonly views: Views;
  readonly records: RecordReader;
  readonly writer: Writer;
  /** The truth tables of all subgraphs by name, for their logs: what has changed in the whole graph. */
  readonly logs: Readonly<Record<string, Table>>;
  /** Applies the rest of the log to the views. False if the views are under repair and still lag behind. */
  readonly catchUp: () => Promise<boolean>;
  /** Forgets what was read before a mutation. */
  readonly forget: () => void;
}
