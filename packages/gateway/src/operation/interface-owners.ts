import { Kind, parse, print, visit } from 'graphql';
import type { ArgumentNode, ConstDirectiveNode, DefinitionNode, DirectiveNode, DocumentNode } from 'graphql';
import { joinGraphs } from '../supergraph/join-graphs.ts';

/** The arguments that hold the name of a subgraph. */
const NAME_ARGUMENTS: Readonly<Record<string, string>> = { join__graph: 'name', join__field: 'override' };
const PREFIX = /^r\d{4}_/;

/**
 * The supergraph as the planner is to see it: 0.0.38 goes through the subgraphs in the order of their names, and finds no
 * way from an interface object to the types of its interface unless the subgraph that knows them comes first. So names
 * get a prefix that sorts them; `originalName` takes it off again. Without interface objects, nothing is changed.
 */
export function withInterfaceOwnersFirst(supergraphSdl: string): string {
  if (!supergraphSdl.includes('isInterfaceObject: true')) return supergraphSdl;
  const document = parse(supergraphSdl, { noLocation: true });
  const ranks = ranksByGraph(document.definitions);
  const prefixed = new Map<string, string>();
  for (const { value, name } of joinGraphs(document) ?? []) {
    if (name !== undefined) prefixed.set(name, `r${String(ranks.get(value) ?? 0).padStart(4, '0')}_${name}`);
  }
  return print(withNames(document, prefixed));
}

export function originalName(name: string): string {
  return name.replace(PREFIX, '');
}

function withNames(document: DocumentNode, names: ReadonlyMap<string, string>): DocumentNode {
  const rename = (argument: ArgumentNode): ArgumentNode => {
    const renamed = argument.value.kind === Kind.STRING ? names.get(argument.value.value) : undefined;
    return renamed === undefined ? argument : { ...argument, value: { kind: Kind.STRING, value: renamed } };
  };
  return visit(document, {
    Directive(directive): DirectiveNode | undefined {
      const key = NAME_ARGUMENTS[directive.name.value];
      if (key === undefined) return undefined;
      const given = directive.arguments?.map((argument) => (argument.name.value === key ? rename(argument) : argument));
      return { ...directive, arguments: given ?? [] };
    },
  });
}

/** How many subgraphs at most, by the enum value of their name, must come before each; absent if none need to. */
function ranksByGraph(definitions: readonly DefinitionNode[]): ReadonlyMap<string, number> {
  const edges = definitions.flatMap((definition) => {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    const joins = definition.directives?.filter(({ name }) => name.value === 'join__type') ?? [];
    const owners = joins.filter((join) => !isInterfaceObject(join)).map(graphOf);
    const others = joins.filter(isInterfaceObject).map(graphOf);
    return owners.flatMap((owner) => others.map((other) => [owner, other] as const));
  });
  const ranks = new Map<string, number>();
  // As often as the longest way without a circle could take; in a circle no order is right.
  for (let round = 0; round < new Set(edges.flat()).size; round += 1) {
    for (const [owner, other] of edges) {
      ranks.set(other, Math.max(ranks.get(other) ?? 0, (ranks.get(owner) ?? 0) + 1));
    }
  }
  return ranks;
}

function isInterfaceObject(directive: ConstDirectiveNode): boolean {
  const value = argumentOf(directive, 'isInterfaceObject');
  return value?.kind === Kind.BOOLEAN && value.value;
}

function graphOf(directive: ConstDirectiveNode): string {
  const value = argumentOf(directive, 'graph');
  return value?.kind === Kind.ENUM ? value.value : '';
}

function argumentOf({ arguments: given }: ConstDirectiveNode, name: string) {
  return given?.find((argument) => argument.name.value === name)?.value;
}
