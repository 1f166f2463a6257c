import { parseAddress } from '../transports/http/address.ts';
import type { NamedGraph } from './check-supergraph.ts';
import { SupergraphError } from './supergraph-error.ts';

/**
 * The address of each subgraph, by name. `replaced` overrides the supergraph, by the exact name.
 * Throws `SupergraphError` for the first that has no `http` or `https` URL.
 */
export function subgraphUrls(
  graphs: readonly NamedGraph[],
  replaced: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  return new Map(
    graphs.map(({ name, url }) => {
      const given = replaced.get(name) ?? url;
      if (!given)
        throw new SupergraphError(`The subgraph "${name}" has no URL: @join__graph(name: "${name}", url: "http://…").`);
      const address = parseAddress(given);
      if (address === null)
        throw new SupergraphError(`The URL of the subgraph "${name}" is not an http or https URL: "${given}".`);
      return [name, given];
    }),
  );
}
