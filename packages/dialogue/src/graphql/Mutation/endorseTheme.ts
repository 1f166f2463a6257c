import * as v from 'valibot';
import { isSamePartyTo, ownerOf } from '../../domain/party.ts';
import { isRefused } from '../../domain/ruling.ts';
import { endorseTheme as endorse } from '../../domain/theme.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { parseParty, partyIn } from '../inputs.ts';
import { toldBy, writtenBy } from '../payload.ts';
import { changeRecord } from '../perform.ts';
import { themeTarget } from '../targets.ts';

export const endorseTheme: NonNullable<MutationResolvers['endorseTheme']> = async (_source, { input }, context) => {
  const party = partyIn(input);
  const outcome = await changeRecord(context, {
    name: 'endorseTheme',
    kind: 'Theme',
    schema: v.object({}),
    input,
    ...themeTarget(context, input.themeId),
    owners: party && [ownerOf(party)],
    rule: (theme, _input, { today }) => {
      const by = parseParty(input);
      return isRefused(by) ? by : endorse(theme, by.value, { on: today, isSameParty: isSamePartyTo(context.actor) });
    },
  });
  return { theme: writtenBy(outcome), ...toldBy(outcome) };
};
