import { execute, parse, validate } from 'graphql';
import type { DocumentNode } from 'graphql';
import { newContext } from '../layers/context.ts';
import type { Create } from './candidate.ts';

/** (e) Neither gateway nor server: graphql-js over one schema; documents are parsed and validated once. */
export const create: Create = (settings, layer) => {
  const schema = layer.monolith(settings);
  const documents = new Map<string, DocumentNode>();

  function known(query: string): DocumentNode {
    const found = documents.get(query);
    if (found) return found;
    const document = parse(query);
    const [error] = validate(schema, document);
    if (error) throw error;
    documents.set(query, document);
    return document;
  }

  return async ({ query, variables }) => {
    const document = known(query);
    return JSON.stringify(await execute({ schema, document, variableValues: variables, contextValue: newContext() }));
  };
};
