import * as v from 'valibot';
import { isSamePartyTo, ownerOf } from '../../domain/party.ts';
import { isRefused } from '../../domain/ruling.ts';
import { withdrawEndorsement as withdraw } from '../../domain/theme.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { parseParty, partyIn } from '../inputs.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { themeTarget } from '../targets.ts';

export const withdrawEndorsement: NonNullable<MutationResolvers['withdrawEndorsement']> = async (
  _source,
  { input },
  context,
) => {
  const party = partyIn(input);
  const outcome = await changeRecord(context, {
    name: 'withdrawEndorsement',
    kind: 'Theme',
    schema: v.object({}),
    input,
    ...themeTarget(context, input.themeId),
    owners: party && [ownerOf(party)],
    rule: (theme) => {
      const by = parseParty(input);
      return isRefused(by) ? by : withdraw(theme, by.value, isSamePartyTo(context.actor));
    },
  });
  return { theme: writtenBy(outcome), ...toldBy(outcome) };
};
