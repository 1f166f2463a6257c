import { isDeepStrictEqual } from 'node:util';
import { reportMissing, parseInput, checkVersion, computeVersionAfter } from '@liaison/kernel/record';
import type { Change, MutationInput } from '@liaison/kernel/record';
import type { Table } from '@liaison/kernel/table';
import type * as v from 'valibot';
import type { ActName } from '../../domain/acts.ts';
import { forumAudience } from '../../domain/audience.ts';
import type { Forum, ShownForum } from '../../domain/forum.ts';
import { adoptedFor } from '../../domain/forum-theme.ts';
import type { Ruling } from '../../domain/ruling.ts';
import { forumTruth } from '../../store/forum-truth.ts';
import { forumRecord, forumThemeRecord } from '../../store/records.ts';
import type { Context } from '../context.ts';
import { perform, told } from './perform.ts';
import type { Scene, Told } from './perform.ts';

export interface ForumPayload extends Told {
  readonly forum: ShownForum | null;
}

/** What is kept of an act on a forum's own record, which can be large. */
export interface ForumAnswer {
  readonly forumId: string;
  readonly version: number;
}

/** Changes the forum's own record. */
export async function changeForum<Parsed>(
  context: Context,
  name: ActName,
  input: MutationInput & { readonly forumId: string; readonly expectedVersion: number },
  schema: v.GenericSchema<unknown, Parsed>,
  rule: (scene: Scene<Parsed>) => Promise<Ruling<Forum>> | Ruling<Forum>,
): Promise<ForumPayload> {
  const { forumId, expectedVersion } = input;
  const outcome = await perform<ForumAnswer>(context, name, input, {
    async decide(truth) {
      const parsed = parseInput(schema, input);
      if ('userErrors' in parsed) return parsed;
      const record = await forumTruth.forum(truth, forumId);
      if (record === null) return { userErrors: [reportMissing('forumId', 'forum', forumId)] };
      const stale = checkVersion(record, expectedVersion);
      if (stale.length > 0) return { userErrors: stale };
      const ruling = await rule({ forum: record.value, input: parsed.value, truth });
      if ('userErrors' in ruling) return ruling;
      const { value, warnings = [] } = ruling;
      const change: Change = { before: record, after: forumRecord(value) };
      return {
        changes: [change, ...(await retold(truth, record.value, value))],
        answer: { forumId, version: computeVersionAfter(change) },
        warnings,
      };
    },
  });
  return { forum: outcome.answer && (await forumAsWritten(context, outcome.answer)), ...told(outcome) };
}

/** What was adopted for a draft is known to those who know of the draft: where they become others, so it does with its themes. */
async function retold(truth: Table, before: Forum, after: Forum): Promise<Change[]> {
  if (isDeepStrictEqual(forumAudience(before), forumAudience(after))) return [];
  const themes = await forumTruth.themes(truth, before.id);
  return themes
    .filter(({ value }) => value.status === 'ADOPTED')
    .map((theme) => ({ before: theme, after: forumThemeRecord(adoptedFor(after, theme.value)) }));
}

/** The forum as its row has it; where the row lags behind, as the truth has it. */
export async function forumAsWritten(context: Context, { forumId, version }: ForumAnswer): Promise<ShownForum | null> {
  const row = await context.forums.find(forumId);
  if (row !== null && row.version >= version) return row;
  const record = await forumTruth.forum(context.truth, forumId);
  return record && { ...record.value, version: record.version };
}
