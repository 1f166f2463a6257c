import type { GraphQLError } from 'graphql';
import { createPublicError } from '@liaison/kernel/reader';
import type { FittingArgument } from './estimate.ts';
import type { EstimatedOperation } from './estimator.ts';

/** What a caller is told of an estimate, as `extensions.cost`. */
export interface ToldEstimate {
  /** Cost units. */
  readonly estimated: number;
  /** Cost units that one operation of this caller may be estimated at; null where nothing is limited. */
  readonly limit: number | null;
  readonly costliest: EstimatedOperation['costliest'];
  /** Where it is above the limit: arguments that would make it fit; null where none would. */
  readonly fittingFirst?: readonly FittingArgument[] | null;
}

/** `limit` is infinite where nothing is limited. */
export function tellEstimate(estimate: EstimatedOperation, limit: number): ToldEstimate {
  const { units, costliest } = estimate;
  const told = { estimated: units, limit: Number.isFinite(limit) ? limit : null, costliest };
  return units > limit ? { ...told, fittingFirst: estimate.fitting(limit) } : told;
}

/** The refusal of an operation that is estimated above what its caller may ask at once. */
export function refuseCost(estimate: EstimatedOperation, limit: number): GraphQLError {
  const cost = tellEstimate(estimate, limit);
  const sentences = [
    `The operation may cost up to ${inWords(cost.estimated)} units, and you may ask for ${inWords(limit)} at once.`,
    ...(cost.costliest === null ? [] : [costliestSentence(cost.costliest)]),
    fittingSentence(cost.fittingFirst ?? null),
  ];
  return createPublicError('COST_LIMIT_EXCEEDED', sentences.join(' '), { cost, http: { status: 400 } });
}

function costliestSentence({ path, units }: NonNullable<ToldEstimate['costliest']>): string {
  return `What costs most is "${path}": ${inWords(units)} units.`;
}

function fittingSentence(fitting: readonly FittingArgument[] | null): string {
  const [one, ...others] = fitting ?? [];
  if (one === undefined) return 'No value of "first" would make it fit: select less, or ask in several operations.';
  if (others.length === 0) return `It fits with ${one.argument}: ${one.value} at "${one.path}"${readFrom(one)}.`;
  const places = [one, ...others].map((each) => `"${each.path}"${readFrom(each)}`);
  return `It fits with ${one.argument}: ${one.value} at each of ${places.join(', ')}.`;
}

function readFrom({ variable }: FittingArgument): string {
  return variable === undefined ? '' : ` (the variable $${variable})`;
}

function inWords(units: number): string {
  return units.toLocaleString('en', { maximumFractionDigits: 2 });
}
