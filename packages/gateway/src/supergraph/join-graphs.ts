import { Kind, parse } from 'graphql';
import type { DirectiveNode, DocumentNode, EnumTypeDefinitionNode, EnumValueDefinitionNode } from 'graphql';

/** A subgraph as the supergraph knows it: a value of the enum `join__Graph`. */
export interface JoinGraph {
  /** The enum's value, by which the supergraph's directives name it. */
  readonly value: string;
  /** The names in plans; undefined if `@join__graph` has none. */
  readonly name: string | undefined;
  readonly url: string | undefined;
}

/** The subgraphs of a supergraph; null if it has no enum `join__Graph`, and so is not a supergraph. */
export function joinGraphs({ definitions }: DocumentNode): readonly JoinGraph[] | null {
  const found = definitions.find(
    (definition): definition is EnumTypeDefinitionNode =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  return found ? (found.values ?? []).map(joinGraph) : null;
}

function joinGraph({ name, directives = [] }: EnumValueDefinitionNode): JoinGraph {
  const directive = directives.find((candidate) => candidate.name.value === 'join__graph');
  return { value: name.value, name: stringArgument(directive, 'name'), url: stringArgument(directive, 'url') };
}

/** The text of an argument; undefined if it is absent or not a string. */
export function stringArgument(directive: DirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

const START = /\benum\s+join__Graph\b[^{]*\{/g;

/**
 * The names by which plans call the subgraphs: those in `@join__graph`, not the enum's values. Only the enum is parsed:
 * the whole supergraph would cost a process that has just started more than anything else it does before its first answer.
 */
export function subgraphNames(supergraphSdl: string): readonly string[] {
  for (const { 0: start, index } of supergraphSdl.matchAll(START)) {
    const graphs = graphsFrom(supergraphSdl, index, index + start.length);
    if (graphs !== null) return graphs.flatMap(({ name }) => name ?? []);
  }
  return [];
}

/** Null if what begins like the enum is not one, such as a text about it. A name or URL may contain a closing brace. */
function graphsFrom(sdl: string, start: number, bodyStart: number): readonly JoinGraph[] | null {
  for (let end = sdl.indexOf('}', bodyStart); end >= 0; end = sdl.indexOf('}', end + 1)) {
    const graphs = tryGraphs(sdl.slice(start, end + 1));
    if (graphs !== null) return graphs;
  }
  return null;
}

function tryGraphs(sdl: string): readonly JoinGraph[] | null {
  try {
    return joinGraphs(parse(sdl, { noLocation: true }));
  } catch {
    return null;
  }
}
