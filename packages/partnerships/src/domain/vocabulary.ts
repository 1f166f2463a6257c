import { provenance } from '@liaison/kernel/record';
import * as v from 'valibot';
import { fieldOfCompetence, multilingual } from './values.ts';

export const VOCABULARY_SCHEMES = [
  'FIELD_OF_COMPETENCE',
  'FUNCTIONAL_AREA',
  'COOPERATION_MODALITY',
  'COLLECTIVE_MECHANISM',
  'PARTNERSHIP_STATUS',
  'DIALOGUE_FORMAT',
  'FORUM_PHASE',
  'BODY',
  'STAKEHOLDER_TYPE',
  'THREE_ZERO',
  'PARTICIPATION_REASON',
  'REGION',
  'ELECTORAL_GROUP',
  'FIELD_OFFICE_KIND',
  'ACCREDITATION',
  'FORUM_SERIES',
  'MODE',
  'REFERENCE_DOCUMENT',
  'SDG',
] as const;
export type VocabularyScheme = (typeof VOCABULARY_SCHEMES)[number];

/** A term of a controlled list. */
export const vocabularyTerm = v.object({
  id: v.string(),
  scheme: v.picklist(VOCABULARY_SCHEMES),
  code: v.string(),
  label: multilingual,
  fullTitle: v.nullable(multilingual),
  number: v.nullable(v.number()),
  /** Place in the list, from 1. */
  order: v.pipe(v.number(), v.integer()),
  provenance,
});
export type VocabularyTerm = v.InferOutput<typeof vocabularyTerm>;

export const DAC_SECTOR_STATUSES = ['ACTIVE', 'WITHDRAWN'] as const;
export const DAC_SECTOR_FITS = ['EXACT', 'NEAR'] as const;

/** A purpose code of the OECD's Development Assistance Committee. Its id is the code. */
export const dacSector = v.object({
  id: v.string(),
  name: multilingual,
  category: v.string(),
  categoryName: v.string(),
  status: v.picklist(DAC_SECTOR_STATUSES),
  fieldOfCompetence: v.nullable(fieldOfCompetence),
  fit: v.nullable(v.picklist(DAC_SECTOR_FITS)),
});
export type DacSector = v.InferOutput<typeof dacSector>;

/** A code of an activity, which the list may not have. */
export type DacSectorReference = Pick<DacSector, 'id'> & Partial<DacSector>;

/** A file of the data set and where it comes from. */
export const dataSource = v.object({
  id: v.string(),
  file: v.string(),
  title: v.string(),
  recordCount: v.pipe(v.number(), v.integer()),
  origins: v.array(
    v.object({
      name: v.string(),
      url: v.nullable(v.string()),
      licence: v.nullable(v.string()),
      attribution: v.nullable(v.string()),
    }),
  ),
});
export type DataSource = v.InferOutput<typeof dataSource>;
