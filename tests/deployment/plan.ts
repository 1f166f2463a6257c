import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from '../../scripts/plan/sources.ts';

/** A resource of a plan, as `npm run plan` keeps it; the inputs are those of the Pulumi provider. */
export interface Resource {
  readonly type: string;
  readonly name: string;
  readonly retainOnDelete?: boolean;
  readonly secrets?: readonly string[];
  readonly inputs: Inputs;
}

/** What tests look at. */
interface Inputs {
  readonly name?: string;
  readonly role?: string;
  readonly assumeRolePolicy?: { readonly Statement: readonly Statement[] };
  readonly inlinePolicies?: readonly { readonly policy: { readonly Statement: readonly Statement[] } }[];
  readonly managedPolicyArns?: readonly string[];
  readonly environment?: { readonly variables: Readonly<Record<string, unknown>> };
  readonly timeout?: number;
  readonly metricQueries?: readonly { readonly metric?: { readonly metricName: string } }[];
  readonly [name: string]: unknown;
}

export interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Principal?: unknown;
  readonly Condition?: unknown;
}

export interface Plan {
  readonly text: string;
  readonly resources: readonly Resource[];
  readonly outputs: Readonly<Record<string, unknown>>;
}

function readPlan(name: string): Plan {
  const text = readFileSync(join(FOLDER, `${name}.jsonl`), 'utf8');
  const lines = text.trimEnd().split('\n');
  const parsed = lines.map((line) => JSON.parse(line) as Resource | { readonly outputs: Plan['outputs'] });
  const resources = parsed.flatMap((one) => ('type' in one ? [one] : []));
  const [outputs = {}] = parsed.flatMap((one) => ('type' in one ? [] : [one.outputs]));
  return { text, resources, outputs };
}

export const SUBGRAPHS = ['Partnerships', 'Forums', 'Dialogue'];

/** Every plan that is kept. */
export const PLANS = {
  'dev.single': readPlan('dev.single'),
  'production.single': readPlan('production.single'),
  'production.split': readPlan('production.split'),
};

/** Those of a type, such as `lambda/function:Function`. */
export function ofType({ resources }: Plan, type: string): readonly Resource[] {
  return resources.filter((resource) => resource.type === `aws:${type}`);
}

/** The one of a type and name; throws where there is none. */
export function named(plan: Plan, type: string, name: string): Resource {
  const found = ofType(plan, type).find((resource) => resource.name === name);
  if (!found) throw new Error(`The plan has no ${type} named ${name}.`);
  return found;
}

export function statementsOf({ inputs: { inlinePolicies = [] } }: Resource): readonly Statement[] {
  return inlinePolicies.flatMap(({ policy }) => policy.Statement);
}

/** What a role may do, by what it may do it to: actions in order, with their condition. */
export function mayDo(plan: Plan, role: string): Record<string, string> {
  const allowed = new Map<string, string[]>();
  for (const { Action, Resource: to = [], Condition: condition } of statementsOf(named(plan, 'iam/role:Role', role))) {
    const actions = [Action].flat().map((action) => action.replace(/^\w+:/, ''));
    const told = condition === undefined ? actions : [...actions, `where ${JSON.stringify(condition)}`];
    for (const arn of [to].flat()) {
      const resource = shortName(arn);
      allowed.set(resource, [...(allowed.get(resource) ?? []), ...told]);
    }
  }
  return Object.fromEntries([...allowed].map(([resource, actions]) => [resource, actions.toSorted().join(' ')]));
}

/** As the planner makes it up. */
export function arnOf(functionName: string): string {
  return `arn:aws:lambda:eu-west-3:123456789012:function:${functionName}`;
}

/** `arn:aws:dynamodb:eu-west-3:123456789012:table/liaison-production-ForumsTable` is `table/Forums`. */
function shortName(arn: string): string {
  return arn
    .replace(/^arn:aws:(\w+):[\w-]*:\d*:/, (_all, service: string) => (service === 'sqs' ? 'queue/' : ''))
    .replace(/liaison-[a-z]+-/, '')
    .replace(/(?:Table|Function|Queue)(?=\/|$)/, '')
    .replace(/(?<=\/stream)\/.*/, '');
}
