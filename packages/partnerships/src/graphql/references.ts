import { FIELDS_OF_COMPETENCE } from '@liaison/kernel';
import type { Key, ReferenceResolver } from '@liaison/kernel';
import {
  activityKey,
  fieldOfficeKey,
  memberStateKey,
  nationalCommissionKey,
  ngoKey,
  partnershipKey,
  programmeKey,
} from '../store/keys.ts';
import type { Kind } from '../store/records.ts';
import type { Context } from './context.ts';

/** Reads entities that other subgraphs refer to by a key field, all in one BatchGet. */
function byKey(kind: Kind, field: 'id' | 'code', keyOf: (value: string) => Key): ReferenceResolver<Context> {
  return (references, { truth }) =>
    Promise.all(references.map((reference) => truth.find(kind, keyOf(String(reference[field])))));
}

/** Reads entities that lie with their NGO, which a derived row names. */
function byOwner(
  kind: 'Activity' | 'Partnership',
  ownerOf: (context: Context, id: string) => Promise<string | null>,
  keyOf: (ngoId: string, id: string) => Key,
): ReferenceResolver<Context> {
  return (references, context) =>
    Promise.all(
      references.map(async (reference) => {
        const id = String(reference['id']);
        const ngoId = await ownerOf(context, id);
        return ngoId === null ? null : context.truth.find(kind, keyOf(ngoId, id));
      }),
    );
}

export const references: Readonly<Record<string, ReferenceResolver<Context>>> = {
  Ngo: byKey('Ngo', 'id', ngoKey),
  MemberState: byKey('MemberState', 'code', memberStateKey),
  NationalCommission: byKey('NationalCommission', 'id', nationalCommissionKey),
  FieldOffice: byKey('FieldOffice', 'id', fieldOfficeKey),
  Programme: byKey('Programme', 'id', programmeKey),
  Activity: byOwner('Activity', ({ views }, id) => views.activityOwner(id), activityKey),
  Partnership: byOwner('Partnership', ({ views }, id) => views.partnershipOwner(id), partnershipKey),
  Sector: async (sectors) =>
    sectors.map(({ field }) => {
      const known = FIELDS_OF_COMPETENCE.find((one) => one === field);
      return known ? { field: known } : null;
    }),
};
