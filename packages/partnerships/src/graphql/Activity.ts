import type { Activity as WholeActivity, ActivityReference } from '../domain/activity.ts';
import { inNameOrder } from '../domain/order.ts';
import { dacSectorKey, fieldOfficeKey } from '../store/keys.ts';
import type { Context } from './context.ts';
import type { ActivityResolvers } from './generated/resolver-types.ts';
import { historyOfOwned } from './history.ts';
import { findActivity } from './owned.ts';

/** Lists of what is near know an activity's id and often its title; its record is read where more is asked for. */
async function whole(reference: ActivityReference, context: Context): Promise<WholeActivity> {
  if (isWhole(reference)) return reference;
  const found = await findActivity(context, reference);
  if (!found) throw new Error(`The activity ${reference.id} is listed but its record is gone.`);
  return found;
}

function isWhole(reference: ActivityReference): reference is WholeActivity {
  return 'version' in reference;
}

export const Activity: ActivityResolvers = {
  title: async (parent, _, context) => parent.title ?? (await whole(parent, context)).title,
  ngo: ({ ngoId }, _, { truth }) => truth.ngo(ngoId),
  externalId: async (parent, _, context) => (await whole(parent, context)).externalId,
  organization: async (parent, _, context) => (await whole(parent, context)).organization,
  implementingPartners: async (parent, _, context) => (await whole(parent, context)).implementingPartners,
  fieldsOfCompetence: async (parent, _, context) => (await whole(parent, context)).fieldsOfCompetence,
  dacSectors: async (parent, _, context) => {
    const { dacSectorCodes } = await whole(parent, context);
    const found = await Promise.all(dacSectorCodes.map((code) => context.truth.find('DacSector', dacSectorKey(code))));
    return dacSectorCodes.map((id, index) => found[index] ?? { id });
  },
  startsOn: async (parent, _, context) => (await whole(parent, context)).startsOn,
  endsOn: async (parent, _, context) => (await whole(parent, context)).endsOn,
  status: async (parent, _, context) => (await whole(parent, context)).status,
  countries: async (parent, _, context) => (await whole(parent, context)).countries.map((code) => ({ code })),
  place: async (parent, _, context) => (await whole(parent, context)).place,
  fieldOffices: async (parent, _, context) => {
    const { fieldOfficeIds } = await whole(parent, context);
    return inNameOrder(await context.truth.findMany('FieldOffice', fieldOfficeIds.map(fieldOfficeKey)));
  },
  budget: async (parent, _, context) => (await whole(parent, context)).budget,
  disbursed: async (parent, _, context) => (await whole(parent, context)).disbursed,
  provenance: async (parent, _, context) => (await whole(parent, context)).provenance,
  version: async (parent, _, context) => (await whole(parent, context)).version,
  history: ({ id }, args, context) => historyOfOwned(context, 'Activity', id, args),
};
