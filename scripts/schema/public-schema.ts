import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** The schema that callers see: without what is said to the gateway alone. */
export function publicSchemaOf(supergraphSdl: string): GraphQLSchema {
  const document = transformSupergraphToPublicSchema(parse(supergraphSdl, { noLocation: true }));
  return buildASTSchema(document, { assumeValidSDL: true });
}

/** Why a document cannot be asked of a schema; empty where it can. */
export function faultsOf(schema: GraphQLSchema, text: string): readonly string[] {
  return validate(schema, parse(text)).map(({ message }) => message);
}
