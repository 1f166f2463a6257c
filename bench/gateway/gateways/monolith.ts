import { ApolloServer } from '@apollo/server';
import type { RequestContext } from '@liaison/kernel/reader';
import type { Create } from './candidate.ts';
import { lambdaDoor } from './lambda-door.ts';

/** (d) No gateway: one schema behind a plain Apollo Server. */
export const create: Create = (settings, layer) =>
  lambdaDoor(new ApolloServer<RequestContext>({ schema: layer.monolith(settings) }));
