import { maySee } from '@liaison/kernel/reader';
import type { ReferenceResolver } from '@liaison/kernel/schema';
import { chooseLanguage } from '@liaison/kernel/values';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import type { FocalPoint } from '../domain/focal-point.ts';
import { FIELD_LABELS } from '../domain/labels.ts';
import { focalPointKey, focalPointsPartition } from '../record-keys.ts';
import { FIELD_OFFICE, FOCAL_POINT, PERSON } from '../records.ts';
import { connectNgos, connectProgrammes, parseCountry } from './connections.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import type { PersonModel } from './models.ts';
import { createHistory, createRootHistory, findById, findOptional, listRecords } from './read-records.ts';

export const resolvers = {
  Query: {
    sector: (_root, { field }) => ({ field }),
    focalPoint: (_root, { id }, context) => findById(FOCAL_POINT, id, context),
    focalPointHistory: createRootHistory(FOCAL_POINT, 'focalPointHistory'),
  },

  Sector: {
    name: ({ field }, { language }, { languages }) => chooseLanguage(FIELD_LABELS[field], languages, language) ?? field,
    focalPoints: ({ field }, _args, context) => listRecords(FOCAL_POINT, { pk: focalPointsPartition(field) }, context),

    expertNgos: ({ field }, args, context) => {
      const country = parseCountry(args.country, 'country');
      const scope = { coordinate: 'Sector.expertNgos', arguments: { field, country } };
      return connectNgos(context, scope, args, (page) => context.views.ngos(field, country, page));
    },

    programmes: ({ field }, args, context) => {
      const country = parseCountry(args.country, 'country');
      const scope = { coordinate: 'Sector.programmes', arguments: { field, country } };
      return connectProgrammes(context, scope, args, (page) => context.views.programmes(field, country, page));
    },
  },

  FocalPoint: {
    office: ({ fieldOfficeId }, _args, context) => findOptional(FIELD_OFFICE, fieldOfficeId, context),
    email: async (focalPoint, _args, context) =>
      (await findHolder(focalPoint, 'FocalPoint.email', context))?.email ?? null,
    person: (focalPoint, _args, context) => findHolder(focalPoint, 'FocalPoint.person', context),
    history: createHistory(FOCAL_POINT, ({ field, id }) => focalPointKey(field, id)),
  },
} satisfies Partial<Resolvers>;

export const references: Readonly<Record<string, ReferenceResolver<Context>>> = {
  Sector: async (sectors) =>
    sectors.map(({ field }) => {
      const known = FIELDS_OF_COMPETENCE.find((one) => one === field);
      return known ? { field: known } : null;
    }),
};

/** Who holds the role; null for a reader who may not see it. Each field reports for itself that it was withheld. */
async function findHolder(
  { personId, field }: FocalPoint,
  coordinate: string,
  context: Context,
): Promise<PersonModel | null> {
  if (!maySee(context, 'contacts:read', coordinate, [{ type: 'Sector', id: field }])) return null;
  return findOptional(PERSON, personId, context);
}
