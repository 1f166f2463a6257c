import type { GraphQLError, GraphQLSchema } from 'graphql';
import type {
  BatchFetchNode,
  EntityBatchAlias,
  FetchNode,
  FlattenNodePathSegment,
} from '@graphql-hive/router-query-planner';
import { fetchFailure, subgraphFieldFailure } from '../errors.ts';
import type { Path } from '../path.ts';
import type { ObjectValue } from '../transports/transport.ts';
import { compileFetchOperation, selectVariables } from './compiled-fetch.ts';
import type { CompiledFetch } from './compiled-fetch.ts';
import {
  collectEntities,
  forgetInterfaceNames,
  mergeEntities,
  placesByRepresentation,
  Representations,
} from './entities.ts';
import type { EntityTargets } from './entities.ts';
import type { Execution, Step } from './execution.ts';
import { compileFlattenPath } from './flatten-path.ts';
import type { Walk } from './flatten-path.ts';
import { compileRequires } from './requires.ts';
import { fieldPlaces, responseShape, shapeUnder } from './response-shape.ts';
import type { ResponseShape } from './response-shape.ts';
import { compileRewrites, rewritePath, rewriteShape } from './rewrites.ts';

/** One `_entities` call of a fetch. */
interface EntityCall {
  /** Its key in the answer: `_entities`, or the alias that a batch gives it. */
  readonly key: string;
  readonly variable: string;
  readonly walks: readonly Walk[];
  readonly represent: (entity: ObjectValue) => ObjectValue | null;
  readonly rewriteAnswer: ((data: ObjectValue) => void) | null;
  /** The path of an error, from the entity on, as it is after the output rewrites. */
  readonly rewriteErrorPath: (path: Path) => Path;
  readonly shape: ResponseShape;
  readonly schema: GraphQLSchema;
}

/** A fetch of entities at one path: `Flatten(ngos.@) { Fetch }`. */
export function compileEntityFetch(
  node: FetchNode,
  path: readonly FlattenNodePathSegment[],
  schema: GraphQLSchema,
): Step {
  const fetch = compileFetchOperation(node);
  const rewrites = node.outputRewrites;
  const call: EntityCall = {
    key: '_entities',
    variable: 'representations',
    walks: [compileFlattenPath(path, schema)],
    represent: compileRepresent(node.requires ?? [], node.inputRewrites, schema),
    rewriteAnswer: compileRewrites(rewrites, schema),
    // The paths of these rewrites start at the root of the fetch's answer.
    rewriteErrorPath: (errorPath) => rewritePath(['_entities', ...errorPath], rewrites).slice(1),
    shape: shapeUnder(rewriteShape(responseShape(fetch), rewrites), '_entities'),
    schema,
  };
  return compileEntityCalls(fetch, [call]);
}

/** Several `_entities` calls to one subgraph in one fetch, each with paths of its own. */
export function compileBatchFetch(node: BatchFetchNode, schema: GraphQLSchema): Step {
  const fetch = compileFetchOperation(node);
  const shape = responseShape(fetch);
  const calls = node.entityBatch.aliases.map((alias) => compileBatchAlias(alias, shape, schema));
  return compileEntityCalls(fetch, calls);
}

function compileBatchAlias(alias: EntityBatchAlias, shape: ResponseShape, schema: GraphQLSchema): EntityCall {
  const rewrite = compileRewrites(alias.outputRewrites, schema);
  return {
    key: alias.alias,
    variable: alias.representationsVariableName,
    walks: alias.paths.map((path) => compileFlattenPath(path, schema)),
    represent: compileRepresent(alias.requires, alias.inputRewrites, schema),
    // The paths of these rewrites start at the entities of the alias.
    rewriteAnswer:
      rewrite === null
        ? null
        : (data) => {
            rewrite(data[alias.alias]);
          },
    rewriteErrorPath: (errorPath) => rewritePath(errorPath, alias.outputRewrites),
    shape: rewriteShape(shapeUnder(shape, alias.alias), alias.outputRewrites),
    schema,
  };
}

function compileRepresent(
  requires: NonNullable<FetchNode['requires']>,
  inputRewrites: FetchNode['inputRewrites'],
  schema: GraphQLSchema,
): (entity: ObjectValue) => ObjectValue | null {
  const project = compileRequires(requires, schema);
  const rewrite = compileRewrites(inputRewrites, schema);
  if (rewrite === null) return project;
  return (entity) => {
    const representation = project(entity);
    if (representation !== null) rewrite(representation);
    return representation;
  };
}

function compileEntityCalls(fetch: CompiledFetch, calls: readonly EntityCall[]): Step {
  return async (execution) => {
    const byVariable = new Map<string, Representations>();
    const targets = calls.map((call) => {
      const representations = byVariable.get(call.variable) ?? new Representations();
      byVariable.set(call.variable, representations);
      return collectEntities(execution.data, call.walks, call.represent, representations);
    });
    if (targets.every(({ entities }) => entities.length === 0)) return;

    const variables = selectVariables(fetch, execution.variables);
    for (const [name, { values }] of byVariable) variables[name] = values;
    const outcome = await execution.fetch(fetch, variables, execution.context);
    const runs = calls.map((call, position) => new EntityRun(execution, call, targets[position] ?? NO_TARGETS));

    if (outcome.kind === 'failed') {
      const places = runs.flatMap((run) => run.everywhere());
      execution.failures.push(fetchFailure(outcome.code, fetch.subgraph, places, outcome.cause));
      return;
    }
    const { data, errors } = outcome.result;
    for (const error of errors ?? []) {
      execution.failures.push(subgraphFieldFailure(error, fetch.subgraph, placesOf(error, runs)));
    }
    const places = runs.flatMap((run) => run.merge(data ?? null));
    if (places.length > 0 && !errors?.length) {
      const cause = new Error('The subgraph did not answer one entity, or null, for each representation.');
      execution.failures.push(fetchFailure('SUBGRAPH_FAILED', fetch.subgraph, places, cause));
    }
  };
}

const NO_TARGETS: EntityTargets = { entities: [], indices: [], isBare: [] };

/** `_entities.3.title` at every place of the third representation; an error that names no entity, at all of them. */
function placesOf(error: GraphQLError, runs: readonly EntityRun[]): readonly Path[] {
  const [key, index, ...rest] = error.path ?? [];
  const run = runs.find((candidate) => candidate.call.key === key);
  if (run === undefined) return runs.flatMap((each) => each.everywhere());
  return typeof index === 'number' ? run.placesAt(index, rest) : run.everywhere();
}

/** One call in one run: its targets and, if something went wrong, their paths. */
class EntityRun {
  readonly call: EntityCall;
  readonly #execution: Execution;
  readonly #targets: EntityTargets;
  #places: ReadonlyMap<number, readonly Path[]> | undefined;

  constructor(execution: Execution, call: EntityCall, targets: EntityTargets) {
    this.#execution = execution;
    this.call = call;
    this.#targets = targets;
  }

  /** Answers the places of the entities that the answer does not hold. */
  merge(data: ObjectValue | null): readonly Path[] {
    if (this.#targets.entities.length === 0) return [];
    if (data !== null) this.call.rewriteAnswer?.(data);
    const answered = data?.[this.call.key];
    if (!Array.isArray(answered)) return this.everywhere();
    if (this.call.shape.has('__typename')) forgetInterfaceNames(answered, this.call.schema);
    const unanswered = new Set(mergeEntities(this.#targets, answered, this.call.shape, this.#execution.absent));
    return [...unanswered].flatMap((index) => this.placesAt(index, []));
  }

  placesAt(index: number, rest: Path): readonly Path[] {
    const places = this.#locate().get(index) ?? [];
    if (rest.length === 0) return places.flatMap((place) => this.#fieldsAt(place));
    const path = this.call.rewriteErrorPath([index, ...rest]).slice(1);
    return places.map((place) => [...place, ...path]);
  }

  everywhere(): readonly Path[] {
    return [...this.#locate().values()].flat().flatMap((place) => this.#fieldsAt(place));
  }

  /** An entity that could not be fetched is missing in the requested fields, not at its own place. */
  #fieldsAt(place: Path): readonly Path[] {
    return fieldPlaces(this.call.shape, place);
  }

  #locate(): ReadonlyMap<number, readonly Path[]> {
    this.#places ??= placesByRepresentation(this.#execution.data, this.call.walks, this.#targets);
    return this.#places;
  }
}
