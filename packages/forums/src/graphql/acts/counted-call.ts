import type { Call, CountedCall } from '../../domain/call.ts';
import type { Versioned } from '../../store/records.ts';
import type { Context } from '../context.ts';

/** The call as it was written, with the number of contributions that count. */
export async function countedAsWritten({ calls }: Context, call: Versioned<Call>): Promise<CountedCall> {
  const row = await calls.find(call.id);
  return { ...call, contributionCount: row?.contributionCount ?? 0 };
}
