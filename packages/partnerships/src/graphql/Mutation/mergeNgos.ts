import { createHash } from 'node:crypto';
import { reportMissing, checkVersion } from '@liaison/kernel/record';
import type { Decision, Outcome, UserError } from '@liaison/kernel/record';
import { mergeNgosInput } from '../../domain/inputs/ngo.ts';
import type { Ngo } from '../../domain/ngo.ts';
import type { RefusalCode } from '../../domain/refusal-codes.ts';
import type { Current } from '../../store/current.ts';
import { nextStep } from '../../store/merger.ts';
import { OF_NOBODY, perform } from '../acts.ts';
import type { Context } from '../context.ts';
import type { MutationMergeNgosArgs, MutationResolvers } from '../generated/resolver-types.ts';

interface StepAnswer {
  readonly survivor: Ngo;
  readonly isLast: boolean;
}

type MergeInput = MutationMergeNgosArgs['input'];

/**
 * Each step is an act of its own under a key made from the caller's, so that the same request, sent again, finds the steps
 * that were done and goes on with the next.
 */
export const mergeNgos: NonNullable<MutationResolvers['mergeNgos']> = async (_, { input }, context) => {
  for (let step = 1; ; step += 1) {
    const outcome = await takeStep(context, { ...input, idempotencyKey: keyOfStep(input.idempotencyKey, step) });
    if (outcome.answer?.isLast !== false) return { ...outcome, ngo: outcome.answer?.survivor ?? null };
  }
};

async function takeStep(context: Context, input: MergeInput): Promise<Outcome<StepAnswer>> {
  return perform(context, 'mergeNgos', input, {
    schema: mergeNgosInput,
    owners: OF_NOBODY,
    decide: async (current, { survivorId, expectedVersion, mergedId, mergedVersion }) =>
      decide(current, { survivorId, expectedVersion, mergedId, mergedVersion }),
  });
}

async function decide(current: Current, input: Omit<MergeInput, 'idempotencyKey'>): Promise<Decision<StepAnswer>> {
  const [survivor, other] = [await current.ngo(input.survivorId), await current.ngo(input.mergedId)];
  if (survivor === null) return { userErrors: [reportMissing('survivorId', 'NGO', input.survivorId)] };
  if (other === null) return { userErrors: [reportMissing('mergedId', 'NGO', input.mergedId)] };
  if (survivor.value.id === other.value.id) return { userErrors: [sameNgo(survivor.value.id)] };
  // The first step has changed the survivor: whoever goes on need not have seen that.
  const isBegun = survivor.value.formerIds.includes(other.value.id);
  const stale = [
    ...(isBegun ? [] : checkVersion(survivor.record, input.expectedVersion)),
    ...checkVersion(other.record, input.mergedVersion).map((refusal) => ({
      ...refusal,
      path: ['input', 'mergedVersion'],
    })),
  ];
  if (stale.length > 0) return { userErrors: stale };
  const step = await nextStep(current, survivor, other);
  if ('userErrors' in step) return step;
  return { changes: step.changes, answer: { survivor: step.survivor, isLast: step.isLast } };
}

function sameNgo(id: string): UserError {
  const code: RefusalCode = 'SAME_NGO';
  return { code, message: `Both ids are those of the NGO ${id}: name two.`, path: ['input', 'mergedId'] };
}

/** The first step bears the caller's own key, which is all there is to most mergers. */
function keyOfStep(idempotencyKey: string, step: number): string {
  if (step === 1) return idempotencyKey;
  return `${createHash('sha256').update(idempotencyKey).digest('base64url')} step ${step}`;
}
