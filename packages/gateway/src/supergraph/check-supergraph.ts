import {
  GraphQLError,
  isTypeDefinitionNode,
  isTypeSystemDefinitionNode,
  isTypeSystemExtensionNode,
  Kind,
  parse,
  specifiedScalarTypes,
  visit,
} from 'graphql';
import type { ConstDirectiveNode, DirectiveNode, DocumentNode, ValueNode } from 'graphql';
import { joinGraphs, stringArgument } from './join-graphs.ts';
import type { JoinGraph } from './join-graphs.ts';
import { SupergraphError } from './supergraph-error.ts';

/** A subgraph of a supergraph that has passed the checks. */
export interface NamedGraph extends JoinGraph {
  readonly name: string;
}

const JOIN_SPEC = /^https:\/\/specs\.apollo\.dev\/join\/v/;
const FEDERATION_SPEC = /^https:\/\/specs\.apollo\.dev\/federation\/v/;
const COMPOSED = 'Give what composition prints as the supergraph.';

/**
 * Reads a Federation 2 supergraph and answers its subgraphs. Throws `SupergraphError` for whatever is none, before the
 * planner sees it: the planner ends the process for some mistakes, and names the others in its own terms.
 */
export function checkSupergraph(sdl: string): readonly NamedGraph[] {
  const document = parseSdl(sdl);
  const graphs = joinGraphs(document);
  checkLinks(document, graphs !== null);
  if (graphs === null) throw new SupergraphError(`It has no enum join__Graph, which names the subgraphs. ${COMPOSED}`);
  const named = checkNames(graphs);
  checkReferences(document, new Set(graphs.map(({ value }) => value)));
  checkTypes(document);
  return named;
}

function parseSdl(sdl: string): DocumentNode {
  const document = parseDocument(sdl);
  for (const definition of document.definitions) {
    if (isTypeSystemDefinitionNode(definition) || isTypeSystemExtensionNode(definition)) continue;
    throw new SupergraphError(`It is not a schema: ${whereIs(definition)} holds an operation or a fragment.`);
  }
  return document;
}

function parseDocument(sdl: string): DocumentNode {
  try {
    return parse(sdl);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw new SupergraphError('It is not SDL: it is nested too deeply.');
    const [location] = error.locations ?? [];
    const where = location ? ` (line ${location.line}, column ${location.column})` : '';
    throw new SupergraphError(`It is not SDL${where}: ${error.message}`);
  }
}

/** The `@link`s tell a supergraph from what else is written in SDL. */
function checkLinks(document: DocumentNode, hasJoinGraph: boolean): void {
  const directives = schemaDirectives(document);
  if (directives.some(({ name }) => name.value === 'core')) {
    throw new SupergraphError('It is a supergraph of Federation 1 (@core): compose it with Federation 2.');
  }
  const links = directives.filter(({ name }) => name.value === 'link').map((link) => stringArgument(link, 'url') ?? '');
  if (links.some((url) => JOIN_SPEC.test(url))) return;
  if (links.some((url) => FEDERATION_SPEC.test(url))) {
    throw new SupergraphError(`It is the schema of one subgraph, not a supergraph. ${COMPOSED}`);
  }
  const lacks = hasJoinGraph ? 'It has' : 'It is a schema, but not a supergraph: it has';
  throw new SupergraphError(`${lacks} no @link to https://specs.apollo.dev/join. ${COMPOSED}`);
}

function schemaDirectives({ definitions }: DocumentNode): readonly ConstDirectiveNode[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? (definition.directives ?? [])
      : [],
  );
}

function checkNames(graphs: readonly JoinGraph[]): readonly NamedGraph[] {
  if (graphs.length === 0) throw new SupergraphError('Its enum join__Graph names no subgraph.');
  const seen = new Set<string>();
  return graphs.map(({ value, name, url }) => {
    if (!name) throw new SupergraphError(`The value ${value} of join__Graph has no @join__graph(name: "…", url: "…").`);
    if (seen.has(name)) throw new SupergraphError(`Two values of join__Graph have the name "${name}".`);
    seen.add(name);
    return { value, name, url };
  });
}

/** `graph: X` of every join directive, and `graphs: [X]` of `@join__directive`, must name a subgraph. */
function checkReferences(document: DocumentNode, known: ReadonlySet<string>): void {
  visit(document, {
    Directive(directive) {
      if (!directive.name.value.startsWith('join__')) return;
      for (const reference of references(directive)) {
        if (reference.kind === Kind.ENUM && known.has(reference.value)) continue;
        const given = 'value' in reference ? String(reference.value) : reference.kind;
        throw new SupergraphError(
          `@${directive.name.value} at ${whereIs(directive)} names the graph ${given}, ` +
            `which is not in join__Graph: ${[...known].join(', ')}.`,
        );
      }
    },
    // The definitions of the directives say `graph: join__Graph!`; only their uses name a subgraph.
    DirectiveDefinition: () => false,
  });
}

/** Every type that is named is defined. */
function checkTypes(document: DocumentNode): void {
  const defined = document.definitions.filter(isTypeDefinitionNode).map(({ name }) => name.value);
  const known = new Set([...defined, ...specifiedScalarTypes.map(({ name }) => name)]);
  visit(document, {
    NamedType(type) {
      if (known.has(type.name.value)) return;
      throw new SupergraphError(`The type ${type.name.value}, named at ${whereIs(type)}, is nowhere defined.`);
    },
  });
}

function references({ arguments: given = [] }: DirectiveNode): readonly ValueNode[] {
  return given.flatMap(({ name, value }) => {
    if (value.kind === Kind.NULL) return [];
    if (name.value === 'graph') return [value];
    if (name.value !== 'graphs') return [];
    return value.kind === Kind.LIST ? value.values : [value];
  });
}

function whereIs({ loc }: { readonly loc?: DocumentNode['loc'] }): string {
  return loc ? `line ${loc.startToken.line}, column ${loc.startToken.column}` : 'an unknown place';
}
