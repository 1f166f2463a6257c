import { toDay } from '@liaison/kernel/values';
import { attendance } from '../../domain/registration.ts';
import { forumTruth } from '../../store/forum-truth.ts';
import { changeForum } from '../acts/change-forum.ts';
import { attendanceInput } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const recordForumAttendance: NonNullable<MutationResolvers['recordForumAttendance']> = async (
  _root,
  { input },
  context,
) =>
  changeForum(
    context,
    'recordForumAttendance',
    input,
    attendanceInput,
    async ({ forum, input: { attended, presentRegistrationIds }, truth }) => {
      const registrations = presentRegistrationIds.length === 0 ? [] : await forumTruth.registrations(truth, forum.id);
      return attendance(
        forum,
        attended,
        presentRegistrationIds,
        registrations.map(({ value }) => value),
        toDay(context.now),
      );
    },
  );
