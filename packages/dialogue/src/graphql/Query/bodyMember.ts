import type { QueryResolvers } from '../generated/resolver-types.ts';

export const bodyMember: NonNullable<QueryResolvers['bodyMember']> = (_source, { id }, { parts }) =>
  parts.find('BodyMember', id);
