import type { Sourced, Texts } from './sourced.ts';

export interface FieldOfficeFact extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly city: string;
  readonly countryCode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly countriesCovered: readonly string[];
  readonly region: string;
  readonly asOf: string;
}

export interface MemberStateFact extends Sourced {
  readonly id: string;
  readonly code: string;
  readonly memberType: string;
  readonly name: Texts;
  readonly region: string;
  readonly electoralGroup: string | null;
  readonly joinedYear: number | null;
  readonly withdrawals: readonly { readonly left: number; readonly returned: number | null; readonly note?: string }[];
  readonly capital: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly nationalCommission: string | null;
  readonly parentState: string | null;
}

export interface NgoFact extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly otherNames: Texts;
  readonly acronym: string | null;
  readonly foundedYear: number | null;
  readonly headquartersCity: string | null;
  readonly headquartersCountryCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly website: string | null;
  readonly fieldsOfCompetence: readonly string[];
  readonly partnershipStatus: string | null;
  readonly officialPartner: boolean | null;
  readonly partnershipEvidence: string | null;
  readonly accreditations: readonly string[];
  readonly identifiers: Readonly<Record<'wikidata' | 'ror' | 'isni' | 'ecosoc', string | null>>;
}

export interface PartnershipFact extends Sourced {
  readonly id: string;
  readonly ngoId: string;
  readonly institution: string;
  readonly status: string;
  /** First day in force; null: since before the records. */
  readonly startDate: string | null;
  /** First day no longer in force; null: still in force. */
  readonly endDate: string | null;
  /** `BILATERAL`, `COLLECTIVE` or null. */
  readonly modality: string | null;
  /** Codes of the vocabulary's `functionalArea`. */
  readonly functionalAreas: readonly string[];
  /** Codes of the vocabulary's `collectiveMechanism`. */
  readonly mechanisms: readonly string[];
  readonly evidence: string | null;
}

export interface ActivityFact extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly externalId: string | null;
  readonly organization: string;
  readonly organizationType: string;
  readonly ngoId: string | null;
  readonly implementingPartners: readonly string[];
  readonly countryCodes: readonly string[];
  readonly placeName: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly locationPrecision: string | null;
  readonly dacSectorCodes: readonly string[];
  readonly fieldsOfCompetence: readonly string[];
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly status: string | null;
  readonly budgetAmount: number | null;
  readonly budgetCurrency: string | null;
  readonly disbursedAmount: number | null;
  readonly disbursedCurrency: string | null;
  readonly coveringFieldOfficeIds: readonly string[];
}

export interface PublicationFact extends Sourced {
  readonly id: string;
  readonly ngoId: string;
  readonly title: string;
  readonly year: number | null;
  readonly url: string | null;
}

/** A person is never named: a focal point is a role at an office. */
export interface FocalPointFact extends Sourced {
  readonly id: string;
  readonly field: string;
  readonly role: string;
  readonly fieldOfficeId: string | null;
  readonly email: string | null;
}

export interface ProgrammeFeedbackFact extends Sourced {
  readonly id: string;
  /** An activity with `organizationType: IGO`. */
  readonly programmeId: string;
  readonly ngoId: string;
  readonly text: string;
  readonly submittedOn: string;
}

export interface VocabularyFact extends Sourced {
  readonly id: string;
  readonly scheme: string;
  readonly code: string;
  readonly label: Texts;
  readonly order: number;
  readonly number?: number;
  readonly fullTitle?: Texts;
  readonly region?: string;
}

export interface DacSectorFact extends Sourced {
  readonly id: string;
  readonly code: string;
  readonly name: Texts;
  readonly category: string;
  readonly categoryName: string;
  readonly status: string;
  readonly fieldOfCompetence: string | null;
  readonly fit: string | null;
}
