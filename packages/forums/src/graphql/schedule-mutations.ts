import { describeMutation, isRefused, parseInput } from '@liaison/kernel/record';
import { parseInstant } from '@liaison/kernel/values';
import { publishProgramme, splitVersion } from '../domain/schedule-publication.ts';
import type { Programme } from '../domain/schedule.ts';
import { encodePart, FORUM, listDrafts, readProgramme } from '../records.ts';
import type { Context } from './context.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { commentInput } from './inputs.ts';

/** What is kept of a publication, which has many slots. */
type Announcement = Pick<Programme, 'version' | 'publishedAt' | 'comment'>;

export const Mutation = {
  /** Changes the forum and adds the published version, in parts: so it calls the writer itself. */
  publishSchedule: async (_root, { input }, context, info) => {
    const { forumId, expectedVersion } = input;
    const { answer, userErrors, warnings } = await context.writer.perform<Announcement>({
      ...describeMutation(info),
      input,
      owners: () => [],
      async decide(read) {
        const parsed = parseInput(commentInput, input);
        if (isRefused(parsed)) return parsed;
        const found = await read.requireVersion(FORUM, 'forumId', forumId, expectedVersion);
        if (isRefused(found)) return found;
        const forum = found.value;
        const drafts = await listDrafts(read, forumId);
        const result = publishProgramme(
          forum.value,
          drafts.map(({ version, ...slot }) => ({ slot, version })),
          await readProgramme(read, forumId),
          { at: parseInstant(context.now) ?? context.now, comment: parsed.value.comment },
        );
        if (isRefused(result)) return result;
        const { version, publishedAt, comment } = result.value;
        const parts = splitVersion(result.value).map(encodePart);
        return {
          changes: [
            // The programme is a part of the forum, so that the forum's readers learn that it has changed.
            { before: forum.record, after: FORUM.encode({ ...forum.value, programmeVersion: version }) },
            ...parts.map((part) => ({ before: null, after: part })),
          ],
          answer: { version, publishedAt, comment },
        };
      },
    });
    context.forget();
    return { schedule: answer && (await readAnnounced(context, forumId, answer)), userErrors, warnings };
  },
} satisfies MutationResolvers;

/** The programme as its rows have it; if they lag behind, as its records have it. */
async function readAnnounced(
  { programmes, records }: Context,
  forumId: string,
  announcement: Announcement,
): Promise<Programme> {
  const shown = await programmes.ofForum(forumId);
  const isThere = shown !== null && shown.version >= announcement.version;
  const programme = isThere ? shown : await readProgramme(records, forumId);
  return { ...announcement, slots: programme?.slots ?? [] };
}
