import type { Owner } from '@liaison/kernel/reader';
import type { ProgrammeFeedback } from '../domain/programme-feedback.ts';
import { ownersOfNgo } from '../store/current.ts';
import type { Current, Held } from '../store/current.ts';
import { feedbackKey } from '../store/keys.ts';
import { located } from './acts.ts';
import type { Context } from './context.ts';

/** What an NGO said about a programme as it stands now; null where there is nothing with this id. */
export async function holdFeedback(
  context: Context,
  current: Current,
  id: string,
): Promise<Held<ProgrammeFeedback> | null> {
  const programmeId = await located(context, () => context.views.feedbackOwner(id));
  return programmeId === null ? null : current.find('ProgrammeFeedback', feedbackKey(programmeId, id));
}

/** Acts on feedback: those who speak for the NGO that gave it. */
export function ofGiver(context: Context, id: string): (current: Current) => Promise<readonly Owner[] | null> {
  return async (current) => {
    const held = await holdFeedback(context, current, id);
    const ngo = held && (await current.ngo(held.value.ngoId));
    return ngo === null ? null : ownersOfNgo(ngo.value);
  };
}
