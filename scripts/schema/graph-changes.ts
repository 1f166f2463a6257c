import { diff, DiffRule } from '@graphql-inspector/core';
import type { Change } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import type { IdentifiedDocument } from '@liaison/server';
import { faultsOf } from './public-schema.ts';

/** A difference between what was promised and what stands now. */
export interface GraphChange {
  /** What it does to callers: stops some, may surprise some, or nothing. */
  readonly level: 'BREAKING' | 'DANGEROUS' | 'NON_BREAKING';
  /** GraphQL Inspector's name for it, such as `FIELD_REMOVED`, or one of ours: `OPERATION_…`. */
  readonly type: string;
  /** `Type`, `Type.field`, `Type.field(argument:)`, `Enum.VALUE`, `Union.Member`, or the name of an operation. */
  readonly coordinate: string;
  readonly message: string;
}

/** A graph and the documents that it is trusted with. */
export interface Graph {
  readonly schema: GraphQLSchema;
  readonly documents: readonly IdentifiedDocument[];
}

/** Changes of descriptions, which a release is kept without, and of directives, which only the gateway reads. */
const IGNORED = /^DIRECTIVE_USAGE_|_DESCRIPTION_/;

/** The changes that callers may notice, in the order of their coordinates. */
export async function compareGraphs(released: Graph, current: Graph): Promise<GraphChange[]> {
  const changes = await diff(released.schema, current.schema, [DiffRule.simplifyChanges]);
  const ofSchema = changes.filter(({ type }) => !IGNORED.test(String(type))).map(toGraphChange);
  return [...ofSchema, ...compareDocuments(released, current)].sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1));
}

function toGraphChange({ type, path = '', message, meta, criticality }: Change): GraphChange {
  const [owner = '', field = '', argument = ''] = path.split('.');
  const { removedUnionMemberTypeName: removed, addedUnionMemberTypeName: added } = meta as Record<string, unknown>;
  const member = removed ?? added;
  const coordinate = ((): string => {
    if (typeof member === 'string') return `${owner}.${member}`;
    if (argument.startsWith('@')) return `${owner}.${field}`;
    return argument === '' ? path : `${owner}.${field}(${argument}:)`;
  })();
  return { level: criticality.level, type: String(type), coordinate, message };
}

/** Callers ask for documents by name and by id, and may have put their texts into their own programs. */
function compareDocuments(released: Graph, current: Graph): GraphChange[] {
  return released.documents.flatMap(({ name = '', id, text }): GraphChange[] => {
    const [fault] = faultsOf(current.schema, text);
    const now = current.documents.find((document) => document.name === name);
    if (fault !== undefined) {
      const message = `Operation '${name}' as it was released cannot be answered any more: ${fault}`;
      return [{ level: 'BREAKING', type: 'OPERATION_BROKEN', coordinate: name, message }];
    }
    if (now === undefined) {
      const message = `Operation '${name}' was removed from the trusted documents`;
      return [{ level: 'BREAKING', type: 'OPERATION_REMOVED', coordinate: name, message }];
    }
    if (now.id === id) return [];
    const message = `Operation '${name}' changed its text; the former one is still answered by its id`;
    return [{ level: 'DANGEROUS', type: 'OPERATION_CHANGED', coordinate: name, message }];
  });
}
