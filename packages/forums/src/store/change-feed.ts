import type { Audience } from '@liaison/kernel/reader';
import type { HistoryField, ChangeFeed, FeedRecord, StoredRecord } from '@liaison/kernel/record';
import * as v from 'valibot';
import {
  contributionAudience,
  forumAudience,
  registrationAudience,
  SLOT_DRAFTS,
  themeAudience,
} from '../domain/audience.ts';
import { call, callContribution } from '../domain/call.ts';
import { evaluation } from '../domain/evaluation.ts';
import { forum } from '../domain/forum.ts';
import { forumTheme } from '../domain/forum-theme.ts';
import { registration } from '../domain/registration.ts';
import { publishedVersion } from '../domain/schedule.ts';
import { draftSlot } from '../domain/slot.ts';
import * as texts from './history-texts.ts';

type Texts = readonly (readonly [name: string, text: string | null, audience?: Audience])[];

/** What one kind of stored record is to the readers of the log. */
interface Entry {
  shownOf(record: StoredRecord): readonly FeedRecord[];
  fieldsOf(value: unknown): Texts;
}

function own<Value>(
  kind: string,
  schema: v.GenericSchema<unknown, Value>,
  audienceOf: (value: Value) => Audience,
  textsOf: (value: Value) => Texts,
): Entry {
  return {
    shownOf: ({ id, version, value }) => [{ kind, id, version, audience: audienceOf(v.parse(schema, value)) }],
    fieldsOf: (value) => textsOf(v.parse(schema, value)),
  };
}

const ENTRIES: Readonly<Record<string, Entry>> = {
  Forum: own('FORUM', forum, forumAudience, texts.ofForum),
  ForumTheme: own('FORUM_THEME', forumTheme, themeAudience, texts.ofTheme),
  Call: own('CALL', call, () => 'PUBLIC', texts.ofCall),
  CallContribution: own('CALL_CONTRIBUTION', callContribution, contributionAudience, texts.ofContribution),
  Evaluation: own('EVALUATION', evaluation, () => 'PUBLIC', texts.ofEvaluation),
  Registration: own('REGISTRATION', registration, registrationAudience, texts.ofRegistration),
  Slot: own('SLOT', draftSlot, () => SLOT_DRAFTS, texts.ofSlot),
  // A version stands for the slots that it published, in the version of their drafts that all may see from now on.
  Schedule: {
    shownOf: ({ value }) =>
      v.parse(publishedVersion, value).slots.map(({ id, version = 1 }) => ({
        kind: 'SLOT',
        id,
        version,
        audience: 'PUBLIC' as const,
      })),
    fieldsOf: () => [],
  },
};

/** What the readers of the log are told of this subgraph's records. People are named by their ids, so nothing is personal. */
export const changeFeed: ChangeFeed = {
  personalKinds: new Set(),
  toFeedRecords: (record) => ENTRIES[record.kind]?.shownOf(record) ?? [],
  toHistoryFields: ({ kind, value }) =>
    (ENTRIES[kind]?.fieldsOf(value) ?? []).map(([name, text, audience = 'PUBLIC']): HistoryField => ({
      name,
      text,
      audience,
    })),
};
