import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import type { RequestContext } from '@liaison/kernel/reader';
import { readSupergraphWithoutScopes } from '../layers/files.ts';
import type { Create } from './candidate.ts';
import { lambdaDoor } from './lambda-door.ts';

/** (a) The usual deployment: Apollo's gateway, and its subgraphs over HTTP in another process. */
export const create: Create = (settings) => {
  const gateway = new ApolloGateway({
    supergraphSdl: readSupergraphWithoutScopes(settings),
    buildService: ({ name }) => new RemoteGraphQLDataSource({ url: `${settings.subgraphsUrl ?? ''}/${name}` }),
  });
  return lambdaDoor(new ApolloServer<RequestContext>({ gateway }));
};
