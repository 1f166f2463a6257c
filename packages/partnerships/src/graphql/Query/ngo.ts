import { ngoKey } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const ngo: NonNullable<QueryResolvers['ngo']> = (_, { id }, { truth }) => truth.find('Ngo', ngoKey(id));
