import { FIELDS_OF_COMPETENCE } from '@liaison/kernel/values';
import { focalPointKey } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

/** It lies with its sector, of which there are five. */
export const focalPoint: NonNullable<QueryResolvers['focalPoint']> = async (_, { id }, { truth }) => {
  const keys = FIELDS_OF_COMPETENCE.map((field) => focalPointKey(field, id));
  const [found = null] = await truth.findMany('FocalPoint', keys);
  return found;
};
