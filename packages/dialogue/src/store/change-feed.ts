import type { Audience } from '@liaison/kernel/reader';
import type { ChangeFeed, StoredRecord } from '@liaison/kernel/record';
import { audienceOfHearing } from '../domain/hearing.ts';
import { audienceOfContribution } from '../domain/task-force.ts';
import { audienceOfPlan } from '../domain/work-plan.ts';
import { fieldsOf } from './history-fields.ts';
import { valuesOf } from './records.ts';
import type { Kind, ValuesByKind } from './records.ts';

/** What a kind of record is called in `changes`, and who may see one; null for what only serves others. */
const SHOWN: {
  readonly [K in Kind]: { readonly kind: string; readonly audienceOf: (value: ValuesByKind[K]) => Audience } | null;
} = {
  DialogueSession: { kind: 'DIALOGUE_SESSION', audienceOf: () => 'PUBLIC' },
  Theme: { kind: 'THEME', audienceOf: () => 'PUBLIC' },
  Hearing: { kind: 'HEARING', audienceOf: audienceOfHearing },
  Recommendation: { kind: 'RECOMMENDATION', audienceOf: () => 'PUBLIC' },
  RecommendationNumber: null,
  TaskForce: { kind: 'TASK_FORCE', audienceOf: () => 'PUBLIC' },
  Contribution: { kind: 'CONTRIBUTION', audienceOf: audienceOfContribution },
  Question: { kind: 'QUESTION', audienceOf: () => 'PUBLIC' },
  Body: { kind: 'BODY', audienceOf: () => 'PUBLIC' },
  BodyMember: { kind: 'BODY_MEMBER', audienceOf: () => 'PUBLIC' },
  WorkPlan: { kind: 'WORK_PLAN', audienceOf: audienceOfPlan },
};

/** What the readers of the log are told of this subgraph's records. Nobody's personal data are among them. */
export const changeFeed: ChangeFeed = {
  personalKinds: new Set(),
  toFeedRecords: (record) => {
    if (!isKind(record.kind)) throw new Error(`No kind of record is called ${record.kind}.`);
    return shownAs(record.kind, record);
  },
  toHistoryFields: (record) => (isKind(record.kind) ? fieldsOf(record.kind, record) : []),
};

function shownAs(kind: Kind, record: StoredRecord): ReturnType<ChangeFeed['toFeedRecords']> {
  const shown = SHOWN[kind];
  if (shown === null) return [];
  const { id, version } = record;
  const audienceOf = shown.audienceOf as (value: ValuesByKind[Kind]) => Audience;
  return valuesOf(kind, [record]).map((value) => ({ kind: shown.kind, id, version, audience: audienceOf(value) }));
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(SHOWN, kind);
}
