import { withPlace } from '../../domain/forum-parts.ts';
import { changeForum } from '../acts/change-forum.ts';
import { trackInput } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const addTrack: NonNullable<MutationResolvers['addTrack']> = async (_root, { input }, context) =>
  changeForum(context, 'addTrack', input, trackInput, ({ forum, input: track }) => withPlace(forum, 'tracks', track));
