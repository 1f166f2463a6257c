import { Kind, visit } from 'graphql';
import type { DocumentNode, SelectionSetNode } from 'graphql';
import { fragmentsOf } from '@liaison/gateway';

/** The size of an operation or a fragment, with all fragments spread out. */
export interface SelectionSize {
  /** Levels of nested fields: 1 for `{ a }`. */
  readonly depth: number;
  /**
   * An alias in introspection counts as ten: each makes a new list of the whole schema, and costs no read of a table.
   */
  readonly aliases: number;
  readonly fields: number;
}

/** Counts stop here: twenty fragments that spread each other twice would reach millions. */
export const MOST_COUNTED = 1_000_000_000;

const ALIAS_IN_INTROSPECTION = 10;

const NOTHING: SelectionSize = { depth: 0, aliases: 0, fields: 0 };

/**
 * The largest depth, and the largest numbers of aliases and fields, of any operation or fragment in the document. If it
 * has several operations, only one is run. Each fragment is counted once, so this takes time in proportion to the
 * document. A spread of a fragment within itself, or of an unknown one, counts as nothing: validation refuses both.
 */
export function measureSelections(document: DocumentNode): SelectionSize {
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

/** The sizes of `__schema`, `__type` and everything below them. */
function isIntrospection(name: string): boolean {
  return name.startsWith('__') && name !== '__typename';
}

export interface Directives {
  /** Directives in the whole document; those in a fragment count once. */
  readonly all: number;
  /** The most directives at one field, fragment, variable or operation. */
  readonly together: number;
}

export function countDirectives(document: DocumentNode): Directives {
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
