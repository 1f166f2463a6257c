import type { RequestContext } from '@liaison/kernel';
import type { Truth } from '../store/truth.ts';
import type { Views } from '../views/reader.ts';

/** What the resolvers of this subgraph know about the request. */
export interface Context extends RequestContext {
  readonly truth: Truth;
  readonly views: Views;
}
