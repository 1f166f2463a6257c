import { comparePositions, namePosition } from '../../domain/order.ts';
import { OFFICES } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const fieldOffices: NonNullable<QueryResolvers['fieldOffices']> = async (_, { region, kind }, { truth }) => {
  const offices = await truth.list('FieldOffice', OFFICES);
  return offices
    .filter((office) => (!region || office.region === region) && (!kind || office.kind === kind))
    .sort((a, b) => comparePositions(namePosition(a), namePosition(b)));
};
