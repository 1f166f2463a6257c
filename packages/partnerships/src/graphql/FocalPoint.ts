import { maySee } from '@liaison/kernel/reader';
import type { FocalPoint as FocalPointObject } from '../domain/focal-point.ts';
import type { Person } from '../domain/person.ts';
import { fieldOfficeKey, focalPointKey, personKey } from '../store/keys.ts';
import type { Context } from './context.ts';
import type { FocalPointResolvers } from './generated/resolver-types.ts';
import { historyOf } from './history.ts';

/** Who holds the role, for those who may know; each field says for itself that it was withheld. */
async function holder(
  { personId, field }: FocalPointObject,
  coordinate: string,
  context: Context,
): Promise<Person | null> {
  if (!maySee(context, 'contacts:read', coordinate, [{ type: 'Sector', id: field }])) return null;
  return personId === null ? null : context.truth.find('Person', personKey(personId));
}

export const FocalPoint: FocalPointResolvers = {
  office: ({ fieldOfficeId }, _, { truth }) =>
    fieldOfficeId === null ? null : truth.find('FieldOffice', fieldOfficeKey(fieldOfficeId)),
  email: async (focalPoint, _, context) => (await holder(focalPoint, 'FocalPoint.email', context))?.email ?? null,
  person: (focalPoint, _, context) => holder(focalPoint, 'FocalPoint.person', context),
  history: ({ field, id }, args, context) => historyOf(context, 'FocalPoint.history', focalPointKey(field, id), args),
};
