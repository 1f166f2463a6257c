import { readEach } from '@liaison/kernel/schema';
import { chooseLanguage } from '@liaison/kernel/values';
import { memberStateKey, nationalCommissionKey, STATES } from '../record-keys.ts';
import { FIELD_OFFICE, MEMBER_STATE, NATIONAL_COMMISSION } from '../records.ts';
import { connectNgos, connectProgrammes } from './connections.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { createHistory, findById, findEach, findOptional, listRecords } from './read-records.ts';

export const resolvers = {
  Query: {
    memberState: (_root, { code }, context) => findById(MEMBER_STATE, code, context),

    memberStates: async (_root, { region, electoralGroup }, context) => {
      const states = await listRecords(MEMBER_STATE, { pk: STATES }, context);
      return states.filter(
        (state) => (!region || state.region === region) && (!electoralGroup || state.electoralGroup === electoralGroup),
      );
    },

    nationalCommission: (_root, { id }, context) => findById(NATIONAL_COMMISSION, id, context),
  },

  MemberState: {
    code: ({ id }) => id,
    name: ({ id, name }, { language }, { languages }) => chooseLanguage(name, languages, language) ?? id,
    parentState: ({ parentState }, _args, context) => findOptional(MEMBER_STATE, parentState, context),
    nationalCommission: ({ nationalCommissionId }, _args, context) =>
      findById(NATIONAL_COMMISSION, nationalCommissionId, context),
    fieldOffices: async ({ id }, _args, context) => findEach(FIELD_OFFICE, await context.views.covering(id), context),

    ngosBasedHere: ({ id }, args, context) => {
      const { field = null } = args;
      const scope = { coordinate: 'MemberState.ngosBasedHere', arguments: { id, field } };
      return connectNgos(context, scope, args, (page) => context.views.ngos(field, id, page));
    },

    programmes: ({ id }, args, context) => {
      const { field = null } = args;
      const scope = { coordinate: 'MemberState.programmes', arguments: { id, field } };
      return connectProgrammes(context, scope, args, (page) => context.views.programmes(field, id, page));
    },

    history: createHistory(MEMBER_STATE, ({ id }) => memberStateKey(id)),
  },

  NationalCommission: {
    memberState: ({ memberState }, _args, context) => findById(MEMBER_STATE, memberState, context),
    history: createHistory(NATIONAL_COMMISSION, ({ id }) => nationalCommissionKey(id)),
  },
} satisfies Partial<Resolvers>;

export const references = {
  MemberState: readEach('code', (code, context: Context) => findById(MEMBER_STATE, code, context)),
  NationalCommission: readEach('id', (id, context: Context) => findById(NATIONAL_COMMISSION, id, context)),
};
