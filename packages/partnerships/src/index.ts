export { createPartnershipsSubgraph } from './subgraph.ts';

// What the loader of a data set needs.
export { newRecord } from './store/records.ts';
export type { Kind, New, Records } from './store/records.ts';
export type { Activity, Programme } from './domain/activity.ts';
export type { FieldOffice } from './domain/field-office.ts';
export type { MemberState, NationalCommission } from './domain/member-state.ts';
export type { Ngo } from './domain/ngo.ts';
export { REFUSAL_CODES } from './domain/refusal-codes.ts';
export type { Partnership } from './domain/partnership.ts';
export type { VocabularyTerm } from './domain/vocabulary-term.ts';
export { projection } from './views/projection.ts';
