import { change, create, createId, isRefused, paragraphs } from '@liaison/kernel/record';
import * as v from 'valibot';
import type { ProgrammeFeedback } from '../domain/programme.ts';
import { createProvenance } from '../domain/provenance.ts';
import { feedbackKey } from '../record-keys.ts';
import { NGO, PROGRAMME, PROGRAMME_FEEDBACK } from '../records.ts';
import type { Context } from './context.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { ngoOwner, showIdAs, text } from './inputs.ts';
import { findAt } from './read-records.ts';

/** The text can be long: the answer that is kept for the idempotency key has only the ids. */
const readAnew = {
  keep: ({ programmeId, id }: ProgrammeFeedback) => ({ programmeId, id }),
  show: ({ programmeId, id }: Pick<ProgrammeFeedback, 'programmeId' | 'id'>, context: Context) =>
    findAt(PROGRAMME_FEEDBACK, feedbackKey(programmeId, id), context),
};

export const Mutation = {
  giveProgrammeFeedback: create(
    PROGRAMME_FEEDBACK,
    v.object({ ngoId: text, programmeId: text, text: paragraphs }),
    async ({ input, read, today }) => {
      const ngo = await read.require(NGO, 'ngoId', input.ngoId);
      if (isRefused(ngo)) return ngo;
      const programme = await read.require(PROGRAMME, 'programmeId', input.programmeId);
      if (isRefused(programme)) return programme;
      const provenance = createProvenance(null, today);
      return { value: { ...input, id: createId('feedback'), ngoId: ngo.value.id, submittedOn: today, provenance } };
    },
    { ...ngoOwner, ...readAnew },
  ),

  withdrawProgrammeFeedback: change(PROGRAMME_FEEDBACK, v.object({}), () => ({ value: null }), showIdAs('withdrawnId')),
} satisfies MutationResolvers;
