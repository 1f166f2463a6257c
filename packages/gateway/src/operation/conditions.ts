import { Kind } from 'graphql';
import type { DirectiveNode, DocumentNode, SelectionNode } from 'graphql';
import { visit } from 'graphql';
import type { ObjectValue } from '../transport.ts';

/** True or false where `@skip` and `@include` say so whatever the variables are; undefined where it depends on them. */
export function isAlwaysIncluded(selection: SelectionNode): boolean | undefined {
  return isIncluded(selection, {});
}

/** Whether `@skip` and `@include` let the selection stand, given the variables. Undefined where one is not given. */
export function isIncluded(selection: SelectionNode, variables: Readonly<ObjectValue>): boolean | undefined {
  let included: boolean | undefined = true;
  for (const directive of selection.directives ?? []) {
    const wanted = wantedCondition(directive);
    if (wanted === undefined) continue;
    const condition = conditionOf(directive, variables);
    if (condition === undefined) included = undefined;
    else if (condition !== wanted) return false;
  }
  return included;
}

/** What `if` must be for the selection to stand. */
function wantedCondition({ name }: DirectiveNode): boolean | undefined {
  if (name.value === 'include') return true;
  return name.value === 'skip' ? false : undefined;
}

function conditionOf(directive: DirectiveNode, variables: Readonly<ObjectValue>): boolean | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
  if (value?.kind === Kind.BOOLEAN) return value.value;
  if (value?.kind !== Kind.VARIABLE) return undefined;
  const given = variables[value.name.value];
  return typeof given === 'boolean' ? given : undefined;
}

/** The variables that `@skip` and `@include` read anywhere in the document, in order of appearance. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      if (wantedCondition(directive) === undefined) return;
      const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
