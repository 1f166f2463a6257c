import { vocabularyPartition } from '../../store/keys.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const vocabulary: NonNullable<QueryResolvers['vocabulary']> = (_, { scheme }, { truth }) =>
  truth.list('VocabularyTerm', vocabularyPartition(scheme));
