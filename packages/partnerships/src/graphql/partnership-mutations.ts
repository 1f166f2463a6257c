import {
  change,
  computeVersionAfter,
  create,
  createChange,
  createId,
  describeMutation,
  isRefused,
  paragraphs,
  parseInput,
  reviewOnly,
} from '@liaison/kernel/record';
import type { Decision, RecordReader } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import type { Day } from '@liaison/kernel/values';
import * as v from 'valibot';
import {
  changePartnershipStatus,
  endPartnership,
  grantPartnership,
  renewPartnership,
} from '../domain/partnership-rules.ts';
import { FUNCTIONAL_AREAS, INSTITUTIONS, MECHANISMS, MODALITIES, PARTNERSHIP_STATUSES } from '../domain/partnership.ts';
import type { Partnership } from '../domain/partnership.ts';
import { createProvenance } from '../domain/provenance.ts';
import { sortCodes } from '../domain/values.ts';
import { listOfNgo, NGO, PARTNERSHIP } from '../records.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { dayInput, listOf, orNull, provenanceInput, text } from './inputs.ts';
import type { PartnershipModel } from './models.ts';

const terms = {
  modality: orNull(v.picklist(MODALITIES)),
  functionalAreas: listOf(v.picklist(FUNCTIONAL_AREAS), FUNCTIONAL_AREAS.length),
  mechanisms: listOf(v.picklist(MECHANISMS), MECHANISMS.length),
  evidence: orNull(paragraphs),
};

const statusInput = v.object({
  partnershipId: text,
  expectedVersion: v.number(),
  status: v.picklist(PARTNERSHIP_STATUSES),
  on: v.nullish(dayInput),
  evidence: v.nullish(paragraphs, null),
});

interface StatusAnswer {
  readonly partnership: PartnershipModel;
  readonly endedPartnership: PartnershipModel;
}

export const Mutation = {
  grantPartnership: create(
    PARTNERSHIP,
    v.object({
      ...terms,
      ngoId: text,
      institution: v.picklist(INSTITUTIONS),
      status: v.picklist(PARTNERSHIP_STATUSES),
      startsOn: v.nullish(dayInput),
      endsOn: v.nullish(dayInput, null),
      reviewOn: v.nullish(dayInput, null),
      provenance: v.nullish(provenanceInput),
    }),
    async ({ input, read, today }) => {
      const ngo = await read.require(NGO, 'ngoId', input.ngoId);
      if (isRefused(ngo)) return ngo;
      const { functionalAreas = [], mechanisms = [] } = input;
      const term: Partnership = {
        ...input,
        id: createId('partnership'),
        ngoId: ngo.value.id,
        startsOn: input.startsOn ?? today,
        renewedOn: null,
        modality: input.modality ?? null,
        functionalAreas: sortCodes(functionalAreas),
        mechanisms: sortCodes(mechanisms),
        evidence: input.evidence ?? null,
        provenance: createProvenance(input.provenance, today),
      };
      return grantPartnership(term, await listPartnerships(read, ngo.value.id));
    },
  ),

  renewPartnership: change(
    PARTNERSHIP,
    v.object({
      ...terms,
      renewedOn: v.nullish(dayInput),
      endsOn: orNull(dayInput),
      reviewOn: v.nullish(dayInput, null),
    }),
    async ({ partnership, input, read, today }) => {
      const renewal = {
        ...input,
        renewedOn: input.renewedOn ?? today,
        functionalAreas: input.functionalAreas && sortCodes(input.functionalAreas),
        mechanisms: input.mechanisms && sortCodes(input.mechanisms),
      };
      return renewPartnership(partnership, renewal, await listPartnerships(read, partnership.ngoId), today);
    },
    reviewOnly,
  ),

  /** Saves two partnerships: the one that ends, and the one with the new status. */
  changePartnershipStatus: async (_root, { input }, context, info) => {
    const { answer, userErrors, warnings } = await context.writer.perform<StatusAnswer>({
      ...describeMutation(info),
      input,
      ...reviewOnly,
      decide: async (read) => {
        const parsed = parseInput(statusInput, input);
        return isRefused(parsed) ? parsed : decideStatus(read, parsed.value, toDay(context.now));
      },
    });
    return { partnership: null, endedPartnership: null, ...answer, userErrors, warnings };
  },

  endPartnership: change(
    PARTNERSHIP,
    v.object({ endsOn: v.nullish(dayInput), evidence: orNull(paragraphs) }),
    async ({ partnership, input, read, today }) => {
      const end = { ...input, endsOn: input.endsOn ?? today };
      return endPartnership(partnership, end, await listPartnerships(read, partnership.ngoId), today);
    },
    reviewOnly,
  ),
} satisfies MutationResolvers;

async function decideStatus(
  read: RecordReader,
  { partnershipId, expectedVersion, status, on, evidence }: v.InferOutput<typeof statusInput>,
  today: Day,
): Promise<Decision<StatusAnswer>> {
  const found = await read.requireVersion(PARTNERSHIP, 'partnershipId', partnershipId, expectedVersion);
  if (isRefused(found)) return found;
  const term = found.value;
  const others = await listPartnerships(read, term.value.ngoId);
  const given = { status, on: on ?? today, newId: createId('partnership'), evidence };
  const result = changePartnershipStatus(term.value, given, others, today);
  if (isRefused(result)) return result;
  const { ended, begun } = result.value;
  const endChange = createChange(PARTNERSHIP, term, ended);
  const beginChange = createChange(PARTNERSHIP, null, begun);
  return {
    changes: [endChange, beginChange],
    answer: {
      partnership: { ...begun, version: computeVersionAfter(beginChange) },
      endedPartnership: { ...ended, version: computeVersionAfter(endChange) },
    },
  };
}

/** All partnerships of an NGO, ended ones too. */
async function listPartnerships(read: RecordReader, ngoId: string): Promise<Partnership[]> {
  const ngo = await read.findById(NGO, ngoId);
  if (ngo === null) throw new Error(`A partnership is of the NGO ${ngoId}, which is not on record.`);
  return (await listOfNgo(read, PARTNERSHIP, ngo.value)).map(({ value }) => value);
}
