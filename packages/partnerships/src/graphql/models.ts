import type { Versioned } from '@liaison/kernel/record';
import type { FieldOffice } from '../domain/field-office.ts';
import type { FocalPoint } from '../domain/focal-point.ts';
import type { MemberState, NationalCommission } from '../domain/member-state.ts';
import type { Ngo } from '../domain/ngo.ts';
import type { Partnership } from '../domain/partnership.ts';
import type { Person } from '../domain/person.ts';
import type { Programme, ProgrammeFeedback } from '../domain/programme.ts';
import type { Publication } from '../domain/publication.ts';

/* Records as resolvers have them: what they hold, with the version. */

export type FieldOfficeModel = Versioned<FieldOffice>;
export type FocalPointModel = Versioned<FocalPoint>;
export type MemberStateModel = Versioned<MemberState>;
export type NationalCommissionModel = Versioned<NationalCommission>;
export type NgoModel = Versioned<Ngo>;
export type PartnershipModel = Versioned<Partnership>;
export type PersonModel = Versioned<Person>;
export type ProgrammeFeedbackModel = Versioned<ProgrammeFeedback>;
export type ProgrammeModel = Versioned<Programme>;
export type PublicationModel = Versioned<Publication>;
