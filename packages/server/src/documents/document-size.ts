import { Kind, visit } from 'graphql';
import type { DocumentNode, SelectionSetNode } from 'graphql';
import { fragmentsOf } from '@liaison/gateway';

/** What one operation or fragment holds, where everything that it spreads stands in the place of the spread. */
export interface SelectionSize {
  /** Fields in each other: 1 for `{ a }`. */
  readonly depth: number;
  /** One in introspection counts as ten: each has a list of the whole schema made anew, for which no table is asked. */
  readonly aliases: number;
  readonly fields: number;
}

/** What counts end at: twenty fragments that each spread the next one twice reach millions. */
export const MOST_COUNTED = 1_000_000_000;

const ALIAS_IN_INTROSPECTION = 10;

const NOTHING: SelectionSize = { depth: 0, aliases: 0, fields: 0 };

/**
 * The largest depth, and the largest numbers of aliases and fields, that any one operation or fragment of the document
 * has: of several operations, one is run. Each fragment is counted once, so this takes as long as the document is. A
 * spread that leads back into its own fragment counts as nothing, as does one of a fragment that is not there: validation
 * refuses both.
 */
export function selectionSizeOf(document: DocumentNode): SelectionSize {
  const fragments = fragmentsOf(document);
  const counted = new Map<string, SelectionSize>();

  const sizeOfFragment = (name: string): SelectionSize => {
    const known = counted.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return NOTHING;
    counted.set(name, NOTHING);
    const size = sizeOf(fragment.selectionSet, isIntrospection(fragment.typeCondition.name.value));
    counted.set(name, size);
    return size;
  };
  const sizeOf = ({ selections }: SelectionSetNode, isWithin: boolean): SelectionSize => {
    let { depth, aliases, fields } = NOTHING;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const isInside = isWithin || isIntrospection(selection.name.value);
        const inner = selection.selectionSet ? sizeOf(selection.selectionSet, isInside) : NOTHING;
        const alias = selection.alias === undefined ? 0 : isInside ? ALIAS_IN_INTROSPECTION : 1;
        depth = Math.max(depth, inner.depth + 1);
        aliases += inner.aliases + alias;
        fields += inner.fields + 1;
      } else {
        const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
        const inner = isSpread ? sizeOfFragment(selection.name.value) : sizeOf(selection.selectionSet, isWithin);
        depth = Math.max(depth, inner.depth);
        aliases += inner.aliases;
        fields += inner.fields;
      }
    }
    return { depth, aliases: Math.min(aliases, MOST_COUNTED), fields: Math.min(fields, MOST_COUNTED) };
  };

  return document.definitions.reduce((largest, definition) => {
    if (!('selectionSet' in definition)) return largest;
    const isFragment = definition.kind === Kind.FRAGMENT_DEFINITION;
    const { depth, aliases, fields } = isFragment
      ? sizeOfFragment(definition.name.value)
      : sizeOf(definition.selectionSet, false);
    return {
      depth: Math.max(largest.depth, depth),
      aliases: Math.max(largest.aliases, aliases),
      fields: Math.max(largest.fields, fields),
    };
  }, NOTHING);
}

/** Of the fields `__schema` and `__type`, and of the types below them. */
function isIntrospection(name: string): boolean {
  return name.startsWith('__') && name !== '__typename';
}

export interface Directives {
  /** In the whole document; those in a fragment count once. */
  readonly all: number;
  /** At one field, fragment, variable or operation, at most. */
  readonly together: number;
}

export function directivesIn(document: DocumentNode): Directives {
  let all = 0;
  let together = 0;
  visit(document, {
    enter(node) {
      const here = 'directives' in node ? node.directives.length : 0;
      all += here;
      together = Math.max(together, here);
    },
  });
  return { all, together };
}
