import { summaryOf } from '../../domain/session.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

export const dialogueSession: NonNullable<QueryResolvers['dialogueSession']> = async (
  _source,
  { id },
  { sessions },
) => {
  const session = await sessions.find(id);
  return session && summaryOf(session);
};
