import { chooseLanguage } from '@liaison/kernel/values';
import { fieldOfficeKey, memberStateKey, nationalCommissionKey } from '../store/keys.ts';
import type { MemberStateResolvers } from './generated/resolver-types.ts';
import { historyOf } from './history.ts';
import { ngoConnection, programmeConnection } from './pages.ts';

export const MemberState: MemberStateResolvers = {
  code: ({ id }) => id,
  name: ({ id, name }, { language }, { languages }) => chooseLanguage(name, languages, language) ?? id,
  parentState: ({ parentState }, _, { truth }) =>
    parentState === null ? null : truth.find('MemberState', memberStateKey(parentState)),
  nationalCommission: ({ nationalCommissionId }, _, { truth }) =>
    truth.find('NationalCommission', nationalCommissionKey(nationalCommissionId)),
  fieldOffices: async ({ id }, _, { truth, views }) => {
    const offices = await views.covering(id);
    return truth.findMany('FieldOffice', offices.map(fieldOfficeKey));
  },
  ngosBasedHere: ({ id }, args, context) => {
    const { field = null } = args;
    const scope = { coordinate: 'MemberState.ngosBasedHere', arguments: { id, field } };
    return ngoConnection(context, scope, args, (page) => context.views.ngos(field, id, page));
  },
  programmes: ({ id }, args, context) => {
    const { field = null } = args;
    const scope = { coordinate: 'MemberState.programmes', arguments: { id, field } };
    return programmeConnection(context, scope, args, (page) => context.views.programmes(field, id, page));
  },
  history: ({ id }, args, context) => historyOf(context, 'MemberState.history', memberStateKey(id), args),
};
