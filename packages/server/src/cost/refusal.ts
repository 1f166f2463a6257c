import type { GraphQLError } from 'graphql';
import { createPublicError } from '@liaison/kernel/reader';
import type { SuggestedArgument } from './estimate.ts';
import type { EstimatedOperation } from './estimator.ts';

/** An estimate, as `extensions.cost` shows it. */
export interface EstimateExtension {
  /** Cost units. */
  readonly estimated: number;
  /** The limit of the caller for one operation, in cost units; null if there is none. */
  readonly limit: number | null;
  readonly costliest: EstimatedOperation['costliest'];
  /** Above the limit: arguments with which the operation would be allowed, or null if there are none. */
  readonly fittingFirst?: readonly SuggestedArgument[] | null;
}

/** `limit` is infinite if there is none. */
export function describeEstimate(estimate: EstimatedOperation, limit: number): EstimateExtension {
  const { units, costliest } = estimate;
  const description = { estimated: units, limit: Number.isFinite(limit) ? limit : null, costliest };
  return units > limit ? { ...description, fittingFirst: estimate.suggest(limit) } : description;
}

/** The error for an operation whose estimate is above the limit of the caller. */
export function refuseCost(estimate: EstimatedOperation, limit: number): GraphQLError {
  const cost = describeEstimate(estimate, limit);
  const sentences = [
    `The operation may cost up to ${formatUnits(cost.estimated)} units, and you may ask for ${formatUnits(limit)} at once.`,
    ...(cost.costliest === null ? [] : [describeCostliest(cost.costliest)]),
    describeSuggestions(cost.fittingFirst ?? null),
  ];
  return createPublicError('COST_LIMIT_EXCEEDED', sentences.join(' '), { cost, http: { status: 400 } });
}

function describeCostliest({ path, units }: NonNullable<EstimateExtension['costliest']>): string {
  return `What costs most is "${path}": ${formatUnits(units)} units.`;
}

function describeSuggestions(suggestions: readonly SuggestedArgument[] | null): string {
  const [one, ...others] = suggestions ?? [];
  if (one === undefined) return 'No value of "first" would make it fit: select less, or ask in several operations.';
  if (others.length === 0) return `It fits with ${one.argument}: ${one.value} at "${one.path}"${nameVariable(one)}.`;
  const places = [one, ...others].map((each) => `"${each.path}"${nameVariable(each)}`);
  return `It fits with ${one.argument}: ${one.value} at each of ${places.join(', ')}.`;
}

function nameVariable({ variable }: SuggestedArgument): string {
  return variable === undefined ? '' : ` (the variable $${variable})`;
}

function formatUnits(units: number): string {
  return units.toLocaleString('en', { maximumFractionDigits: 2 });
}
