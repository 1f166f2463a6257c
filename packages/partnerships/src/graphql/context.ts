import type { RequestContext } from '@liaison/kernel/reader';
import type { ChangeFeed, Writer } from '@liaison/kernel/record';
import type { Table } from '@liaison/kernel/table';
import type { Truth } from '../store/truth.ts';
import type { Views } from '../views/reader.ts';

/** What the resolvers of this subgraph know about the request. */
export interface Context extends RequestContext {
  readonly truth: Truth;
  readonly views: Views;
  readonly writer: Writer;
  readonly changeFeed: ChangeFeed;
  /** The truths of all subgraphs by name, for their logs: what has changed in the whole graph. */
  readonly logs: Readonly<Record<string, Table>>;
  /** Applies to the views what the log holds and they do not yet; false where they are under repair and lag behind all the same. */
  readonly catchUp: () => Promise<boolean>;
}
