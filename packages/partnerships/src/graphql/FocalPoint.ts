import { maySee } from '@liaison/kernel';
import { fieldOfficeKey } from '../store/keys.ts';
import type { FocalPointResolvers } from './generated/resolver-types.ts';

export const FocalPoint: FocalPointResolvers = {
  office: ({ fieldOfficeId }, _, { truth }) =>
    fieldOfficeId === null ? null : truth.find('FieldOffice', fieldOfficeKey(fieldOfficeId)),
  email: ({ email }, _, context) => (maySee(context, 'contacts:read', 'FocalPoint.email') ? email : null),
};
