import { Kind, valueFromASTUntyped } from 'graphql';
import type { DocumentNode } from 'graphql';

interface Link {
  readonly url?: unknown;
  readonly as?: unknown;
  readonly import?: unknown;
}

/**
 * The names under which a schema uses a directive of a specification that it links (specification "link" v1.0): as it is
 * imported, else with the specification's name before it, which a directive of the specification's own name does not have.
 * Without any link it goes by its own name.
 */
export function directiveNames(document: DocumentNode, specification: string, directive: string): ReadonlySet<string> {
  const links = linksOf(document).filter(({ url }) => nameOf(url) === specification);
  if (links.length === 0) return new Set([directive]);
  return new Set(links.map((link) => nameIn(link, specification, directive)));
}

function nameIn(link: Link, specification: string, directive: string): string {
  const imports: readonly unknown[] = Array.isArray(link.import) ? link.import : [];
  for (const imported of imports) {
    if (imported === `@${directive}`) return directive;
    if (isRenamed(imported) && imported.name === `@${directive}`) return imported.as.slice(1);
  }
  const namespace = typeof link.as === 'string' ? link.as : specification;
  return directive === specification ? namespace : `${namespace}__${directive}`;
}

function isRenamed(imported: unknown): imported is { readonly name: string; readonly as: string } {
  if (typeof imported !== 'object' || imported === null) return false;
  const { name, as } = imported as { readonly name?: unknown; readonly as?: unknown };
  return typeof name === 'string' && typeof as === 'string';
}

/** `cost` of `https://specs.apollo.dev/cost/v0.1`. */
function nameOf(url: unknown): string | undefined {
  return typeof url === 'string' ? /([^/]+)\/v\d+(?:\.\d+)*\/?$/.exec(url)?.[1] : undefined;
}

function linksOf({ definitions }: DocumentNode): Link[] {
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) return [];
    const links = definition.directives?.filter(({ name }) => name.value === 'link') ?? [];
    return links.map(({ arguments: given = [] }): Link =>
      Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)])),
    );
  });
}
