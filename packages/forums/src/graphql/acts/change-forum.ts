import { notFound, parseInput, staleVersion } from '@liaison/kernel';
import type { MutationInput } from '@liaison/kernel';
import type * as v from 'valibot';
import type { ActName } from '../../domain/acts.ts';
import type { Forum, ShownForum } from '../../domain/forum.ts';
import type { Ruling } from '../../domain/ruling.ts';
import { forumTruth } from '../../store/forum-truth.ts';
import { forumRecord } from '../../store/records.ts';
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
      if ('refusals' in parsed) return parsed;
      const record = await forumTruth.forum(truth, forumId);
      if (record === null) return { refusals: [notFound('forumId', 'forum', forumId)] };
      const stale = staleVersion(record, expectedVersion);
      if (stale.length > 0) return { refusals: stale };
      const ruling = await rule({ forum: record.value, input: parsed.value, truth });
      if ('refusals' in ruling) return ruling;
      const { value, warnings = [] } = ruling;
      return {
        changes: [{ before: record, after: forumRecord(value) }],
        answer: { forumId, version: record.version + 1 },
        warnings,
      };
    },
  });
  return { forum: outcome.answer && (await forumAsWritten(context, outcome.answer)), ...told(outcome) };
}

/** The forum as its row has it; where the row lags behind, as the truth has it. */
export async function forumAsWritten(context: Context, { forumId, version }: ForumAnswer): Promise<ShownForum | null> {
  const row = await context.forums.find(forumId);
  if (row !== null && row.version >= version) return row;
  const record = await forumTruth.forum(context.truth, forumId);
  return record && { ...record.value, version: record.version };
}
