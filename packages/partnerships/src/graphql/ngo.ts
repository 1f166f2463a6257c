import { createBadUserInput, maySee } from '@liaison/kernel/reader';
import { cutPage, parsePage, readEach, toConnection } from '@liaison/kernel/schema';
import { chooseLanguage, LANGUAGES, toDay } from '@liaison/kernel/values';
import type { Language } from '@liaison/kernel/values';
import { comparePositions } from '../domain/order.ts';
import { comparePartnerships, isInForce } from '../domain/partnership.ts';
import { publicationPosition } from '../domain/publication.ts';
import { LONGEST_SEARCH, searchNgos } from '../domain/search.ts';
import { ngoKey } from '../record-keys.ts';
import { CONTACT, listOfNgo, listOwnersOfNgo, NGO, PARTNERSHIP, PERSON, PUBLICATION } from '../records.ts';
import { findListedActivity } from './activity.ts';
import { connectNgos, connectRecords, joinNodes, parseCountry } from './connections.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { createHistory, findAt, findById, listRecordsOfNgo } from './read-records.ts';

export const resolvers = {
  Query: {
    ngo: (_root, { id }, context) => findById(NGO, id, context),

    ngos: (_root, args, context) => {
      const { field = null } = args.where ?? {};
      const country = parseCountry(args.where?.country, 'where.country');
      const scope = { coordinate: 'Query.ngos', arguments: { field, country } };
      return connectNgos(context, scope, args, (page) => context.views.ngos(field, country, page));
    },

    searchNgos: async (_root, args, context) => {
      const { text } = args;
      if (text.length > LONGEST_SEARCH) {
        throw createBadUserInput('text', `must be at most ${LONGEST_SEARCH} characters long; got ${text.length}.`);
      }
      const scope = { coordinate: 'Query.searchNgos', arguments: { text } };
      const page = parsePage(scope, args);
      const hits = searchNgos(await context.views.names(), text);
      if (hits === null) throw createBadUserInput('text', 'must hold at least one letter or digit.');
      const found = cutPage(hits, page, ({ position }) => position, comparePositions);
      const joined = await joinNodes(found, ({ ngoId }) => findAt(NGO, ngoKey(ngoId), context));
      return toConnection(scope, joined, ({ node, position, matched }) => ({ node, position, matched }));
    },
  },

  Ngo: {
    name: ({ name, otherNames }, { language }, { languages }) =>
      chooseLanguage({ en: name, ...otherNames }, languages, language) ?? name,

    otherNames: ({ otherNames }) =>
      LANGUAGES.flatMap((language) => {
        const name = otherNames[language];
        return name === undefined ? [] : [{ language: language.toUpperCase() as Uppercase<Language>, name }];
      }),

    ids: ({ id, formerIds }) => [id, ...formerIds],

    partnerships: async (ngo, { asOf }, context) => {
      const all = await listRecordsOfNgo(PARTNERSHIP, ngo, context);
      return all.filter((partnership) => isInForce(partnership, asOf ?? toDay(context.now)));
    },

    partnershipHistory: async (ngo, _args, context) =>
      (await listRecordsOfNgo(PARTNERSHIP, ngo, context)).toSorted(comparePartnerships),

    activities: async ({ id }, args, context) => {
      const scope = { coordinate: 'Ngo.activities', arguments: { id } };
      const listed = await context.views.activities(id, parsePage(scope, args));
      const page = await joinNodes(listed, (activity) => findListedActivity({ ngoId: id, id: activity.id }, context));
      return toConnection(scope, page, ({ node, position }) => ({ node, position }));
    },

    publications: async (ngo, args, context) => {
      const scope = { coordinate: 'Ngo.publications', arguments: { id: ngo.id } };
      const page = parsePage(scope, args);
      const all = await listRecordsOfNgo(PUBLICATION, ngo, context);
      const ordered = all.toSorted((a, b) => comparePositions(publicationPosition(a), publicationPosition(b)));
      return connectRecords(scope, cutPage(ordered, page, publicationPosition, comparePositions), publicationPosition);
    },

    contacts: async (ngo, args, context) => {
      const scope = { coordinate: 'Ngo.contacts', arguments: { id: ngo.id } };
      const request = parsePage(scope, args);
      const isVisible = maySee(context, 'contacts:read', 'Ngo.contacts', listOwnersOfNgo(ngo));
      const all = isVisible ? await listOfNgo(context.records, CONTACT, ngo) : [];
      const listed = cutPage(all, request, ({ value }) => [value.id], comparePositions);
      const page = await joinNodes(listed, ({ value }) => findById(PERSON, value.id, context));
      return toConnection(scope, page, ({ node, value }) => ({ node, position: [value.id] }));
    },

    history: createHistory(NGO, ({ id }) => ngoKey(id)),
  },

  Headquarters: {
    country: ({ country }) => (country === null ? null : { code: country }),
  },
} satisfies Partial<Resolvers>;

export const references = {
  Ngo: readEach('id', (id, context: Context) => findById(NGO, id, context)),
};
