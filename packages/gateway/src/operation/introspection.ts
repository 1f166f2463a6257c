import { execute, Kind } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { ObjectShape } from '../response/completion.ts';
import type { ObjectValue } from '../transports/transport.ts';

export interface IntrospectionAnswer {
  readonly data: Readonly<ObjectValue>;
  readonly errors: readonly GraphQLError[];
}

const NOTHING: IntrospectionAnswer = { data: {}, errors: [] };

/** Answers `__schema` and `__type` from the public schema. Its descriptions are added when they are first requested. */
export async function introspect(
  root: ObjectShape,
  operation: OperationDefinitionNode,
  fragments: Iterable<FragmentDefinitionNode>,
  describedSchema: () => GraphQLSchema,
  variables: Readonly<ObjectValue>,
): Promise<IntrospectionAnswer> {
  const selections: FieldNode[] = root.fields
    .filter(({ kind }) => kind === 'introspection')
    .flatMap(({ nodes }) => nodes);
  if (selections.length === 0) return NOTHING;
  const asked: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  const document = { kind: Kind.DOCUMENT, definitions: [asked, ...fragments] } as const;
  const { data, errors } = await execute({ schema: describedSchema(), document, variableValues: variables });
  return { data: data ?? {}, errors: errors ?? [] };
}
