import { reportMissing, parseInput, checkVersion } from '@liaison/kernel/record';
import { inParts, published } from '../../domain/publication.ts';
import type { Programme } from '../../domain/schedule.ts';
import { forumTruth } from '../../store/forum-truth.ts';
import { forumRecord, publishedVersionRecord } from '../../store/records.ts';
import { commentInput } from '../acts/input-schemas.ts';
import { perform, told } from '../acts/perform.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../acts/instant-of.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const publishSchedule: NonNullable<MutationResolvers['publishSchedule']> = async (_root, { input }, context) => {
  const { forumId, expectedVersion } = input;
  const outcome = await perform<Announcement>(context, 'publishSchedule', input, {
    async decide(truth) {
      const parsed = parseInput(commentInput, input);
      if ('userErrors' in parsed) return parsed;
      const forum = await forumTruth.forum(truth, forumId);
      if (forum === null) return { userErrors: [reportMissing('forumId', 'forum', forumId)] };
      const stale = checkVersion(forum, expectedVersion);
      if (stale.length > 0) return { userErrors: stale };
      const drafts = await forumTruth.slots(truth, forumId);
      const ruling = published(
        forum.value,
        drafts.map(({ value, version }) => ({ slot: value, version })),
        await forumTruth.programme(truth, forumId),
        { at: instantOf(context), comment: parsed.value.comment },
      );
      if ('userErrors' in ruling) return ruling;
      const { version, publishedAt, comment } = ruling.value;
      // The forum's record goes with it: the programme is a part of the forum, and its readers learn that it has changed.
      const after = forumRecord({ ...forum.value, programmeVersion: version });
      const parts = inParts(ruling.value).map((part, index) => publishedVersionRecord(part, index));
      return {
        changes: [{ before: forum, after }, ...parts.map((part) => ({ before: null, after: part }))],
        answer: { version, publishedAt, comment },
      };
    },
  });
  return { schedule: outcome.answer && (await programmeAsWritten(context, forumId, outcome.answer)), ...told(outcome) };
};

/** What is kept of a publication, whose slots are many. */
type Announcement = Pick<Programme, 'version' | 'publishedAt' | 'comment'>;

/** The programme as its rows have it; where these lag behind, as the truth has it. */
async function programmeAsWritten(
  { programmes, truth }: Context,
  forumId: string,
  announcement: Announcement,
): Promise<Programme> {
  const shown = await programmes.ofForum(forumId);
  const isThere = shown !== null && shown.version >= announcement.version;
  const programme = isThere ? shown : await forumTruth.programme(truth, forumId);
  return { ...announcement, slots: programme?.slots ?? [] };
}
