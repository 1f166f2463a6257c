import { withChangedPlace } from '../../domain/forum-parts.ts';
import { changeForum } from '../acts/change-forum.ts';
import { trackInput } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const updateTrack: NonNullable<MutationResolvers['updateTrack']> = async (_root, { input }, context) =>
  changeForum(context, 'updateTrack', input, trackInput, ({ forum, input: track }) =>
    withChangedPlace(forum, 'tracks', input.trackId, track),
  );
