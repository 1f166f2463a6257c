import { readEach } from '@liaison/kernel/schema';
import type { Versioned } from '@liaison/kernel/record';
import type { Activity, ActivityReference } from '../domain/activity.ts';
import { inNameOrder } from '../domain/order.ts';
import { activityKey } from '../record-keys.ts';
import { ACTIVITY, DAC_SECTOR, FIELD_OFFICE, NGO } from '../records.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { createHistory, createRootHistory, findAt, findById, findEach } from './read-records.ts';

export const resolvers = {
  Query: {
    activity: (_root, { id }, context) => findById(ACTIVITY, id, context),
    activityHistory: createRootHistory(ACTIVITY, 'activityHistory'),
  },

  Activity: {
    title: async (parent, _args, context) => parent.title ?? (await readWhole(parent, context)).title,
    ngo: ({ ngoId }, _args, context) => findById(NGO, ngoId, context),
    externalId: readField('externalId'),
    organization: readField('organization'),
    implementingPartners: readField('implementingPartners'),
    fieldsOfCompetence: readField('fieldsOfCompetence'),
    dacSectors: async (parent, _args, context) => {
      const { dacSectorCodes } = await readWhole(parent, context);
      const found = await Promise.all(dacSectorCodes.map((code) => findById(DAC_SECTOR, code, context)));
      return dacSectorCodes.map((id, index) => found[index] ?? { id });
    },
    startsOn: readField('startsOn'),
    endsOn: readField('endsOn'),
    status: readField('status'),
    countries: async (parent, _args, context) => (await readWhole(parent, context)).countries.map((code) => ({ code })),
    place: readField('place'),
    fieldOffices: async (parent, _args, context) => {
      const { fieldOfficeIds } = await readWhole(parent, context);
      return inNameOrder(await findEach(FIELD_OFFICE, fieldOfficeIds, context));
    },
    budget: readField('budget'),
    disbursed: readField('disbursed'),
    provenance: readField('provenance'),
    version: readField('version'),
    history: createHistory(ACTIVITY),
  },

  Place: {
    country: ({ country }) => (country === null ? null : { code: country }),
  },
} satisfies Partial<Resolvers>;

export const references = {
  Activity: readEach('id', (id, context: Context) => findById(ACTIVITY, id, context)),
};

/** An activity from a list of an NGO's. After a merger it may lie with the NGO that it was first entered for. */
export async function findListedActivity(
  { ngoId, id }: Pick<ActivityReference, 'ngoId' | 'id'>,
  context: Context,
): Promise<Versioned<Activity> | null> {
  const found = await findAt(ACTIVITY, activityKey(ngoId, id), context);
  return found ?? findById(ACTIVITY, id, context);
}

type WholeActivity = Versioned<Activity>;

/** Lists of what is near have an activity's id and often its title; the record is read if a query asks for more. */
async function readWhole(reference: ActivityReference, context: Context): Promise<WholeActivity> {
  if (isWhole(reference)) return reference;
  const found = await findListedActivity(reference, context);
  if (found === null) throw new Error(`The activity ${reference.id} is listed but its record is gone.`);
  return found;
}

function isWhole(reference: ActivityReference): reference is WholeActivity {
  return 'version' in reference;
}

function readField<Field extends keyof WholeActivity>(
  field: Field,
): (parent: ActivityReference, args: object, context: Context) => Promise<WholeActivity[Field]> {
  return async (parent, _args, context) => (await readWhole(parent, context))[field];
}
