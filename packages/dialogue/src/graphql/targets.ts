import { recommendationKey, sessionKey } from '../store/keys.ts';
import type { PartKind } from '../store/keys.ts';
import type { Context } from './context.ts';
import type { RecordTarget } from './perform.ts';

export function sessionTarget(id: string): RecordTarget {
  return { target: { argument: 'sessionId', called: 'session', id }, keyOf: async () => sessionKey(id) };
}

export function recommendationTarget(id: string): RecordTarget {
  return {
    target: { argument: 'recommendationId', called: 'recommendation', id },
    keyOf: async () => recommendationKey(id),
  };
}

export function themeTarget(context: Context, id: string): RecordTarget {
  return partTarget(context, 'Theme', { argument: 'themeId', called: 'theme', id });
}

export function hearingTarget(context: Context, id: string): RecordTarget {
  return partTarget(context, 'Hearing', { argument: 'hearingId', called: 'hearing', id });
}

export function bodyMemberTarget(context: Context, id: string): RecordTarget {
  return partTarget(context, 'BodyMember', { argument: 'bodyMemberId', called: 'term', id });
}

export function workPlanTarget(context: Context, id: string): RecordTarget {
  return partTarget(context, 'WorkPlan', { argument: 'workPlanId', called: 'work plan', id });
}

export function contributionTarget(context: Context, id: string): RecordTarget {
  return partTarget(context, 'Contribution', { argument: 'contributionId', called: 'contribution', id });
}

export function questionTarget(context: Context, id: string): RecordTarget {
  return partTarget(context, 'Question', { argument: 'questionId', called: 'question', id });
}

function partTarget({ parts }: Context, kind: PartKind, target: RecordTarget['target']): RecordTarget {
  return { target, keyOf: () => parts.keyForWriting(kind, target.id) };
}
