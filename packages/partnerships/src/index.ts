export { createPartnershipsSubgraph } from './subgraph.ts';

// What a loader of data needs: the domain's values and the records that hold them.
export type { Partnership } from './domain/partnership.ts';
export type { Programme } from './domain/programme.ts';
export { USER_ERROR_CODES } from './domain/user-errors.ts';
export type { VocabularyTerm } from './domain/vocabulary.ts';
export {
  ACTIVITY,
  changeFeed,
  DAC_SECTOR,
  DATA_SOURCE,
  FIELD_OFFICE,
  FOCAL_POINT,
  MEMBER_STATE,
  NATIONAL_COMMISSION,
  NGO,
  PARTNERSHIP,
  PERSON,
  PROGRAMME,
  PROGRAMME_FEEDBACK,
  PUBLICATION,
  VOCABULARY_TERM,
} from './records.ts';
export { projection } from './views/projection.ts';
