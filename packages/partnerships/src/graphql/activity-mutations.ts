import { change, create, createId, isRefused, line, reportMissing } from '@liaison/kernel/record';
import type { RecordReader, UserError } from '@liaison/kernel/record';
import { compareCodePoints } from '@liaison/kernel/values';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import * as v from 'valibot';
import { changeActivity, createBlankActivity, endActivity } from '../domain/activity-rules.ts';
import { ACTIVITY_STATUSES, STATUSES_OF_ENDED } from '../domain/activity.ts';
import { createProvenance } from '../domain/provenance.ts';
import { LOCATION_PRECISIONS } from '../domain/undertaking.ts';
import { ACTIVITY, DAC_SECTOR, NGO } from '../records.ts';
import type { Context } from './context.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import {
  countryInput,
  dayInput,
  listOf,
  moneyInput,
  neverNull,
  ngoOwner,
  orNull,
  pointInput,
  provenanceInput,
  showIdAs,
  text,
} from './inputs.ts';

const MOST_PARTNERS = 50;
const MOST_CODES = 20;
const MOST_COUNTRIES = 250;

const activityFacts = {
  externalId: orNull(line),
  organization: orNull(line),
  implementingPartners: listOf(line, MOST_PARTNERS),
  fieldsOfCompetence: listOf(v.picklist(FIELDS_OF_COMPETENCE), FIELDS_OF_COMPETENCE.length),
  dacSectorCodes: listOf(line, MOST_CODES),
  startsOn: orNull(dayInput),
  endsOn: orNull(dayInput),
  status: orNull(v.picklist(ACTIVITY_STATUSES)),
  countries: listOf(countryInput, MOST_COUNTRIES),
  place: orNull(
    v.object({
      name: v.nullish(line, null),
      country: v.nullish(countryInput, null),
      location: v.nullish(pointInput, null),
      precision: v.nullish(v.picklist(LOCATION_PRECISIONS)),
    }),
  ),
  budget: orNull(moneyInput),
  disbursed: orNull(moneyInput),
  provenance: v.nullish(provenanceInput),
};

export const Mutation = {
  publishActivity: create(
    ACTIVITY,
    v.object({ ...activityFacts, ngoId: text, title: line }),
    async ({ input, read, today, context }) => {
      const { ngoId, title, provenance, ...facts } = input;
      const ngo = await read.require(NGO, 'ngoId', ngoId);
      if (isRefused(ngo)) return ngo;
      const { id, name: ngoName } = ngo.value;
      const blank = createBlankActivity({
        id: createId('activity'),
        ngoId: id,
        title,
        organization: ngoName,
        provenance: createProvenance(provenance, today),
      });
      const result = changeActivity(blank, facts, { ngoName, today });
      if (isRefused(result)) return result;
      const { dacSectorCodes, countries } = result.value;
      const userErrors = await refuseUnknownCodes(dacSectorCodes, read);
      if (userErrors.length > 0) return { userErrors };
      return { value: { ...result.value, fieldOfficeIds: await findOfficesCovering(countries, context) } };
    },
    ngoOwner,
  ),

  updateActivity: change(
    ACTIVITY,
    v.object({ ...activityFacts, title: neverNull(line) }),
    async ({ activity, input, read, today, context }) => {
      const ngo = await read.require(NGO, 'activityId', activity.ngoId);
      if (isRefused(ngo)) return ngo;
      const result = changeActivity(activity, input, { ngoName: ngo.value.name, today });
      if (isRefused(result)) return result;
      // Activities of the data set have codes that the list does not have: only new ones must be there.
      const userErrors = await refuseUnknownCodes(input.dacSectorCodes ?? [], read);
      if (userErrors.length > 0) return { userErrors };
      const { countries } = result.value;
      if (countries.join() === activity.countries.join()) return result;
      return { value: { ...result.value, fieldOfficeIds: await findOfficesCovering(countries, context) } };
    },
  ),

  endActivity: change(
    ACTIVITY,
    v.object({
      endsOn: v.nullish(dayInput),
      status: v.picklist(STATUSES_OF_ENDED, 'must be COMPLETION, POST_COMPLETION or CANCELLED'),
    }),
    ({ activity, input, today }) => endActivity(activity, { ...input, endsOn: input.endsOn ?? today }, today),
  ),

  withdrawActivity: change(ACTIVITY, v.object({}), () => ({ value: null }), showIdAs('withdrawnId')),
} satisfies MutationResolvers;

/** Refuses purpose codes that the OECD's list does not have. */
async function refuseUnknownCodes(codes: readonly string[], read: RecordReader): Promise<UserError[]> {
  const found = await Promise.all(codes.map((code) => read.findById(DAC_SECTOR, code)));
  return codes
    .filter((_code, index) => found[index] === null)
    .map((code) => reportMissing('dacSectorCodes', DAC_SECTOR.noun, code));
}

/** Ids of the field offices that cover one of the countries, in order. */
async function findOfficesCovering(countries: readonly string[], { views }: Context): Promise<string[]> {
  const found = await Promise.all(countries.map((country) => views.covering(country)));
  return [...new Set(found.flat())].sort(compareCodePoints);
}
