import { fieldOfficeKey } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const fieldOffice: NonNullable<QueryResolvers['fieldOffice']> = (_, { id }, { truth }) =>
  truth.find('FieldOffice', fieldOfficeKey(id));
