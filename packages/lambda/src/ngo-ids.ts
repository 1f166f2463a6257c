import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import * as v from 'valibot';
import type { SubgraphRequest, Transport } from '@liaison/gateway';
import type { Actor, Owner, RequestContext } from '@liaison/kernel/reader';
import type { SubgraphName } from './subgraph-names.ts';

/** The subgraph that knows which NGOs were merged. */
const PARTNERSHIPS: SubgraphName = 'partnerships';

const query = 'query NgoIds($id: ID!) { ngo(id: $id) { ids } }';
/** Parsed with the first actor who speaks for an NGO, to keep the start short. */
let document: DocumentNode | undefined;
const answer = v.object({ ngo: v.nullable(v.object({ ids: v.array(v.string()) })) });

/**
 * Wraps the transports for actors who speak for an NGO: each subgraph gets every id of the NGO, since records and
 * tokens may use an older one. The ids are read once a request, and only for actors whose scopes depend on the owner of
 * a record. If they cannot be read, the fetch fails: otherwise the actor would not find his own records.
 */
export function addNgoIds(transports: Readonly<Record<string, Transport>>): Readonly<Record<string, Transport>> {
  const partnerships = transports[PARTNERSHIPS];
  if (partnerships === undefined) return transports;
  const known = new WeakMap<RequestContext, Promise<Actor>>();
  const findActor = (request: SubgraphRequest): Promise<Actor> => {
    const actor = known.get(request.context) ?? findNgoIds(partnerships, request);
    known.set(request.context, actor);
    return actor;
  };
  const wrap = (transport: Transport): Transport => ({
    async execute(request) {
      if (!dependsOnNgo(request.context.actor)) return transport.execute(request);
      const actor = await findActor(request);
      return transport.execute({ ...request, context: { ...request.context, actor } });
    },
  });
  return Object.fromEntries(Object.entries(transports).map(([name, transport]) => [name, wrap(transport)]));
}

function dependsOnNgo({ owns, scopes }: Actor): boolean {
  return owns.some(({ type }) => type === 'Ngo') && [...scopes.values()].includes('OWN');
}

async function findNgoIds(partnerships: Transport, request: SubgraphRequest): Promise<Actor> {
  const { actor } = request.context;
  const owns = await Promise.all(
    actor.owns.map(async (owner) => (owner.type === 'Ngo' ? readIds(owner, partnerships, request) : [owner])),
  );
  return { ...actor, owns: owns.flat() };
}

/** An unknown NGO has only the id in the token. */
async function readIds(
  owner: Owner,
  partnerships: Transport,
  { context, withinMs }: SubgraphRequest,
): Promise<Owner[]> {
  document ??= parse(query, { noLocation: true });
  const { data, errors = [] } = await partnerships.execute({
    subgraph: PARTNERSHIPS,
    document,
    query,
    operationName: 'NgoIds',
    variables: { id: owner.id },
    context,
    // Other fetches of the request wait for the same answer, so no single fetch may abort it.
    signal: context.signal,
    withinMs,
  });
  const [error] = errors;
  if (error !== undefined) throw error;
  const { ngo } = v.parse(answer, data);
  return ngo === null ? [owner] : ngo.ids.map((id) => ({ type: 'Ngo', id }));
}
