import { createId, reportMissing, checkVersion } from '@liaison/kernel/record';
import { FIELDS_OF_COMPETENCE } from '@liaison/kernel/values';
import type { Owner } from '@liaison/kernel/reader';
import type { Change, UserError } from '@liaison/kernel/record';
import type { Day } from '@liaison/kernel/values';
import type { FocalPoint } from '../domain/focal-point.ts';
import { isAnybody, isSomebodyElse, withPersonal } from '../domain/inputs/person.ts';
import { enteredBy } from '../domain/inputs/values.ts';
import type { Person } from '../domain/person.ts';
import { creation, removal, revision } from '../store/current.ts';
import type { Current, Held } from '../store/current.ts';
import { fieldOfficeKey, focalPointKey, personKey } from '../store/keys.ts';

/** The focal point as it stands now, in whichever sector; null where none has this id. */
export async function findFocalPoint(current: Current, id: string): Promise<Held<FocalPoint> | null> {
  const found = await current.findMany(
    'FocalPoint',
    FIELDS_OF_COMPETENCE.map((field) => focalPointKey(field, id)),
  );
  return found.find((held) => held !== null) ?? null;
}

/** Acts on a focal point: those who speak for its sector. */
export function ofSectorOf(id: string): (current: Current) => Promise<readonly Owner[] | null> {
  return async (current) => {
    const held = await findFocalPoint(current, id);
    return held === null ? null : [{ type: 'Sector', id: held.value.field }];
  };
}

/** The focal point, or why it cannot be changed by this caller. */
export async function holdFocalPoint(
  current: Current,
  { focalPointId, expectedVersion }: { readonly focalPointId: string; readonly expectedVersion: number },
): Promise<{ readonly held: Held<FocalPoint> } | { readonly userErrors: readonly UserError[] }> {
  const held = await findFocalPoint(current, focalPointId);
  if (held === null) return { userErrors: [reportMissing('focalPointId', 'focal point', focalPointId)] };
  const stale = checkVersion(held.record, expectedVersion);
  return stale.length > 0 ? { userErrors: stale } : { held };
}

/** Refuses a field office that there is not. */
export async function refuseUnknownOffice(current: Current, id: string | null | undefined): Promise<UserError[]> {
  if (id === null || id === undefined) return [];
  const found = await current.find('FieldOffice', fieldOfficeKey(id));
  return found === null ? [reportMissing('fieldOfficeId', 'field office', id)] : [];
}

/** Who holds a role, as an input says; undefined stays as it is. */
export interface Holder {
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

/**
 * What becomes of the person who holds the role: named, changed, or gone where nothing personal is left. Another name is
 * another person, with an id of his own: whatever names the one before must not show the new one. Whoever says anything of
 * the holder has made sure of it today.
 */
export async function changeHolder(
  current: Current,
  focalPoint: Pick<FocalPoint, 'id' | 'field' | 'role' | 'fieldOfficeId' | 'personId'>,
  holder: Holder,
  today: Day,
): Promise<{ readonly personId: string | null; readonly changes: readonly Change[] }> {
  const { id: focalPointId, field, role, fieldOfficeId, personId } = focalPoint;
  const held = personId === null ? null : await current.find('Person', personKey(personId));
  const known = { role, field, focalPointId, fieldOfficeId };
  if (held === null || isSomebodyElse(held.value, holder)) {
    const gone = held === null ? [] : [removal(held)];
    if (!isAnybody(holder)) return { personId: null, changes: gone };
    const nobody = { id: createId('person'), name: null, email: null, phone: null, ngoId: null, verifiedOn: today };
    const person = withPersonal({ ...nobody, ...known, provenance: enteredBy(null, today) }, holder);
    return { personId: person.id, changes: [...gone, creation('Person', person).change] };
  }
  const isSaid = [holder.name, holder.email, holder.phone].some((said) => said !== undefined);
  const person: Person = withPersonal(
    { ...held.value, ...known, verifiedOn: isSaid ? today : held.value.verifiedOn },
    holder,
  );
  if (!isAnybody(person)) return { personId: null, changes: [removal(held)] };
  const isSame = (['name', 'email', 'phone', 'role', 'fieldOfficeId', 'verifiedOn'] as const).every(
    (part) => person[part] === held.value[part],
  );
  return { personId, changes: isSame ? [] : [revision('Person', held, person).change] };
}
