import { ApolloGateway } from '@apollo/gateway';
import type { GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import type { RequestContext } from '@liaison/kernel/reader';
import { execute, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { readSupergraphWithoutScopes } from '../layers/files.ts';
import type { BenchSubgraph } from '../layers/layer.ts';
import type { Create } from './candidate.ts';
import { lambdaDoor } from './lambda-door.ts';

/** (b) Apollo's gateway with its subgraphs in its own process; fetches are parsed once. */
export const create: Create = (settings, layer) => {
  const subgraphs = new Map(layer.subgraphs(settings).map((subgraph) => [subgraph.name, subgraph]));
  const gateway = new ApolloGateway({
    supergraphSdl: readSupergraphWithoutScopes(settings),
    buildService: ({ name }) => dataSource(subgraphs.get(name) ?? refuse(name)),
  });
  return lambdaDoor(new ApolloServer<RequestContext>({ gateway }));
};

/** Apollo's own LocalGraphQLDataSource parses and validates the text of every fetch; this one knows texts again. */
function dataSource({ readingSchema: schema, contextFor }: BenchSubgraph): GraphQLDataSource {
  const documents = new Map<string, DocumentNode>();
  return {
    async process({ request, context }) {
      const text = request.query ?? '';
      const document = documents.get(text) ?? parse(text, { noLocation: true });
      documents.set(text, document);
      const { data, errors } = await execute({
        schema,
        document,
        variableValues: request.variables,
        contextValue: contextFor(context as RequestContext),
      });
      return { data: data ?? null, ...(errors && { errors: errors.map((error) => error.toJSON()) }) };
    },
  };
}

function refuse(name: string): never {
  throw new Error(`There is no subgraph ${name}.`);
}
