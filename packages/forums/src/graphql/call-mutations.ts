import { change, create, createId, isRefused, reviewOnly } from '@liaison/kernel/record';
import type { Versioned } from '@liaison/kernel/record';
import { parseInstant } from '@liaison/kernel/values';
import * as v from 'valibot';
import {
  changeCall,
  closeCall,
  decideContribution,
  openCall,
  submitContribution,
  withdrawContribution,
} from '../domain/call.ts';
import type { Call, CountedCall } from '../domain/call.ts';
import { CALL, CONTRIBUTION, readForum } from '../records.ts';
import type { Context } from './context.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { callChanges, contributionInput, newCall, noMore } from './inputs.ts';
import { requireVisibleForum } from './record-fields.ts';

/** The call with the number of contributions that count. */
const countedCall = {
  show: async (call: Versioned<Call>, { calls }: Context): Promise<CountedCall> => {
    const row = await calls.find(call.id);
    return { ...call, contributionCount: row?.contributionCount ?? 0 };
  },
};

/** The resolver of a mutation that decides on a contribution. */
function decide(status: 'ACCEPTED' | 'DECLINED') {
  return change(
    CONTRIBUTION,
    noMore,
    async ({ contribution, read, today }) =>
      decideContribution(await readForum(read, contribution.forumId), contribution, status, today),
    reviewOnly,
  );
}

export const Mutation = {
  openCall: create(
    CALL,
    v.object({ forumId: v.string(), ...newCall.entries }),
    async ({ input: { forumId, title, opensOn, closesOn }, read, today, context }) => {
      const forum = await requireVisibleForum(read, forumId, context);
      if (isRefused(forum)) return forum;
      return openCall(
        forum.value,
        { id: createId('call'), forumId, title, opensOn: opensOn ?? today, closesOn },
        today,
      );
    },
    { show: (call): CountedCall => ({ ...call, contributionCount: 0 }) },
  ),

  updateCall: change(
    CALL,
    callChanges,
    async ({ call, input: { title, opensOn, closesOn }, read, today }) => {
      const changes = { ...(title && { title }), ...(opensOn && { opensOn }), ...(closesOn && { closesOn }) };
      return changeCall(await readForum(read, call.forumId), call, changes, today);
    },
    countedCall,
  ),

  closeCall: change(
    CALL,
    noMore,
    async ({ call, read, context }) =>
      closeCall(await readForum(read, call.forumId), call, parseInstant(context.now) ?? context.now),
    countedCall,
  ),

  submitCallContribution: create(
    CONTRIBUTION,
    v.object({ callId: v.string(), ...contributionInput.entries }),
    async ({ input, read, today }) => {
      const call = await read.require(CALL, 'callId', input.callId);
      if (isRefused(call)) return call;
      const { forumId } = call.value;
      return submitContribution(
        await readForum(read, forumId),
        call.value,
        { ...input, id: createId('call-contribution'), forumId, submittedOn: today, status: 'SUBMITTED' },
        today,
      );
    },
    { owners: ({ ngoId }: { readonly ngoId: string }) => [{ type: 'Ngo', id: ngoId }] },
  ),

  withdrawCallContribution: change(CONTRIBUTION, noMore, async ({ contribution, read }) =>
    withdrawContribution(await readForum(read, contribution.forumId), contribution),
  ),

  acceptCallContribution: decide('ACCEPTED'),
  declineCallContribution: decide('DECLINED'),
} satisfies MutationResolvers;
