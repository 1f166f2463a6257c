import { createId, reportMissing } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import { giveProgrammeFeedbackInput } from '../../domain/inputs/activity.ts';
import { enteredBy } from '../../domain/inputs/values.ts';
import { creation } from '../../store/current.ts';
import { feedbackKey, programmeKey } from '../../store/keys.ts';
import { ofNgo, perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const giveProgrammeFeedback: NonNullable<MutationResolvers['giveProgrammeFeedback']> = async (
  _,
  { input },
  context,
) => {
  const today = toDay(context.now);
  const outcome = await perform(context, 'giveProgrammeFeedback', input, {
    schema: giveProgrammeFeedbackInput,
    owners: ofNgo(input.ngoId),
    decide: async (current, { ngoId, programmeId, text }) => {
      const ngo = await current.ngo(ngoId);
      if (ngo === null) return { userErrors: [reportMissing('ngoId', 'NGO', ngoId)] };
      if ((await current.find('Programme', programmeKey(programmeId))) === null) {
        return { userErrors: [reportMissing('programmeId', 'programme', programmeId)] };
      }
      const said = { id: createId('feedback'), programmeId, ngoId: ngo.value.id, text, submittedOn: today };
      const { change } = creation('ProgrammeFeedback', { ...said, provenance: enteredBy(null, today) });
      // The text can be long, so that what is kept is only where it lies.
      return { changes: [change], answer: { programmeId, id: said.id } };
    },
  });
  const { answer } = outcome;
  const feedback =
    answer && (await context.truth.find('ProgrammeFeedback', feedbackKey(answer.programmeId, answer.id)));
  return { ...outcome, feedback };
};
