import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { parse, print } from 'graphql';
import { mappers as dialogue } from './packages/dialogue/mappers.ts';
import { mappers as forums } from './packages/forums/mappers.ts';
import { withoutDescriptions } from './packages/lambda/bundle/without-descriptions.ts';
import { mappers as partnerships } from './packages/partnerships/mappers.ts';

/** How the schema's scalars look in TypeScript. `_FieldSet` is federation's, used by `@key`. */
const scalars = { Date: 'string', DateTime: 'string', ID: 'string', _FieldSet: 'string' };

/** Resolver types of one subgraph. A mapper says which domain object a resolver receives and returns for a type. */
function subgraph(name: string, mappers: Record<string, string>): CodegenConfig['generates'] {
  return {
    [`packages/${name}/src/graphql/generated/resolver-types.ts`]: {
      // Descriptions stand in the SDL: said again here, they were a quarter of the file.
      schema: ['schema/shared.graphql', `schema/${name}.graphql`].map((path) =>
        withoutDescriptions(readFileSync(path, 'utf8')),
      ),
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        // Each subgraph's resolvers get the request and the subgraph's own repositories.
        contextType: `../context.ts#Context`,
        mappers,
        scalars,
        strictScalars: true,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        optionalResolveType: true,
      },
    },
  };
}

/** Typed documents of schema/operations, for the tests. */
function operations(): CodegenConfig['generates'] {
  const supergraph = parse(readFileSync('schema/supergraph.graphql', 'utf8'));
  const folder = 'schema/operations';
  const documents = readdirSync(folder)
    .map((file) => `${folder}/${file}`)
    .toSorted();
  return {
    'tests/generated/operations.ts': {
      schema: print(transformSupergraphToPublicSchema(supergraph)),
      documents,
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { scalars, strictScalars: true, useTypeImports: true, immutableTypes: true, skipTypename: true },
    },
  };
}

const config: CodegenConfig = {
  generates: {
    ...operations(),
    ...subgraph('partnerships', partnerships),
    ...subgraph('forums', forums),
    ...subgraph('dialogue', dialogue),
  },
  hooks: { afterAllFileWrite: [] },
};

export default config;
