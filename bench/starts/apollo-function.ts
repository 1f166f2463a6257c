import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';

// The peer as a function of its own: Apollo's gateway in front of subgraphs that run elsewhere.
const { SUBGRAPHS_URL = '' } = process.env;
const server = new ApolloServer({
  gateway: new ApolloGateway({
    supergraphSdl: readFileSync(new URL('supergraph.graphql', import.meta.url), 'utf8'),
    buildService: ({ name }) => new RemoteGraphQLDataSource({ url: `${SUBGRAPHS_URL}/${name}` }),
  }),
});
// The integration's types are those of another copy of Apollo Server.
const integrated = server as unknown as Parameters<typeof startServerAndCreateLambdaHandler>[0];

export const handler = startServerAndCreateLambdaHandler(
  integrated,
  handlers.createAPIGatewayProxyEventV2RequestHandler(),
);
