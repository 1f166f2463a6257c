import { readCountryNames } from '@liaison/kernel/values';
import type { Multilingual, Region } from '@liaison/kernel/values';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import type { PartnershipInstitution, PartnershipStatus } from './partnership.ts';
import type { PartnershipDimension } from './statistics.ts';

/** Names of fields and sectors, as in the vocabulary. They are repeated here so that counting needs no second read. */
export const FIELD_LABELS: Readonly<Record<FieldOfCompetence, Multilingual>> = {
  EDUCATION: { en: 'Education', fr: 'Éducation', es: 'Educación' },
  NATURAL_SCIENCES: {
    en: 'Natural sciences',
    fr: 'Sciences exactes et naturelles',
    es: 'Ciencias exactas y naturales',
  },
  SOCIAL_AND_HUMAN_SCIENCES: {
    en: 'Social and human sciences',
    fr: 'Sciences sociales et humaines',
    es: 'Ciencias sociales y humanas',
  },
  CULTURE: { en: 'Culture', fr: 'Culture', es: 'Cultura' },
  COMMUNICATION_AND_INFORMATION: {
    en: 'Communication and information',
    fr: 'Communication et information',
    es: 'Comunicación e información',
  },
};

/** Names of regions, as in the vocabulary. */
export const REGION_LABELS: Readonly<Record<Region, Multilingual>> = {
  AFRICA: { en: 'Africa', fr: 'Afrique', es: 'África' },
  ARAB_STATES: { en: 'Arab States', fr: 'États arabes', es: 'Estados Árabes' },
  ASIA_PACIFIC: { en: 'Asia and the Pacific', fr: 'Asie et Pacifique', es: 'Asia y el Pacífico' },
  EUROPE_NORTH_AMERICA: {
    en: 'Europe and North America',
    fr: 'Europe et Amérique du Nord',
    es: 'Europa y América del Norte',
  },
  LATIN_AMERICA_CARIBBEAN: {
    en: 'Latin America and the Caribbean',
    fr: 'Amérique latine et Caraïbes',
    es: 'América Latina y el Caribe',
  },
};

/** Names of statuses: the vocabulary has UNESCO's two, the others are our words. */
export const STATUS_LABELS: Readonly<Record<PartnershipStatus, Multilingual>> = {
  CONSULTATIVE: { en: 'Consultative status', fr: 'Statut de consultation', es: 'Estatuto consultivo' },
  ASSOCIATE: { en: 'Associate status', fr: 'Statut d’association', es: 'Estatuto de asociación' },
  GENERAL: {
    en: 'General consultative status',
    fr: 'Statut consultatif général',
    es: 'Estatuto consultivo general',
  },
  SPECIAL: {
    en: 'Special consultative status',
    fr: 'Statut consultatif spécial',
    es: 'Estatuto consultivo especial',
  },
  ROSTER: { en: 'Roster', fr: 'Liste', es: 'Lista' },
  PARTICIPATORY: { en: 'Participatory status', fr: 'Statut participatif', es: 'Estatuto participativo' },
  ACCREDITED: { en: 'Accredited', fr: 'Accréditée', es: 'Acreditada' },
  UNSPECIFIED: { en: 'Status not specified', fr: 'Statut non précisé', es: 'Estatuto no especificado' },
};

/** Names of the institutions. */
export const INSTITUTION_LABELS: Readonly<Record<PartnershipInstitution, Multilingual>> = {
  UNESCO: { en: 'UNESCO', fr: 'UNESCO', es: 'UNESCO' },
  UN_ECOSOC: {
    en: 'UN Economic and Social Council',
    fr: 'Conseil économique et social de l’ONU',
    es: 'Consejo Económico y Social de las Naciones Unidas',
  },
  COUNCIL_OF_EUROPE: { en: 'Council of Europe', fr: 'Conseil de l’Europe', es: 'Consejo de Europa' },
  ICH_2003_CONVENTION: {
    en: '2003 Convention on intangible cultural heritage',
    fr: 'Convention de 2003 sur le patrimoine culturel immatériel',
    es: 'Convención de 2003 sobre el patrimonio cultural inmaterial',
  },
  CONVERGENCES: { en: 'Convergences', fr: 'Convergences', es: 'Convergences' },
};

/** The label of a dimension's value; null if the value is its own label, as a year is. */
export function labelOf(dimension: PartnershipDimension, value: string): Multilingual | null {
  switch (dimension) {
    case 'FIELD_OF_COMPETENCE':
      return FIELD_LABELS[value as FieldOfCompetence];
    case 'REGION':
      return REGION_LABELS[value as Region];
    case 'STATUS':
      return STATUS_LABELS[value as PartnershipStatus];
    case 'INSTITUTION':
      return INSTITUTION_LABELS[value as PartnershipInstitution];
    case 'COUNTRY':
      return readCountryNames(value);
    case 'YEAR_STARTED':
      return null;
  }
}
