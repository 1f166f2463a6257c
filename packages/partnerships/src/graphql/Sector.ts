import { chooseLanguage } from '@liaison/kernel/values';
import { FIELD_LABELS } from '../domain/labels.ts';
import { focalPointsPartition } from '../store/keys.ts';
import type { SectorResolvers } from './generated/resolver-types.ts';
import { ngoConnection, parseCountry, programmeConnection } from './pages.ts';

export const Sector: SectorResolvers = {
  name: ({ field }, { language }, { languages }) => chooseLanguage(FIELD_LABELS[field], languages, language) ?? field,
  focalPoints: ({ field }, _, { truth }) => truth.list('FocalPoint', focalPointsPartition(field)),
  expertNgos: ({ field }, args, context) => {
    const country = parseCountry(args.country, 'country');
    const scope = { coordinate: 'Sector.expertNgos', arguments: { field, country } };
    return ngoConnection(context, scope, args, (page) => context.views.ngos(field, country, page));
  },
  programmes: ({ field }, args, context) => {
    const country = parseCountry(args.country, 'country');
    const scope = { coordinate: 'Sector.programmes', arguments: { field, country } };
    return programmeConnection(context, scope, args, (page) => context.views.programmes(field, country, page));
  },
};
